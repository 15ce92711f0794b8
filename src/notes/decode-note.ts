import { isUtf8 } from "node:buffer"
import type { NoteProblem } from "./types.ts"

/** Larger files are reported and not read: a note of this size is 40 hours of reading. */
export const maxNoteBytes = 2 * 1024 * 1024

export interface DecodedNote {
  /** NFC, `\n` between lines, no byte order mark; empty where the file cannot be read as text. */
  readonly text: string
  readonly problems: readonly NoteProblem[]
}

/** Turns a file's bytes into text; whatever the bytes are, it answers with text and a report. */
export function decodeNote(note: string, bytes: Uint8Array): DecodedNote {
  if (bytes.length > maxNoteBytes) return refused(tooLarge(note, bytes.length))
  if (hasUtf16Mark(bytes)) {
    return refused(problem(note, undefined, "invalid-utf8", "the file is UTF-16", "save it as UTF-8"))
  }
  if (bytes.subarray(0, probedBytes).includes(0)) return refused(binary(note))

  const decoded = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes)
  const text = decoded.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").normalize("NFC")
  if (!isUtf8(bytes)) return undecodable(note, text)
  if (text.trim() === "") {
    const empty = problem(
      note,
      undefined,
      "empty-file",
      "the file has no text",
      "write something or delete it",
    )
    return { text: "", problems: [{ ...empty, severity: "warning" }] }
  }
  return { text, problems: [] }
}

/** What to say of a file above the limit; also for a reader that looks at the size before reading. */
export function tooLarge(note: string, byteCount: number): NoteProblem {
  const size = `${(byteCount / 1024 / 1024).toFixed(1)} MiB`
  const limit = `${maxNoteBytes / 1024 / 1024} MiB`
  return problem(
    note,
    undefined,
    "too-large",
    `the file has ${size}, the limit is ${limit}`,
    "split it into several notes",
  )
}

const probedBytes = 8192

/** Above this share of undecodable characters the rest is noise as well (another encoding, a binary). */
const toleratedNoise = 0.05

function undecodable(note: string, text: string): DecodedNote {
  const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length
  const noise = (text.match(/\uFFFD/g)?.length ?? 0) / text.length
  const message = "bytes that are not UTF-8"
  if (noise > toleratedNoise) {
    const remedy = "save it as UTF-8 (it may be CP949/EUC-KR, or no text at all)"
    return refused(problem(note, line, "invalid-utf8", message, remedy))
  }
  const remedy = "save it as UTF-8 and mend the characters shown as \uFFFD"
  return { text, problems: [problem(note, line, "invalid-utf8", message, remedy)] }
}

function binary(note: string): NoteProblem {
  return problem(
    note,
    undefined,
    "binary",
    "the file is binary, not text",
    "move it out or rename its ending",
  )
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function refused(reason: NoteProblem): DecodedNote {
  return { text: "", problems: [reason] }
}

function problem(
  note: string,
  line: number | undefined,
  code: string,
  message: string,
  remedy: string,
): NoteProblem {
  return { note, line, code, message, remedy, severity: "error" }
}
