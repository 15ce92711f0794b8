import { disassemble } from "es-hangul"
import { soundKeyOfHangul, soundKeysOfLatin } from "../../notes/sound-key.ts"
import { compactText } from "../../search/analysis/normalize-text.ts"
import { readLetterNames } from "../../search/names/letter-names.ts"
import { hearHangul, hearLatin, soundDistance } from "./hear-word.ts"

/** Shorter skeletons of consonants fit too many words; those are heard with their vowels. */
const leastKey = 3
/** So much of a word's sounds may differ, a vowel counting half. */
const mostDifference = 0.2

/** One is written in Hangul and is the other read aloud: 코그니토 and Cognito, 브이피씨 and VPC. */
export function soundsTheSame(name: string, typed: string): boolean {
  const [one, other] = [compactText(name), compactText(typed)]
  const isHangul = (text: string) => /^[가-힣\d]+$/.test(text) && /[가-힣]/.test(text)
  const isLatin = (text: string) => /^[a-z\d+#]+$/.test(text) && /[a-z]/.test(text)
  if (isLatin(one) && isHangul(other)) return readsAs(one, other)
  return isHangul(one) && isLatin(other) ? readsAs(other, one) : false
}

function readsAs(latin: string, hangul: string): boolean {
  if (readLetterNames(hangul) === latin) return true
  const digits = (text: string) => text.replace(/\D/g, "")
  if (digits(latin) !== digits(hangul)) return false
  const key = soundKeyOfHangul(hangul.replace(/\d/g, ""))
  if (key.length >= leastKey && soundKeysOfLatin(latin.replace(/\d/g, "")).includes(key)) return true
  const [one, other] = [hearLatin(latin), hearHangul(hangul)]
  const longest = Math.max(one.length, other.length)
  return longest >= 4 && soundDistance(one, other) / longest <= mostDifference
}

/** Spellings that Korean hands mix up without meaning another word: ㅐ and ㅔ, ㅙ, ㅚ and ㅞ, 씨 and 시, 져 and 저. */
export function readsTheSame(one: string, other: string): boolean {
  if (!/^[가-힣\d]+$/.test(one) || one.length < 2 || one.length !== other.length) return false
  return fold(one) === fold(other)
}

const folds: readonly (readonly [RegExp, string])[] = [
  [/ㅐ/g, "ㅔ"],
  [/ㅒ/g, "ㅖ"],
  [/ㅗㅔ|ㅗㅣ|ㅜㅔ/g, "ㅜㅔ"],
  [/([ㅈㅊㅉ])ㅑ/g, "$1ㅏ"],
  [/([ㅈㅊㅉ])ㅕ/g, "$1ㅓ"],
  [/([ㅈㅊㅉ])ㅛ/g, "$1ㅗ"],
  [/([ㅈㅊㅉ])ㅠ/g, "$1ㅜ"],
  [/ㅆ/g, "ㅅ"],
]

function fold(text: string): string {
  return folds.reduce((jamo, [from, to]) => jamo.replace(from, to), disassemble(text))
}
