import { makeBank } from "../../quiz/bank/make-bank.ts"
import { QuestionDeck } from "../../quiz/draw/question-deck.ts"
import type { Edition, Library } from "../../vault/types.ts"

/** The questions of the notes as they now are. */
export interface QuestionShelf {
  /** Made once for each edition of the notes; the first call after a change takes as long as making them. */
  readonly deck: QuestionDeck
}

export function createQuestionShelf(library: Library): QuestionShelf {
  let made: { readonly edition: Edition; readonly deck: QuestionDeck } | undefined
  return {
    get deck() {
      const edition = library.current
      if (made?.edition !== edition) made = { edition, deck: new QuestionDeck(makeBank(edition).questions) }
      return made.deck
    },
  }
}
