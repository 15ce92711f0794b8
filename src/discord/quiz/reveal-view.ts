import type { Question } from "../../quiz/question.ts"
import type { AskedQuestion, Round } from "../../quiz/round/round.ts"
import { type Award, isRight, scoreRound } from "../../quiz/round/score-round.ts"
import { sectionId } from "../ask/answer-ids.ts"
import { askTexts } from "../locale/ask-texts.ts"
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
import { mention, mentionSome, timeMark } from "./mentions.ts"
import { writeQuestionTitle } from "./question-view.ts"
import { acceptId } from "./round-ids.ts"
import { writePrompt } from "./write-prompt.ts"

const maxWinners = 5
const maxRefused = 5

/** A question with its answer, its source, and who was right. */
export function viewReveal(round: Round, position: number): MessageView {
  const texts = roundTexts[round.language]
  const question = round.questions[position]
  const asked = round.asked[position]
  if (question === undefined || asked === undefined) throw new RangeError(`no question ${position}`)
  const explanation = literal(question.explanation, 700)
  return cardView([
    text(`### ${writeQuestionTitle(round, position)}`),
    text(writePrompt(question.prompt, 900)),
    text(
      [
        texts.answerIs(literal(question.answer, 400)),
        ...(explanation === "" ? [] : [`> ${explanation}`]),
        writeCitation(question, round),
      ].join("\n"),
    ),
    separator(),
    text(writeOutcome(round, position, asked)),
    ...writeRefused(round, question, asked),
    ...writeSurvival(round, position, asked),
    ...writeNext(round, position),
    ...buttonRow([
      button(sectionId.write({ passage: question.source.passageId }), texts.evidence, { emoji: "📖" }),
      ...(mayAccept(round, question, asked)
        ? [button(acceptId.write({ round: round.id, position }), texts.acceptToo, { emoji: "🙆" })]
        : []),
    ]),
  ])
}

/** Answers that the judge refused, of players who might still be found right. */
export function refusedAnswers(
  asked: AskedQuestion,
): readonly { readonly playerId: string; readonly given: string }[] {
  return Object.entries(asked.answers)
    .filter(([, answer]) => !isRight(answer))
    .map(([playerId, { given }]) => ({ playerId, given }))
}

function writeCitation({ source }: Question, { language }: Round): string {
  const path = literal(source.heading.join(" › "), 200)
  const note = `📄 ${literal(source.note, 100)} · ${askTexts[language].lines(...source.lines)}`
  return `-# ${path === "" ? note : `${path} · ${note}`}`
}

function writeOutcome(round: Round, position: number, asked: AskedQuestion): string {
  const texts = roundTexts[round.language]
  if (asked.status === "skipped") {
    const isLast = position === round.asked.length - 1 && round.phase.name === "ended"
    return isLast ? texts.stoppedInQuestion : texts.skipped
  }
  const right = scoreRound(round).filter((award) => award.position === position && award.isRight)
  if (right.length === 0) {
    return Object.keys(asked.answers).length === 0 ? texts.nobodyAnswered : texts.nobodyRight
  }
  const more = right.length > maxWinners ? [`-# ${texts.andMore(right.length - maxWinners)}`] : []
  const winners = right
    .slice(0, maxWinners)
    .map((award, at) => `${at === 0 ? "⚡ " : ""}${writeAward(award, round)}`)
  return [texts.rightPlayers(right.length), ...winners, ...more].join("\n")
}

function writeAward(award: Award, { language }: Round): string {
  const texts = roundTexts[language]
  const seconds = (award.elapsedMs / 1_000).toFixed(1)
  return [
    texts.award(mention(award.playerId), award.points, seconds),
    ...(award.streak > 1 ? [texts.streak(award.streak)] : []),
    ...(award.acceptedBy === null ? [] : [texts.accepted]),
  ].join(" · ")
}

/** What people typed is shown, so that they see what was refused and can ask for it to be accepted. */
function writeRefused(
  round: Round,
  question: Question,
  asked: AskedQuestion,
): readonly ReturnType<typeof text>[] {
  const refused = refusedAnswers(asked)
  if (question.choices !== null || refused.length === 0 || asked.status !== "scored") return []
  const texts = roundTexts[round.language]
  const lines = refused
    .slice(0, maxRefused)
    .map(({ playerId, given }) => `${mention(playerId)} ${literal(given, 60)}`)
  const more = refused.length > maxRefused ? [`-# ${texts.andMore(refused.length - maxRefused)}`] : []
  return [text([texts.refusedAnswers, ...lines, ...more].join("\n"))]
}

function writeSurvival(
  round: Round,
  position: number,
  asked: AskedQuestion,
): readonly ReturnType<typeof text>[] {
  if (asked.contestants === null || asked.status !== "scored") return []
  const texts = roundTexts[round.language]
  const isBack = (id: string) =>
    asked.isRevival && asked.answers[id] !== undefined && isRight(asked.answers[id])
  const back = asked.contestants.filter(isBack)
  const out = round.players.filter(({ outAt }) => outAt === position).map(({ id }) => id)
  const lines = [
    ...(out.length === 0 ? [] : [texts.outNow(mentionSome(out, 20, texts.andMore))]),
    ...(back.length === 0 ? [] : [texts.revivedNow(mentionSome(back, 20, texts.andMore))]),
  ]
  return lines.length === 0 ? [] : [text(lines.join("\n"))]
}

function writeNext(round: Round, position: number): readonly ReturnType<typeof text>[] {
  const { phase } = round
  if (phase.name !== "reveal" || phase.position !== position) return []
  return [text(`-# ${roundTexts[round.language].nextAt(timeMark(phase.timer.atMs))}`)]
}

function mayAccept(round: Round, question: Question, asked: AskedQuestion): boolean {
  return (
    question.choices === null &&
    asked.status === "scored" &&
    round.phase.name !== "ended" &&
    refusedAnswers(asked).length > 0
  )
}
