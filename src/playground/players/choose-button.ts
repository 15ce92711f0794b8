import { type APIMessage, ButtonStyle, ComponentType } from "discord-api-types/v10"
import { walkComponents } from "../rules/check-components.ts"

const choiceMark = /(?<=[^\p{L}\p{N}])(\p{N}{1,2}|\p{L})$/u
const accents: readonly number[] = [ButtonStyle.Primary, ButtonStyle.Success]

interface Button {
  readonly customId: string
  readonly style: number
}

/**
 * The buttons a passer-by would take for answers: two or more enabled ones whose ids differ only in the number or the
 * letter at their end (`answer:7:0`, `answer:7:1` …). Where there are none, the only blue or green one is an invitation (`join`). Other buttons
 * (stop, skip, next page) are left to people.
 */
export function findChoices(message: APIMessage): readonly string[] {
  const buttons = readButtons(message)
  const families = Map.groupBy(buttons, ({ customId }) => customId.replace(choiceMark, ""))
  const [largest = []] = [...families.values()].sort((a, b) => b.length - a.length)
  if (largest.length >= 2) return largest.map(({ customId }) => customId)
  const invitations = buttons.filter(({ style }) => accents.includes(style))
  return invitations.length === 1 ? invitations.map(({ customId }) => customId) : []
}

/**
 * The button that somebody of a skill presses. `chance` and `guess` are drawn between 0 and 1, 1 excluded.
 *
 * @returns undefined when there is nothing to choose from
 */
export function chooseButton(
  choices: readonly string[],
  right: string | undefined,
  skill: number,
  chance: number,
  guess: number,
): string | undefined {
  const isKnown = right !== undefined && choices.includes(right)
  if (isKnown && chance < skill) return right
  // Who does not know takes one of the wrong ones: by luck a right one would make the skill more than it says.
  const rest = isKnown && choices.length > 1 ? choices.filter((choice) => choice !== right) : choices
  return rest[Math.floor(guess * rest.length)]
}

function readButtons({ components }: APIMessage): readonly Button[] {
  return walkComponents(components ?? []).flatMap(({ component }) => {
    const { type, custom_id: customId, style, disabled } = component
    if (type !== ComponentType.Button || typeof customId !== "string" || disabled === true) return []
    return [{ customId, style: Number(style) }]
  })
}
