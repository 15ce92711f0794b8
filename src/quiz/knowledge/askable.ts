import { saysWhatItIs } from "../../notes/read-sentence.ts"
import { isName } from "../../notes/term-name.ts"
import { findBrokenWriting } from "../language/broken-writing.ts"
import { tellsDeed } from "../language/deeds.ts"
import { readFeatures } from "../language/features.ts"
import { isAside, isGeneralLabel } from "../language/layout-words.ts"
import { isPageBound } from "../language/page-bound.ts"
import { readsAsNoun } from "../language/reads-as-noun.ts"
import { readsAsPhrase } from "../language/reads-as-phrase.ts"
import type { Concept } from "./concept.ts"
import { headNoun, saysItsSort } from "./head-noun.ts"
import type { Knowledge } from "./knowledge.ts"
import { isEnglishPhrase, isLoneAside } from "./lone-entries.ts"

const longestName = 40

/** Why what is called so is no thing to ask for; undefined where it may be one. */
export function whyNoName(concept: Concept, knowledge: Knowledge): string | undefined {
  const { name } = concept
  if (name.length > longestName || !isName(name)) return "name-too-long-or-no-name"
  if (
    findBrokenWriting(name) !== undefined ||
    knowledge.findSlip(name) !== undefined ||
    // `S9. Spring Security`, `자료구조 ‘힙(heap)`
    /^[A-Z]{1,2}\d{1,2}\.\s|‘[^’]*$/u.test(name) ||
    /\s[—–-]\s|^(?:section|chapter|part|unit|lesson|day|week|level|step|stage)\s?\d|\*|\s&\s|^#|^[A-Z]\.\d/iu.test(
      name,
    ) ||
    /^(?:\p{Script=Han}|[a-z]) [가-힣]|^[①-⑳]|[?!;=<>{}\\%$^~:]|\p{Extended_Pictographic}|^\d+[.)]|^[*+&|/=-]|\.(?:java|py|js|ts|c|cpp|h|md|txt|json|ya?ml|xml)$|[,.]$|\d\s?(?:TB|GB|MB|%|원|달러)$/u.test(
      name,
    )
  )
    return "name-broken"
  if (
    /(?<!node|next|vue|react|nuxt|asp)\.(?!js$|io$|net$|ai$)[a-z]/iu.test(name) ||
    /^\d{4}-?\d{2}(?:-?\d{2})?\s|^(?:BC|AD|기원전|서기|약)\s?\d|^\d+(?:\.\d+)?\s?[a-zA-Z%]{1,3}$|^본 |(?:기출|모의고사|오답|정답|기출 문제|예상 문제)$|(?:translate|click|read|learn|see|watch|view) (?:this|more|here|the)/iu.test(
      name,
    ) ||
    /(?:는|를|(?<![산화])은|(?<!마|가|노|개)을)$|\s(?:or|또는|혹은)\s|\s실습$/u.test(name) ||
    /^[가-힣]*(?:는|한|된|있|없|니)다$|^(?:와|과|의|를|을|은|는|및|로)\s|^(?:보통|약|대략|총|최대|최소|평균)\s|\d\s?(?:억|만|천|개|번|명|년|월|일|배|초|분|시간|단계)$/u.test(
      name,
    ) ||
    /^(?:and|or|not|if|is|in|out|inout|on|as|by|to|of|the|for|with|from|true|false|null|none)$/i.test(name) ||
    /^[a-z]{1,2}$|^[A-Z][a-z]?(?:\s?\d)?$/.test(name) ||
    (isNoNoun.test(name) && !/^[A-Z]{2,}$/.test(name)) ||
    /^(?:quiz|about|goals?|how to|results?|to ?do|tip|tips|다음|이것|그것|여기|본문|보기|결과|원인|해결|에러 ?내용|내용|링크|로그|시작하기|요약|정답|풀이|출처)$/iu.test(
      name,
    )
  )
    return "name-broken"
  if (/^(?:다음|이런|그런|해당|위)의?\s/u.test(name)) return "name-is-a-phrase"
  if (isEnglishPhrase(concept, knowledge) || isOfPage.test(name)) return "name-is-a-phrase"
  if (isAside(name) || isPageBound(name)) return "name-is-a-phrase"
  if (isEmphasised.test(name) && isGeneralLabel(name)) return "name-is-a-label"
  if ((isGeneralLabel(name) || joinsTwo.test(name)) && !isExplained(concept)) return "name-is-a-label"
  if (readsAsPhrase(name) || beginsClause(name, knowledge) || isOfferOf(concept, knowledge))
    return "name-is-a-phrase"
  if (knowledge.isMaker(name)) return "named-everywhere"
  if (isExample(concept)) return "name-is-an-example"
  if (isAspect(concept, knowledge)) return "name-is-an-aspect"
  if (isNamedEverywhere(concept, knowledge)) return "named-everywhere"
  if (isChapter(concept, knowledge)) return "name-is-a-chapter"
  if (isMereDeed(concept, knowledge) || isBracketedPhrase(concept)) return "name-is-a-phrase"
  if (isProperty.test(name) || isKindOf.test(name)) return "name-is-a-property"
  if (isPlainPart(concept, knowledge)) return "name-needs-context"
  if (isVariable(concept)) return "name-is-an-example"
  if (knowledge.factsOf(concept).every(({ origin }) => origin === "section")) return "never-defined"
  if (isLoneAside(concept, knowledge)) return "name-stands-alone"
  if (isCutOffSentence(concept, knowledge)) return "name-is-a-phrase"
  return undefined
}

