import type { NotesContent } from "./knowledge.ts"

/** One such heading may stand over a subject, two of them hardly. */
const leastHeadings = 2
/** From this share of its headings on, a page is about nothing else. */
const shareOfPage = 0.25

/**
 * What the notes say without what presents or plans a project or a study group instead of a subject, whole pages or parts
 * of them, and without tables of contents: what these tell of rules, members, folders and tasks nobody learns. Pages with
 * flashcards stay.
 */
export function teachingPages(content: NotesContent, decks: ReadonlySet<string>): NotesContent {
  const headings = new Map<string, Set<string>>()
  for (const { note, heading } of content.passages) {
    const found = headings.get(note) ?? new Set()
    headings.set(note, found)
    for (const each of heading) found.add(withoutMarks(each))
  }
  const skipped = new Map([...headings].map(([note, found]) => [note, findSkipped(note, [...found])]))
  const isKept = (note: string, path: readonly string[]) =>
    decks.has(note) || !path.some((each) => skipped.get(note)?.has(withoutMarks(each)))
  return {
    ...content,
    passages: content.passages.filter(({ note, heading }) => isKept(note, heading)),
    terms: content.terms.filter(({ note, category }) => isKept(note, category)),
  }
}

/** The headings of a page below which nothing teaches. Of a tool (`Usage`, `주요 기능`) such a heading may well be. */
function findSkipped(note: string, headings: readonly string[]): ReadonlySet<string> {
  const always = headings.filter((each) => contents.test(each))
  const ofGroup = headings.filter((each) => ofProject.test(each))
  const all = headings.filter((each) => ofProject.test(each) || ofTool.test(each))
  const presents = ofGroup.length > 0 && all.length >= leastHeadings
  if (headings.some((each) => plans.test(each)) || (presents && all.length >= headings.length * shareOfPage))
    return new Set(headings)
  return new Set([...always, ...(presents ? all : isFrontPage.test(note) ? ofGroup : [])])
}

/** Emoji, numbers and a colon stand around many of these. */
function withoutMarks(heading: string): string {
  return heading.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, "")
}

const contents = /^(?:목차|차례|(?:table of )?contents|toc)$/iu

/** Of a project or a group: who takes part, by which rules, with what. */
const ofProject =
  /^(?:프로젝트 ?(?:소개|개요|기간|구조|설명|목표|목적|인원)|팀원(?: ?소개)?|팀 ?소개|기술 ?스택|개발 ?(?:기간|인원)|시연(?: ?영상)?|(?:폴더|디렉토리|디렉터리) ?구조|커밋 ?(?:컨벤션|규칙|메시지)|그라운드 ?룰|스터디 ?(?:규칙|방식|방법|소개|룰|일정|원칙|목표|인원)|스터디원|타임 ?테이블|참[여가]자|기여 ?(?:자|방법)|진행 ?(?:계획|방식|방법)|멤버|members?|team members?|rules?|ground ?rules?|contribut(?:ing|ors?)|tech(?:nology)? ?stack|(?:project|directory|folder) structure|self-?review|change ?log|변경 ?이력|공지(?:사항)?|notices?|about(?: (?:us|this) .*)?|special thanks|저장소 ?소개|이 저장소.*|star(?:gazers)?.*|활동 ?기록|발표 ?(?:자료|일정|순서))$/iu

const ofTool =
  /^(?:주요 ?기능|라이[선센]스|getting started|installation|usage|licen[sc]e|how to (?:run|install))$/iu

/** Tells by itself that somebody plans or reports: a design, a log of work, a meeting. */
const plans =
  /(?:implementation plan|design spec(?:ification)?|work ?log|release notes|study plan|meeting notes|작업 ?일지|업무 ?일지|회의록)(?:\s*\([^()]*\))?$/iu

const isFrontPage = /(?:^|\/)readme\.[a-z]+$/iu
