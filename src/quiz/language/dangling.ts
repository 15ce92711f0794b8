import { stripEndings } from "../../search/analysis/strip-endings.ts"

/** Words at the beginning that point to something said before. */
const pointsBack =
  /^(?:하나는|하나의 예|둘은|둘째|셋째|넷째|두 번째로|세 번째로|마지막으로|이|그|저|같은|이것|그것|이는|이를|이와|이에|이로|이때|이러한|이런|이처럼|이같은|이같이|이외에도|이외|이후|이후에|이밖에|그런|그러한|그때|그래서|그러므로|그러나|그리고|그런데|그렇|그중|그 중|하지만|그래도|그럼에도|그렇지만|또한|또|또는|근데|그니까|암튼|어쨌든|글고|그치만|걍|따라서|즉|단|단,|다만|반면|반면에|한편|마찬가지로|여기|여기서|여기에|거기|앞|앞의|앞에서|앞서|앞선|위|위의|위에서|위와|아래|아래의|아래와|다음|다음과|다음은|다음의|해당|각각|둘|둘 다|두 가지|전자|후자|예를|예시|예컨대|ex|예|참고|주의|결국|결과적으로|결론적으로|이상|나머지|같지 않(?:다면|으면)|아니(?:라면|면)|이럴 ?때는?|그럴 ?때는?|이 ?경우|아래는|위는|반대로|특히|물론|왜냐하면|등|및|다시|다시 ?말해|다시 ?말하면|바꿔 ?말하면|더불어|아울러|게다가|추가로|추가적으로|덕분에|이번에는|뿐만)(?=[\s,:)]|$)/u

/** 이·그 before a noun points back even where it is written together with it: 이것을, 그것이, 이들은, 그들이. */
const pronoun =
  /^(?:(?:이것|그것|이들|그들|이곳|그곳|여기|이때|그때|이러|그러|이렇|그렇|저렇|이중|그중)[가-힣]*|(?:이|그)[은는를와에로]\s)/u

const pointsBackEnglish =
  /^(?:this|these|that|those|it|its|they|their|them|he|she|his|her|such|however|therefore|thus|hence|also|then|so|and|but|or|nor|yet|both|either|former|latter|the former|the latter|the same|here|there|above|below|following|for example|for instance|e\.g\.|i\.e\.|eg|ie|see|note|otherwise|instead|moreover|furthermore|additionally|as a result|in addition|in contrast|likewise|similarly|finally|another|other|others)\b/i

/** Mentions of the page that nobody has in front of them. */
const pointsToPage =
  /(?:배우게|다루게|알아보게|살펴보게) 될|(?:이전|앞선|지난|위) ?(?:의 )?(?:예제|예시|글|장|포스팅|강의|시간|코드)(?:에서|의|와|처럼)|예제에서|위(?:의)? (?:참조|그림|표|테이블|내용|설명|예|예시|코드|식|부분|과정|방법)|아래(?:의)? (?:참조|그림|표|테이블|내용|설명|예|예시|코드|식|과정|방법)|(?:아래|위|다음)(?:와|과) 같|다음(?:의)? (?:그림|표|예|코드|식|단계|절차|항목)|(?<![가-힣])(?:아래|다음|위)의 (?:총|명령|코드|방법|세|네|두|예|\d)|위에 붙어|다음(?:을|를) (?:참고|참조)|다음 (?:기능|역할|특징|특성|성질|조건|규칙|요소|종류|사항|내용|두|세|네|다섯|[2-9]\s?(?:가지|개))|앞(?:에서|서) (?:본|설명|말|살펴|다룬|언급)|(?:언급|설명|소개)(?:된|한|했던) ?(?:대로|바와)|(?:그림|표|부록|예제) ?\d|(?:위|앞|아래|뒤)(?:의|에서|쪽)? .{0,14}(?:참조|참고)|(?:참조|참고)(?:[,.)]|$)|참고(?:하|바)|(?<![가-힣])이 (?:문서|글|장|절|노트|책|표|그림|페이지|단원)(?=[은는이가의을를에도과와로,.\s]|$)|(?<![가-힣])본 (?:페이지|사이트|자료|문서|글|장|절|과목|강의|교재|책|수업|과정|챕터|단원|포스트|포스팅|노트)|위에 (?:있는|나온|적은)|왼쪽 그림|오른쪽 그림|(?<![가-힣])(?:그림|예제|코드)(?:과 같|에서 보|처럼|와 같)|(?<![가-힣])(?:위|아래|왼쪽|오른쪽|뒤)(?:으?로)? ?갈수록|\b(?:see|as shown|shown) (?:above|below|in)\b|\b(?:figure|table|chapter|section|appendix) \d|\b(?:the )?(?:following|above|below) (?:table|figure|example|code|list|steps?|section|diagram)\b|\bas (?:mentioned|described|noted|discussed) (?:above|below|earlier|before)\b|\bthis (?:document|note|chapter|section|page|article|table|figure)\b/iu

/** Within a sentence these still mean something outside it. */
const pointsAside =
  /(?<![\p{L}\p{N})\]])(?:그|이|저) (?=[가-힣A-Za-z])|(?<![가-힣])(?:이러한|그러한|이런|그런|이 같은|이와 같은|이처럼|그처럼|이와 같이|그중|그 중)(?![가-힣])|(?<![가-힣])(?:여기|거기|저기)(?:에|서|에서|는|로)?(?![가-힣])|(?<=[가-힣][은는이가을를] )위의 (?=[가-힣])/gu

/** `어느 쪽이든` of two that no word of the sentence names. */
const pointsToEither = /(?<![가-힣])어느 (?:쪽|편|것|경우|하나)(?:이든|든|이나|에서든|에든|도)/u
const namesBoth = /(?<![가-힣])(?:중|가운데|또는|혹은|사이)(?![가-힣])|[가-힣A-Za-z](?:와|과|이나|거나)\s/u

/** `로그를 제공하는 데이터베이스로, … 이러한 로그를 소유함`: what is pointed to stands in the sentence itself. */
function findAside(text: string): string | undefined {
  for (const { 0: word, index } of text.matchAll(pointsAside)) {
    const noun = stripEndings(/^\s?([가-힣]{2,})/u.exec(text.slice(index + word.length))?.[1] ?? "")
    const before = text.slice(0, index)
    if (noun.length < 2 || !new RegExp(`(?<![가-힣])${noun}`, "u").test(before)) return word
  }
  return undefined
}

function findEither(text: string): string | undefined {
  const found = pointsToEither.exec(text)
  return found === null || namesBoth.test(text.slice(0, found.index)) ? undefined : found[0]
}

/** Which words of the text lean on something outside it; undefined where it stands by itself. */
export function findDangling(text: string): string | undefined {
  const start = text.replace(/^[\s"'“‘([]+/u, "")
  return (
    pointsBack.exec(start)?.[0] ??
    pronoun.exec(start)?.[0]?.trim() ??
    pointsBackEnglish.exec(start)?.[0] ??
    findAside(start) ??
    pointsToPage.exec(text)?.[0] ??
    findEither(text)
  )
}
