import type { Passage } from "../../notes/types.ts"
import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { asksWhat } from "../language/asks-what.ts"
import { readFeatures } from "../language/features.ts"
import { isAside, isGeneralLabel } from "../language/layout-words.ts"
import { nameKey } from "../language/name-key.ts"
import { findLeak, findLeaks } from "../language/name-leak.ts"
import { piecesOf } from "../language/name-pieces.ts"
import { findSharedWord, startsWord } from "../language/translations.ts"

const longest = 40
const longestPath = 48

/** Says in brackets before a prompt under which heading its fact stands: `[오줌] 다음 설명에 …`. */
export class PlaceTeller {
  readonly #knowledge: Knowledge
  /** What most passages stand under tells nothing: outermost headings, and titles of notes. */
  readonly #outermost: ReadonlySet<string>
  readonly #titles: ReadonlySet<string>
  /** Paths of notes that write their title as a heading: it may head one part of several. */
  readonly #writtenTitles: ReadonlySet<string>

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
    const all = [...knowledge.passages.values()]
    const ofMost = (titleOf: (passage: Passage) => string) => {
      const byTitle = [...Map.groupBy(all, titleOf)]
      return new Set(byTitle.filter(([, own]) => own.length * 2 > all.length).map(([title]) => title))
    }
    this.#outermost = ofMost(({ heading }) => heading[0] ?? "")
    this.#titles = ofMost(({ note }) => knowledge.titleOf(note))
    this.#writtenTitles = new Set(
      all.filter(({ note, heading }) => heading[0] === knowledge.titleOf(note)).map(({ note }) => note),
    )
  }

  /**
   * The draft with the nearest heading that tells where it belongs and gives nothing away; as it is where there is none,
   * undefined where it would then be about nothing.
   * What is clear on the page, because it stands there under a heading, is then clear in the channel as well.
   */
  tell(draft: Draft): Draft | undefined {
    const path = this.#pathTo(draft)
    if (draft.needsPlace === true) return this.#tellWhole(path, draft)
    const where = this.#nearest(path, draft)
    return where === undefined ? draft : under(where, draft)
  }

  /** The headings above the fact, those below its subject's own left out: what says what it is stands at the top of it. */
  #pathTo({ place, subject }: Draft): readonly string[] {
    const own = place.heading.findIndex(
      (heading) => subject !== undefined && this.#knowledge.conceptOfHeading(heading) === subject,
    )
    const headings = own < 0 ? place.heading : place.heading.slice(0, own)
    const title = this.#knowledge.titleOf(place.note)
    // A title that is no heading may be the name of a file, and hold for some of the headings below it alone.
    const isOfAll =
      !namesFile.test(title) &&
      !this.#writtenTitles.has(place.note) &&
      !this.#titles.has(title) &&
      headings.every((each) => ofAnyPage.test(withoutMarks(each)))
    return (isOfAll ? [title, ...headings] : headings)
      .filter((heading) => !this.#outermost.has(heading))
      .map(withoutMarks)
      .map((heading) => this.#withoutAspect(heading))
      .filter((heading, at, all) => heading !== all[at - 1])
  }

  #nearest(path: readonly string[], draft: Draft): string | undefined {
    return path.findLast(
      (heading) =>
        tellsWhere(heading) && this.#givesNothingAway(heading, draft) && this.#holdsAll(heading, draft),
    )
  }

  /**
   * Under the innermost heading and the one above it: what stands there is about nothing else. A sentence about the
   * innermost one needs none, and one that names it in passing the one above.
   */
  #tellWhole(path: readonly string[], draft: Draft): Draft | undefined {
    const [nearest, above] = path.filter((heading) => !ofAnyPage.test(heading)).toReversed()
    const isTold = (heading: string | undefined): heading is string =>
      heading !== undefined && tellsWhere(heading) && this.#givesNothingAway(heading, draft)
    if (nearest !== undefined && tellsWhere(nearest) && draft.given.includes(nearest)) {
      if (isTold(above)) return under(above, draft)
      return isAbout(draft.given, nearest) ? draft : undefined
    }
    if (!isTold(nearest)) {
      const isOfAbove = nearest !== undefined && tellsDone.test(nearest) && this.#isThing(above)
      return isOfAbove && isTold(above) ? under(above, draft) : undefined
    }
    if (!isTold(above)) return under(nearest, draft)
    const both = `${above} › ${nearest}`
    if (both.length <= longestPath) return under(both, draft)
    return under(tellsDone.test(nearest) ? above : nearest, draft)
  }

  /** `SQL 장점` stands below what it is said of: `SQL`. */
  #withoutAspect(heading: string): string {
    const thing = /^(\S.+?)(?:의)?\s(?:장점|단점|장단점|특징|특성|개념|정의|원리|구조|종류|개요|소개)$/u.exec(
      heading,
    )?.[1]
    return thing !== undefined && this.#isThing(thing) ? thing : heading
  }

  #isThing(heading: string | undefined): boolean {
    const concept = heading === undefined ? undefined : this.#knowledge.conceptOfHeading(heading)
    return concept !== undefined && this.#knowledge.whyNotAskable(concept) === undefined
  }

  /** `Redis` above 문자열: a thing of its own is no translation. */
  #isDefined(heading: string): boolean {
    const concept = this.#knowledge.conceptOfHeading(heading)
    return (
      concept !== undefined && this.#knowledge.factsOf(concept).some(({ origin }) => origin === "definition")
    )
  }

  #repeats(given: string, heading: string): boolean {
    return this.#knowledge.coverage(readFeatures(heading), readFeatures(given)) > mostRepeated
  }

  /** A heading that some choices do not stand under rules them out. */
  #holdsAll(heading: string, { rivals, fixedOrder }: Draft): boolean {
    return (
      fixedOrder !== undefined ||
      rivals.every(({ homes, note }) =>
        [[this.#knowledge.titleOf(note)], ...homes].some((path) =>
          path.some((each) => withoutMarks(each) === heading),
        ),
      )
    )
  }

  #givesNothingAway(
    heading: string,
    { prompt, given, subject, answer, accept, wrong, rivals, fixedOrder }: Draft,
  ): boolean {
    // A statement that says what its heading says is true of what stands there.
    if (fixedOrder !== undefined && this.#repeats(given, heading)) return false
    const asked = fixedOrder === undefined ? [answer, ...accept] : []
    const known = asked.flatMap((name) => this.#knowledge.names.find(name)?.names ?? [])
    // Of what the prompt names nothing can be given away.
    const isNamed = subject !== undefined && !asked.includes(subject.name) && prompt.includes(subject.name)
    const names = [...(isNamed ? [] : (subject?.names ?? [])), ...asked, ...known]
    const choices = fixedOrder === undefined ? wrong : []
    // `Auto Scaling 조정 옵션` above 수동 조정 and its siblings tells of none of them.
    const others = choices.map((choice, at) => [choice, ...(rivals[at]?.names ?? [])])
    const isOfAll = (word: string) =>
      others.length > 0 && others.every((own) => findLeak(word, own) !== undefined)
    const isUntold = (word: string | undefined) => word === undefined || isOfAll(word)
    return (
      !prompt.includes(heading) &&
      !tellsNumber(heading, answer) &&
      this.#knowledge.findSlip(heading) === undefined &&
      !(wrong.length === 0 && fixedOrder === undefined && findLeak(heading, [answer]) !== undefined) &&
      !(wrong.length === 0 && piecesOf(answer).some((piece) => startsWord(heading, piece))) &&
      !(
        isNamed &&
        (isSibling(heading, subject.name) || subject.names.some((name) => holds(heading, name)))
      ) &&
      !(
        subject?.names.includes(answer) === true &&
        mayTranslate(heading, answer) &&
        !(this.#isDefined(heading) && !heading.includes(" "))
      ) &&
      this.#knowledge.leaks(heading, names).every(isUntold) &&
      names.every((name) => !holds(heading, name) && isUntold(findSharedWord(heading, name, []))) &&
      choices.every((choice) => [...findLeaks(heading, [choice])].every(isUntold))
    )
  }
}

/** `Amazon EC2` above Amazon RDS: another product of the same maker is no field that it is of. */
function isSibling(heading: string, name: string): boolean {
  const [maker, ...rest] = heading.split(" ")
  const [ofSubject, ...restOfSubject] = name.split(" ")
  return (
    maker === ofSubject &&
    rest.length > 0 &&
    !/[가-힣]/u.test(heading) &&
    findLeak(rest.join(" "), [restOfSubject.join(" ")]) === undefined
  )
}

/** Above this share of it in a statement a heading tells that it is true. */
const mostRepeated = 0.5

/** `스토리지는 …`, not `기존 온프레미스 스토리지보다 …`. */
function isAbout(sentence: string, heading: string): boolean {
  return (
    sentence.startsWith(heading) &&
    /^(?:\([^)]*\))?(?:은|는|이|가|이란|란|의|에서?는?)[ ,]/u.test(sentence.slice(heading.length))
  )
}

function under(heading: string, draft: Draft): Draft {
  return { ...draft, prompt: `[${heading}] ${draft.prompt}` }
}

/** `Visibility` above 가시성: one word in Latin letters and one in Hangul may be the same. */
function mayTranslate(heading: string, name: string): boolean {
  const isLatin = (text: string) => /^[A-Za-z-]+(?: [A-Za-z-]+)?$/.test(text)
  const isHangul = (text: string) => /^[가-힣]+(?: [가-힣]+)?$/u.test(text)
  return (
    (isLatin(heading) && isHangul(name)) || (isHangul(heading) && isLatin(name) && !/[A-Z]{2}/.test(name))
  )
}

/** `OSI 7계층` above `____의 계층으로 구분한 것`. */
function tellsNumber(heading: string, answer: string): boolean {
  const number = /^\d+/.exec(answer)?.[0]
  return number !== undefined && (heading.match(/\d+/g) ?? []).some((each) => each === number)
}

function holds(heading: string, name: string): boolean {
  return nameKey(heading).includes(nameKey(name)) || nameKey(name).includes(nameKey(heading))
}

/** A heading without its number, stars, what stands in brackets and the mark-up around it. */
function withoutMarks(heading: string): string {
  return (
    heading
      .replace(/\s*[([{（【][^()[\]{}（）【】]*[)\]}）】]/gu, "")
      .replace(/[★☆*`_#]|\uFE0F|\p{Extended_Pictographic}|^\s*[-–—•·]\s+/gu, "")
      // `AOP란`, `트랜잭션이란`
      .replace(asksWhat, "")
      // An aside: `색채 이론 — 둘 다 맞음`.
      .replace(/\s[—–]\s.*$/u, "")
      .trim()
      .replace(
        /^(?:(?:chapter|section|part|unit|lesson)\s*)?\d+(?:[.-]\d+)*[.)]?\s+|^[A-Z]{1,2}\d{1,2}[.)]\s+|^(?:제\s?)?\d+(?:장|절|강|과|부)[.:]?\s+/iu,
        "",
      )
  )
}

/** A name of a field or a thing; not a sentence, a formula or what any page has (`정의`, `Reference`). */
function tellsWhere(heading: string): boolean {
  if (isGeneralLabel(heading) || isAside(heading) || ofExam.test(heading)) return false
  return (
    heading.length >= 2 &&
    heading.length <= longest &&
    /\p{L}{2}/u.test(heading) &&
    !/\bvs\b|&|(?:^|\s)(?:조건|상황|원인|결과|구현|출력|입력|실행)$|나옴|시험|중요|기출|\b(?:todo|wip|tbd)\b|[?!.,:;=<>$%{}\\|"“”←→]|(?<![A-Z\s])\/|\/(?![A-Z\s])|(?:다|요|까|기|나|자|[는은인]가|에는|에서는?|으로는?)$/u.test(
      heading,
    ) &&
    !heading.split(/(?<!\s)(?:과|와)\s|\s및\s|\s?,\s/u).every((part) => ofAnyPage.test(part)) &&
    !/^(?:구조|기능|분류|역할|형태|위치|작용|성질|원칙|규칙)$/u.test(heading)
  )
}

/** What notes for an examination have on every page. */
const ofExam = /체크 ?리스트|키워드|답안|수준 설명|작성 가이드|기출|암기|두음|take home|message$/iu

/** `README`, `2019-07-04-capitalism_1`, `3강 정리` */
const namesFile = /[_]|^\d|-\d|\d-|^(?:readme|index|home|notes?|untitled|무제)(?:\s|$)|\.[a-z]{1,4}$/iu

/** `… 네트워크를 생성 및 관리`: what the thing above it does. */
const tellsDone = /[가-힣](?:[을를]|에서|으로) /u

const ofAnyPage =
  /(?:^|\s)(?:개요|정의|개념|특징|특성|장점|단점|장단점|종류|유형|예시|예제|예|문제|정답|풀이|해설|한계점?|문제점|개선점|의의|요약|정리|구성 ?요소|(?:핵심|주요|중요) ?(?:아이디어|개념|주장\S*|포인트|내용|요약|문장|사항|원리|특징|발견\S*|키워드.*|용어|목적|질문)|(?:학습 ?)?자료|\S*(?:정리표|비교표)|추가|포함 ?내용|다루는 ?내용|property|들어가기 ?전|면접 ?질문|결론|서론|본론|들어가며|마치며|소개|목차|참고|참고 ?자료|참고 ?문헌|출처|공식 출처|링크|기타|그 외|메모|노트|복습|질문|답변|비교|차이점?|과정|방법|(?:작동|동작|구현) ?(?:방식|원리|과정)|주의|주의점|[주유]의 ?사항|고려 ?사항|(?:진행|처리|수행|작업|실행) ?순서|세부 ?(?:구조|내용|사항)|사용법|설치|실습|과제|강의|교재|내용|설명|보충|심화|기초|references?|links?|sources?|notes?|summary|overview|introduction|conclusion|examples?|contents?|table of contents|tl;?dr|todo|faq|index|readme|q&a|misc|assumptions?|proof|remarks?|properties|definitions?|theorems?|goals?|how to|steps?|results?|purpose|tips?)(?:\s?\d+)?$/iu
