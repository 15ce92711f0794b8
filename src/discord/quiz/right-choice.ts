import type { Round } from "../../quiz/round/round.ts"
import { choiceId } from "./round-ids.ts"

/**
 * The id of the button that answers the question of a message rightly, for people who play by themselves in the
 * playground. Undefined for other messages, and for questions whose answer is typed.
 */
export function rightChoice(round: Round, messageId: string): string | undefined {
  const position = round.asked.findIndex((asked) => asked.messageId === messageId)
  const question = round.questions[position]
  const choice = question?.choices?.indexOf(question.answer) ?? -1
  return choice === -1 ? undefined : choiceId.write({ round: round.id, position, choice })
}
