import { allGates } from "../gates/all-gates.ts"
import { allKinds } from "../kinds/all-kinds.ts"
import { type Draft, isDraft } from "../kinds/draft.ts"
import type { Place } from "../knowledge/concept.ts"
import { Knowledge, type NotesContent } from "../knowledge/knowledge.ts"
import { DuplicateFinder } from "./duplicate-finder.ts"
import { estimateSureness } from "./estimate-sureness.ts"
import { findDecoys } from "./find-decoys.ts"
import { type BankQuestion, finishQuestion, questionId } from "./finish-question.ts"
import { PlaceTeller } from "./say-where.ts"
import { shorterNames } from "./shorter-names.ts"
import { TopicFinder } from "./topic-finder.ts"

/** All questions that the notes give, and what became of those that were not good enough. */
export interface QuestionBank {
  readonly questions: readonly BankQuestion[]
  readonly refusals: readonly BankRefusal[]
}

export interface BankRefusal {
  readonly kind: string
  readonly topic: string
  /** The gate's name or the kind's own reason. */
  readonly reason: string
  /** The question that was refused, where it had come that far. */
  readonly prompt?: string
  readonly detail?: string
  readonly place: Place
}

/** The questions and what was refused; for those who only ask, `makeQuestions` keeps less in memory. */
export function makeBank(content: NotesContent): QuestionBank {
  const refusals: BankRefusal[] = []
  const questions = makeQuestions(content, (refusal) => refusals.push(refusal))
  return { questions, refusals }
}

/**
 * Makes every question the notes give and keeps those that pass all gates; `onRefusal` hears of the others. The same
 * notes give the same questions.
 */
export function makeQuestions(
  content: NotesContent,
  onRefusal: (refusal: BankRefusal) => void = () => {},
): readonly BankQuestion[] {
  const knowledge = new Knowledge(content)
  const topics = new TopicFinder(content.passages)
  const places = new PlaceTeller(knowledge)
  const duplicates = new DuplicateFinder()
  const ids = new Set<string>()
  const questions: BankQuestion[] = []
  for (const kind of allKinds) {
    for (const proposal of kind.propose(knowledge)) {
      const topic = topics.topicOf(proposal.place)
      if (!isDraft(proposal)) {
        onRefusal({ kind: kind.name, topic, reason: proposal.refused, place: proposal.place })
        continue
      }
      const id = questionId(proposal)
      const asked = kind.saysWhere === true || proposal.namesPlace === true ? proposal : places.tell(proposal)
      if (asked === undefined) {
        onRefusal({
          kind: kind.name,
          topic,
          reason: "nowhere",
          prompt: proposal.prompt,
          place: proposal.place,
        })
        continue
      }
      const refusal = refuse(asked, knowledge, duplicates)
      if (refusal !== undefined || ids.has(id)) {
        const reason = refusal ?? { reason: "near-duplicate" }
        onRefusal({ kind: kind.name, topic, ...reason, prompt: asked.prompt, place: proposal.place })
        continue
      }
      ids.add(id)
      const draft = { ...asked, accept: [...asked.accept, ...shorterNames(asked, knowledge)] }
      const sureness = estimateSureness(draft, knowledge)
      questions.push(finishQuestion(draft, id, topic, findDecoys(draft, knowledge), sureness))
    }
  }
  return questions
}

function refuse(draft: Draft, knowledge: Knowledge, duplicates: DuplicateFinder) {
  for (const gate of allGates) {
    const detail = gate.refuse(draft, knowledge)
    if (detail !== undefined) return { reason: gate.name, detail }
  }
  const answerKey = knowledge.names.find(draft.answer)?.key
  return duplicates.add(draft, answerKey) ? undefined : { reason: "near-duplicate" }
}
