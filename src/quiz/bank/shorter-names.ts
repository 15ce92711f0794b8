import type { Draft } from "../kinds/draft.ts"
import type { Knowledge } from "../knowledge/knowledge.ts"
import { nameKey } from "../language/name-key.ts"

/**
 * What people type for a long name where it can mean nothing else: without the maker (자습서 of AWS 자습서) or the owner
 * (장애 조치 of `NLB의 장애 조치`), a foreign name without the Korean noun behind it (`Gluon` of `Gluon 인터페이스`) or without
 * the word in front that the prompt says. None that stands in the prompt or that the notes use of something else.
 */
export function shorterNames({ answer, accept, wrong, given, subject }: Draft, knowledge: Knowledge) {
  if (wrong.length > 0 || subject === undefined) return []
  const known = new Set([answer, ...accept].map(nameKey))
  return [answer, ...accept]
    .flatMap((name) => [...shorten(name, knowledge), ...withoutTold(name, given)])
    .filter(
      (short) => short.length >= 2 && !known.has(nameKey(short)) && !nameKey(given).includes(nameKey(short)),
    )
    .filter((short) => [undefined, subject].includes(knowledge.names.find(short)))
    .filter((short, at, all) => all.indexOf(short) === at)
}

function shorten(name: string, knowledge: Knowledge): readonly string[] {
  const [first = "", ...rest] = name.split(" ")
  const [, owned] = /^[^\s]+의 (.+)$/u.exec(name) ?? []
  const [, foreign] = withKind.exec(name) ?? []
  return [
    ...(knowledge.isMaker(first) && rest.length > 0 ? [rest.join(" ")] : []),
    ...(owned === undefined ? [] : [owned]),
    ...(foreign === undefined || knowledge.isMaker(foreign) ? [] : [foreign]),
  ]
}

/** Spectrum for `Redshift Spectrum`, where the prompt asks for something of Redshift. */
function withoutTold(name: string, given: string): readonly string[] {
  const [first = "", ...rest] = name.split(" ")
  const isTold =
    /^[A-Z][A-Za-z\d]+$/.test(first) && new RegExp(`(?<![A-Za-z])${first}(?![A-Za-z\\d])`).test(given)
  return isTold && rest.length > 0 && /^[A-Z]/.test(rest[0] ?? "") ? [rest.join(" ")] : []
}

/** A proper name and what it is of. */
const withKind =
  /^([A-Z][a-z]{2,}\w*) (?:인터페이스|서비스|라이브러리|프레임워크|알고리즘|엔진|플랫폼|언어|도구|프로그램|시스템|프로토콜|패턴|법칙|정리)$/u
