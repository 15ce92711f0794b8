import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul"

/** What the same keys give on the Hangul layout, where that is whole syllables: `zmffkdnem` → 클라우드. */
export function asHangulKeys(keys: string): string | undefined {
  if (!/^[a-zA-Z0-9\s]+$/.test(keys)) return undefined
  try {
    const hangul = convertQwertyToHangul(keys)
    return /^[가-힣0-9\s]+$/.test(hangul) ? hangul : undefined
  } catch {
    // es-hangul 2.4.0 throws where vowels follow each other in ways no syllable has (`photo`).
    return undefined
  }
}

/** What the same keys give on the Latin layout: ㄷㅊ2 → ec2. */
export function asLatinKeys(keys: string): string | undefined {
  return /[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(keys) ? convertHangulToQwerty(keys) : undefined
}
