import { closeWhenAllAnswered } from "./answering.ts"
import { moved } from "./phases.ts"
import type { Player, Round } from "./round.ts"
import { refuse, type Transition, unchanged } from "./transition.ts"

/** Lets somebody in, or back in. A survival round takes nobody new once it runs. */
export function join(round: Round, playerId: string): Transition {
  const known = round.players.find(({ id }) => id === playerId)
  if (known?.isActive === true) return unchanged(round, { type: "joined", isFirstTime: false })
  if (known === undefined && !mayEnter(round)) return refuse(round, "too-late-to-join")
  const next = admit(round, playerId)
  return { ...moved(next, lobbyEdit(next)), reply: { type: "joined", isFirstTime: true } }
}

/** Nobody waits any more for somebody who left; what was earned stays. In survival who leaves is out. */
export function leave(round: Round, playerId: string, nowMs: number): Transition {
  const player = round.players.find(({ id }) => id === playerId)
  if (player === undefined || !player.isActive) return refuse(round, "not-joined")
  const isLobby = round.phase.name === "lobby"
  const outAt = round.rules.mode === "survival" ? (player.outAt ?? Math.max(0, round.asked.length - 1)) : null
  const players = isLobby
    ? round.players.filter(({ id }) => id !== playerId)
    : round.players.map((each) => (each.id === playerId ? { ...each, isActive: false, outAt } : each))
  const next = { ...round, players }
  const left: Transition = { ...moved(next, lobbyEdit(next)), reply: { type: "left" } }
  return closeWhenAllAnswered(left, nowMs)
}

/** Adds a player, or wakes one who had left. */
export function admit(round: Round, playerId: string): Round {
  const isKnown = round.players.some(({ id }) => id === playerId)
  const newcomer: Player = { id: playerId, isActive: true, outAt: null }
  const players = isKnown
    ? round.players.map((player) => (player.id === playerId ? { ...player, isActive: true } : player))
    : [...round.players, newcomer]
  return { ...round, players }
}

export function mayEnter(round: Round): boolean {
  return round.rules.mode === "classic" || round.phase.name === "lobby"
}

function lobbyEdit(round: Round): Transition["shows"] {
  return round.phase.name === "lobby" ? [{ type: "edit", slot: { name: "lobby" }, isUrgent: false }] : []
}
