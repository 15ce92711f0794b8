import type { Grid, GridRow } from "../knowledge/gather-grids.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { isGeneralLabel } from "../language/layout-words.ts"
import { nameKey } from "../language/name-key.ts"
import { findLeak } from "../language/name-leak.ts"
import { findSharedWord } from "../language/translations.ts"
import type { Draft, QuestionKind, Refusal } from "./draft.ts"
import { cellKey, isCell, otherCells, saidOtherwise, sameCell, spellEachOther } from "./table-cells.ts"
import {
  countsRows,
  generalHeader,
  isAspect,
  isExample,
  isListOfOwn,
  isNoun,
  isOfAspects,
  isTellingHeader,
  isTitle,
  leastAspects,
  namesItsRows,
} from "./table-shape.ts"

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
