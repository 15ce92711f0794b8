import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul"

/** What the keys of a Hangul text give on a Latin keyboard, in lower case: ㄷㅊ2 → ec2. */
export function typeInLatin(hangul: string): string {
  return convertHangulToQwerty(hangul).toLowerCase()
}

/** What the keys of a Latin text give on a Hangul keyboard: zmffkdnem → 클라우드. Empty where they make no syllables. */
export function typeInHangul(letters: string): string {
  try {
    return convertQwertyToHangul(letters)
  } catch {
    // es-hangul throws at letters that cannot stand together, as the vowels of "hoc".
    return ""
  }
}
