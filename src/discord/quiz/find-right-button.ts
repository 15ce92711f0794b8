import type { Rounds } from "../../rounds/rounds.ts"
import { choiceId } from "./round-ids.ts"

/**
 * The custom_id of the right choice of the question that a channel's round asks at this moment; undefined where none is
 * asked, or its answer is typed.
 */
export function findRightButton(rounds: Pick<Rounds, "inChannel">, channelId: string): string | undefined {
  const round = rounds.inChannel(channelId)
  // The channel shows a question a moment before the round hears that it does.
  if (round?.phase.name !== "open" && round?.phase.name !== "sending") return undefined
  const { position } = round.phase
  const question = round.questions[position]
  const choice = question?.choices?.indexOf(question.answer) ?? -1
  return choice < 0 ? undefined : choiceId.write({ round: round.id, position, choice })
}
