import { type Particle, withParticle } from "../language/particles.ts"

/** Opposites of everyday language; one for the other makes a true statement false. */
const opposites: readonly (readonly [string, string])[] = [
  ["수직", "수평"],
  ["비동기", "동기"],
  ["비동기적", "동기적"],
  ["인바운드", "아웃바운드"],
  ["상위", "하위"],
  ["증가", "감소"],
  ["이상", "이하"],
  ["비정형", "정형"],
  ["비관계형", "관계형"],
  ["유선", "무선"],
  ["상향", "하향"],
  ["흡수", "방출"],
  ["산화", "환원"],
  ["팽창", "수축"],
  ["정적", "동적"],
  ["단방향", "양방향"],
  ["직렬", "병렬"],
  ["안쪽", "바깥쪽"],
  ["앞쪽", "뒤쪽"],
  ["위쪽", "아래쪽"],
  ["업로드", "다운로드"],
  ["퍼블릭", "프라이빗"],
  ["유료", "무료"],
  ["온라인", "오프라인"],
  ["높아진다", "낮아진다"],
  ["높아짐", "낮아짐"],
  ["커진다", "작아진다"],
  ["커짐", "작아짐"],
  ["빨라진다", "느려진다"],
  ["길어진다", "짧아진다"],
  ["촉진", "억제"],
  ["활성화", "비활성화"],
  ["가역", "비가역"],
  ["유기", "무기"],
  ["양의", "음의"],
  ["최댓값", "최솟값"],
  ["상한", "하한"],
  ["연속", "불연속"],
  ["동맥", "정맥"],
  ["교감", "부교감"],
  ["늘어남", "줄어듦"],
  ["증가함", "감소함"],
  ["수출", "수입"],
  ["왼쪽", "오른쪽"],
  ["늘린다", "줄인다"],
  ["늘어난다", "줄어든다"],
  ["synchronous", "asynchronous"],
  ["inbound", "outbound"],
  ["vertical", "horizontal"],
  ["increases", "decreases"],
  ["increase", "decrease"],
  ["higher", "lower"],
  ["permanent", "temporary"],
  ["maximum", "minimum"],
  ["internal", "external"],
  ["before", "after"],
  ["absorbs", "releases"],
]

/**
 * The statement with its one direction turned round; `above` are the names and headings it is asked under. Undefined
 * where it has none or several, where the notes use the opposite word of the same thing, so that the turned statement
 * might be true as well, and where what stands around it gives the turn away.
 */
