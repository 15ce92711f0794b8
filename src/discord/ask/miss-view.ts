import type { Answer } from "../../search/types.ts"
import type { Edition } from "../../vault/types.ts"
import { askTexts } from "../locale/ask-texts.ts"
import type { Language } from "../locale/language.ts"
import { button, buttonRow, cardView, literal, type MessageView, text } from "../views/message-view.ts"
import { askTermId } from "./answer-ids.ts"
import { writeSource } from "./answer-view.ts"

const maxSuggestions = 5
const maxNearest = 3
/** What a custom id has room for beside the asker. */
const maxTermChars = 70

/** Says that the notes hold no answer, and offers what is nearest. Makes nothing up. */
export function viewMiss(answer: Answer, asker: string, edition: Edition, language: Language): MessageView {
  const texts = askTexts[language]
  const isEmpty = edition.passages.length === 0
  const terms = [...new Set(answer.suggestions)].filter(fitsButton).slice(0, maxSuggestions)
  const nearest = isEmpty ? [] : answer.hits.slice(0, maxNearest).map(({ passage }) => passage)
  return cardView([
    text(`-# 🔎 ${literal(answer.query, 600)}\n${isEmpty ? texts.emptyNotes : `**${texts.notFound}**`}`),
    ...(nearest.length === 0
      ? []
      : [
          text(
            [
              texts.nearestPassages,
              ...nearest.map(
                (passage) =>
                  `- ${literal(passage.heading.slice(-2).join(" › ") || passage.note, 150)}\n  ${writeSource(passage, language).replace("-# ", "")}`,
              ),
            ].join("\n"),
          ),
        ]),
    ...(terms.length === 0 ? [] : [text(texts.nearestTerms)]),
    ...buttonRow(terms.map((term) => button(askTermId.write({ asker, term }), term, { primary: true }))),
  ])
}

function fitsButton(term: string): boolean {
  return term.trim() !== "" && term.replace(/[%:]/g, "%25").length <= maxTermChars
}
