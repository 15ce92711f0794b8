import { fitsDiscord } from "./fits-discord.ts"
import type { Gate } from "./gate.ts"
import { noLeak } from "./no-leak.ts"
import { oneRightChoice } from "./one-right-choice.ts"
import { plausibleChoices } from "./plausible-choices.ts"
import { readsWell } from "./reads-well.ts"
import { standsAlone } from "./stands-alone.ts"

/** Every gate, the cheapest first. What repeats another question is told by the bank, which knows them all. */
export const allGates: readonly Gate[] = [
  fitsDiscord,
  plausibleChoices,
  oneRightChoice,
  readsWell,
  standsAlone,
  noLeak,
]
