import { isDeed } from "./deeds.ts"
import { readMorphemes } from "./read-morphemes.ts"

const leastSyllables = 3
const mostSyllables = 8
/** A shorter noun before another is half of a compound. */
const leastBare = 4
const leastLong = 5

/** A noun, or two that belong together, as they stand in a text. */
export interface NounInText {
  readonly written: string
  readonly at: number
}

/** What stands behind a word where nothing more belongs to it. */
const end = /(?=$|[\s,.]|(?:은|는|이|가|을|를|의|에|로|와|과)(?=\s))/u.source

/**
 * The nouns of a Korean text that one could leave out: Hangul ones of three syllables and more, two shorter ones that
 * make a compound (`가상 서버`), Latin words with a capital that stand alone. None of a row (`A, B, C`), no half of a name.
 */
export function nounsIn(text: string): readonly NounInText[] {
  if (!/[가-힣]/.test(text)) return []
  return [...latinIn(text), ...hangulIn(text), ...compoundsIn(text)].filter(
    (noun) =>
      !isInRow(text, noun) &&
      !isOfVerb.test(text.slice(noun.at + noun.written.length)) &&
      !lacksParticle(text, noun),
  )
}

/** `통찰력 얻을 수 있음`: a verb follows, and nothing says what the noun is to it. */
function lacksParticle(text: string, { written, at }: NounInText): boolean {
  const next = /^ ([가-힣]+)/u.exec(text.slice(at + written.length))?.[1]
  const [first] = next === undefined ? [] : readMorphemes(next).tokens
  return first !== undefined && /^V[VA]/.test(first.pos)
}

function latinIn(text: string): readonly NounInText[] {
  return [...text.matchAll(new RegExp(`(?<=^|[가-힣,.] )([A-Z][A-Za-z]{2,})${end}`, "gu"))]
    .filter(({ 1: written = "", index }) => !/^\s[A-Za-z0-9]/.test(text.slice(index + written.length)))
    .map(({ 1: written = "", index }) => ({ written, at: index }))
}

function hangulIn(text: string): readonly NounInText[] {
  return wordsOf(text).flatMap(({ written, at }) => {
    const noun = written.length >= leastSyllables ? readNoun(written) : undefined
    if (noun === undefined || noun.length < leastSyllables || noun.length > mostSyllables) return []
    const isHalf =
      noun === written &&
      (written.length < leastBare || describes.test(written)) &&
      standsBeforeNoun(text, at + written.length)
    return isHalf || isPrefixed.test(text.slice(0, at)) ? [] : [{ written: noun, at }]
  })
}

/** 커넥티드, 서버리스: says of the noun behind it what that is like. */
const describes = /(?:[티디지]드|리스)$/u

/** `마이크로 컨트롤러` is one word, however it is written. */
const isPrefixed = /(?<![가-힣])(?:마이크로|매크로|멀티|하이퍼|슈퍼|세미|메타|나노|서브|안티|인터)\s$/u

/** `저하지 않는다`, `컨테이너 패키징 된`: a part of what is done. */
const isOfVerb =
  /^도[는가를의]|^\s*(?:(?:가능|불가)(?=$|[,.])|않|못|안\s|된|되|될|됨|하[는여고며기]|한\s|할\s|함|시[키킨킬]|받)/u

/** Two nouns side by side, with nothing but a particle behind them and no third one around them. */
function compoundsIn(text: string): readonly NounInText[] {
  const words = wordsOf(text)
  return words.slice(1).flatMap((second, index) => {
    const first = words[index] ?? second
    if (text.slice(first.at + first.written.length, second.at) !== " ") return []
    const [head, tail] = [isBareNoun(first.written), readNoun(second.written)]
    if (!head || tail === undefined || tail.length < 2 || isPredicate.test(tail)) return []
    const written = `${first.written} ${tail}`
    const isOpen = tail === second.written && !endsClause.test(text.slice(second.at + second.written.length))
    const isShort = written.length < leastCharsOfCompound || written.length > mostSyllables + 1
    const isDone = tail === second.written && isDeed(tail)
    // `담석이나 종양`
    const isRow = /[가-힣]{2}이?나$/u.test(first.written) && first.written.length >= leastSyllables + 1
    return isOpen ||
      isDone ||
      isRow ||
      isShort ||
      saysWhere.test(tail) ||
      saysWhich.test(first.written) ||
      isHelpingVerb(text, first) ||
      standsBehindNoun(text, first.at)
      ? []
      : [{ written, at: first.at }]
  })
}

const leastCharsOfCompound = 5
const endsClause = /^(?:$|[,.]|\s(?:제공|지원|가능|불가|필요|보장)(?:$|[,.]))/u
const saysWhere =
  /^(?:외부|내부|내|위|아래|안|밖|앞|뒤|사이|이상|이하|이외|전체|일부|전반|기준|단위|수준|정도|방식|방법|경우|측면|관점|차원|입장|과정|단계|상태|자체|결과|덕분|변화|노력|활동|문제|원인|이유|목적)$/u
const saysWhich =
  /^(?:최대|최소|동안|전체|일부|다른|해당|모든|각각|각종|기존|신규|동일|그날|이날|오늘|어제|내일|당일|여러|다수|특정|지정|주요|기본|일반|관련|추가|이전|이후|현재|다음|이상|이하|미만|초과|즉시|매일|매번|항상|자동|수동|경우|때|처음|후|전|만일|만약|일단|가령|다만|거의|약간|원래|본래|실제|예전|옛날|당시|이때|그때|아래|위|다음)$/u

