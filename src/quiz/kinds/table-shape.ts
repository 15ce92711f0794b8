import type { Grid } from "../knowledge/gather-grids.ts"
import { isGeneralLabel } from "../language/layout-words.ts"
import { nameKey } from "../language/name-key.ts"

/** Whether the first column is a list like the others: `장점`; `Within Our Control` beside `Outside Our Control`. */
export function isListOfOwn({ headers: [first = "", ...others] }: Grid): boolean {
  if (/^(?:장점|단점|찬성|반대|pros|cons|advantages?|disadvantages?|do|don'?ts?)$/i.test(first)) return true
  // `3족` beside `5족`
  const numbered = (header: string) => (/\d/.test(header) ? header.replace(/\d+/g, "#") : header)
  if (/\d/.test(first) && others.some((other) => numbered(other) === numbered(first))) return true
  const own = wordsOf(first)
  return others.some((other) => {
    const words = wordsOf(other)
    return (
      words.length > 1 &&
      words.length === own.length &&
      words.filter((word, at) => word === own[at]).length >= words.length - 1
    )
  })
}

function wordsOf(header: string): readonly string[] {
  return header.toLowerCase().split(/\s+/)
}

/** Whether a table holds names and numbers (`TUE`, `2`) of an example that only its code explains. */
export function isExample({ rows }: Grid): boolean {
  return rows.every(({ cells: [key = "", ...values] }) => {
    const said = values.filter((value) => /[\p{L}\p{N}]/u.test(value))
    return /^[A-Za-z_][\w.]*$/.test(key) && said.length === 1 && /^\d+$/.test(said[0] ?? "")
  })
}

/** Whether a column (1, 2, 3, …) numbers the rows and says nothing of them. */
export function countsRows({ rows }: Grid, column: number): boolean {
  const numbers = rows.map(({ cells }) => Number(cells[column] || Number.NaN))
  return (
    numbers.length >= 3 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  )
}

/** Whether a heading says what its rows are: `서비스`, not `이럴 때 고른다` or `필요한 일`. */
export function isNoun(header: string): boolean {
  return !/[은는한된할던인]\s|(?:다|까|요|때|표|\?)$|^(?:이럴|이때|어떤|무엇)/u.test(header)
}

/** Whether the corner names the whole table: `주기율표` beside `1족`, `2족`, numbered alike. */
export function isTitle({ headers }: Grid): boolean {
  const [corner = "", ...others] = headers
  const bare = others.map((header) => header.replace(/\d+/g, ""))
  return !/\p{L}/u.test(corner) || (others.length >= 3 && new Set(bare).size === 1)
}

/** Names what things are compared by, which is no name to ask for. */
export const isAspect =
  /(?:^|\s)(?:목적|특징|장점|단점|용도|사용처|사용 ?예|구현|구조|속도|성능|크기|비용|빈도|여부|정도|수준|횟수|안정성|확장성|복잡도|예시|적용|적합한 ?경우)$|^(?:방식|동작|보안|메모리|시간|속성|대상)$/u

/** From so many of them on the rows (or the choices) are what things are compared by. */
export const leastAspects = 2

/** Whether the rows are what things are compared by: their cells are of different sorts. */
export function isOfAspects({ headers, rows }: Grid): boolean {
  // `연맹왕국 단계`, `중앙집권국가 단계`: the columns are what is compared.
  const sorts = headers.slice(1).map((header) => / ([가-힣]{2,})$/u.exec(header)?.[1])
  return (
    (sorts.length > 1 && sorts[0] !== undefined && new Set(sorts).size === 1) ||
    rows.filter(({ cells: [key = ""] }) => isAspect.test(key) || isGeneralLabel(key)).length >= leastAspects
  )
}

/** Heads a column and says only that rows differ, not what they are. */
export const generalHeader =
  /^(?:|구분|항목|비교|비교 ?항목|기준|특징|특성|속성|분류|내용|이름|명칭|name|title|feature|aspect|criteria|property|attribute|comparison)$/i

/** Whether the first column holds names that differ, so that a row can be asked for by name. */
export function namesItsRows(grid: Grid): boolean {
  const keys = grid.rows.map(({ cells }) => nameKey(cells[0] ?? ""))
  return (
    grid.rows.length >= 4 &&
    new Set(keys).size === keys.length &&
    // `배분1`, `배분2`: rows of an example.
    new Set(keys.map((key) => key.replace(/\d+$/, ""))).size > keys.length / 2 &&
    grid.rows.every(
      ({ cells: [key = "", ...others] }) =>
        others.length > 0 && /\p{L}/u.test(key) && key.length <= 40 && !isSentence.test(key),
    )
  )
}

/** Sentences, quotations and numbered choices that tables put side by side: `어제 책을 사서 읽었어요.`, `② 중심엔터티` */
const isSentence = /(?:다|요|까)[.?!]$|^["“‘'].*["”’']$|^[①-⑳]|^\*/u

/** Whether a column can be asked about by what heads it: no remarks, numbers, translations or mere descriptions. */
export function isTellingHeader(header: string): boolean {
  return (
    header.length >= 1 &&
    header.length <= 30 &&
    !/[$\\]/.test(header) &&
    !/^(?:transliteration|romanization|pronunciation|발음|독음|로마자|greek|latin|hebrew|원어|어원|한자|영문|영어|영문명|english|korean|한글|국문|번역|비고|메모|참고|기타|note|notes|remarks?|#|번호|no\.?|(?:.* )?id|.*(?:설명|개념|정의|의미|내용)|(?:문제|문항|페이지) ?(?:수|번호)|쪽수|빈도수?|예문|예시 ?문장|(?:없|있)을 때|descriptions?|definitions?|meanings?)$/i.test(
      header,
    )
  )
}
