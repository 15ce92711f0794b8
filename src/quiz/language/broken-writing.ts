import { asHangulKeys } from "./keyboard-layout.ts"

/**
 * What shows that a text was mistyped or cut: leftovers of markup, brackets that do not pair, stray jamo, words run
 * together, Hangul typed on the Latin layout, syllables that no Korean word has. Undefined where the writing looks sound.
 */
export function findBrokenWriting(text: string): string | undefined {
  return (
    /\*\*|__|\[\[|\]\]|==|~~|<\/?[a-z]+>|<0x[0-9a-f]{2}>|!\[|\]\(|https?:|www\.|\||\{[:%]|target=/i.exec(
      text,
    )?.[0] ??
    /[ㄱ-ㅎㅏ-ㅣ]/.exec(text)?.[0] ??
    runTogether.exec(text)?.[0] ??
    wrongParticle.exec(text)?.[0] ??
    // `단어의 의미 를`
    /(?<=[가-힣A-Za-z)]) (?:[을를에의]|에서|으로)(?=\s|$)/u.exec(text)?.[0] ??
    // `모바일 앱 구축 부터`, `기능이 제공`
    /(?<=[가-힣A-Za-z)]) 부터(?=\s)|(?:기능|옵션|도구|데이터|정보)[이가] (?:제공|지원)$/u.exec(text)?.[0] ??
    // `8진수 는 0을 …`
    /(?<=[가-힣]) 는(?=\s)/u.exec(text)?.[0] ??
    purposeOfNothing.exec(text)?.[0] ??
    straySyllable.exec(text)?.[0] ??
    // The mark of a list: `… 담당하는 계층, - 송신자와 …`.
    /,\s-\s/.exec(text)?.[0] ??
    misspelt.exec(text)?.[0] ??
    wordCut.exec(text)?.[0] ??
    saidTwice.exec(text)?.[0] ??
    /\\$|\p{L}_[가-힣]/u.exec(text)?.[0] ??
    // What somebody rated or ticked: `… 3D Diffusion ⭐10`.
    /\p{Extended_Pictographic}|\u20E3/u.exec(text.replace(/[©®™↔↕]/gu, ""))?.[0] ??
    // What is left where a formula was: `양수일 때 인 함수`.
    /(?<=[가-힣]) 때 인(?=\s)|때 인 (?=[가-힣])/u.exec(text)?.[0] ??
    // The mark of a reference (`메멘토[1]`), and a cross for what is not (`개입 x.`).
    /[가-힣)]\[\d{1,3}\]|[가-힣] [xX]\.(?=\s|$)/u.exec(text)?.[0] ??
    /[A-Za-z]{2}@(?![A-Za-z]+\.)/.exec(text)?.[0] ??
    // A letter read for a digit and a digit for a letter: `l0cm`, `Internationa1`.
    /(?<![A-Za-z\d])l\d+(?=\s?(?:[cmk]?m|%|개|번|명|년))|(?<![A-Za-z\d])[A-Z]?[a-z]{6,}1(?![A-Za-z\d])/.exec(
      text,
    )?.[0] ??
    // What an exercise leaves to be filled in.
    /\(\s+[A-Z가-힣]?\s*\)|\(\s*\)(?=[가-힣\s])/u.exec(text)?.[0] ??
    unpaired(text) ??
    text.match(/(?<![A-Za-z])[a-z]+(?![A-Z])/g)?.find(isTypedOnWrongLayout) ??
    [...text].find(isUnlikelySyllable)
  )
}

/** Words run together, cut off, or a link left hanging: `없거나영역의`, `강화거나`, `만들어내느 것`, `또는,`. */
const runTogether =
  /[가-힣]거나(?=[가-힣]{3})|[가-힣]화거나(?![가-힣])|[가-힣](?<![어여])느(?=\s)|[가-힣][하되]록(?![가-힣])|(?<![가-힣])(?:또는|(?<![을를] )그리고|및)(?=[,.])/u

/** The form of a particle that cannot follow the syllable before it: `네트워크으로`, `책를`, `원리은` (나은 and 지은 are verbs). */
const wrongParticle = new RegExp(
  `[${syllables((final) => final === 0)}](?:으로(?![가-힣])|(?<![나지이부그저끄])은(?=\\s\\S))|[${syllables((final) => final !== 0)}]를(?![가-힣])`,
  "u",
)

