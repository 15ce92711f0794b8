import { disassemble } from "es-hangul"

/**
 * A Hangul word in Latin letters, a letter at a time by the tables of the Revised Romanization (문화관광부 고시
 * 제2000-8호), without its rules for how sounds change beside each other: names borrowed from English keep theirs. ㅡ is left out, since Korean puts it where English has no vowel at all (스트).
 * Good enough to be compared with the spelling it was borrowed from, and ten times as fast as the whole rules.
 */
export function romanizeLetters(word: string): string {
  let spelled = ""
  for (const jamo of disassemble(word)) spelled += letters[jamo] ?? jamo
  return spelled
}

const letters: Readonly<Record<string, string>> = {
  ㄱ: "g",
  ㄲ: "kk",
  ㄴ: "n",
  ㄷ: "d",
  ㄸ: "tt",
  ㄹ: "l",
  ㅁ: "m",
  ㅂ: "b",
  ㅃ: "pp",
  ㅅ: "s",
  ㅆ: "ss",
  ㅇ: "",
  ㅈ: "j",
  ㅉ: "jj",
  ㅊ: "ch",
  ㅋ: "k",
  ㅌ: "t",
  ㅍ: "p",
  ㅎ: "h",
  ㅏ: "a",
  ㅐ: "ae",
  ㅑ: "ya",
  ㅒ: "yae",
  ㅓ: "eo",
  ㅔ: "e",
  ㅕ: "yeo",
  ㅖ: "ye",
  ㅗ: "o",
  ㅛ: "yo",
  ㅜ: "u",
  ㅠ: "yu",
  ㅡ: "",
  ㅣ: "i",
}
