import { normalizeText } from "./normalize-text.ts"

/** A stretch of one script: `S3버킷은` is `S3` and `버킷은`. */
export interface Run {
  /** As written in the text. */
  readonly surface: string
  /** Normalised. */
  readonly word: string
  readonly script: "hangul" | "ideograph" | "latin"
  /** Offset in the text, in UTF-16 units. */
  readonly start: number
  /** Whether it stands right behind the run before it, with nothing in between. */
  readonly isGlued: boolean
}

/** The runs of a text in order; digits and letters of every script but Hangul and the ideographs count as Latin. */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = []
  let end = -1
  for (const match of text.matchAll(pattern)) {
    const surface = match[0]
    const word = normalizeText(surface)
    if (word === "") continue
    runs.push({
      surface,
      word,
      script: scriptOf(match.groups),
      start: match.index,
      isGlued: match.index === end,
    })
    end = match.index + surface.length
  }
  return runs
}

/** Latin words keep a trailing + or # (C++, C#) and the separators inside of numbers (99.99, 1,000). */
const pattern =
  /(?<hangul>[\p{Script=Hangul}\uFFA0-\uFFDC]+)|(?<ideograph>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)|\p{N}+(?:[.,]\p{N}+)+|(?:(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uFFA0-\uFFDC])[\p{L}\p{M}\p{N}])+[+#]{0,2}/gu

function scriptOf(groups: Record<string, string> | undefined): Run["script"] {
  if (groups?.["hangul"] !== undefined) return "hangul"
  return groups?.["ideograph"] === undefined ? "latin" : "ideograph"
}
