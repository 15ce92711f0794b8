import { hashText } from "../language/features.ts"

/** Chance that comes out the same for the same seed, on every machine. */
export interface Chance {
  /** A whole number from 0 up to, but not including, `below`. */
  pick(below: number): number
}

/** mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, good enough for drawing questions. */
export function seedChance(seed: string): Chance {
  let state = hashText(seed)
  return {
    pick(below) {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
    },
  }
}
