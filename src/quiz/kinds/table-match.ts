import type { Grid, GridRow } from "../knowledge/gather-grids.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { isGeneralLabel } from "../language/layout-words.ts"
import { nameKey } from "../language/name-key.ts"
import { findLeak } from "../language/name-leak.ts"
import { findSharedWord } from "../language/translations.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { cellKey, isCell, otherCells, saidOtherwise, sameCell, spellEachOther } from "./table-cells.ts"

const name = "table-match"

/** A table's row and column; which of four cells of the column belongs there. And the other way round. */
export const tableMatch: QuestionKind = {
  name,
  *propose(knowledge) {
    const otherwise = saidOtherwise(knowledge.grids)
    for (const grid of knowledge.grids) {
      // Two tables side by side: which of the columns of one name is meant?
      if (new Set(grid.headers.map(nameKey)).size < grid.headers.length) continue
      // What is for and against something are two lists, whose lines have nothing to do with each other.
      if (isListOfOwn(grid)) continue
      if (isMostlyKnown(grid.headers.slice(1), knowledge)) {
        yield* askColumns(grid, knowledge)
        continue
      }
      if (!namesItsRows(grid) || isMereComparison(grid, knowledge) || isExample(grid)) continue
      const isMixed = isOfAspects(grid)
      for (const [column, header] of grid.headers.entries()) {
        if (column === 0 || !isTellingHeader(header) || countsRows(grid, column)) continue
        for (const row of grid.rows) {
          const forwards = hashText(`${row.cells.join("|")}${column}`) % 2 === 0
          if (otherwise.has(cellKey(grid, row, column)) || (forwards && isMixed)) yield refuse(row)
          else yield forwards ? askCell(grid, row, column, knowledge) : askRow(grid, row, column, knowledge)
        }
      }
    }
  },
}

function askCell(grid: Grid, row: GridRow, column: number, knowledge: Knowledge): Draft | Refusal {
  const key = row.cells[0] ?? ""
  const answer = row.cells[column] ?? ""
  const wrong = otherCells(grid, row, column, answer)
  const header = grid.headers[column] ?? ""
  if (
    !isCell(answer) ||
    !isCell(key) ||
    key.length < 2 ||
    /^\d+ ?(?:회|번|차|회차)$/u.test(key) ||
    /\w\.(?:kr|com|org|net|io|gov|edu)(?:\/|$|\s)/u.test(answer) ||
    wrong.length < 3 ||
    spellEachOther(key, answer) ||
    findLeak(answer, [key]) !== undefined ||
    findSharedWord(key, answer, wrong) !== undefined
  ) {
    return refuse(row)
  }
  return {
    ...shared(grid, row, column),
    prompt: knowledge.wordingAt(row.place, row.cells.join(" ")).whatIsInColumn(key, header),
    given: "",
    answer,
    wrong: wrong.slice(0, 3),
  }
}

function askRow(grid: Grid, row: GridRow, column: number, knowledge: Knowledge): Draft | Refusal {
  const answer = row.cells[0] ?? ""
  const value = row.cells[column] ?? ""
  const header = grid.headers[column] ?? ""
  const alike = grid.rows.filter((other) => sameCell(other.cells[column] ?? "", value))
  const wrong = otherCells(grid, row, 0, answer)
  // Below `분야` 경제 is a name; below nothing it is what things are compared by.
  const isUnnamed = isTitle(grid) || generalHeader.test(grid.headers[0] ?? "")
  if (
    alike.length !== 1 ||
    isVague(value) ||
    isGraded(grid, row, column) ||
    isNearlySaid(grid, row, column) ||
    !isCell(answer) ||
    !isCell(value) ||
    wrong.length < 3 ||
    [answer, ...wrong].filter((each) => isAspect.test(each) || (isUnnamed && isGeneralLabel(each))).length >=
      leastAspects ||
    spellEachOther(value, answer) ||
    isInitialOf(answer, value) ||
    findLeak(`${header} ${value}`, [answer]) !== undefined ||
    findSharedWord(value, answer, wrong) !== undefined
  ) {
    return refuse(row)
  }
  // What stands above the names of the rows is often the table's own title: `주기율표` above `1주기`.
  const rowHeader = isTitle(grid) ? "" : (grid.headers[0] ?? "")
  const wording = knowledge.wordingAt(row.place, row.cells.join(" "))
  return {
    ...shared(grid, row, column),
    prompt: isNoun(rowHeader)
      ? wording.whichRowHas(generalHeader.test(rowHeader) ? "" : rowHeader, header, value)
      : wording.whatStandsBeside(rowHeader, header, value),
    given: value,
    answer,
    wrong: wrong.slice(0, 3),
  }
}