/** `조치 및 통지`, `Welfare Spending and Poverty`: two things of which a section treats. */
const joinsTwo = /\s(?:및|and|\/)\s|·.*·/u

/** `Main issue` is one, whatever a sentence says it is. */
const isEmphasised = /^[A-Za-z]+ [a-z]+$/iu

/** A Korean word or two, or an English one without capitals inside. */
const isPlain = /^(?:[가-힣]+(?: [가-힣]+)?|[A-Z]?[a-z]+)$/u
const leastPlaces = 2

/** Another name or a sentence of its own that says what it is makes a term of a general word: `Process (프로세스)`. */
function isExplained({ names, terms }: Concept): boolean {
  return (
    names.length > 1 ||
    terms.some(({ definedBy, definition }) => definedBy === "statement" && saysItsSort(definition))
  )
}

/** `Good`, `Before`, `때문`: words that stand before or behind a noun, not for one; WHERE is the name of a clause. */
const isNoNoun =
  /^(?:good|bad|better|best|worse|worst|new|old|other|others|another|some|any|all|both|each|every|many|most|more|less|before|after|during|first|second|third|last|next|previous|finally|yes|no|note|only|also|just|when|where|which|while|then|this|that|these|those|there|here|때문|경우|정도|대부분|나머지|모두|각각|하나|처음|마지막|이후|이전|전자|후자|양쪽|서로|자신|본인|필자|저자|우리|여러분)$/iu

/** What a diary, a report or a page has of itself: `6일차`, `마지막 업데이트`, `해설`. */
const isOfPage =
  /^(?:키워드|입력|출력|근본 ?(?:이슈|문제)|사전적 ?의미|caveats?|key takeaways?|반환 ?값|남은 ?(?:거|것|일|작업)|아래|위|다음|오늘|어제|이번|지난번|해설|주제|성과|분석 (?:범위|도구|대상|방법|제약|결과)|작성 ?일|작성 ?목적|수정 ?일|.*(?:마지막|최종|최근) ?업데이트|(?:서비스|프로젝트|파일|회사|제품|팀|폴더)명)$|\d ?(?:일차|주차|회차|차시)|(?:일차|주차|회차)$|문제 ?풀이$|\s학습$/u

/** The subject of the whole vault: nearly any description fits it somehow. */
function isNamedEverywhere(concept: Concept, knowledge: Knowledge): boolean {
  if (knowledge.passages.size < leastPassages) return false
  return concept.names.some((name) => {
    const features = readFeatures(name)
    return features.length > 0 && features.every((feature) => knowledge.weightOf(feature) < commonWeight)
  })
}

/**
 * What many other things stand below (`AWS 기계학습`), and the notes do not say what it is: what is said there is said of
 * one of them, or only fills the page.
 */
