import type { StoredAnswer } from "../quiz/rate-difficulty.ts"
import type { Round } from "../quiz/round/round.ts"
import type { RoundChange } from "../quiz/round/transition.ts"
import type { ForgetOutcome } from "./forget-player.ts"
import type { GuildSettings } from "./guild-settings.ts"
import type { Leaderboard, LeaderboardQuery } from "./leaderboard.ts"
import type { LoadedRounds } from "./load-rounds.ts"
import type { Profile } from "./profile.ts"

/** What must survive a restart. What a promise resolved for is on the disk. */
export interface Store {
  readonly kind: "sqlite" | "postgres"
  /** False when the channel has a running round already. */
  createRound(round: Round): Promise<boolean>
  /** All of the changes or, when it rejects, none. */
  commit(changes: readonly RoundChange[]): Promise<void>
  /** Rounds that have not ended, and those that ended since then. */
  runningRounds(endedSinceMs: number): Promise<LoadedRounds>
  /** Notes that the bot is alive. */
  beat(atMs: number): Promise<void>
  /** When the bot was last known to be alive; undefined for a new store. */
  lastBeatMs(): Promise<number | undefined>
  /** The questions a channel was asked last, newest first. */
  recentQuestionIds(channelId: string, limit: number): Promise<readonly string[]>
  /** The answers of so many rounds that ended last, on all servers, oldest first. */
  lastAnswers(rounds: number): Promise<readonly StoredAnswer[]>
  /** By question: what hosts of this server accepted as right besides what the notes say. */
  acceptedAliases(guildId: string): Promise<ReadonlyMap<string, readonly string[]>>
  leaderboard(query: LeaderboardQuery): Promise<Leaderboard>
  topics(guildId: string, limit: number): Promise<readonly string[]>
  profile(guildId: string, playerId: string): Promise<Profile>
  settings(guildId: string): Promise<GuildSettings>
  saveSettings(guildId: string, settings: GuildSettings): Promise<void>
  forget(playerId: string): Promise<ForgetOutcome>
  writeArchive(write: (line: string) => Promise<void>): Promise<number>
  readArchive(lines: AsyncIterable<string>): Promise<number>
  /** Finishes what is under way. */
  close(): Promise<void>
}
