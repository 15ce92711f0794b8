import type { Fact } from "../knowledge/concept.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { findBrokenWriting } from "../language/broken-writing.ts"
import { readClauseEnd } from "../language/clause-end.ts"
import { findDangling } from "../language/dangling.ts"
import { isDeed } from "../language/deeds.ts"
import { readFeatures } from "../language/features.ts"
import { isPageBound } from "../language/page-bound.ts"
import { onlyLists } from "./only-lists.ts"

const leastFeatures = 2
const leastWeight = 1.2

/**
 * Why a stretch of the notes cannot be quoted by itself: it leans on what stood before, breaks off, only lists, is
 * mistyped, or says nothing particular. Undefined where it can.
 */
export function whyNotQuotable(text: string, knowledge: Knowledge): string | undefined {
  if (findDangling(text) !== undefined) return "leans-on-context"
  if (readClauseEnd(text) === "cut") return "breaks-off"
  if (onlyLists(text)) return "only-lists"
  if (findBrokenWriting(text) !== undefined || knowledge.findSlip(text) !== undefined) return "broken-writing"
  if (isRemark(text)) return "remark"
  if (isPageBound(text)) return "leans-on-context"
  if (leansOnLead(text) || (/\([2-5]\)\s/.test(text) && !text.includes("(1)"))) return "leans-on-context"
  if (isThin(text)) return "says-too-little"
  if (isFormula(text) || isCode(text)) return "formula-or-code"
  if (beginsMidWord(text)) return "broken-writing"
  const features = readFeatures(text)
  const weight = features.reduce((sum, feature) => sum + knowledge.weightOf(feature), 0)
  if (features.length < leastFeatures || weight < leastWeight) return "says-too-little"
  return undefined
}

const judged = new WeakMap<Fact, Map<string, boolean>>()

/** Whether a fact (whole or cut short) can be quoted; remembered, since siblings lend their facts to many questions. */
export function isQuotable(fact: Fact, text: string, knowledge: Knowledge): boolean {
  const known = judged.get(fact) ?? new Map<string, boolean>()
  judged.set(fact, known)
  const verdict = known.get(text) ?? whyNotQuotable(text, knowledge) === undefined
  known.set(text, verdict)
  return verdict
}

/** An amount, or how much somebody thinks of it, says nothing by which a thing is known: `XP에서 가장 중요한 요소이다`. */
function isThin(text: string): boolean {
  if (/^(?:약|총|최대|최소|대략|평균)?\s*[\d.,~]+\s?\S{0,4}(?:\s\S{1,2})?$/u.test(text)) return true
  // `4세기 말 ~ 5세기 초`, `2024년 4월 15일 (월) 14:00`, `총 두 개입니다`
  if (/^총 \S+ ?(?:개|가지|명|종류)/u.test(text) || /^[\d\s.,:~()–-]*$/u.test(text.replace(timeWords, "")))
    return true
  // A share of something, or how much of it there is.
  if (
    text.length <= 24 &&
    /\s[\d.,~]+\s?[^\s\d]{1,3}(?:\s(?:이상|이하|미만|초과|정도|내외|안팎))?$/u.test(text)
  )
    return true
  // What a table of contents says of a chapter: `데이터 링크 계층의 기초`, `네트워크 기본 개념 및 기술`.
  if (/(?:^|[^한는된인은] )(?:기본|기초|소개|이해|개요|기본 개념|기초 개념)(?: 및 .{2,16})?$/u.test(text))
    return true
  if (
    /^(?:다양한|여러|많은) .{0,20}[이가] 있(?:다|습니다|음)$|^\S+(?: \S+)? 종류(?:이다|입니다)$/u.test(text)
  )
    return true
  // `멀티 스레드이다`, `parameter type`
  if (/[가-힣](?:이다|임)$/u.test(text) && text.split(" ").length < 3 && text.length <= 10) return true
  if (!/[가-힣]/.test(text) && (text.match(/[A-Za-z]{2,}/g) ?? []).length < 3) return true
  // `32 또는 64비트 컴퓨터 기준`
  if (text.length <= 28 && /[가-힣A-Za-z] 기준$/u.test(text)) return true
  if (/[가-힣] ?것(?:이다|임)?$/u.test(text) && text.split(" ").length < 4) return true
  // `Direct + Fully 방식이다`
  if (/^[A-Za-z]+ \+ [A-Za-z]+ \S+$/u.test(text)) return true
  // `O(E log V) 혹은 O(E log E)이다`
  if (
    /(?:이다|임)$/u.test(text) &&
    !/(?:^|\s)(?!(?:혹은|또는|그리고|이다|이며|약)(?:\s|$))[가-힣]{2,}/u.test(text)
  )
    return true
  // `동물의 종류`, `가장 흔하게 접하는 안티 패턴이다`
  if (/^\S{1,8}의 (?:종류|이름|개수|목록|예)$/u.test(text)) return true
  if (text.length <= 28 && /^가장 (?:흔|많이|널리|자주)[^,]*$/u.test(text)) return true
  return (
    text.length <= 32 &&
    /(?:중요한|중요하|핵심|전제|필수|기본|대표적인|유용한|좋은|많이 (?:쓰|사용)|널리 (?:쓰|사용)).{0,8}(?:이다|다|임|됨|함|요소|것)$/u.test(
      text,
    )
  )
}

