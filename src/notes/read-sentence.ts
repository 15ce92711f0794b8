import type { Definition } from "./read-definition.ts"
import { shorten } from "./shorten-definition.ts"
import { readNamedThing } from "./term-name.ts"

/** Reads a sentence that says what something is: `X란 …`, `X는 …을 의미한다`, `X is a …`, `… X라고 한다`. */
export function readSentence(plain: string): Definition | undefined {
  return (
    readTopic(plain) ??
    readCalled(plain) ??
    readKoreanCopula(plain) ??
    readEnglishCopula(plain) ??
    readRemark(plain)
  )
}

/** `…을 X라고 한다`, wherever it stands in the sentence: the sentence itself is the definition. */
export function readCalled(plain: string): Definition | undefined {
  const called =
    /(?:^|[\s,])([\p{L}\p{N}-]{2,20}?)(?:이라고|라고)\s?(?:하는|하며|하고|한다|합니다|함|부른다|부르며|부르는|부릅니다|불린다|불리는|불리며)(?=[\s.,]|$)/u.exec(
      plain,
    )
  if (called === null || /^(?:이것|그것|이를|무엇|것|수|등)$/u.test(called[1] ?? "")) return undefined
  return fromParts(called[1] ?? "", plain, "statement")
}

function readTopic(plain: string): Definition | undefined {
  const topic = /^(.{1,60}?)(?:이란|(?<=[\p{L}\p{N})])란)\s?[,\s]\s*(.{6,})$/u.exec(plain)
  return topic === null ? undefined : fromParts(topic[1] ?? "", topic[2] ?? "", "statement")
}

function readKoreanCopula(plain: string): Definition | undefined {
  const [, subject = "", predicate = ""] =
    /^([^,.!?:;()]{2,40}?(?:\s?\([^()]{1,60}\))?)(?:은|는)\s+(.{8,})$/u.exec(plain) ?? []
  if (!isSubject(subject) || !saysWhatItIs(predicate)) return undefined
  return fromParts(subject, predicate, "statement")
}

/** Whether the first sentence of what is said of something ends as one does that says what it is. */
export function saysWhatItIs(predicate: string): boolean {
  const [sentence = ""] = predicate.split(/(?<=다|임|함)\.(?:\s|$)/u)
  return definingEnd.test(sentence.replace(/[.,\s]+$/, "")) || kindOfThing.test(sentence)
}

/** What a sentence ends in that says what a thing is, rather than what it does. */
const definingEnd =
  /(?:이다|입니다|이에요|예요|의미(?:한다|함|합니다)?|말한다|말함|말합니다|뜻한다|뜻함|뜻합니다|가리킨다|(?:서비스|언어|구조|기법|방법|방식|기술|도구|모델|과정|현상|장치|프로그램|시스템|개념|단위|집합|공간|영역|함수|값|물질|기관|제도|사건|운동|요리|재료|식물|동물|세포|단백질|행위|상태|성질|법칙|이론|정책|조직|나라|왕조|전쟁|조약|음식|소스|반응|효소|호르몬|알고리즘|자료구조|프로토콜|규약|인터페이스|라이브러리|프레임워크|데이터베이스|엔진|플랫폼|버튼|칩)(?:이다|임|다)?)$/u

/** `…의 한 형태로`, `…의 일종이며` */
const kindOfThing =
  /의\s(?:일종|한\s?(?:형태|종류|갈래|분야|가지|유형))(?:로서?|으로서?|이다|이며|이고|임|입니다)/u

function readEnglishCopula(plain: string): Definition | undefined {
  const [, subject = "", predicate = ""] =
    /^((?:(?:An?|The)\s)?[A-Z][^,.!?:;]{1,50}?)\s(?:is|are|refers to|means|stands for|describes|denotes)\s((?:an?|the|any|one|how|when|what|where)\s.{6,})$/u.exec(
      plain,
    ) ?? []
  if (subject === "" || pronoun.test(subject)) return undefined
  return fromParts(subject.replace(/^(?:An?|The)\s/, ""), predicate, "statement")
}

const pronoun =
  /^(?:it|its|this|that|there|these|those|he|she|they|we|you|i|what|which|who|here|one|if|when|while|because|in|on|at|for|each|every|all|some|most|my|our|their|his|her|your|another)\b/i

/** What is said of a name in Latin letters that opens the sentence. */
function readRemark(plain: string): Definition | undefined {
  const [, subject = "", predicate = ""] =
    /^([A-Z][\w.+/-]*(?: [A-Z\d][\w.+/-]*){0,4})(?:은|는)\s(.{12,})$/u.exec(plain) ?? []
  return subject === "" ? undefined : fromParts(subject, predicate, "remark")
}

/** `는` closes a subject only behind a noun: behind a verb it opens a clause (`사용하는`, `165개가 넘는`). */
function isSubject(text: string): boolean {
  // `<< 연산자는 …` says what one of the 연산자 does.
  if (/^[<>=+*/%&|^!~-]{1,3}\s/.test(text)) return false
  const words = text.split(/\s+/)
  if (
    /^(?:아래|위|다음|하나|나머지|둘째|셋째|첫째)$|(?:^|\s)(?:또|혹|이|그|저|때|경우)$|(?:에|에서|에게|으로|[가-힣]로|까지|부터|만|보다|이라|지|서|면|데)$/u.test(
      text,
    )
  )
    return false
  if (
    /(?:하|되|시키|있|없|않|같|많|높|낮|크|작|길|짧|넓|좁|좋|넘|받|주|갖|맞|쓰|보|이루어지|나타나|나오|만들|가지)$/u.test(
      text,
    )
  )
    return false
  return words
    .slice(0, -1)
    .every(
      (word) => word.length < 2 || !/(?:[을를]|에서?|으로|하여|해서?|하는|되는|[가-힣\d]개가)$/u.test(word),
    )
}

function fromParts(
  subject: string,
  predicate: string,
  definedBy: Definition["definedBy"],
): Definition | undefined {
  const thing = readNamedThing(subject)
  if (thing === undefined) return undefined
  return { name: thing.name, aliases: thing.aliases, definition: shorten(predicate), definedBy }
}