/** `복원을 하귀 위해서는`: what stands for something ends in `기` or is its object. */
const purposeOfNothing = /[가-힣]+(?<![을를기]) 위(?:해|한|하여)(?:서는?|서도)?(?![가-힣])/u

/** `SNI를 살 사용한`: between an object and its verb stands an adverb (`잘`), or nothing. */
const straySyllable =
  /[을를] (?![잘더꼭다또못안곧늘막좀덜왜딱쭉각매직또참몇두세네한])[가-힣] (?:사용|이용|활용|처리|제공|지원|저장|관리|수행|생성|적용)(?:한|하|해|할|함)/u

/** What many write so, and no dictionary does: 갯수 for 개수, 메세지 for 메시지. */
const misspelt =
  /갯수|[없있] 어[도서야](?![가-힣])|[가-힣] 잇(?:어|습|으)|수 잇[는다]|[에함]에? 다라(?![가-힣])|읽어드[리려린립]|[가-힣]에게 (?:[가-힣]+게 )?(?:이용|사용|활용)(?:할|하|한|됨|된|될|되)|적제[되하된한할]|받아드[리려린립]|어느 ?쪽으로(?=\s)|촛점|헛점|싯점|잇점|댓가(?![가-힣])|소숫점|메세지|몇일|[됬됫]|되요(?![가-힣])|[할될]께|역활|오랫만|왠만|일일히|곰곰히|깨끗히/u

/** ㅁ among the final consonants, in Unicode's order. */
const finalM = 16

/** `행 정보를 입`, the beginning of a word; `도구를 줌` is a verb. */
const wordCut = new RegExp(`[을를] (?![것수때곳점값법일듯])[${syllables((final) => final !== finalM)}]$`, "u")

/** `수를 인스턴스 수를`, `업무 영역의 업무 영역의`, `아니라 아니라`, `자동화 및 자동화`: one object, or words in a row, twice. */
const saidTwice =
  /(?<![가-힣])([가-힣]{3,}) (?:및 |또는 )?\1(?:[을를은는이가의]?(?![가-힣]))|(?<![가-힣])([가-힣]+[을를])\s(?:\S+\s)?\2(?![가-힣])|(?<!\S)([가-힣]{2,} [가-힣]{2,}) \3(?![가-힣])/u

/** All syllables whose final consonant, by its number in Unicode's order (0 for none), is as wanted. */
function syllables(isWanted: (final: number) => boolean): string {
  return Array.from({ length: 11_172 }, (_, at) => at)
    .filter((at) => isWanted(at % 28))
    .map((at) => String.fromCharCode(0xac00 + at))
    .join("")
}

function unpaired(text: string): string | undefined {
  if (!/[()[\]{}『』「」“”"]/.test(text)) return undefined
  const closing: Readonly<Record<string, string>> = {
    ")": "(",
    "]": "[",
    "}": "{",
    "』": "『",
    "」": "「",
    "”": "“",
  }
  const open: string[] = []
  for (const sign of text) {
    if (Object.values(closing).includes(sign)) open.push(sign)
    const wanted = closing[sign]
    if (wanted !== undefined && open.pop() !== wanted) return sign
  }
  return open.at(-1) ?? (text.split('"').length % 2 === 0 ? '"' : undefined)
}

/** `tjqltm` for 서비스: small letters that give whole syllables only, with hardly a vowel for a Latin word. */
function isTypedOnWrongLayout(word: string): boolean {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return false
  const vowels = word.replace(/[^aeiouy]/g, "").length
  if (vowels * 6 > word.length) return false
  return asHangulKeys(word) !== undefined
}

let commonSyllables: ReadonlySet<string> | undefined

/**
 * Outside the 2,350 syllables of KS X 1001, which hold nearly all that Korean writes; what lies outside is nearly always
 * a slip of the keys (`줗`). A handful of words of today are let through.
 */
function isUnlikelySyllable(sign: string): boolean {
  if (!/[가-힣]/.test(sign)) return false
  commonSyllables ??= readCommonSyllables()
  return !commonSyllables.has(sign)
}

function readCommonSyllables(): ReadonlySet<string> {
  const decoder = new TextDecoder("euc-kr")
  const syllables = new Set("뷁햏뮬쿄먄묭쓩")
  for (let row = 0xb0; row <= 0xc8; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) syllables.add(decoder.decode(Uint8Array.of(row, cell)))
  }
  // Standard, and in no word: 객쳬.
  for (const syllable of "쳬졔뎨") syllables.delete(syllable)
  return syllables
}
