import { disassemble } from "es-hangul"

/**
 * Consonant skeletons by which a Latin name and its Hangul spelling meet: Cognito and 코그니토 are both `KKNT`.
 *
 * In the manner of Soundex (Russell 1918) and Editex (Zobel and Dart 1996), consonants fall into classes that Korean
 * does not tell apart when it borrows a word (외래어 표기법, 국립국어원 고시 제2017-14호): p, b, f and v; t and d; k and g;
 * l and r; s; j, z and ch; m; n. Vowels are left out, since their spelling in English says little of their sound.
 * Letters of two sounds give two keys.
 */
export function soundKeysOfLatin(word: string): readonly string[] {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "")
  if (letters === "" || letters.length > longestName) return []
  let keys = [""]
  for (const sounds of soundsOf(letters)) keys = keys.flatMap((key) => sounds.map((sound) => key + sound))
  return [...new Set(keys)].slice(0, mostKeys)
}

/** The skeleton of a Hangul word; empty when it has no consonant that is heard. */
export function soundKeyOfHangul(word: string): string {
  if (word.length > longestName) return ""
  let key = ""
  for (const syllable of word) {
    const [initial = "", ...rest] = disassemble(syllable)
    key += initialClasses[initial] ?? ""
    const final = rest.slice(vowelCount(rest)).join("")
    key += finalClasses[final] ?? ""
  }
  return key.replace(/LL/g, "L")
}

const longestName = 40

/** Two readings of each of up to four letters. */
const mostKeys = 16

const initialClasses: Readonly<Record<string, string>> = {
  ㄱ: "K",
  ㄲ: "K",
  ㅋ: "K",
  ㄴ: "N",
  ㄷ: "T",
  ㄸ: "T",
  ㅌ: "T",
  ㄹ: "L",
  ㅁ: "M",
  ㅂ: "P",
  ㅃ: "P",
  ㅍ: "P",
  ㅅ: "S",
  ㅆ: "S",
  ㅈ: "J",
  ㅉ: "J",
  ㅊ: "J",
}

const finalClasses: Readonly<Record<string, string>> = {
  ㄱ: "K",
  ㄲ: "K",
  ㅋ: "K",
  ㄴ: "N",
  ㅇ: "N",
  ㄷ: "T",
  ㅅ: "T",
  ㅆ: "T",
  ㅌ: "T",
  ㅈ: "T",
  ㅊ: "T",
  ㄹ: "L",
  ㅁ: "M",
  ㅂ: "P",
  ㅍ: "P",
}

const vowels = new Set("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ")

function vowelCount(jamo: readonly string[]): number {
  const first = jamo.findIndex((letter) => !vowels.has(letter))
  return first === -1 ? jamo.length : first
}

/** Spellings and their classes, longest first; the first that fits is taken, and a vowel or h has no sound here. */
const spellings: readonly (readonly [pattern: RegExp, sounds: readonly string[]])[] = [
  [/^tch/, ["J"]],
  [/^(?:tion|sion)/, ["SN"]],
  [/^sch/, ["SK", "S"]],
  [/^sh/, ["S"]],
  [/^ch/, ["J", "K"]],
  [/^ph/, ["P"]],
  [/^th/, ["S", "T"]],
  [/^ck/, ["K"]],
  [/^gh/, ["", "K"]],
  [/^dg(?=[eiy])/, ["J"]],
  [/^n[gk](?![aeiouylr])/, ["N", "NK"]],
  // Voiced in the middle of a word: transaction is 트랜잭션.
  [/^ns(?=[aeiou])/, ["NS", "NJ"]],
  [/^c(?=[eiy])/, ["S"]],
  [/^g(?=[eiy])/, ["J", "K"]],
  [/^x/, ["KS"]],
  [/^q/, ["K"]],
  [/^[ckg]/, ["K"]],
  [/^[pbfv]/, ["P"]],
  [/^[td]/, ["T"]],
  [/^z/, ["J"]],
  [/^j/, ["J"]],
  [/^s/, ["S"]],
  [/^m/, ["M"]],
  [/^n/, ["N"]],
  // Silent before k, m and f in many words: talk, calm, half.
  [/^l(?=[kmf])/, ["", "L"]],
  [/^l/, ["L"]],
  [/^re$/, ["", "L"]],
  [/^r(?=[aeiouy])/, ["L"]],
  [/^r/, ["", "L"]],
]

function soundsOf(letters: string): (readonly string[])[] {
  const sounds: (readonly string[])[] = []
  // Doubled consonants are one sound: Twitter, Kubernetes apart from its tt.
  let rest = letters.replace(/([b-df-hj-np-tv-z])\1+/g, "$1")
  while (rest !== "") {
    const match = spellings.find(([pattern]) => pattern.test(rest))
    const taken = match?.[0].exec(rest)?.[0] ?? rest.slice(0, 1)
    if (match !== undefined) sounds.push(match[1])
    rest = rest.slice(taken.length)
  }
  return sounds
}
