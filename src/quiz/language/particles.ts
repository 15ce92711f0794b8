import { josa } from "es-hangul"

/** The particles whose form depends on whether the word before ends in a consonant. */
export type Particle = "은/는" | "이/가" | "을/를" | "와/과" | "으로/로" | "이에요/예요"

/** How a Latin letter's Korean name ends, for words read letter by letter: L, M, N and R close with a consonant. */
const closedLetters = new Set(["L", "M", "N", "R"])

/** How the Korean name of a digit ends: 영, 일, 삼, 육, 칠, 팔 close with a consonant. */
const closedDigits = new Set(["0", "1", "3", "6", "7", "8"])

/** Only these close with ㄹ, after which 으로 becomes 로. */
const closedWithRieul = new Set(["L", "R", "1", "7", "8"])

/**
 * The form of a particle that follows a word by how the word's last syllable sounds in Korean. Latin words in capitals
 * are read letter by letter (`VPC는`, `RDS는`, `SQL은`), others by their ending (`Lambda는`, `Pipeline은`).
 */
export function pickParticle(word: string, particle: Particle): string {
  const spoken = word.replace(/\([^()]*\)\s*$/, "").replace(/[^\p{L}\p{N}]+$/u, "")
  const last = spoken.at(-1) ?? ""
  return josa.pick(/[가-힣]/.test(last) ? spoken : standIn(spoken, last), particle)
}

/** The word with the fitting particle glued to it: `서브넷은`, `EC2를`. */
export function withParticle(word: string, particle: Particle): string {
  return `${word}${pickParticle(word, particle)}`
}

/** Behind a blank a particle shows both of its forms: its form would tell how the answer ends. */
export function withOpenParticle(behind: string): string {
  return behind
    .replace(/^(?:은|는)(?![가-힣])/u, "은(는)")
    .replace(/^(?:이|가)(?![가-힣])/u, "이(가)")
    .replace(/^(?:을|를)(?![가-힣])/u, "을(를)")
    .replace(/^(?:와|과)(?![가-힣])/u, "와(과)")
    .replace(/^(?:으로|로)(?![가-힣])/u, "(으)로")
}

/** A Hangul syllable that ends as the Latin word or number ends when it is read aloud. */
function standIn(word: string, last: string): "가" | "각" | "갈" {
  const lastWord = /[\p{L}\p{N}]+$/u.exec(word)?.[0] ?? last
  if (/\d/.test(last)) return closing(closedDigits.has(last), closedWithRieul.has(last))
  if (!/[A-Za-z]/.test(last)) return "가"
  if (isReadByLetter(lastWord)) {
    const letter = last.toUpperCase()
    return closing(closedLetters.has(letter), closedWithRieul.has(letter))
  }
  return closing(endsClosed(lastWord.toLowerCase()), /(?:l|le)$/i.test(lastWord))
}

function closing(isClosed: boolean, isRieul: boolean): "가" | "각" | "갈" {
  if (!isClosed) return "가"
  return isRieul ? "갈" : "각"
}

function isReadByLetter(word: string): boolean {
  return word.length <= 5 && /^[A-Z0-9]+s?$/.test(word)
}

/**
 * Whether the Korean reading of an English word ends in a consonant: 파이프라인, 볼륨, 버킷, 그룹; but 네트워크, 호스트,
 * 루트, 허브. By spelling only, so now and then wrong about a name.
 */
function endsClosed(word: string): boolean {
  return /(?:le?|me?|ne?|ype|ng|[aeiou]p|[aeiouc]k|ic|eb|(?<![aeiou])[aeiou]t)$/.test(word)
}