/** `B` for `대역폭 (Bandwidth)` */
function isInitialOf(sign: string, value: string): boolean {
  return /^[A-Z]$/.test(sign) && new RegExp(`(?<![A-Za-z])${sign}[a-z]`).test(value)
}

/** The things compared head the columns: which of them has this cell? */
function* askColumns(grid: Grid, knowledge: Knowledge): Generator<Draft | Refusal> {
  const names = grid.headers.slice(1)
  for (const row of grid.rows) {
    const cells = grid.headers.map((_, column) => row.cells[column] ?? "")
    const differs = new Set(cells.slice(1).map(nameKey)).size === names.length
    const column = 1 + (hashText(cells.join("|")) % names.length)
    const [key = "", value = "", answer = ""] = [cells[0], cells[column], grid.headers[column]]
    if (
      !differs ||
      names.length < 3 ||
      names.some((each) => isPlainHeader.test(each)) ||
      isVague(value) ||
      /^\d+$/.test(key) ||
      !isCell(key) ||
      !isCell(value) ||
      findLeak(value, names) !== undefined
    ) {
      yield refuse(row)
      continue
    }
    yield {
      ...shared(grid, row, column),
      prompt: knowledge.wordingAt(row.place, row.cells.join(" ")).whichColumnHas(key, value),
      given: value,
      answer,
      wrong: names.filter((name) => name !== answer).slice(0, 4),
    }
  }
}

