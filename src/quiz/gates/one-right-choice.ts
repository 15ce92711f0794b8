import { soundKeyOfHangul, soundKeysOfLatin } from "../../notes/sound-key.ts"
import { nameKey, nameWords, scriptOf } from "../language/name-key.ts"
import type { Gate } from "./gate.ts"

/**
 * Exactly one choice is right: no wrong choice is the answer, one of its other names, part of it or its sound in the
 * other script, and no two choices are the same.
 */
export const oneRightChoice: Gate = {
  name: "one-right-choice",
  refuse(draft) {
    if (draft.answer.trim() === "") return "the answer is empty"
    const keys = [draft.answer, ...draft.wrong].map(nameKey)
    if (new Set(keys).size !== keys.length) return "two choices are the same"
    if (draft.fixedOrder !== undefined) return undefined
    const wrong = draft.wrong.find((choice) =>
      [draft.answer, ...draft.accept].some((name) => meansTheSame(name, choice)),
    )
    return wrong === undefined ? undefined : `"${wrong}" may be right as well`
  },
}

/** Whether two choices name the same thing as far as writing tells. Sentences only where they are equal. */
function meansTheSame(name: string, choice: string): boolean {
  if (nameKey(name) === nameKey(choice)) return true
  const [words, others] = [nameWords(name.toLowerCase()), nameWords(choice.toLowerCase())]
  if (words.length > 6 || others.length > 6 || /^\d/.test(name)) return false
  if (isFormOf(name, choice) || isFormOf(choice, name)) return true
  return contains(words, others) || contains(others, words) || soundsLike(name, choice)
}

/** `Commit` and `Committed`. */
function isFormOf(form: string, word: string): boolean {
  const stem = word.toLowerCase()
  return (
    /^[a-z]{4,}$/.test(stem) &&
    new RegExp(`^${stem}(?:${stem.at(-1)}?(?:e?d|ing)|e?s)$`).test(form.toLowerCase())
  )
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.length < whole.length && part.every((word) => whole.includes(word))
}

function soundsLike(one: string, other: string): boolean {
  const scripts = [scriptOf(one), scriptOf(other)]
  if (!scripts.includes("latin") || !scripts.includes("hangul")) return false
  const [latin, hangul] = scripts[0] === "latin" ? [one, other] : [other, one]
  const key = soundKeyOfHangul(hangul.replaceAll(" ", ""))
  return key.length >= 2 && soundKeysOfLatin(latin).includes(key)
}
