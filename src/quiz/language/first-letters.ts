import { getChoseong } from "es-hangul"

/**
 * What a name begins with and how long it is: the initial consonants of Hangul words, the first letters of others with a
 * circle for each that follows. `가용 영역` → `ㄱㅇ ㅇㅇ`, `Elastic IP` → `E○○○○○○ I○`.
 */
export function firstLetters(name: string): string {
  return name
    .split(" ")
    .map((word) =>
      /^[가-힣]/.test(word)
        ? getChoseong(word) || word
        : [...word].map((sign, at) => (at > 0 && /[\p{L}\p{N}]/u.test(sign) ? "○" : sign)).join(""),
    )
    .join(" ")
}
