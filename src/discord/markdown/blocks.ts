export type Style = "bold" | "italic" | "underline" | "strike"

/** A stretch of text of one look. Styles of code and links are not shown: Discord cannot nest them safely. */
export interface Run {
  readonly text: string
  readonly styles: readonly Style[]
  readonly as:
    | { readonly type: "text" | "code" | "address" }
    | { readonly type: "link"; readonly url: string }
}

/** One line of a message; `lead` opens it (`- `, `> `, `### `), `hang` opens what is carried over from it. */
export interface Line {
  readonly type: "line"
  readonly lead: string
  readonly hang: string
  readonly runs: readonly Run[]
}

export interface Fence {
  readonly type: "fence"
  readonly language: string
  readonly lines: readonly string[]
}

/** Markdown as Discord can show it. Messages are cut between and inside blocks, never inside written Markdown. */
export type Block = Line | Fence | { readonly type: "gap" }

export function textRun(text: string, ...styles: readonly Style[]): Run {
  return { text, styles, as: { type: "text" } }
}

export function codeRun(text: string): Run {
  return { text, styles: [], as: { type: "code" } }
}

export function line(runs: readonly Run[], lead = "", hang = lead): Line {
  return { type: "line", lead, hang, runs }
}
