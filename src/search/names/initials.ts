import { splitRuns } from "../analysis/split-runs.ts"

/**
 * Acronyms that a reader would make of a name of several Latin words: `Elastic Block Store` → ebs, also behind a
 * maker's name in front (`Amazon Elastic Block Store`), and with an acronym inside kept whole (`Deep Learning AMI` → dla,
 * dlami). Only of three letters and more, since two letters stand for too much.
 */
export function initialsOf(name: string): readonly string[] {
  const words = splitRuns(name)
    .filter((run) => run.script === "latin" && !linkWords.has(run.word))
    .map((run) => run.surface)
  const found = new Set<string>()
  for (let from = 0; from < Math.min(words.length - 1, mostWordsInFront + 1); from++) {
    const tail = words.slice(from)
    found.add(tail.map((word) => word.slice(0, 1)).join(""))
    found.add(tail.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.slice(0, 1))).join(""))
  }
  return [...found].map((acronym) => acronym.toLowerCase()).filter((acronym) => acronym.length >= 3)
}

const linkWords = new Set(["of", "for", "and", "the", "on", "in", "to", "as", "a", "an"])
const mostWordsInFront = 2
