import type { APIButtonComponent } from "discord.js"
import type { Question } from "../../quiz/question.ts"
import { deadlineOf } from "../../quiz/round/phases.ts"
import { elapsedAt } from "../../quiz/round/question-clock.ts"
import type { AskedQuestion, Round } from "../../quiz/round/round.ts"
import { roundTexts } from "../locale/round-texts.ts"
import {
  button,
  buttonRow,
  cardView,
  literal,
  type MessageView,
  separator,
  text,
} from "../views/message-view.ts"
import { timeMark } from "./mentions.ts"
import { choiceId, hintId, typeId } from "./round-ids.ts"
import { writePrompt } from "./write-prompt.ts"

const maxPromptChars = 1_500
/** Longer choices would be cut in a button on a phone: they are written out, and the buttons carry numbers. */
const maxButtonChars = 24
const numbers = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"]

/** A question as it is answered, or as it stands still; the message of one that is revealed is `viewReveal`. */
export function viewQuestion(round: Round, position: number): MessageView {
  const texts = roundTexts[round.language]
  const question = round.questions[position]
  const asked = round.asked[position]
  if (question === undefined || asked === undefined) throw new RangeError(`no question ${position}`)
  if (round.phase.name === "paused") {
    return cardView([
      text(`### ${writeQuestionTitle(round, position)}`),
      text(`**${texts.pausedTitle}**\n${texts.pausedHint}`),
    ])
  }
  return cardView([
    text(`### ${writeQuestionTitle(round, position)}`),
    ...(asked.isRevival ? [text(texts.revival)] : []),
    text(writePrompt(question.prompt, maxPromptChars)),
    ...writeChoices(question),
    separator(),
    text(`${texts.closesAt(timeMark(shownDeadline(round, position)))} · ${writeAnsweredCount(round, asked)}`),
    ...buttonRow(answerButtons(round, position, question)),
  ])
}

export function writeQuestionTitle(round: Round, position: number): string {
  const topic = literal(round.questions[position]?.topic ?? "", 100)
  return `${roundTexts[round.language].questionOf(position + 1, round.questions.length)}${topic === "" ? "" : ` · ${topic}`}`
}

function isLongChoice(question: Question): boolean {
  return (question.choices ?? []).some((choice) => choice.length > maxButtonChars)
}

/** `1️⃣ …`, a choice a line, for choices too long for buttons. */
function writeChoices(question: Question): readonly ReturnType<typeof text>[] {
  if (question.choices === null || !isLongChoice(question)) return []
  return [text(question.choices.map((choice, at) => `${numbers[at]} ${literal(choice, 400)}`).join("\n"))]
}

function answerButtons(round: Round, position: number, question: Question): readonly APIButtonComponent[] {
  const texts = roundTexts[round.language]
  if (question.choices === null) {
    const [hint] = question.hints ?? []
    return [
      button(typeId.write({ round: round.id, position }), texts.typeAnswer, { emoji: "✏️", primary: true }),
      ...(hint === undefined
        ? []
        : [
            button(hintId.write({ round: round.id, position }), texts.hint(hint.costPoints), { emoji: "💡" }),
          ]),
    ]
  }
  const isLong = isLongChoice(question)
  return question.choices.map((choice, at) => {
    const customId = choiceId.write({ round: round.id, position, choice: at })
    if (isTrueFalse(question)) return button(customId, choice, { emoji: choice === "O" ? "⭕" : "❌" })
    return button(customId, isLong ? String(at + 1) : choice)
  })
}

function isTrueFalse({ choices }: Question): boolean {
  return choices?.length === 2 && choices.includes("O") && choices.includes("X")
}

/** While the message is on its way its clock does not run yet: the time it will have is reckoned from its sending. */
function shownDeadline(round: Round, position: number): number {
  const running = deadlineOf(round, position)
  if (running !== undefined) return running
  const spans = round.asked[position]?.spans ?? []
  const sentAtMs = round.phase.name === "sending" ? round.phase.timer.atMs - round.rules.sendingMs : 0
  return sentAtMs + round.rules.questionMs - elapsedAt(spans, sentAtMs)
}

function writeAnsweredCount(round: Round, asked: AskedQuestion): string {
  const texts = roundTexts[round.language]
  const awaited = round.players.filter(
    ({ id, isActive }) => isActive && (asked.contestants?.includes(id) ?? true),
  )
  const count = texts.answeredCount(Object.keys(asked.answers).length, awaited.length)
  return asked.contestants === null ? count : `${texts.survivors(awaited.length)} · ${count}`
}
