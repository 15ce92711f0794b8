import type { Term } from "../../notes/types.ts"
import type { Edition } from "../../vault/types.ts"

/** Discord's limits for what it offers while somebody types. */
const maxChoices = 25
const maxChoiceChars = 100

/** Terms and headings that begin like, sound like or abbreviate what was typed; before that, what the notes explain. */
export function completeQuestion(typed: string, edition: Edition): readonly string[] {
  if (typed.trim() === "") return asChoices(edition.terms.filter(isDefined).map(({ name }) => name))
  return asChoices(edition.search.suggest(typed.slice(0, maxChoiceChars), maxChoices).map(({ text }) => text))
}

function isDefined({ definition }: Term): boolean {
  return definition !== ""
}

/** Chapters of the notes whose names hold what was typed; all of them before anything was typed. */
export function completeTopic(typed: string, edition: Edition): readonly string[] {
  const wanted = foldName(typed)
  const chapters = chaptersOf(edition)
  const beginning = chapters.filter((name) => foldName(name).startsWith(wanted))
  const holding = chapters.filter((name) => foldName(name).includes(wanted))
  return asChoices([...beginning, ...holding])
}

function asChoices(names: readonly string[]): readonly string[] {
  const usable = names
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.length <= maxChoiceChars)
  return [...new Set(usable)].slice(0, maxChoices)
}

const chapterLists = new WeakMap<Edition, readonly string[]>()

/** The titles of the notes, and the two outermost levels of headings in the order of the notes. */
function chaptersOf(edition: Edition): readonly string[] {
  const known = chapterLists.get(edition)
  if (known !== undefined) return known
  const headings = edition.passages.flatMap(({ heading }) => heading.slice(0, 2))
  const chapters = [...new Set([...edition.notes.map(({ title }) => title), ...headings])]
  chapterLists.set(edition, chapters)
  return chapters
}

function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, "")
}
