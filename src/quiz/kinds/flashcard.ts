import { isOtherName } from "../../notes/term-name.ts"
import { placeOf } from "../knowledge/concept.ts"
import { otherNamesOf } from "../knowledge/other-names.ts"
import { readCards } from "../knowledge/read-cards.ts"
import { readClauseEnd } from "../language/clause-end.ts"
import { findDangling } from "../language/dangling.ts"
import { nameKey } from "../language/name-key.ts"
import type { QuestionKind } from "./draft.ts"

const name = "flashcard"
/** A longer back is an explanation to read, nothing to type. */
const mostAnswerChars = 30
const mostAnswerWords = 4

/** Cards that people wrote in Obsidian's spaced-repetition syntax; the answer is typed. */
export const flashcard: QuestionKind = {
  name,
  saysWhere: true,
  *propose(knowledge) {
    for (const passage of knowledge.passages.values()) {
      for (const card of readCards(passage, knowledge.deckNotes.has(passage.note))) {
        const { front, accept, isCloze } = card
        const answer = withoutUse(card.answer)
        const place = placeOf(passage)
        const concept = knowledge.names.find(answer)
        if (card.mark === "bold" && (concept === undefined || findDangling(front) !== undefined)) {
          yield { kind: name, refused: "bold-for-emphasis", place }
          continue
        }
        if (!isTypeable(answer)) {
          yield { kind: name, refused: "answer-too-long-to-type", place }
          continue
        }
        yield {
          kind: name,
          prompt: isCloze ? knowledge.wordingAt(place, front).fillTheBlank(front) : front,
          given: front,
          answer,
          accept: [
            ...accept.filter((other) => isOtherName(answer, other) || isPartOf(other, answer)),
            ...(concept === undefined ? [] : otherNamesOf(answer, concept, knowledge)),
          ].filter((other, at, all) => other !== answer && all.indexOf(other) === at),
          wrong: [],
          isByHand: card.mark === "card",
          explanation: card.explanation,
          place,
          subject: concept,
          rivals: [],
          fact: `${nameKey(answer)}: ${front}`,
          closeness: 0.5,
        }
      }
    }
  },
}

/** Db2 of `IBM Db2(Db2)`: the writer takes the shorter name as well. */
function isPartOf(short: string, name: string): boolean {
  return ` ${name} `.includes(` ${short} `)
}

/** `VPC 엔드포인트를 쓴다`: the thing is what one types. */
function withoutUse(answer: string): string {
  return answer.replace(/[을를] (?:쓴다|사용한다|이용한다|고른다|만든다|켠다)$/u, "")
}

/** Short enough to type, and one thing: nobody types `A(a)와 B(b)` as the card has it. */
function isTypeable(answer: string): boolean {
  if (answer === "" || answer.length > mostAnswerChars || answer.split(" ").length > mostAnswerWords)
    return false
  // Yes and no are guessed, not known.
  if (/^(?:있다|없다|예|네|아니요|아니다|그렇다|맞다|yes|no|true|false|o|x)$/i.test(answer)) return false
  // A sentence may be said in many ways.
  if (readClauseEnd(answer) === "sentence") return false
  return !/[()]/.test(answer) && !(answer.length > 12 && /[가-힣A-Za-z](?:와|과|및|,)\s|\sand\s/.test(answer))
}
