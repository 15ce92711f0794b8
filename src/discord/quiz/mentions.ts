export function mention(playerId: string): string {
  return `<@${playerId}>`
}

/** The first `max` people, and how many more there are by `more`. */
export function mentionSome(
  playerIds: readonly string[],
  max: number,
  more: (count: number) => string,
): string {
  const shown = playerIds.slice(0, max).map(mention).join(" ")
  return playerIds.length > max ? `${shown} ${more(playerIds.length - max)}` : shown
}

/** Discord counts down by itself; no edits are spent on it. */
export function timeMark(atMs: number): string {
  return `<t:${Math.ceil(atMs / 1_000)}:R>`
}
