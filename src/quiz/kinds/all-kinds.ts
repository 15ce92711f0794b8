import { belongs } from "./belongs.ts"
import { descriptionToTerm } from "./description-to-term.ts"
import type { QuestionKind } from "./draft.ts"
import { fillBlank } from "./fill-blank.ts"
import { firstLetters } from "./first-letters.ts"
import { flashcard } from "./flashcard.ts"
import { initialSounds } from "./initial-sounds.ts"
import { missingWord } from "./missing-word.ts"
import { numberFact } from "./number-fact.ts"
import { oddOneOut } from "./odd-one-out.ts"
import { tableMatch } from "./table-match.ts"
import { termToDescription } from "./term-to-description.ts"
import { trueFalse } from "./true-false.ts"
import { whichGroup } from "./which-group.ts"

/** Every kind of question; a new kind is a new file and a line here. */
export const allKinds: readonly QuestionKind[] = [
  flashcard,
  descriptionToTerm,
  termToDescription,
  trueFalse,
  initialSounds,
  firstLetters,
  fillBlank,
  missingWord,
  numberFact,
  tableMatch,
  oddOneOut,
  belongs,
  whichGroup,
]
