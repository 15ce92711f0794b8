/** Names of one thing: what a query may call it, the passages may call otherwise. */
export interface NameGroup {
  readonly names: readonly string[]
  /** Where the notes explain it. */
  readonly passageIds: ReadonlySet<string>
  /** Where they say what it is; undefined for a mere heading, and for what they only name. */
  readonly definedIn?: string
}

/** Finds what a name stands for, however its words are spaced, and by the initials nobody wrote down. */
export interface NameTable {
  /** Groups with this very name (in compact form: see compactText). */
  find(compactName: string): readonly NameGroup[]
  /** Groups whose name this is but for the maker's name in front, which many names share: SageMaker, of Amazon SageMaker. */
  findByTail(compactName: string): readonly NameGroup[]
  /** Groups one of whose names abbreviates to this. */
  findByInitials(acronym: string): readonly NameGroup[]
  /** Every name once. */
  spellings(): Iterable<NameSpelling>
  /** Korean names of several words whose first or last jamo are these: where to look for slips. */
  spellingsOfSeveralWordsLike(jamo: string): Iterable<NameSpelling>
}

export interface NameSpelling {
  /** As the notes write it. */
  readonly text: string
  readonly compact: string
  /** Letters as typed: syllables taken apart. */
  readonly jamo: string
  /** First consonants of its syllables: 코그니토 → ㅋㄱㄴㅌ. */
  readonly consonants: string
}
