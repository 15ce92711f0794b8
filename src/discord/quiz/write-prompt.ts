import { paginate } from "../markdown/paginate.ts"
import { readNoteMarkdown } from "../markdown/read-note.ts"

/** A question's prompt, which is Markdown like the notes it quotes, as Discord shows it; cut after `maxChars`. */
export function writePrompt(prompt: string, maxChars: number): string {
  return paginate(readNoteMarkdown(prompt), maxChars)[0] ?? ""
}

/** The prompt in one line, for a list: what it quotes, without the instruction before. */
export function quoteOf(prompt: string): string {
  const lines = prompt.split("\n").map((line) => line.trim())
  const quoted = lines.filter((line) => line.startsWith(">")).map((line) => line.replace(/^>\s*/, ""))
  return (quoted.length > 0 ? quoted : lines).join(" ")
}
