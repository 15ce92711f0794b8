import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { RoundEvent } from "../../../src/quiz/round/event.ts"
import type { Round } from "../../../src/quiz/round/round.ts"
import { scoreRound } from "../../../src/quiz/round/score-round.ts"
import { restoreRound, takeSnapshot } from "../../../src/quiz/round/snapshot.ts"
import type { RoundChange, Transition } from "../../../src/quiz/round/transition.ts"
import { choiceQuestion, plan, Table, trueFalseQuestion, typedQuestion } from "./fixture.ts"

/** Few people, few questions and times near the deadline, so that events collide. */
const playerId = fc.constantFrom("host", "a", "b")
const by = fc.record({ playerId, isManager: fc.boolean() })
const position = fc.nat(3)
const waitMs = fc.constantFrom(0, 1, 400, 5_000, 19_999, 20_001, 21_501)
const skewMs = fc.constantFrom(-20_000, -501, -1, 0, 1, 600)
const given = fc.oneof(
  fc.record({ choice: fc.nat(4) }),
  fc.record({ typed: fc.constantFrom("낙동강", "낙동강?", "한강") }),
)

type Step = { readonly waitMs: number; readonly act: (table: Table) => RoundEvent | undefined }

const act: fc.Arbitrary<Step["act"]> = fc.oneof(
  { weight: 3, arbitrary: playerId.map((id) => () => ({ type: "join", playerId: id }) as const) },
  { weight: 1, arbitrary: playerId.map((id) => () => ({ type: "leave", playerId: id }) as const) },
  {
    weight: 10,
    arbitrary: fc
      .tuple(playerId, given, skewMs, fc.nat(5), fc.option(position))
      .map(([id, what, skew, interaction, at]) => (table: Table) => ({
        type: "answer" as const,
        playerId: id,
        given: what,
        position: at ?? Math.max(0, table.round.asked.length - 1),
        interactionId: `${id}-${interaction}`,
        sentAtMs: table.nowMs + skew,
      })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(playerId, position).map(([id, at]) => () => ({
      type: "hint" as const,
      playerId: id,
      position: at,
      interactionId: `hint-${id}`,
    })),
  },
  {
    weight: 8,
    arbitrary: fc.constant((table: Table) =>
      table.round.phase.name === "ended"
        ? undefined
        : ({ type: "timer", timerId: table.round.phase.timer.id } as const),
    ),
  },
  { weight: 1, arbitrary: fc.nat(9).map((n) => () => ({ type: "timer", timerId: `r1:0:${n}` }) as const) },
  {
    weight: 8,
    arbitrary: skewMs.map((skew) => (table: Table) => {
      const { phase } = table.round
      if (!("position" in phase)) return undefined
      const repostings = table.round.asked[phase.position]?.repostings
      const messageId = `m${phase.position}-${repostings}`
      return { type: "shown", position: phase.position, messageId, sentAtMs: table.nowMs + skew } as const
    }),
  },
  { weight: 1, arbitrary: position.map((at) => () => ({ type: "send-failed", position: at }) as const) },
  {
    weight: 1,
    arbitrary: position.map((at) => () => ({ type: "vanished", messageId: `m${at}-0` }) as const),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("start", "skip", "pause", "resume", "stop"), by)
      .filter(([type, { playerId: id }]) => type !== "stop" || id === "a")
      .map(
        ([type, actor]) =>
          (table: Table) =>
            ({ type, by: actor, sentAtMs: table.nowMs }) as RoundEvent,
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(by, position, playerId).map(
      ([actor, at, id]) =>
        () =>
          ({ type: "accept", by: actor, position: at, playerId: id }) as const,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      (table: Table) => ({ type: "recovered", downSinceMs: table.nowMs - 3_000 }) as const,
    ),
  },
)

const steps = fc.array(fc.record({ waitMs, act }), { minLength: 10, maxLength: 80 })
const mode = fc.constantFrom("classic" as const, "survival" as const)

function play(script: readonly Step[], modeOfRound: "classic" | "survival"): Table {
  const questions =
    modeOfRound === "survival"
      ? [0, 1, 2, 3].map(trueFalseQuestion)
      : [choiceQuestion(0), typedQuestion(1), choiceQuestion(2), typedQuestion(3)]
  const table = new Table(plan(questions, { mode: modeOfRound }))
  table.join("a", "host")
  table.send({ type: "start", by: { playerId: "host", isManager: false } })
  for (const step of script) {
    table.wait(step.waitMs)
    const event = step.act(table)
    if (event !== undefined) table.send(event)
  }
  return table
}

function check(holds: (table: Table) => void): void {
  fc.assert(
    fc.property(steps, mode, (script, modeOfRound) => holds(play(script, modeOfRound))),
    { numRuns: 400 },
  )
}

function changesOf(table: Table): readonly RoundChange[] {
  return table.all.flatMap(({ changes }) => changes)
}

describe("whatever happens to a round", () => {
  it("a person answers a question once, and the first answer stays", () => {
    check((table) => {
      const answers = changesOf(table).filter((change) => change.type === "answer")
      const keys = answers.map(({ position: at, playerId: id }) => `${at} ${id}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { position: at, playerId: id, answer } of answers) {
        expect(table.round.asked[at]?.answers[id]?.given).toBe(answer.given)
      }
    })
  })

  it("points given stay as they are, unless somebody accepts an answer", () => {
    check((table) => {
      table.all.reduce<Transition | undefined>((before, after) => {
        if (before !== undefined && after.reply.type !== "accepted") {
          const now = scoreRound(after.round)
          expect(now).toEqual(expect.arrayContaining([...scoreRound(before.round)]))
        }
        return after
      }, undefined)
    })
  })

  it("stored scores are those that follow from the answers", () => {
    check((table) => {
      const stored = new Map<string, number>()
      for (const change of changesOf(table)) {
        if (change.type !== "scores") continue
        for (const { position: at, playerId: id, points } of change.scores) stored.set(`${at} ${id}`, points)
      }
      const derived = scoreRound(table.round).map((one) => [`${one.position} ${one.playerId}`, one.points])
      expect([...stored].sort()).toEqual((derived as [string, number][]).sort())
    })
  })

  it("no answer counts that was sent after the deadline and its grace", () => {
    check((table) => {
      for (const { elapsedMs, points, isRight } of scoreRound(table.round)) {
        expect(elapsedMs).toBeLessThanOrEqual(20_000)
        expect(points).toBeLessThanOrEqual(isRight ? 1_500 : 0)
      }
    })
  })

  it("every question is posted before it is edited, and revealed after it was posted", () => {
    check((table) => {
      const posted = new Set<number>()
      for (const show of table.all.flatMap(({ shows }) => shows)) {
        if (show.type === "say" || show.slot.name !== "question") continue
        if (show.type === "post") posted.add(show.slot.position)
        else expect(posted).toContain(show.slot.position)
      }
    })
  })

  it("whatever changed is stored in the same step", () => {
    check((table) => {
      let stored: Round | undefined
      for (const { round, changes } of table.all) {
        for (const change of changes) if (change.type === "round") stored = change.round
        expect(round.phase).toEqual(stored?.phase)
        expect(round.players).toEqual(stored?.players)
        expect(round.asked.map(({ answers: _a, hints: _h, ...rest }) => rest)).toEqual(
          stored?.asked.map(({ answers: _a, hints: _h, ...rest }) => rest),
        )
      }
    })
  })

  it("what is stored gives the same round back", () => {
    check(({ round }) => {
      const answers = round.asked.flatMap((asked, at) =>
        Object.entries(asked.answers).map(([id, answer]) => ({ ...answer, position: at, playerId: id })),
      )
      const hints = round.asked.flatMap((asked, at) =>
        Object.entries(asked.hints).map(([id, stage]) => ({ position: at, playerId: id, stage })),
      )
      const snapshot: unknown = JSON.parse(JSON.stringify(takeSnapshot(round)))
      expect(restoreRound(snapshot, round.questions, answers, hints)).toEqual(round)
    })
  })

  it("the round ends when nobody does anything any more", () => {
    check((table) => {
      let patience = 60
      while (table.round.phase.name !== "ended" && patience > 0) {
        table.fireTimer()
        patience -= 1
      }
      expect(table.round.phase.name).toBe("ended")
    })
  })

  it("nothing moves after the end", () => {
    check((table) => {
      const ends = table.all.filter(({ round }) => round.phase.name === "ended")
      const [first] = ends
      for (const { round } of ends) expect(round).toBe(first?.round)
    })
  })
})
