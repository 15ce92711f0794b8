import { z } from "zod"
import type { Leaderboard, Place } from "../../store/leaderboard.ts"
import { countField, defineCustomId } from "../custom-id.ts"
import type { Language } from "../locale/language.ts"
import { scoreTexts } from "../locale/score-texts.ts"
import { mention } from "../quiz/mentions.ts"
import {
  button,
  buttonRow,
  cardView,
  literal,
  type MessageView,
  separator,
  text,
} from "../views/message-view.ts"

/** What a leaderboard shows. */
export interface LeaderboardChoice {
  readonly period: "week" | "month" | "all"
  readonly topic: string | null
  readonly page: number
}

export const pageSize = 10
/** Longer topics do not fit into the buttons that turn the page. */
export const maxTopicChars = 60

export const leaderboardPageId = defineCustomId("leaderboard", {
  period: z.enum(["week", "month", "all"]),
  page: countField,
  topic: z.codec(z.string(), z.string().nullable(), {
    decode: (written) => (written === "" ? null : written),
    encode: (topic) => topic ?? "",
  }),
})

/** A page of the leaderboard, with the reader's own rank always in view. */
export function viewLeaderboard(
  board: Leaderboard,
  { period, topic, page }: LeaderboardChoice,
  language: Language,
): MessageView {
  const texts = scoreTexts[language]
  const title = texts.title(texts.periods[period], topic === null ? null : literal(topic, maxTopicChars))
  if (board.playerCount === 0) return cardView([text(`## ${title}`), text(texts.empty)])
  const lastPage = Math.ceil(board.playerCount / pageSize) - 1
  const turn = (to: number) => leaderboardPageId.write({ period, topic, page: to })
  const own = board.own
  return cardView([
    text(`## ${title}`),
    text(board.places.map((place) => writePlace(place, language)).join("\n") || "—"),
    separator(),
    text(
      `${own === null ? texts.noOwn : texts.own(own.rank, board.playerCount, own.points)}\n-# ${texts.pageOf(page + 1, lastPage + 1)}`,
    ),
    ...buttonRow(
      lastPage === 0
        ? []
        : [
            button(turn(Math.max(page - 1, 0)), texts.previous, { emoji: "◀️", disabled: page === 0 }),
            button(turn(Math.min(page + 1, lastPage)), texts.next, {
              emoji: "▶️",
              disabled: page >= lastPage,
            }),
          ],
    ),
  ])
}

const crowns = ["🥇", "🥈", "🥉"]

function writePlace({ rank, playerId, points, rightCount, answerCount }: Place, language: Language): string {
  const badge = crowns[rank - 1] ?? `**${rank}.**`
  return `${badge} ${mention(playerId)} ${scoreTexts[language].place(points, rightCount, answerCount)}`
}
