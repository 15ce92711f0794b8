/** One word of a set as the field files write it. */
export interface SetWord {
  /** Without marks: `지우`, `비용 절감`. */
  readonly text: string
  /** The stem of a Korean verb or adjective, written `지우-`. */
  readonly isStem: boolean
  /** Written `쓰-*`: stands in other sets as well, with other meanings. */
  readonly hasManySenses: boolean
}

export interface SynonymSet {
  /** Stand for each other. */
  readonly words: readonly SetWord[]
  /** May stand for each of `words`, but not the other way round. */
  readonly broader: readonly SetWord[]
}

/**
 * Reads one set a line: `지우- = 삭제 = delete`, with broader words after an arrow: `랜섬웨어 -> 악성코드`.
 * Empty lines and lines that begin with `#` are skipped.
 */
export function parseSets(field: string): readonly SynonymSet[] {
  const sets: SynonymSet[] = []
  for (const line of field.split("\n")) {
    if (line !== "" && !line.startsWith("#")) sets.push(parseLine(line))
  }
  return sets
}

function parseLine(line: string): SynonymSet {
  const [words = "", broader = ""] = line.split(" -> ")
  return { words: parseWords(words), broader: broader === "" ? [] : parseWords(broader) }
}

function parseWords(list: string): readonly SetWord[] {
  return list.split(" = ").map(parseWord)
}

function parseWord(written: string): SetWord {
  const hasManySenses = written.endsWith("*")
  const unmarked = hasManySenses ? written.slice(0, -1) : written
  const isStem = unmarked.endsWith("-")
  return { text: isStem ? unmarked.slice(0, -1) : unmarked, isStem, hasManySenses }
}
