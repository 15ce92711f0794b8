import type { Clock } from "./clock.ts"

const discordEpochMs = 1_420_070_400_000
const idsPerMs = 4_096n

/** Ids as Discord makes them: unique, growing, 17 to 19 digits, their moment in the upper bits. */
export function createIdSource(clock: Clock): () => string {
  let last = 0n
  return () => {
    // The first day of Discord is left out, for its ids are shorter than the client's patterns expect.
    const sinceEpoch = Math.max(Math.floor(clock.now()) - discordEpochMs, 365 * 86_400_000)
    const earliest = BigInt(sinceEpoch) * 1_024n * idsPerMs
    last = last >= earliest ? last + 1n : earliest
    return String(last)
  }
}

/** The shard of `total` that hears of a guild. */
export function shardOf(guildId: string, total: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(total))
}

/** Milliseconds since 1970 at which an id was made. */
export function momentOf(id: string): number {
  return Number(BigInt(id) >> 22n) + discordEpochMs
}