/** The noun that a compound may begin or end with, its particles taken off: neither `주요 서비스` nor `네트워크 내` is one. */
export function partOfCompound(word: string): string | undefined {
  const noun = /^[A-Za-z]+$/.test(word) ? word : readNoun(word)
  return noun === undefined ||
    noun.length < 2 ||
    [saysWhere, saysWhich, isPredicate].some((each) => each.test(noun))
    ? undefined
    : noun
}

/** A bare noun before it may be the first part of the same compound. */
export function standsBehindNoun(text: string, at: number): boolean {
  const before = /(\S+) $/u.exec(text.slice(0, at))?.[1]
  if (before === undefined || /[,.)]$/.test(before)) return false
  if (!/[가-힣]$/u.test(before)) return true
  // `상품 또는 서비스 보충`: what is behind may belong to both.
  if (/^(?:및|또는|혹은)$/u.test(before)) return true
  if (/^(?:등|각|한|두|세|더|가장|매우|그|위해|통해|대해|따라)$/u.test(before)) return false
  const last = readMorphemes(before).tokens.at(-1)
  return last === undefined || /^(?:NN|XR|XSN|SL|MM|NP)/.test(last.pos)
}

/** What is done, not a thing: `기능 제공`, `서버 사용`. */
const isPredicate =
  /^(?:제공|지원|사용|이용|활용|가능|불가|필요|수행|관리|증가|감소|발생|존재|포함|구성|설정|생성|적용|처리|실행|저장|등|중|때|후|전|간|시|내)$/u

/** `알려 주어 사용자를`: a verb behind a verb, which the model takes for the noun 주어. */
function isHelpingVerb(text: string, { written, at }: NounInText): boolean {
  if (!/[어아여가]$/u.test(written)) return false
  const before = /([가-힣]+) $/u.exec(text.slice(0, at))?.[1]
  return before !== undefined && readMorphemes(before).tokens.at(-1)?.pos === "EC"
}

function wordsOf(text: string): readonly NounInText[] {
  return [...text.matchAll(/(?<=^|\s)[가-힣]{2,}(?=$|[\s,.])/gu)].map(({ 0: written, index }) => ({
    written,
    at: index,
  }))
}

function standsBeforeNoun(text: string, at: number): boolean {
  const next = /^\s([가-힣A-Za-z]+)/u.exec(text.slice(at))?.[1]
  return (
    next !== undefined &&
    (/^[A-Za-z]/.test(next) || (readNoun(next) !== undefined && !isPredicate.test(next)))
  )
}

function isBareNoun(word: string): boolean {
  return word.length >= 2 && readNoun(word) === word && !isPredicate.test(word)
}

function isInRow(text: string, { written, at }: NounInText): boolean {
  return /[,·/(]\s*$/u.test(text.slice(0, at)) || /^\s*[,·/(]|^\s*등\s/u.test(text.slice(at + written.length))
}

/** The noun that a Hangul word begins with, where nothing but a particle follows it. */
function readNoun(written: string): string | undefined {
  const { tokens } = readMorphemes(written)
  const stop = tokens.findIndex(
    ({ pos, text }) => !/^NN[GP]$/.test(pos) && !(pos === "XSN" && endsNoun.test(text)),
  )
  const rest = stop < 0 ? [] : tokens.slice(stop)
  if (stop === 0 || !rest.every(({ pos }) => pos.startsWith("J"))) return undefined
  const noun = (stop < 0 ? tokens : tokens.slice(0, stop)).map(({ text }) => text).join("")
  if (isVerbalNoun(noun) || endsAsVerb.test(noun)) return undefined
  if (noun === written && holdsParticle(noun)) return readNoun(noun.slice(0, -1))
  if (noun === written && mayBeInflected.test(noun)) return undefined
  return written.startsWith(noun) ? noun : undefined
}

/** 조건식이, which the model reads as 조건 and 식이 by itself, and as a subject before a verb. */
function holdsParticle(noun: string): boolean {
  if (!/[이가]$/u.test(noun)) return false
  // 인터럽트가, read as one noun: so long, and with the form of the particle that fits, it is hardly one.
  const before = noun.charCodeAt(noun.length - 2)
  const isOpen = (before - 0xac00) % 28 === 0
  if (noun.length >= leastLong && noun.endsWith(isOpen ? "가" : "이")) return true
  const { tokens } = readMorphemes(`${noun} 있다`)
  return tokens.findLast(({ end }) => end <= noun.length)?.pos.startsWith("J") === true
}

/** 높이기, 누리기: what one does, as the model reads a verb's stem for a noun. */
function isVerbalNoun(noun: string): boolean {
  return (
    noun.endsWith("기") && readMorphemes(`${noun.slice(0, -1)}다`).tokens[0]?.pos.startsWith("V") === true
  )
}

/** Behind a noun they make another: 가용성, 생산자. */
const endsNoun = /^(?:성|력|률|율|량|자|기|학|법|론|권|형|식|화)$/u

/** 제공해줌, 문서화한, 생성된: verbs that the model takes for nouns; 수행시: a time; 한마디(로): how it is said. */
const endsAsVerb =
  /^(?:수록|한마디|마찬가지|결과적|기본적)$|(?:수행|실행|요청|접근|사용|입력|출력|삭제|변경|발생|종료|시작|생성|호출|전송|조회)시$|(?:[함됨한된할될하되해돼]|하는|되는|해주|[가-힣]{2}(?:[해한]지|는지)|[가-힣]들[도만]|이용시|활용시|운영시|구매시|적용시|(?:거짓|참|사실)일|[가-힣](?:서야|수록|주면|으면|라면|인데|는데|은데|면서|도록|려고|든지|인지|자마자|더라도|지라도)|[가-힣](?:려|해|와|워|져|혀)서)$/u

/** 읽어옴: a verb in the form of a noun; 귀무가설에: a rare noun with its particle. */
const mayBeInflected = /[임줌옴짐봄를을은는의에과와로]$/u
