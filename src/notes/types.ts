/** What a passage mostly consists of; decides how it is shown and which questions can be made of it. */
export type PassageKind = "prose" | "list" | "table" | "code" | "quote" | "card"

/** 1-based, inclusive: the first and last line in the note's file. */
export type LineRange = readonly [first: number, last: number]

/** One Markdown file, without its content. */
export interface Note {
  /** Relative to the notes folder, with `/` between folders, in NFC. */
  readonly path: string
  /** From the front matter, else the first heading, else the file's name. */
  readonly title: string
  readonly tags: readonly string[]
  readonly lineCount: number
}

/** The smallest piece of a note that answers a question by itself. */
export interface Passage {
  /** A hash of note path, headings and text: stays while these stay, wherever the passage moves in its file. */
  readonly id: string
  readonly note: string
  /** Outermost first, in plain text; the note's title stands first only where the note writes it as a heading. */
  readonly heading: readonly string[]
  readonly lines: LineRange
  readonly kind: PassageKind
  /** Raw Markdown, outdented, at most 1,200 characters. A row of a table comes with the table's header. */
  readonly text: string
}

/** Something the notes explain. */
export interface Term {
  /** As the notes most often write it, without markup: `Amazon EBS`, `가용 영역`. */
  readonly name: string
  /** Other ways in which the notes (or a reader of them) write it: full name, acronym, gloss in the other language. */
  readonly aliases: readonly string[]
  /** The writer lists the aliases as such, in front matter; others are read from brackets and sentences. */
  readonly isDeclared?: true
  /** Plain text; empty where the notes name the term without saying what it is. */
  readonly definition: string
  /** How the notes define it, the surest first: a sentence that says what it is, `X : …` in a list or table, what
   * stands first below its heading, what is said of it in passing, parentheses behind it; undefined without definition. */
  readonly definedBy?: "statement" | "label" | "heading" | "remark" | "gloss"
  /** The heading path it is defined under; terms of one category are siblings. */
  readonly category: readonly string[]
  readonly passageId: string
  readonly note: string
  readonly lines: LineRange
}

/** Something in the notes that a person should mend; reading goes on around it. */
export interface NoteProblem {
  readonly note: string
  /** 1-based; undefined where the whole file is meant. */
  readonly line: number | undefined
  /** Stable, kebab-case: `empty-heading`, `invalid-utf8`. */
  readonly code: string
  /** What is wrong, in a clause. */
  readonly message: string
  /** How to mend it, in a clause. */
  readonly remedy: string
  readonly severity: "error" | "warning"
}

/** A link to another note, as Obsidian writes it: `[[note#heading|shown]]`. */
export interface NoteLink {
  /** The note's name or path as written. */
  readonly target: string
  /** What is shown in its place; undefined where the target itself is. */
  readonly shown: string | undefined
  readonly line: number
}

/** Everything one note yields. */
export interface NoteReading {
  readonly note: Note
  readonly passages: readonly Passage[]
  /** One for each place that names or explains it; `bindReadings` brings them together. */
  readonly terms: readonly Term[]
  readonly problems: readonly NoteProblem[]
  /** For `bindReadings`, which knows the other notes. */
  readonly links?: readonly NoteLink[]
}
