import { disassemble } from "es-hangul"

/**
 * A Latin word as Korean ears take it, a letter for each sound: consonants in the classes of `soundKeysOfLatin`, vowels
 * as A, E, I, O, U. Spelling tells vowels badly, so compare by `soundDistance`, in which a vowel counts half.
 */
export function hearLatin(word: string): string {
  return spelled
    .reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase())
    .replace(/[^A-Z]/g, "")
}

/** A Hangul word in the same letters; ㅡ, which Korean puts between consonants, is not heard. */
export function hearHangul(word: string): string {
  return [...word]
    .map((syllable) => {
      const [initial = "", ...rest] = disassemble(syllable)
      return (initials[initial] ?? "") + rest.map((jamo) => vowels[jamo] ?? finals[jamo] ?? "").join("")
    })
    .join("")
}

/** Levenshtein's distance with a vowel counting half. */
export function soundDistance(one: string, other: string): number {
  let last = [0]
  for (const sound of other) last.push((last.at(-1) ?? 0) + cost(sound))
  for (const a of one) {
    const current = [(last[0] ?? 0) + cost(a)]
    for (const [at, b] of [...other].entries()) {
      const swap = a === b ? 0 : isVowel(a) && isVowel(b) ? 0.5 : 1
      current.push(
        Math.min((last[at] ?? 0) + swap, (last[at + 1] ?? 0) + cost(a), (current[at] ?? 0) + cost(b)),
      )
    }
    last = current
  }
  return last.at(-1) ?? 0
}

function cost(sound: string): number {
  return isVowel(sound) ? 0.5 : 1
}

function isVowel(sound: string): boolean {
  return "AEIOU".includes(sound)
}

/** Spellings to sounds, the longer first; capitals are done. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/che$/, "SI"],
  [/tion/g, "SON"],
  [/sh/g, "SI"],
  [/ph/g, "P"],
  [/th/g, "S"],
  [/tch|ch/g, "C"],
  [/ck|q(?:u)?|x(?=$)/g, "K"],
  [/c(?=[eiy])/g, "S"],
  [/g(?=[ei])|dge?|j|z/g, "C"],
  [/se$/, "C"],
  [/(?<=[aeiou])re?$|er$|or$|ar$/, "E"],
  [/(?<=[a-z]{2})e$/, ""],
  [/au|aw|oa|ow/g, "O"],
  [/ai|ay|ei|ea|ee/g, "E"],
  [/oo|ou|ew/g, "U"],
  [/(.)\1/g, "$1"],
  [/[bfpv]/g, "P"],
  [/[dt]/g, "T"],
  [/[cgk]/g, "K"],
  [/[lr]/g, "L"],
  [/m/g, "M"],
  [/n/g, "N"],
  [/x/g, "KS"],
  [/s/g, "S"],
  [/y|i/g, "I"],
  [/a/g, "A"],
  [/e/g, "E"],
  [/o/g, "O"],
  [/u|w/g, "U"],
]

const initials: Readonly<Record<string, string>> = {
  ㄱ: "K",
  ㄲ: "K",
  ㅋ: "K",
  ㄷ: "T",
  ㄸ: "T",
  ㅌ: "T",
  ㅂ: "P",
  ㅃ: "P",
  ㅍ: "P",
  ㅅ: "S",
  ㅆ: "S",
  ㅈ: "C",
  ㅉ: "C",
  ㅊ: "C",
  ㄹ: "L",
  ㅁ: "M",
  ㄴ: "N",
}

const finals: Readonly<Record<string, string>> = {
  ㄱ: "K",
  ㄲ: "K",
  ㅋ: "K",
  ㄷ: "T",
  ㅌ: "T",
  ㅅ: "T",
  ㅆ: "T",
  ㅈ: "T",
  ㅊ: "T",
  ㅂ: "P",
  ㅍ: "P",
  ㄹ: "L",
  ㅁ: "M",
  ㄴ: "N",
  ㅇ: "N",
}

const vowels: Readonly<Record<string, string>> = {
  ㅏ: "A",
  ㅑ: "IA",
  ㅓ: "E",
  ㅕ: "IE",
  ㅐ: "A",
  ㅔ: "E",
  ㅖ: "IE",
  ㅒ: "IA",
  ㅣ: "I",
  ㅗ: "O",
  ㅛ: "IO",
  ㅜ: "U",
  ㅠ: "IU",
  ㅡ: "",
}
