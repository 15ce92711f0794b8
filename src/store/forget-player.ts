import type { Kysely } from "kysely"
import type { Tables } from "./tables.ts"

/** Stands where somebody was who wanted to be forgotten. */
const nobodyId = "0"

export type ForgetOutcome =
  | { readonly type: "forgotten"; readonly answerCount: number }
  /** A round would write the person down again: it has to end first. */
  | { readonly type: "playing"; readonly channelId: string }

/** Removes everything that is stored about a person, in all servers, in one transaction. */
export async function forgetPlayer(db: Kysely<Tables>, playerId: string): Promise<ForgetOutcome> {
  return await db.transaction().execute(async (transaction) => {
    const rounds = await transaction
      .selectFrom("rounds")
      .select(["id", "channel_id", "state", "ended_at_ms"])
      .where("state", "like", `%"${playerId}"%`)
      .execute()
    const running = rounds.find(({ ended_at_ms }) => ended_at_ms === null)
    if (running !== undefined) return { type: "playing", channelId: running.channel_id }

    for (const { id, state } of rounds) {
      const without = state.replaceAll(`"${playerId}"`, `"${nobodyId}"`)
      await transaction.updateTable("rounds").set({ state: without }).where("id", "=", id).execute()
    }
    await transaction
      .updateTable("rounds")
      .set({ host_id: nobodyId })
      .where("host_id", "=", playerId)
      .execute()
    for (const column of ["aliases", "answers"] as const) {
      await transaction
        .updateTable(column)
        .set({ accepted_by: nobodyId })
        .where("accepted_by", "=", playerId)
        .execute()
    }
    for (const table of ["hints", "scores", "medals"] as const) {
      await transaction.deleteFrom(table).where("player_id", "=", playerId).execute()
    }
    const { numDeletedRows } = await transaction
      .deleteFrom("answers")
      .where("player_id", "=", playerId)
      .executeTakeFirst()
    return { type: "forgotten", answerCount: Number(numDeletedRows) }
  })
}