/** `장점`; `Within Our Control` beside `Outside Our Control`: the first column is a list like the others. */
function isListOfOwn({ headers: [first = "", ...others] }: Grid): boolean {
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

/** `TUE`, `2`: names and numbers of an example that only its code explains. */
function isExample({ rows }: Grid): boolean {
  return rows.every(({ cells: [key = "", ...values] }) => {
    const said = values.filter((value) => /[\p{L}\p{N}]/u.test(value))
    return /^[A-Za-z_][\w.]*$/.test(key) && said.length === 1 && /^\d+$/.test(said[0] ?? "")
  })
}

/** 1, 2, 3, …: numbers the rows and says nothing of them. */
function countsRows({ rows }: Grid, column: number): boolean {
  const numbers = rows.map(({ cells }) => Number(cells[column] || Number.NaN))
  return (
    numbers.length >= 3 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  )
}

/** The things compared head the columns, and the notes do not explain them: what its rows are is no name to ask for. */
function isMereComparison(grid: Grid, knowledge: Knowledge): boolean {
  const [first = ""] = grid.headers
  return (
    generalHeader.test(first) &&
    !isMostlyKnown(
      grid.rows.map(({ cells }) => cells[0] ?? ""),
      knowledge,
    )
  )
}

function isMostlyKnown(names: readonly string[], knowledge: Knowledge): boolean {
  const known = names.filter((name) => {
    const concept = knowledge.conceptOfHeading(name)
    return concept !== undefined && knowledge.whyNotAskable(concept) === undefined
  })
  return known.length * 2 >= names.length
}

/** Says what sort of column it is, not what is compared. */
const isPlainHeader =
  /^(?:예|예시|설명|비고|특징|구분|기능|장점|단점|의미|용도|내용|이유|효과|결과|개념|정의|example|notes?|description)$/i

/** Too little to know a row by: `E`, `V2`, `30`, `0.68143`, 높음. */
function isVague(value: string): boolean {
  if (/^-?\d*\.\d{2,}%?$/.test(value) || isGrade.test(value)) return true
  return nameKey(value).length < 3 && !/[가-힣]/.test(value)
}

const isGrade =
  /^(?:매우 |아주 |가장 |상대적으로 |비교적 )?(?:높음|낮음|중간|보통|많음|적음|큼|작음|빠름|느림|있음|없음|좋음|나쁨|쉬움|어려움|강함|약함|가능|불가능|불가|필요|불필요|지원|미지원|예|아니오|상|중|하|high|low|medium|yes|no|none|fast|slow|good|bad|easy|hard|large|small|strong|weak|true|false)$/iu

/** Another row has the value and more: `높음` beside `매우 높음`. */
function isGraded(grid: Grid, row: GridRow, column: number): boolean {
  const key = nameKey(row.cells[column] ?? "")
  return grid.rows.some((other) => other !== row && nameKey(other.cells[column] ?? "").includes(key))
}

/** Another row says nearly the same: `부족하면 우울` beside `부족하면 우울한 기분`. */
function isNearlySaid(grid: Grid, row: GridRow, column: number): boolean {
  const own = new Set(readFeatures(row.cells[column] ?? ""))
  return grid.rows.some((other) => {
    const features = other === row ? [] : [...readFeatures(other.cells[column] ?? "")]
    const shared = features.filter((feature) => own.has(feature)).length
    return shared > 0 && shared >= Math.min(own.size, features.length) * mostOfCell
  })
}

const mostOfCell = 0.6

/** Whether a heading says what its rows are: `서비스`, not `이럴 때 고른다` or `필요한 일`. */
function isNoun(header: string): boolean {
  return !/[은는한된할던인]\s|(?:다|까|요|때|표|\?)$|^(?:이럴|이때|어떤|무엇)/u.test(header)
}

/** `1족`, `2족` beside `주기율표`: the columns are numbered alike, and the corner names the whole. */
function isTitle({ headers }: Grid): boolean {
  const [corner = "", ...others] = headers
  const bare = others.map((header) => header.replace(/\d+/g, ""))
  return !/\p{L}/u.test(corner) || (others.length >= 3 && new Set(bare).size === 1)
}

/** What things are compared by: no name to ask for. */
const isAspect =
  /(?:^|\s)(?:목적|특징|장점|단점|용도|사용처|사용 ?예|구현|구조|속도|성능|크기|비용|빈도|여부|정도|수준|횟수|안정성|확장성|복잡도|예시|적용|적합한 ?경우)$|^(?:방식|동작|보안|메모리|시간|속성|대상)$/u
const leastAspects = 2

/** Whether the rows are what things are compared by: their cells are of different sorts. */
function isOfAspects({ headers, rows }: Grid): boolean {
  // `연맹왕국 단계`, `중앙집권국가 단계`: the columns are what is compared.
  const sorts = headers.slice(1).map((header) => / ([가-힣]{2,})$/u.exec(header)?.[1])
  return (
    (sorts.length > 1 && sorts[0] !== undefined && new Set(sorts).size === 1) ||
    rows.filter(({ cells: [key = ""] }) => isAspect.test(key) || isGeneralLabel(key)).length >= leastAspects
  )
}

/** Says only that rows differ, not what they are. */
const generalHeader =
  /^(?:|구분|항목|비교|비교 ?항목|기준|특징|특성|속성|분류|내용|이름|명칭|name|title|feature|aspect|criteria|property|attribute|comparison)$/i

function shared(grid: Grid, row: GridRow, column: number) {
  const [key = ""] = row.cells
  return {
    kind: name,
    accept: [],
    explanation: `${key} · ${grid.headers[column] ?? ""}: ${row.cells[column] ?? ""}`,
    place: row.place,
    subject: undefined,
    rivals: [],
    fact: `${nameKey(key)}: ${row.cells[column] ?? ""}`,
    closeness: 0.6,
  } as const
}

function refuse(row: GridRow): Refusal {
  return { kind: name, refused: "too-few-plausible-choices", place: row.place }
}

/** Whether the first column holds names that differ, so that a row can be asked for by name. */
function namesItsRows(grid: Grid): boolean {
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

function isTellingHeader(header: string): boolean {
  return (
    header.length >= 1 &&
    header.length <= 30 &&
    !/[$\\]/.test(header) &&
    !/^(?:transliteration|romanization|pronunciation|발음|독음|로마자|greek|latin|hebrew|원어|어원|한자|영문|영어|영문명|english|korean|한글|국문|번역|비고|메모|참고|기타|note|notes|remarks?|#|번호|no\.?|(?:.* )?id|.*(?:설명|개념|정의|의미|내용)|(?:문제|문항|페이지) ?(?:수|번호)|쪽수|빈도수?|예문|예시 ?문장|(?:없|있)을 때|descriptions?|definitions?|meanings?)$/i.test(
      header,
    )
  )
}
