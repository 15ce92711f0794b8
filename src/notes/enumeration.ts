/** The mark that numbers a heading or a line: `1.`, `2)`, `가.`, `①`, `Q3.` */
export interface Enumeration {
  /** Marks of one style number one level of an outline. */
  readonly style: string
  /** The text behind the mark. */
  readonly rest: string
}

interface Style {
  readonly name: string
  readonly pattern: RegExp
}

// A digit behind `1.` is a decimal or a date (`3.1 운동`, `4.19 혁명`), a small letter behind `E.` a species.
const styles: readonly Style[] = [
  {
    name: "1.1.",
    pattern: /^\d{1,2}(?:[.-]\d{1,2}){2,}[.)]?\s+(?=\S)|^\d{1,2}(?:[.-]\d{1,2})+[.)]\s*(?=\S)/,
  },
  { name: "1.", pattern: /^\d{1,3}\s?\.\s*(?=[^\d\s.])|^\d{1,3}\.\s+(?=\S)/ },
  { name: "1)", pattern: /^\d{1,3}\s?\)\s*(?=\S)/ },
  { name: "(1)", pattern: /^\(\s?\d{1,3}\s?\)\s*(?=\S)/ },
  { name: "①", pattern: /^[①-⑳❶-❿➀-➉]\s*(?=\S)/ },
  { name: "1️⃣", pattern: /^\d\uFE0F?\u20E3\s*(?=\S)/ },
  { name: "가.", pattern: /^[가나다라마바사아자차카타파하]\s?\.\s*(?=\S)/ },
  { name: "가)", pattern: /^[가나다라마바사아자차카타파하]\s?\)\s*(?=\S)/ },
  { name: "(가)", pattern: /^\([가나다라마바사아자차카타파하]\)\s*(?=\S)/ },
  { name: "ㄱ.", pattern: /^[ㄱ-ㅎ]\s?[.)]\s*(?=\S)/ },
  { name: "Q.", pattern: /^(?:Q|질문|문제|문)\s?\d{0,3}\s?[.:)]\s*(?=\S)/ },
  { name: "I.", pattern: /^(?=[IVX]{1,5}\.)X{0,2}(?:IX|IV|V?I{0,3})\.\s+(?=\S)|^[Ⅰ-Ⅻ]\s?\.?\s*(?=\S)/ },
  { name: "A.", pattern: /^[A-H]\.\s+(?=[\p{Lu}\p{Lo}])/u },
  { name: "a)", pattern: /^[a-zA-Z]\)\s+(?=\S)/ },
  { name: "1장", pattern: /^제?\s?\d{1,2}(?:장|절|강|과)[.:)]?\s+(?=\S)/ },
]

/** Reads the mark at the beginning of plain text, if there is one. */
export function readEnumeration(text: string): Enumeration | undefined {
  for (const { name, pattern } of styles) {
    const mark = pattern.exec(text)?.[0]
    if (mark !== undefined) return { style: name, rest: text.slice(mark.length) }
  }
  return undefined
}

/** The text without its numbering; an emoji put before a heading, as itself or as `:name:`, goes as well. */
export function withoutEnumeration(text: string): string {
  const bare = text.replace(
    /^(?:(?:\p{Extended_Pictographic}\uFE0F?|:[a-z][a-z0-9_+-]{1,40}:)\s*)+(?=\S)/u,
    "",
  )
  return readEnumeration(bare)?.rest ?? bare
}
