import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { hearHangul, hearLatin, soundDistance } from "../judge/hear-word.ts"

const leastLetters = 3
const mostDifference = 0.2
/** A shorter beginning of a name meets many words by chance. */
const leastSoundsOfBeginning = 4
/** Foreign words of one syllable; others of one are mostly particles and counters. */
const shortWords = /^[앱맵딥웹콜빅핀셀팀폼홈숍툴칩팁캡탭팝랩룰훅락록롤잡뷰큐키태그]$/u

/**
 * The word of a Korean text in which one hears a Latin word: 딥 for Deep, 앱 for App, 로그 for Log; or its beginning, 텍스트
 * for Textract.
 */
export function findHeardIn(text: string, word: string): string | undefined {
  if (word.length < leastLetters || /^[A-Z\d]+$/.test(word)) return undefined
  const sounds = hearLatin(word)
  return (text.match(/[가-힣]+/gu) ?? []).map(stripEndings).find((korean) => {
    if (korean.length === 1 && !shortWords.test(korean)) return false
    const heard = hearHangul(korean)
    if (heard.length >= leastSoundsOfBeginning && korean.length >= 2 && sounds.startsWith(heard)) return true
    return heard.length >= 2 && soundDistance(sounds, heard) <= sounds.length * mostDifference
  })
}
