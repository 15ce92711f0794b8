import { readClauseEnd } from "./clause-end.ts"
import { isDeed } from "./deeds.ts"

/** Whether only what stood before a sentence completes it: who demands it, what is done, which three. */
export function leansOnLead(text: string): boolean {
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
  // `자원 소비 vs. 응답 시간`: what is weighed, and nothing said of it.
  if (/^[^,.]{2,20} vs\.? [^,.]{2,20}$/iu.test(text)) return true
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
