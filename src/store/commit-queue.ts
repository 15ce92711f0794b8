import type { Kysely } from "kysely"
import type { RoundChange } from "../quiz/round/transition.ts"
import { saveChanges } from "./save-changes.ts"
import type { Tables } from "./tables.ts"

export interface CommitQueue {
  /** Resolves once the changes are committed: together or, when that fails, rejects and none of them is. */
  commit(changes: readonly RoundChange[]): Promise<void>
  /** Resolves when nothing is under way. */
  settle(): Promise<void>
}

interface Waiting {
  readonly changes: readonly RoundChange[]
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

const maxGatherMs = 20

/**
 * Commits in groups: what arrives while a commit is under way shares the next one, so that a thousand presses in a
 * second cost a few syncs of the disk and not a thousand.
 */
export function createCommitQueue(db: Kysely<Tables>): CommitQueue {
  let waiting: Waiting[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await gather()
      const group = waiting
      waiting = []
      await commitGroup(db, group)
    }
    running = undefined
  }

  /**
   * SQLite commits on this thread, so nothing arrives meanwhile: in a rush the event loop is given turns to read what
   * waits in the sockets, as long as each brings more.
   */
  async function gather(): Promise<void> {
    const beganMs = performance.now()
    for (let known = 0; known < waiting.length && performance.now() - beganMs < maxGatherMs; ) {
      known = waiting.length
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
  }

  return {
    commit(changes) {
      return new Promise((resolve, reject) => {
        waiting.push({ changes, resolve, reject })
        running ??= run()
      })
    },
    async settle() {
      while (running !== undefined) await running
    },
  }
}

async function commitGroup(db: Kysely<Tables>, group: readonly Waiting[]): Promise<void> {
  try {
    await commitTogether(
      db,
      group.flatMap(({ changes }) => changes),
    )
    for (const { resolve } of group) resolve()
  } catch (error) {
    const [only, second] = group
    if (only !== undefined && second === undefined) return only.reject(error)
    // One round's trouble must not cost the others their answers.
    for (const each of group) await commitGroup(db, [each])
  }
}

async function commitTogether(db: Kysely<Tables>, changes: readonly RoundChange[]): Promise<void> {
  await db.transaction().execute((transaction) => saveChanges(transaction, changes))
}