const timeWords =
  /세기|년대?|월|일|시|분|초|말|중반|초반|후반|전반|경|기원전|서기|오전|오후|[월화수목금토일]요일|\([월화수목금토일]\)|전기|후기|중기/gu

/** `Ep=mgh (위치 에너지)`: signs, and nothing said. Discord does not set what stands between dollars. */
function isFormula(text: string): boolean {
  if (/\$[^$]+\$|\\[A-Za-z{}()]/.test(text)) return true
  return /[A-Za-z\d)]\s?[=≡≒]\s?[A-Za-z\d½(√-]/u.test(text) && !/(?:다|음|함|됨|임|것)$/u.test(text)
}

/** `size_t count, size_t size`: the parameters of a call; what a program does with its own names. */
function isCode(text: string): boolean {
  // A path, or what is left of a quoted message.
  if (/^\/[\w.-]+\/|`/.test(text)) return true
  // `addr1과는 다른 주소 addr2에 …`: variables of an example.
  if (/(?<![A-Za-z\d])([a-z]{2,})\d(?![A-Za-z\d]).*(?<![A-Za-z\d])\1\d(?![A-Za-z\d])/.test(text)) return true
  return !/[가-힣]/.test(text) && /[a-z]_[a-z]|\w\(\)|=>|;$/.test(text)
}

/** Says something that only what stands before it completes: who demands it, what is done, which three. */
function leansOnLead(text: string): boolean {
  if (/(?:므로|지만),?\s.*(?:필수(?:이다|다|임)|해야 (?:한다|함)|필요(?:하다|함)?)$/u.test(text)) return true
  if (
    /(?<![가-힣])(?:두|세|네|다섯|여섯) ?(?:가지|조건|단계|요소|방식|종류|경우|개념|원칙|과정)(?!.{0,4}(?:있|나뉘|나눈|이다))/u.test(
      text,
    )
  )
    return true
  if (
    /\d ?[,~-] ?\d ?번? ?(?:과정|단계|번)|(?<![가-힣\d])\d번 ?(?:을|를|의|과|와|에서|으로|과정|단계|방법|방식|경우|예시|항목|문제)/u.test(
      text,
    )
  )
    return true
  // `저널이라고 하는 로그를 사용하여 …` is said of another thing.
  if (/^\S+(?:이라고|라고) (?:하는|불리는|부르는) /u.test(text)) return true
  // `ROLLBACK을 명시하면 INSERT`: what happens then?
  if (/(?:하면|되면|으면|라면) [A-Za-z_]+$/u.test(text)) return true
  // `여러 관련 서비스를 통해 …`: which, follows.
  if (/^(?:여러 |다양한 )?관련 (?:서비스|기능|도구|기술)/u.test(text)) return true
  // `예전에는 사람이 했던 것`: an aside.
  if (/^(?:예전|옛날|과거|원래)에는? /u.test(text)) return true
  // Asked, not said: `최적해가 존재하는가`.
  if (/(?:는가|은가|인가|ㄹ까|을까|는지)[.?]?$/u.test(text)) return true
  if (/^(?:달리|자신의|말 그대로|그에 따라|그만큼|그대로)[\s,]|^[a-z]\.\s|^[A-Z]\.\d/u.test(text)) return true
  // `…을 차단하기 위함이다`: of what, stood before.
  if (/(?:위함|때문)(?:이다|임|입니다)$/u.test(text) && !/(?:이유|까닭|것|목적|원인)[은는이가]/u.test(text))
    return true
  // Who or what does so, or in which case it is, stood before.
  if (/^(?:종종|때때로|가끔|흔히|대개|주로)\s|^[^,]{2,30}의 경우,?\s/u.test(text)) return true
  // What may happen, or a case of it, which the thing is then good for.
  if (/하다 ?보면|(?:경우|때)(?:가|도) (?:있|많)/u.test(text)) return true
  // `is-a 관계를, 구현은 can-do 관계를 의미한다`: the first half of a comparison has lost its subject.
  if (/(?:(?:[을를]|지만),|[이가]?라면,?)\s\S{1,15}(?:은|는)\s/u.test(text)) return true
  // `1,2 관련된 …`: entries of a list by their numbers.
  if (
    /^\d(?:, ?\d)* [가-힣]/u.test(text) &&
    !/^\d+ ?(?:개|명|번|차|년|월|일|단계|가지|층|종|배|세기)/u.test(text)
  )
    return true
  // `A와 B, 미국은 C, 한국은 D가 …`: one of several in a row.
  if (/,\s[가-힣A-Za-z]{2,8}[은는]\s.*,\s[가-힣A-Za-z]{2,8}[은는]\s/u.test(text)) return true
  // What it is the aim or the use of stood before: `목적 : …`.
  if (labelled.test(text) || ownLabel.test(text) || /^["“'‘][^"”'’]*["”'’](?:$|\s[—–-]\s)/u.test(text))
    return true
  // What is done to it was left out: `영화 한 편을 스테레오`.
  if (losesVerb(text)) return true
  // `…으로 한 증권, 은행 또는 카드사`: who does so, put behind it.
  if (/[가-힣], [가-힣]{2,8} (?:또는|혹은|및) [가-힣]{2,8}$/u.test(text)) return true
  // `상수 시간이 걸리지만 적합하지 않다`: for what?
  if (
    /(?:^|지만,? |[고며나],? )(?:적합|부적합|적절|부적절|유리|불리)(?:함|하다|하지 않(?:다|음))$/u.test(text)
  )
    return true
  // A moment of the story that is told around it.
  if (/(?:^|\s)(?:아직|이제|당시|그때)\s/u.test(text)) return true
  // `… 에도 같은 원리가 적용된다`: the principle stood before.
  if (
    /(?<![과와랑] )(?<![가-힣])(?:같은|동일한) (?:원리|이유|맥락|논리|이치|방식|방법|문제|현상|일|결과|효과|상황|경우)(?![가-힣]{2})/u.test(
      text,
    )
  )
    return true
  // Letters that stand for somebody: `함수 B는 … A에게 …`.
  if (new Set(text.match(/(?<![A-Za-z0-9])[A-C](?=(?:가|이|는|은|를|을|에게|의|와|과|에)[\s,])/gu)).size >= 2)
    return true
  // One thing leads to the next; who or what goes through it stands before.
  if (/[→⇒➡➔➜↔⇔]|\s[-=]?>\s|-{3,}/u.test(text)) return true
  // Something is done with something: `지표에 따라 변경`, `미리 변경`.
  if (
    text.length <= 40 &&
    !/[을를](?:\s|$)/u.test(text) &&
    /(?:[에로게히]|따라|미리|직접|바로|자동으로) [가-힣]{2}$/u.test(text)
  )
    return true
  // `저장된 프로시저로 실행함`: what is?
  if (!/[가-힣A-Za-z0-9)](?:을|를|이|가|은|는|도|만)(?:\s|$)/u.test(text) && runsWithoutObject.test(text))
    return true
  // `브라우저는 해독한 뒤 …`: what is deciphered?
  if (/^[^,\s]{2,12}(?: [^,\s]{2,8})?[은는] [가-힣]{2}(?:한|하고 난) (?:뒤|후|다음)/u.test(text)) return true
  // A verb that does something to something, with nothing in the sentence that it is done to.
  return (
    text.length <= 40 &&
    /(?:한다|합니다|함)$/u.test(text) &&
    !/[가-힣A-Za-z0-9)](?:을|를|이|가|은|는|도|만|와|과|에|의)(?:\s|$)/u.test(text)
  )
}

const runsWithoutObject = /[가-힣](?:으|\(으\))?로 (?:실행|저장|처리|생성|관리|제어|변환)(?:함|한다|합니다)$/u

/** Ends in an object and a noun that nobody can do (`한 편을 스테레오`), or says by what means (`실험으로 전자의 전하량`). */
function losesVerb(text: string): boolean {
  const last = /[가-힣][을를] ([가-힣]{2,})$/u.exec(text)?.[1]
  const measured = /[가-힣]으로 [가-힣]{2,}의 ([가-힣]{2,})$/u.exec(text)?.[1]
  return [last, measured].some(
    (noun) => noun !== undefined && readClauseEnd(text) === "noun" && !isDeed(noun),
  )
}

const labelled =
  /^(?:목적|목표|정의|의미|개념|특징|특성|역할|기능|용도|장점|단점|예|예시|방법|원리|이유|원인|결과|조건|대상|효과|절차|과정|구성|종류|문제점|해결책)\s?[:：]/u

/** `사전 확률 제약하기(Constraining Priors): …`: the name again, of which the rest is said. */
const ownLabel =
  /^[^:：,.]{2,40}\([A-Za-z][^():：]{1,40}\)\s?[:：]\s|^[^\s:：,.]{2,12}(?: [^\s:：,.]{1,10})? [–—-] (?=[가-힣])/u

/** `성을 모니터링 …`: a suffix with a particle is the rest of a word. */
function beginsMidWord(text: string): boolean {
  return /^(?:성|력|률|율|화|권|적)[을를이가은는] |^(?:수|수도|것|바|때|등) ?[있없이을]|^(?:개|명|번|배|가지)(?:[나의를을가이로만]|이나)? |^[<>‹›#(（]/u.test(
    text,
  )
}

/** Says something about the notes, about other notes or to the reader instead of about the thing. */
function isRemark(text: string): boolean {
  return remarks.some((remark) => remark.test(text))
}

const remarks = [
  /←|서술형|나옴[!.]*$|기출|외울 것|암기|선생님|교수님/u,
  // Two notes run together: `낮아질 때 나타남 심한 순환 장애로 …`.
  /(?:됨|있음|없음|않음|나타남|(?<![포결명전잠수])함)\s(?!(?:등|후|시|때|및|또는|수|것)(?:\s|$))[가-힣]{2}/u,
  /\s=\s|[가-힣]=[가-힣]|%=/u,
  // What somebody says, as an example.
  /(?:더라|구나|으마|려무나|거라|십시오)[.!]?$/u,
  /[?？]|["”]\s?vs\.?\s|#[\p{L}\p{N}_/-]+|::/u,
  /^(?:ex|예)\)|해\s?보자$|하자$|해보기$|알아보|살펴보|정리(?:함|했다|해\s?두)|나중에|TODO|모르겠|헷갈|외우|중요!|시험에|복습|생략/iu,
  /자료(?:를|는|에서|에|가|도) |무렵|확인이? ?필요|오타|실수(?:이다|다|임)|옮겨 적|줄여서|줄여 (?:적|쓰|부)|라고도 |자세히|옛말/u,
  /주의 (?:요망|필요)|❗|⚠|(?<![가-힣])(?:과목|강좌|수업)(?:이다|입니다)$|공부한 (?:내용|것)|(?:보강|작성|정리)해 ?(?:놓|두|봤)|(?:이번|지난|해당|본) (?:포스팅|포스트|블로그)/u,
  /레포(?:지토리)?(?=[은는이가을를에의,.]|입니다|이다|$)|발표 ?자료|스터디(?:를|에서|원)|(?:문항|질문|내용)들?을 정리한 (?:것|곳|저장소)/u,
  /\.{3,}(?!\))|^\[[가-힣]{2,4}\]|추천(?:함|한다|합니다)?$/u,
  /^예제\s?[(\d]|(?:작성|구현|계산|출력|완성)하(?:세요|시오|라)[.]?$/u,
  /보자[.!]?$|[가-힣]기!$|(?:대체|첨부|생략|요구하고 있|언급)(?:한다|합니다|함|했다|하였다|다)$|^as mentioned|^\((?:도서|출처|링크|참고|책)\)/iu,
  /(?:소개|설명|정리)(?:한다|합니다|해요)$|(?:에|으?로) (?:정리|설명|요약)(?:되어|돼) ?있다$|고 (?:설명|소개|정리)했다$|(?<![가-힣])예전 (?:문서|책|글|버전의 문서)|(?:다룬다|다룹니다|살펴본다|알아본다)$/u,
  /[a-z0-9]+(?:-[a-z0-9]+){2,}에서 /u,
  // Who wrote it, where it comes from, which chapter follows, what an example prints.
  /^(?:작성자|저자|글쓴이|출처|참고(?: ?자료| ?문헌)?|references?|source|licensed?|copyright)\s*(?:[:：]|under|by|$)/iu,
  /^(?:제 ?)?\d{1,3}\s?(?:장|과목|과|회|절|주차|강|부|차시|차)\s/u,
  /(?:의 예|예시|그림|코드|스크린샷)$|(?:출력|실행|호출|반환)될 것이다$|(?:살펴|알아)(?:봤|보았)다$/u,
  /^(?:등등|등|및)\s|^[→⇒+=×*•≠]/u,
  /[(（]\s*[①-⑳]|[①-⑳]\s*[)）]|\(\s{2,}\)|\((?:1|a|i)\)\s/u,
  /강의(?:이다|입니다|예요)|(?:과제|파일|보고서|답안)(?:를|을|은|는)? ?(?:제출|첨부)|수강(?:생|신청)|학점/u,
  /\d+\s?기 \d\s?학년|\d\s?학년 \d+\s?반/u,
  // An aside behind a dash that only lists: `— 2학년에서만 / BF₃`.
  /\s[—–]\s.*\s\/\s|[—–-]\s(?:제일|가장|매우|아주)?\s?중요(?:함)?$/u,
  // Likened to something else: `회사의 모든 직원이 모여 있는 것이라 생각할 수 있다`.
  /라고? 생각(?:할 수|하면|해도|하자)|비유(?:하면|하자면|할 수|하여|해)/u,
  // Advice and requests to the reader, and what its writer is about to do.
  /(?<![가-힣])팁을 |[가-힣] ?주세요$|하셔야 ?(?:합니다|해요|돼요)$|(?:보|하|드리|다루|나누)겠(?:다|습니다)$/u,
  /실습 ?자료|(?:확인|참고|참조)하는 (?:것이|게|편이)|(?:진행|설명|소개|비교|실습|구현|정리)할 것(?:이다|입니다)$|알고 있(?:고|는데|지만)/u,
  // What its writer did, thought or found.
  /(?<![가-힣])(?:저번|지난번|지난 시간|이번 시간|내 환경|내가|나는|저는|제가|우린)(?![가-힣])|(?:알고|하고|못하고|찾고) 있었다$|(?:생각|느꼈|헷갈렸|어려웠|쉬웠|궁금했|힘들었)(?:했다|다)$|(?:어렵지|쉽지) (?:않다|않았다)$|것 ?(?:같다|같았다|..!)$|(?:현재|지금)은? .*(?:못하고|안 되고|없어서)|[.!]{2,}$/u,
  // A lesson by its number, a page by its link.
  /(?<!\d)\d{1,2}-\d{1,2}\s?강(?:의)?(?![가-힣])|(?:사이트|링크|주소|영상|자료)는 (?:이곳|여기|다음)/u,
  // It leads up to something.
  /(?:별개|다른|또 다른|또 하나)의? 문제(?:이다|다|임|입니다)$/u,
  // What its writer holds to matter.
  /^[^,]*는 (?:일|것)[이은] .*(?:핵심|관건|중요|필수)/u,
  // What is said to sell a thing.
  /가장 [가-힣]+ (?:방법|길|선택)(?:이다|입니다)?$/u,
]
