import { disassemble } from "es-hangul"

export interface SlipCount {
  /** 3 stands for three and more. */
  readonly slips: number
  /** Letters or jamo of the wanted name. */
  readonly units: number
  /** The slip is in the very first letter or jamo, where hands slip least and words differ most. */
  readonly isFirst: boolean
}

const most = 3

/**
 * How many keys went wrong between two names: Damerau–Levenshtein (optimal string alignment) over letters and over the
 * jamo of Hangul, so that 서브냇 is one slip from 서브넷 although a whole syllable differs.
 */
export function countSlips(wanted: string, given: string): SlipCount {
  const [a, b] = [disassemble(wanted), disassemble(given)]
  const isFirst = a.charAt(0) !== b.charAt(0)
  if (Math.abs(a.length - b.length) >= most) return { slips: most, units: a.length, isFirst }
  return { slips: Math.min(most, distance(a, b)), units: a.length, isFirst }
}

function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      current.push(best)
    }
    before = last
    last = current
  }
  return last[b.length] ?? 0
}
