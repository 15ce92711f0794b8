import type { FrontMatterFields } from "./front-matter.ts"
import { nameKey } from "./name-key.ts"
import { toPlainText } from "./plain-text.ts"
import { isLink, readDefinitions, withoutBullet } from "./read-definition.ts"
import type { Section } from "./recover-outline.ts"
import { shorten } from "./shorten-definition.ts"
import { isName, isTextPart, readNamedThing } from "./term-name.ts"
import type { TermSighting } from "./term-sighting.ts"
import { markdownOf, statementsOf, type Unit } from "./unit.ts"

/** What a heading names; what stands first below it says what it is. */
export function* mineHeading(
  section: Section,
  next: Section | undefined,
  source: readonly string[],
): Generator<TermSighting> {
  const { heading, path } = section
  const thing = heading === undefined ? undefined : readNamedThing(withoutQuestion(heading.text))
  if (heading === undefined || thing === undefined) return
  const { name, aliases, gloss } = thing
  const names = [name, ...aliases]
  const isIntroduced = section.units.length === 0 && next !== undefined && introduces(next, section)
  const below = aboutOneOf(names, isIntroduced ? next : section, source)
  const definedBy = below !== "" ? "heading" : gloss !== "" ? "gloss" : undefined
  yield {
    name,
    aliases,
    definition: below || gloss,
    definedBy,
    category: path.slice(0, -1),
    lines: heading.lines,
  }
}

/** What the front matter calls the note's subject; its first paragraph says what it is. */
export function mineFrontMatter(
  fields: FrontMatterFields,
  sections: readonly Section[],
  source: readonly string[],
): readonly TermSighting[] {
  const name = fields.title
  if (name === undefined || fields.aliases.length === 0 || !isName(name)) return []
  const first = sections.find(({ units }) => units.length > 0)
  const definition = first === undefined ? "" : firstStatement(first, source)
  const line = first?.units[0]?.lines[0] ?? 1
  const definedBy = definition === "" ? undefined : "heading"
  return [
    {
      name,
      aliases: fields.aliases,
      isDeclared: true,
      definition,
      definedBy,
      category: [],
      lines: [line, line],
    },
  ]
}

/** `수비드란?`, `RAID란 무엇인가`, `색인의 의미`, `What is a cell?` ask for what they name. */
function withoutQuestion(text: string): string {
  return text
    .replace(/(?:이란|란)\s*(?:무엇인가요?|무엇일까요?|뭘까요?)?\s*\??$/u, "")
    .replace(/(?:은|는|이|가)?\s*(?:무엇인가요?|무엇일까요?|뭔가요|뭐야)\s*\??$/u, "")
    .replace(/의\s(?:의미|정의|개념|뜻)$/u, "")
    .replace(/^what(?:'s| is| are)\s+(?:an?\s|the\s)?(?!(?:this|that|it|these)\b)(.+?)\??$/i, "$1")
}

/** Whether a heading's first subheading only opens it: `개요`, or its own name again. */
function introduces(next: Section, section: Section): boolean {
  const [text = "", parent = ""] = [next.path.at(-1), section.path.at(-1)]
  const isBelow = next.path.length === section.path.length + 1 && next.path.at(-2) === parent
  return isBelow && (isTextPart(text) || text.startsWith(parent))
}

/** The first statement below a heading, where it is not about something else. */
function aboutOneOf(names: readonly string[], section: Section, source: readonly string[]): string {
  const first = firstReadable(section, source)
  if (first === undefined || first.card !== undefined || !isProse(first)) return ""
  const definitions = readDefinitions(statementsOf(first, source)[0]?.markdown ?? "")
  const keys = names.map(nameKey)
  const own = definitions.find(({ name }) =>
    keys.some((key) => key.endsWith(nameKey(name)) || (isForeign(name) && nameKey(name).endsWith(key))),
  )
  if (own !== undefined && own.definition.length >= 8) return own.definition
  if (definitions.some(({ definedBy }) => definedBy !== undefined && definedBy !== "remark")) return ""
  return firstStatement(section, source)
}

/** A word more in front makes a foreign name whole (`Amazon S3`) and a Korean one narrower (`해상 무역`). */
function isForeign(name: string): boolean {
  return !/[가-힣]/.test(name)
}

/** The first bullet or paragraph below a heading, where it states something. */
function firstStatement(section: Section, source: readonly string[]): string {
  const first = firstReadable(section, source)
  if (first === undefined || first.card !== undefined || !isProse(first)) return ""
  const markdown = withoutBullet(statementsOf(first, source)[0]?.markdown ?? "")
  // A link leads to what it names and says nothing of what it stands under.
  if (isLink(markdown)) return ""
  const plain = toPlainText(markdown)
  // `아래와 같은 방법이 있다` only leads on to what follows.
  if (isTask(plain) && section.units[section.units.indexOf(first) + 1]?.role === "code") return ""
  const leadsOn = /[:：?]$|\s등(?:이 있다)?\.*$|^(?:아래|다음)(?:[은는의]|[와과] 같)/u.test(plain)
  return plain.length >= 8 && /\s/.test(plain) && !leadsOn ? shorten(plain) : ""
}

/** Set before code it says what that code does, with its example's values: `나이가 10 이상인 이름을 출력`. */
function isTask(plain: string): boolean {
  return /(?:출력|조회|삭제|갱신|검색|추가|생성|삽입|구현|계산|정렬|변경|작성|저장)(?:하기|하라|하시오|하자|한다|해 ?보자)?[.)\s]*$/u.test(
    plain,
  )
}

/** An image says nothing here; what follows it does. */
function firstReadable(section: Section, source: readonly string[]): Unit | undefined {
  return section.units.find((unit) => unit.role !== "rule" && toPlainText(markdownOf(unit, source)) !== "")
}

function isProse({ role }: Unit): boolean {
  return role === "item" || role === "text" || role === "quote"
}