function isChapter(concept: Concept, knowledge: Knowledge): boolean {
  const core = knowledge.coreName(concept.name)
  if (/[A-Z]/.test(core) || knowledge.countBelow(concept) < leastBelow) return false
  return !knowledge
    .factsOf(concept)
    .some(({ origin, text }) => origin === "definition" && saysMoreThanItsName(text, core))
}

const leastBelow = 5

/** `목적별로 구축된 데이터베이스` says little of databases. */
function saysMoreThanItsName(text: string, core: string): boolean {
  const head = headNoun(text)
  if (head === undefined) return saysWhatItIs(text)
  return !(core.toLowerCase().endsWith(head) && text.toLowerCase().endsWith(head))
}

const leastPassages = 60
/** Stands in about a third of 200 passages. */
const commonWeight = 0.22

/**
 * A plain short word that heads a part of something's section: `학습` below `SageMaker`, `그룹` below `Auto Scaling`. One
 * that the notes define in so many words needs nothing above it.
 */
function isPlainPart(concept: Concept, knowledge: Knowledge): boolean {
  if (!/^[가-힣]{1,2}$/.test(concept.name) || concept.names.length > 1) return false
  // `역사`, `윤리` of something: what stands below does not say what they are.
  if (
    concept.terms.every(({ definedBy }) => definedBy === "heading") &&
    !knowledge.factsOf(concept).some(({ origin, text }) => origin === "definition" && saysItsSort(text))
  )
    return true
  if (concept.terms.some(({ definedBy }) => definedBy === "statement")) return false
  return concept.homes.every((path) => isDefined(knowledge.conceptOfHeading(path.at(-1) ?? ""), knowledge))
}

/** Whether it is a thing of its own: a mere heading (`도구`) is none, what stands below it is whole without it. */
function isDefined(concept: Concept | undefined, knowledge: Knowledge): boolean {
  return concept !== undefined && knowledge.factsOf(concept).some(({ origin }) => origin === "definition")
}

/**
 * What somebody does or did (`온건 개혁파 제거`, `빌드 진행`), where the notes do not say what kind of act that is: then
 * what stands behind it goes on with the story.
 */
function isMereDeed(concept: Concept, knowledge: Knowledge): boolean {
  if (!tellsDeed(concept.name) || /[A-Z]/.test(concept.name)) return false
  return !knowledge
    .factsOf(concept)
    .some(({ origin, text }) => origin === "definition" && namesKindOfAct.test(text))
}

/** `구식군대 하층민 불만 표출(강화도 조약 때 …)`: a line of catchwords with an aside in brackets names nothing. */
function isBracketedPhrase({ name, names, terms }: Concept): boolean {
  return (
    names.length === 1 &&
    /^[가-힣]+(?: [가-힣]+){2,}$/u.test(name) &&
    terms.every(({ definedBy }) => definedBy === "gloss" || definedBy === undefined)
  )
}

const namesKindOfAct =
  /(?:것|일|과정|방식|기능|작업|행위|활동|기법|방법|기술|단계|절차|처리|서비스|정책|제도|원칙|전략|패턴|테스트|운동|현상|상태|작용|반응|사건|프로세스|시스템|도구|체계)(?:이다|입니다|이에요|임|을 (?:말한다|뜻한다|의미한다|의미함|말함))?$/u

/** Everything has one; of what, the note says above it: `크기: 평균 2 Mpc`. */
const isProperty =
  /^(?:크기|길이|높이|너비|넓이|깊이|무게|부피|두께|개수|면적|규모|수명|나이|색깔?|모양|생김새|형태|위치|장소|시기|기간|연도|시대|수도|인구|온도|속도|압력|농도|밀도|전성기|쇠퇴기?|멸망|건국|초기|중기|말기|전기|후기|계기|주체|의도|반응|영향|의미|한계|평가|예상|실제|현실|현재|과거|미래|내용|성분|원료|성능|효율|비용|(?:앞|뒷|뒤|윗|위|아래|중간|바깥|안쪽|가운데)부분|증세|예후|빈도|비율|가격|수량|단위|범위|구분|등급|경로|구조|조직|이동|변화|흐름|발생|생성|형성|분포|서식지|먹이|원리|계산|계산식|공식|계산법|산출식|(?:정치|군사|행정|교육|경제|사회|토지|조세) ?(?:제도|체제|조직)|(?:적용|활용) ?(?:영역|분야)|(?:핵심|주요) ?기술|size|length|height|width|weight|location|period|capital|population|temperature|speed|structure)$/iu