export function twistDirection(text: string, above: string, told: readonly string[]): string | undefined {
  const present = opposites
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
    .filter(([word]) => at(text, word) >= 0)
    .filter(([word]) => !/^이[상하]$/u.test(word) || limit.test(text))
    // What moves somebody is a 동기, too.
    .filter(
      ([word]) =>
        !/동기$/u.test(word) || /동기(?:식|화| ?(?:방식|처리|통신|호출|전송|복제|예측|입출력))/u.test(text),
    )
    .filter(([word]) => !/^[a-z]/.test(word) || !/[가-힣]/.test(text))
  const [found, ...more] = present
  if (found === undefined || more.length > 0) return undefined
  const [word, opposite] = found
  if (told.some((other) => at(other, opposite) >= 0)) return undefined
  // `혈소판증가증` says itself which of the two it is.
  if (/\b(?:max|min|maximum|minimum)/iu.test(above) && /(?:maximum|minimum|최[댓솟]값)/u.test(word))
    return undefined
  if (above.includes(word) || above.includes(opposite) || saysWhichWay.test(above)) return undefined
  const index = at(text, word)
  if (text.indexOf(word, index + word.length) >= 0 || saysBoth(text, opposite)) return undefined
  // What follows from what stands before it shows which of the two it is.
  if (/[가-힣](?:므로|때문에|니까)[\s,]/u.test(text.slice(0, index))) return undefined
  if (glossed.test(text.slice(index + word.length))) return undefined
  // `Reduced Instruction Set (감소된 …)`, `A[0], A[1]과 같은 연속 접근`: what it is put beside says which of the two it is.
  if (/[A-Za-z] ?\([^()]*$/u.test(text.slice(0, index)) || /[A-Za-z]\[\d/.test(text)) return undefined
  if (isOfAnotherWord(word, text, index) || isAbsurdOrTrue(word, opposite, text)) return undefined
  // `연속된 문장인지 아닌지` asks for either; `비용 증가 문제` is one only the one way round.
  const rest = text.slice(index + word.length)
  if (
    /인지 아닌지|여부/u.test(text) ||
    /^한(?![가-힣])|^\s?(?:문제|위험|부담|현상|효과)|^(?:하|됨|함)?(?:에 따라|(?:으)?로 인해|면서)/u.test(
      rest,
    )
  )
    return undefined
  // `100개 이하에 비해 100개 미만`, `9까지 …, 10 이상부터`: another bound of the text shows which it is.
  if (/^이[상하]$/u.test(word) && /(?:이상|이하|미만|초과|까지|부터)/u.test(text.slice(0, index) + rest))
    return undefined
  // `단방향 또는 일방향`, `다운로드하거나 내려받는`: what is near it in meaning stands beside it.
  if (
    /^\S{0,6} ?(?:또는|혹은|이나|거나|\/|,) ?\S+/u.test(rest) ||
    /(?:또는|혹은|이나|거나) \S{0,8}$/u.test(text.slice(0, index))
  )
    return undefined
  if (/연속$/u.test(word) && /^(?:된|한|하는|으로)/u.test(rest)) return undefined
  // `병렬 연산을 지원하는`: it may well support both.
  if (/^\S{0,3}(?:\s\S+)?\s?지원(?:하|한|함|해|된|되|됨)/u.test(rest)) return undefined
  // `단순히 소득의 증가가 아니라 …`: turned round it is still not that.
  if (
    /^\S{0,2}[이가] (?:아니|아닌)|^[^,]{0,6}뿐(?:만)? 아니/u.test(rest) ||
    /단순히|단지/u.test(text.slice(0, index))
  )
    return undefined
  // `상/하향식`
  if (/[/·]$/u.test(text.slice(0, index)) || /^[/·]/u.test(text.slice(index + word.length))) return undefined
  return text.slice(0, index) + withParticleOf(opposite, text.slice(index + word.length))
}

/** `원하는 양의 데이터` is no sign, and `객체 관계형 데이터베이스` one word. */
function isOfAnotherWord(word: string, text: string, at: number): boolean {
  const [before, behind] = [text.slice(0, at), text.slice(at + word.length)]
  if (/^[양음]의$/u.test(word))
    return !/^ (?:정수|실수|수|값|상관|무한대?|방향|기울기|되먹임|피드백|전하|부호|계수|영향|효과|관계|외부)/u.test(
      behind,
    )
  // `퍼블릭 인터넷`
  if (word === "퍼블릭" && behind.startsWith(" 인터넷")) return true
  // `활성화에너지`
  if (/활성화$/u.test(word) && behind.startsWith("에너지")) return true
  // `동적하면서`: whatever was meant.
  if (/적$/u.test(word) && behind.startsWith("하")) return true
  return /관계형$/u.test(word) && /(?:객체|엔티티|개체) $/u.test(before)
}

/**
 * Nobody believes of a thing that it raises what is to be low, of what is had for nothing that its price is told, or of
 * what is switched off that something is then possible.
 */
function isAbsurdOrTrue(word: string, opposite: string, text: string): boolean {
  if (/^(?:증가|늘|높아|길어|느려)/u.test(opposite) && burdens.test(text)) return true
  // `전송 계층 아래에 있는 하위 계층`
  if (/위$/u.test(word) && /(?<![가-힣])(?:위|아래|밑|위쪽|아래쪽)(?:의|에|로|쪽)/u.test(text)) return true
  // Whichever way they are sorted, the middle one stays.
  if (/차순$/u.test(word) && /중앙|가운데|중간/u.test(text)) return true
  // `lays it before Parliament` says where, not when.
  if (
    word === "before" &&
    /\b(?:la(?:y|ys|id)|put|puts|placed?|br(?:ing|ings|ought)|appear(?:s|ed)?|comes?)\b[^.]*\bbefore\b/iu.test(
      text,
    )
  )
    return true
  if (word === "무료" && /요금|비용|가격|결제|과금/u.test(text)) return true
  return opposite === "비활성화" && /활성화(?:하여|해서?|함으로써|하면)\s.*(?:가능|수 있|쉽게)/u.test(text)
}

/** `한계효용 체감`, `세포밖유출`, `저칼슘혈증`: a name that says which way it goes. */
const saysWhichWay =
  /체감|체증|증감|감쇠|증폭|비대|위축|축소|확대|과다|결핍|저하|항진|[유배방]출|유입|분비|[저고](?=[가-힣]{1,4}혈증)|상승|하락|성장|쇠퇴/u

const burdens = /비용|요금|지연|부담|오버헤드|수고|낭비|노력|복잡|위험|오류|결함|다운타임|중단/u

/** `관계형 DB (RDBMS)`: what stands in brackets would betray the other word. */
const glossed = /^\s?\S{0,10}\s?\(|^\S{0,4}(?:\s[^\s(]{1,10}){1,2}\s?\([A-Za-z]/u

/** The word and what stood behind its opposite, the particle in the form that fits: 이상으로, 이하로. */
function withParticleOf(word: string, behind: string): string {
  const pair = pairs.find((each) => each.split("/").some((form) => startsWithParticle(behind, form)))
  if (pair === undefined) return word + behind
  const written = pair.split("/").find((form) => startsWithParticle(behind, form)) ?? ""
  return withParticle(word, pair) + behind.slice(written.length)
}

function startsWithParticle(behind: string, form: string): boolean {
  return behind.startsWith(form) && !/^[가-힣]/u.test(behind.slice(form.length))
}

const pairs: readonly Particle[] = ["은/는", "이/가", "을/를", "와/과", "으로/로"]

/** 이상 behind a number is a bound; elsewhere it may mean what is not normal. */
const limit = /(?:(?:[3-9]|\d[\d,.]+)\S{0,4}|(?<![가-힣])(?:세|네|일정)(?:\s\S{1,3})?)\s?이[상하]/u

/** `늘리거나 줄인다`, `더하면 커지고 지우면 줄어든다`: the opposite stands there already in another form. */
function saysBoth(text: string, opposite: string): boolean {
  const stem = /^([가-힣])[가-힣]+다$/u.exec(opposite)?.[1]
  return (
    stem !== undefined &&
    (joins(stem).test(text) || (/^(?:늘|줄)/u.test(opposite) && growsOrShrinks.test(text)))
  )
}

function joins(stem: string): RegExp {
  return new RegExp(`(?<![가-힣])${stem}[가-힣]?(?:거나|고|며)`, "u")
}

const growsOrShrinks = joins("(?:늘|줄|커지|작아지|높아지|낮아지|길어지|짧아지|증가하|감소하)")

/** No other word is made of it: not 암호화 in 암호화폐. */
const behind = /(?=$|[^가-힣a-z]|[은는이가을를의에로과와도만하되된한함형식시]|으로|까지|부터|처럼|보다)/u

/** Where the word stands as a word of its own or as the first part of one: not 동기 in 비동기, nor 영구 in 영구히. */
function at(text: string, word: string): number {
  const index = text.search(new RegExp(`(?<![\\p{L}])${word}${behind.source}`, "u"))
  return index
}
