import type { GuildSettings } from "../../store/guild-settings.ts"
import type { Language } from "../locale/language.ts"
import { scoreTexts } from "../locale/score-texts.ts"
import { cardView, type MessageView, text } from "../views/message-view.ts"

/** A server's settings as they now are. */
export function viewSettings(settings: GuildSettings, hasChanged: boolean, language: Language): MessageView {
  const texts = scoreTexts[language]
  const channels = settings.quizChannelIds.map((id) => `<#${id}>`).join(", ")
  const lines = [
    texts.currentChannels(channels === "" ? null : channels),
    texts.currentLanguage(texts.languages[settings.language ?? "server"]),
    texts.currentTimeZone(settings.timeZone),
    texts.currentSeconds(settings.questionSeconds),
    texts.currentRole(settings.starterRoleId === null ? null : `<@&${settings.starterRoleId}>`),
  ]
  return cardView([
    text(`## ${texts.settingsTitle}`),
    text(lines.map((line) => `- ${line}`).join("\n")),
    ...(hasChanged ? [text(`✅ ${texts.saved}`)] : []),
  ])
}