/** Which kind of what, the heading says: `단일` below `연결 리스트`. */
const isKindOf = /^(?:단일|다중|이중|삼중|복수|단수|공통|개별|전체|일부|내부|외부|정방향|역방향)$/u

/** A small Latin word that Korean notes only say something of in passing: a column or a variable of an example. */
function isVariable({ name, terms }: Concept): boolean {
  // `flag01`, `my#name`
  if (/^[a-z_]+\d+$|#|^(?:[A-Z][a-z]+){3,}$/.test(name)) return true
  return (
    /^[a-z][a-z0-9_]*$/.test(name) &&
    terms.every(
      ({ definedBy, definition }) =>
        definedBy === undefined || (definedBy === "statement" && /[가-힣]/.test(definition)),
    )
  )
}

/**
 * What opens one sentence of running text (`둘째는 …이다`, `언급했듯이 캐시는 …`) may be anything. It is a name where it
 * reads as one and the notes use it elsewhere, or have another name for it.
 */
function isCutOffSentence({ name, names, terms }: Concept, knowledge: Knowledge): boolean {
  if (!readsAsNoun(name)) return true
  const isSure = terms.some(
    ({ definedBy, definition }) =>
      (definedBy !== "statement" && definedBy !== "remark") || saysItsSort(definition),
  )
  return !isSure && names.length === 1 && !knowledge.hasNamesakes(name) && !knowledge.isUsedAgain(name)
}

/** `윤관이 별무반`: somebody known does something with it; `통신이 일어나`: cut off a verb. */
function beginsClause(name: string, knowledge: Knowledge): boolean {
  const [, doer, done = ""] = /^(?:.*\s)?([가-힣]{2,}|[A-Za-z]+)[이가]\s(.+)$/u.exec(name) ?? []
  return doer !== undefined && (knowledge.names.find(doer) !== undefined || verbStem.test(done))
}

/** 일어나, 흐르, 만들어지: what is left where 는 was read as the end of a topic. */
const verbStem = /[가-힣](?:나|르|지|리|치|기|오|가|하|되|있|없)$/u

/** `ELB 서비스`, `IoT 솔루션`: what something else offers. */
function isOfferOf(concept: Concept, knowledge: Knowledge): boolean {
  const [, offerer] =
    /^(.+) (?:서비스|솔루션|services?|solutions?)$/iu.exec(knowledge.coreName(concept.name)) ?? []
  const found = offerer === undefined ? undefined : knowledge.names.find(offerer)
  return found !== undefined && found !== concept
}

/** One of a list of customers, of cases or of what to mind: what is said there is said of the case. */
function isExample({ homes }: Concept): boolean {
  return (
    homes.length > 0 &&
    homes.every(
      (path) =>
        path.some((heading) => isOfExamples.test(heading)) ||
        /(?:사례|예시|고객사?|사용 ?예|[주유]의 ?사항|고려 ?사항|체크 ?리스트|checklist|caveats|examples?|customers|case stud(?:y|ies))$/iu.test(
          path.at(-1) ?? "",
        ),
    )
  )
}

/** All that stands below such a heading belongs to the case. */
const isOfExamples =
  /^(?:예|예시|예제|사례|사례 ?연구|examples?|case stud(?:y|ies)|worked examples?)\s?\d*$/iu

/** A plain word that heads sections of different things, each time meaning something else: `고가용성` of this and that. */
function isAspect(concept: Concept, knowledge: Knowledge): boolean {
  if (isPlain.test(concept.name) && !isExplained(concept) && knowledge.labelPlacesOf(concept) >= leastPlaces)
    return true
  if (!/^[가-힣\s]+$/.test(concept.name) && !/^[A-Z][a-z]+$/.test(concept.name)) return false
  return knowledge.headingParentsOf(concept) >= 2
}
