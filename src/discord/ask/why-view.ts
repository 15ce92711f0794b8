import type { Evidence } from "../../search/types.ts"
import { askTexts } from "../locale/ask-texts.ts"
import type { Language } from "../locale/language.ts"
import { cardView, literal, type MessageView, text } from "../views/message-view.ts"
import type { ShownAnswer, ShownHit } from "./shown-answer.ts"

const maxWordsPerHit = 8
/** Of all hits together, so that four sides of a comparison fit one message. */
const maxWords = 24

/** Why these passages were chosen: word by word what they have of the question. */
export function viewWhy(shown: ShownAnswer, language: Language): MessageView {
  const texts = askTexts[language]
  const hits = shown.state.at === "all" ? shown.hits : shown.hits.slice(shown.state.at, shown.state.at + 1)
  const words = Math.min(maxWordsPerHit, Math.floor(maxWords / hits.length))
  return cardView([
    text(`### 💡 ${texts.whyTitle}`),
    ...hits.map((hit) => text(writeHit(hit, words, language))),
  ])
}

function writeHit({ passage, hit }: ShownHit, maxWords: number, language: Language): string {
  const heading = `**${literal(passage.heading.at(-1) || passage.note, 120)}**`
  const evidence = hit?.evidence.slice(0, maxWords) ?? []
  if (evidence.length === 0) return `${heading}\n${askTexts[language].noEvidence}`
  return [heading, ...evidence.map((each) => writeEvidence(each, language))].join("\n")
}

function writeEvidence({ word, via, where, rarity }: Evidence, language: Language): string {
  const texts = askTexts[language]
  const found =
    where.length === 0
      ? texts.nowhere
      : `${texts.foundIn(where.map((place) => texts.where[place]))} · ${texts.via[via]}`
  return `- **${literal(word, 40)}** — ${found} · ${texts.rarity(rarity)}`
}
