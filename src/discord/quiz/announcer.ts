import type { APIMessage, Client, RESTPostAPIChannelMessageJSONBody } from "discord.js"
import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes, Routes, SnowflakeUtil } from "discord.js"
import type { Round } from "../../quiz/round/round.ts"
import type { Slot } from "../../quiz/round/transition.ts"
import type { Announcer, NotDelivered } from "../../rounds/ports.ts"
import { roundTexts } from "../locale/round-texts.ts"
import { type MessageView, textView } from "../views/message-view.ts"
import { viewLobby } from "./lobby-view.ts"
import { viewPodium } from "./podium-view.ts"
import { viewQuestion } from "./question-view.ts"
import { viewReveal } from "./reveal-view.ts"

/** Shows rounds in Discord's channels. Nobody is notified by what it posts. */
export function createAnnouncer({ rest }: Pick<Client, "rest">): Announcer {
  return {
    async post(round, slot) {
      try {
        const message = (await rest.post(Routes.channelMessages(round.channelId), {
          body: { ...bodyOf(viewSlot(round, slot)), nonce: nonceOf(round, slot), enforce_nonce: true },
        })) as APIMessage
        return { type: "sent", messageId: message.id, sentAtMs: SnowflakeUtil.timestampFrom(message.id) }
      } catch (error) {
        return explainFailure(error)
      }
    },

    async edit(round, slot, messageId) {
      try {
        await rest.patch(Routes.channelMessage(round.channelId, messageId), {
          body: bodyOf(viewSlot(round, slot)),
        })
        return { type: "sent" }
      } catch (error) {
        return explainFailure(error)
      }
    },

    async say(round, notice) {
      try {
        const view = textView(roundTexts[round.language].notices[notice])
        await rest.post(Routes.channelMessages(round.channelId), { body: bodyOf(view) })
        return { type: "sent" }
      } catch (error) {
        return explainFailure(error)
      }
    },
  }
}

function viewSlot(round: Round, slot: Slot): MessageView {
  switch (slot.name) {
    case "lobby":
      return viewLobby(round)
    case "question":
      return round.asked[slot.position]?.status === "asking"
        ? viewQuestion(round, slot.position)
        : viewReveal(round, slot.position)
    case "podium":
      return viewPodium(round)
  }
}

function bodyOf(view: MessageView): RESTPostAPIChannelMessageJSONBody {
  return {
    components: [...view.components],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  }
}

/**
 * The same for the same message of a round: posting it again after a lost answer or a crash gives the message that is
 * there already. One that somebody deleted is posted under a new one. At most 25 characters.
 */
function nonceOf(round: Round, slot: Slot): string {
  switch (slot.name) {
    case "lobby":
      return `${round.id}-l${round.timersSet}`
    case "question":
      return `${round.id}-${slot.position}-${round.asked[slot.position]?.repostings ?? 0}`
    case "podium":
      return `${round.id}-p`
  }
}

function explainFailure(error: unknown): NotDelivered {
  return { type: "failed", why: error instanceof DiscordAPIError ? whyRefused(error) : whyUnreachable(error) }
}

function whyRefused({ code, status }: DiscordAPIError): NotDelivered["why"] {
  switch (code) {
    case RESTJSONErrorCodes.UnknownMessage:
      return "vanished"
    case RESTJSONErrorCodes.UnknownChannel:
    case RESTJSONErrorCodes.UnknownGuild:
      return "channel-gone"
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
      return "forbidden"
    default:
      return status === 403 ? "forbidden" : "unavailable"
  }
}

/** A bug of ours is no failure of Discord's: it is thrown on, and logged by the round's display. */
function whyUnreachable(error: unknown): "unavailable" {
  if (error instanceof RangeError || error instanceof TypeError) throw error
  return "unavailable"
}
