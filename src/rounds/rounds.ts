import type { JudgeTyped } from "../quiz/question.ts"
import type { RoundEvent } from "../quiz/round/event.ts"
import { openLobby, type RoundPlan } from "../quiz/round/open-lobby.ts"
import type { Round } from "../quiz/round/round.ts"
import type { RoundReply } from "../quiz/round/transition.ts"
import { createOwner, type RoundOwner } from "./owner.ts"
import { createPace } from "./pace.ts"
import type { Announcer, Posting, RoundLog, RoundStore, Timers } from "./ports.ts"
import { lastSignOfLife, owesPodium } from "./recovery.ts"
import { watchOwners } from "./watchdog.ts"

/** All rounds that this process runs: at most one in a channel. */
export interface Rounds {
  /** Opens a lobby. Resolves when the channel shows it. */
  start(plan: RoundPlan): Promise<StartOutcome>
  /** Undefined when nothing runs in the channel. */
  inChannel(channelId: string): Round | undefined
  /** Refused with `ended` for a round that does not run any more, or does not run here. */
  dispatch(roundId: string, event: RoundEvent): Promise<RoundReply>
  /** Goes on with the rounds of an earlier process; to be called once, before anything else. */
  recover(): Promise<RecoveryReport>
  loseChannel(channelId: string): Promise<void>
  /** The bot was removed from the server. */
  loseGuild(guildId: string): Promise<void>
  /** Takes no new rounds, says so in the channels, and leaves everything stored for the next process. */
  close(): Promise<void>
}

export type StartOutcome =
  | { readonly type: "started"; readonly round: Round }
  /** A round runs in the channel. */
  | { readonly type: "busy" }
  | { readonly type: "restarting" }
  | { readonly type: "cannot-post"; readonly why: Extract<Posting, { type: "failed" }>["why"] }

export interface RecoveryReport {
  readonly recoveredCount: number
  readonly brokenCount: number
}

export interface RoundsOptions {
  readonly store: RoundStore
  readonly announcer: Announcer
  readonly judge: JudgeTyped
  readonly timers: Timers
  readonly log: RoundLog
}

/** How long after its end a round may still owe the channel its podium. */
const podiumDueMs = 600_000

