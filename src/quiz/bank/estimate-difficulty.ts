import type { Draft } from "../kinds/draft.ts"

/**
 * How hard the question is before anybody has answered it, 0 to 1: by what has to be done (guess one of two, pick one
 * of four, recall and type) and by how near the wrong choices are.
 */
export function estimateDifficulty(draft: Draft): number {
  const base = draft.fixedOrder !== undefined ? 0.2 : draft.wrong.length > 0 ? 0.35 : 0.6
  const span = 0.35
  return Number(Math.min(1, Math.max(0, base + span * draft.closeness)).toFixed(3))
}
