import { disassemble, getChoseong } from "es-hangul"
import type { NameSpelling } from "./name-table.ts"

/** A name's letters, taken apart when somebody first needs them: it costs more than all the rest of a name. */
export function spellName(text: string, compact: string): NameSpelling {
  let jamo: string | undefined
  let consonants: string | undefined
  return {
    text,
    compact,
    get jamo() {
      jamo ??= disassemble(compact)
      return jamo
    },
    get consonants() {
      consonants ??= getChoseong(compact)
      return consonants
    },
  }
}