export function createRounds(options: RoundsOptions): Rounds {
  const { store, announcer, judge, timers, log } = options
  const pace = createPace(timers)
  const byChannel = new Map<string, RoundOwner>()
  const byRound = new Map<string, RoundOwner>()
  /** Ended, but perhaps still showing their podium. */
  const leaving = new Set<RoundOwner>()
  const starting = new Set<string>()
  let isClosing = false

  function own(round: Round, onPosted?: (posting: Posting) => void): RoundOwner {
    const owner = createOwner({
      round,
      store,
      announcer,
      judge,
      timers,
      pace,
      log,
      onEnded: () => release(owner),
      onPosted: (slot, posting) => {
        if (slot.name === "lobby") onPosted?.(posting)
      },
    })
    if (round.phase.name === "ended") {
      leaving.add(owner)
      return owner
    }
    byChannel.set(round.channelId, owner)
    byRound.set(round.id, owner)
    return owner
  }

  function release(owner: RoundOwner): void {
    const { id, channelId } = owner.round
    if (byChannel.get(channelId) === owner) byChannel.delete(channelId)
    byRound.delete(id)
    leaving.add(owner)
    if (!isClosing) void owner.close().finally(() => leaving.delete(owner))
  }

  /** Frees the channel in memory; the store keeps the round, and the next start takes it up. */
  function drop(owner: RoundOwner): void {
    owner.abandon()
    if (byChannel.get(owner.round.channelId) === owner) byChannel.delete(owner.round.channelId)
    byRound.delete(owner.round.id)
  }

  /** Ends a round that the store knows and nobody runs, so that the channel is free again. */
  async function freeChannel(channelId: string): Promise<void> {
    const { rounds } = await store.runningRounds(Number.POSITIVE_INFINITY)
    const orphan = rounds.find((round) => round.channelId === channelId)
    if (orphan === undefined) return
    log.warn({ roundId: orphan.id, channelId }, "ending a round that nobody runs")
    await own(orphan).dispatch({ type: "give-up" })
  }

  async function open(plan: RoundPlan): Promise<StartOutcome> {
    const opening = openLobby(plan, timers.now())
    if (!(await store.createRound(opening.round))) {
      await freeChannel(plan.channelId)
      if (!(await store.createRound(opening.round))) return { type: "busy" }
    }
    const { promise: posted, resolve } = Promise.withResolvers<Posting>()
    const owner = own(opening.round, resolve)
    owner.show(opening.shows)
    const posting = await posted
    return posting.type === "sent"
      ? { type: "started", round: owner.round }
      : { type: "cannot-post", why: posting.why }
  }

  async function takeUp(lastBeatMs: number | undefined): Promise<RecoveryReport> {
    const nowMs = timers.now()
    const { rounds, broken } = await store.runningRounds(nowMs - podiumDueMs)
    for (const { roundId, error } of broken)
      log.error({ err: error, roundId }, "a stored round is unreadable")
    const left = rounds.filter((round) =>
      round.phase.name === "ended" ? owesPodium(round) : !isOwned(round),
    )
    for (const round of left) {
      const owner = own(round)
      if (round.phase.name === "ended") {
        owner.show([{ type: "post", slot: { name: "podium" } }])
        continue
      }
      const downSinceMs = Math.min(nowMs, lastSignOfLife(round, lastBeatMs))
      await owner.dispatch({ type: "recovered", downSinceMs })
    }
    return { recoveredCount: left.length, brokenCount: broken.length }
  }

  /** Only what never ran here: a round that has just ended here is about to show its podium. */
  async function adopt(): Promise<void> {
    const { rounds } = await store.runningRounds(Number.POSITIVE_INFINITY)
    for (const round of rounds.filter((each) => !isOwned(each))) {
      log.warn({ roundId: round.id, channelId: round.channelId }, "taking up a round that nobody runs")
      await own(round).dispatch({ type: "recovered", downSinceMs: lastSignOfLife(round, undefined) })
    }
  }

  function isOwned({ id, channelId }: Round): boolean {
    return byRound.has(id) || byChannel.has(channelId) || starting.has(channelId)
  }

  const watch = watchOwners({ owners: () => byRound.values(), drop, adopt, store, timers, log })

  return {
    async start(plan) {
      if (isClosing) return { type: "restarting" }
      if (byChannel.has(plan.channelId) || starting.has(plan.channelId)) return { type: "busy" }
      starting.add(plan.channelId)
      try {
        return await open(plan)
      } finally {
        starting.delete(plan.channelId)
      }
    },

    inChannel: (channelId) => byChannel.get(channelId)?.round,

    async dispatch(roundId, event) {
      const owner = byRound.get(roundId)
      return owner === undefined ? { type: "refused", why: "ended" } : await owner.dispatch(event)
    },

    async recover() {
      const report = await takeUp(await store.lastBeatMs())
      watch.start()
      return report
    },

    async loseChannel(channelId) {
      await byChannel.get(channelId)?.dispatch({ type: "channel-gone" })
    },

    async loseGuild(guildId) {
      const lost = [...byRound.values()].filter(({ round }) => round.guildId === guildId)
      await Promise.all(lost.map((owner) => owner.dispatch({ type: "channel-gone" })))
    },

    async close() {
      isClosing = true
      const owners = [...byRound.values()]
      for (const owner of owners) owner.show([{ type: "say", notice: "restarting" }])
      await Promise.all([...owners, ...leaving].map((owner) => owner.close()))
      await watch.stop()
      byRound.clear()
      byChannel.clear()
    },
  }
}
