import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import type { Question } from "../../../src/quiz/question.ts"
import type { RoundPlan } from "../../../src/quiz/round/open-lobby.ts"
import { choiceQuestion, plan } from "../../quiz/round/fixture.ts"
import type { Command, Told } from "./round-process.ts"

export interface Torture {
  readonly url: string
  readonly kills: number
  /** In [0, 1). */
  readonly random: () => number
}

export interface Witness {
  /** Every answer that somebody was told had been counted: `roundId position playerId` → the choice. */
  readonly acknowledged: ReadonlyMap<string, string>
  readonly startedRounds: ReadonlySet<string>
  readonly podiums: readonly string[]
  readonly killCount: number
}

const program = fileURLToPath(new URL("./round-process.ts", import.meta.url))
const channels = ["one", "two", "three"]
const players = ["a", "b", "c", "d"]
const quick = { lobbyMs: 60, questionMs: 160, graceMs: 20, settleMs: 30, revealMs: 40, pauseMs: 200 }

/** Three questions take under two seconds; a slow machine and a database that recovers take their time. */
const longestLifeMs = 25_000

/**
 * Plays rounds in three channels with people who press as soon as a question appears, and kills the process with -9
 * at random moments, or just when an answer was acknowledged. After the last kill everything is played to its end.
 */
export async function torture({ url, kills, random }: Torture): Promise<Witness> {
  const acknowledged = new Map<string, string>()
  const startedRounds = new Set<string>()
  const podiums: string[] = []
  const pending = new Map<string, { readonly key: string; readonly given: string }>()
  const answers = choiceQuestion(1).choices ?? []
  let count = 0
  let killCount = 0

  // A database server may still commit what the killed process had sent: the last life is lived until all is quiet.
  for (let isQuiet = false; !isQuiet; ) {
    const isLast = killCount >= kills
    const child = spawn(process.execPath, [program, url], { stdio: ["pipe", "pipe", "inherit"] })
    const exited = once(child, "exit")
    /** Rounds that run. */
    const busy = new Set<string>()
    /** Rounds that ended in this life: one may end between the child's look at what runs and its telling of it. */
    const ended = new Set<string>()
    const order = (command: Command) => void child.stdin?.write(`${JSON.stringify(command)}\n`)
    const start = (channelId: string) => {
      const roundPlan = nextPlan(channelId, count++)
      busy.add(roundPlan.id)
      order({ type: "start", plan: roundPlan })
    }
    const startWhereQuiet = () => {
      const played = new Set([...busy].map((roundId) => roundId.split("/")[0]))
      for (const channelId of channels) if (!played.has(channelId)) start(channelId)
    }
    child.stdin?.on("error", () => {})
    let isKilled = false
    let isReady = false
    /** Half of the lives end at the very moment at which somebody has been told that an answer counts. */
    let repliesToLive = !isLast && random() < 0.5 ? 1 + Math.floor(random() * 6) : Number.POSITIVE_INFINITY
    const kill = () => {
      isKilled = true
      child.kill("SIGKILL")
    }
    const react = (told: Told) => {
      switch (told.type) {
        case "ready":
          isReady = true
          for (const roundId of told.running) if (!ended.has(roundId)) busy.add(roundId)
          if (!isLast) startWhereQuiet()
          if (!isLast) setTimeout(kill, Math.floor(random() * 400))
          return
        case "started":
          startedRounds.add(told.roundId)
          order({ type: "event", ticket: "-", roundId: told.roundId, event: { type: "join", playerId: "a" } })
          return
        case "posted":
          startedRounds.add(told.roundId)
          for (const playerId of players) {
            const choice = Math.floor(random() * 4)
            const ticket = `t${count++}`
            const key = `${told.roundId} ${told.position} ${playerId}`
            pending.set(ticket, { key, given: answers[choice] ?? "" })
            const event = {
              type: "answer",
              position: told.position,
              playerId,
              interactionId: ticket,
              sentAtMs: Date.now(),
              given: { choice },
            } as const
            order({ type: "event", ticket, roundId: told.roundId, event })
          }
          return
        case "reply": {
          const press = pending.get(told.ticket)
          if (told.reply === "counted" && press !== undefined) {
            acknowledged.set(press.key, press.given)
            repliesToLive -= 1
            if (repliesToLive === 0) kill()
          }
          return
        }
        case "over":
        case "podium": {
          if (told.type === "podium") podiums.push(told.roundId)
          busy.delete(told.roundId)
          ended.add(told.roundId)
          if (!isLast) startWhereQuiet()
          // Before it is ready it shows what the life before owed.
          else if (isReady && busy.size === 0) kill()
          return
        }
      }
    }
    let isStuck = false
    const watchdog = setTimeout(() => {
      isStuck = true
      kill()
    }, longestLifeMs)
    await follow(child, (told) => {
      react(told)
      if (isLast && told.type === "ready" && busy.size === 0) {
        isQuiet = true
        kill()
      }
    })
    await exited
    clearTimeout(watchdog)
    if (isStuck) throw new Error(`these rounds did not end in ${longestLifeMs} ms: ${[...busy].join(", ")}`)
    if (!isKilled) throw new Error("the process ended by itself")
    if (!isLast) killCount += 1
  }
  return { acknowledged, startedRounds, podiums, killCount }
}

async function follow(child: ChildProcess, react: (told: Told) => void): Promise<void> {
  if (child.stdout === null) throw new Error("the process has no output")
  for await (const line of createInterface({ input: child.stdout })) {
    // A line that the kill cut in half was not seen by anybody.
    if (line.endsWith("}")) react(JSON.parse(line) as Told)
  }
}

function nextPlan(channelId: string, count: number): RoundPlan {
  const questions: Question[] = [1, 2, 3].map(choiceQuestion)
  return plan(questions, quick, { id: `${channelId}/${count}`, channelId })
}
