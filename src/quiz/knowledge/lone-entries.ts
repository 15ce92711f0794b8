import type { Concept } from "./concept.ts"
import { saysItsSort } from "./head-noun.ts"
import type { Knowledge } from "./knowledge.ts"

/** An entry stands in a list of so many at least, itself among them. */
const leastEntries = 3

/** How many concepts each passage has as entries (`X: …`, `X(…)`), by its id. */
export function countEntries(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of concepts) {
    const passages = new Set(
      terms.filter(({ definedBy }) => isEntry(definedBy)).map((term) => term.passageId),
    )
    for (const id of passages) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function isEntry(definedBy: string | undefined): boolean {
  return definedBy === "label" || definedBy === "gloss"
}

/**
 * Whether nothing shows that what stands before brackets is a name (`Return a status code (once it is done)`): it is no entry
 * of a list of such, has no other name, is no name in another script (`Route 53(확장 가능한 DNS)`), and nothing says what it is.
 */
export function isLoneAside(concept: Concept, knowledge: Knowledge): boolean {
  const { name, names, terms } = concept
  const defined = terms.filter(({ definedBy }) => definedBy !== undefined)
  if (names.length > 1 || defined.length === 0 || !defined.every(({ definedBy }) => definedBy === "gloss"))
    return false
  return !(
    isListed(concept, knowledge) ||
    knowledge.factsOf(concept).some(({ text }) => saysItsSort(text)) ||
    (isProper.test(name) && defined.some(({ definition }) => /[가-힣]/.test(definition)))
  )
}

function isListed({ terms }: Concept, knowledge: Knowledge): boolean {
  return terms.some(
    ({ definedBy, passageId }) => isEntry(definedBy) && knowledge.countEntries(passageId) >= leastEntries,
  )
}

/** IAM, Amazon Connect, 1-Click; not `Return a status code`. */
const isProper = /^(?:\d+-)?[A-Z][\w.+-]*(?: (?:[A-Z][\w.+-]*|\d+))*$/

/**
 * Whether an English name is a phrase: it begins as a sentence or a part of one does (`In header`, `The remaining points`), or
 * is of three words and more without capitals outside a list (`business handles everything`), and nothing says what it is.
 */
export function isEnglishPhrase(concept: Concept, knowledge: Knowledge): boolean {
  const { name, names, terms } = concept
  if (/[가-힣]/.test(name)) return false
  if (begins.test(name) || commands.test(name) || orders.test(name)) return true
  const words = name.split(" ")
  const small = words.slice(1).filter((word) => /^[a-z]/.test(word) && !links.test(word))
  return (
    words.length >= 3 &&
    small.length > 0 &&
    names.length === 1 &&
    terms.every(({ definedBy, definition }) => definedBy !== "statement" && !saysItsSort(definition)) &&
    terms.some(({ definedBy }) => isEntry(definedBy)) &&
    !isListed(concept, knowledge)
  )
}

const begins =
  /^(?:note that|remember|in|on|at|for|with|without|from|to|by|as|the|an?|this|that|these|those|you|we|i|it|they|if|when|how|why|what|which|because|so|but|and|or|not|no|also|only|more|less|most|other|another|some|any|all|each|every|your|our|my)\s/i

const commands =
  /^(?:install|configure|enable|disable|detect|ensure|inspecting|understanding|choosing|setting up|getting started|deploying|creating|installing|configuring|using)\s/i

/** `copy files under Content`, `Clean geometries via buffer`: says what to do, and with what. */
const orders =
  /^(?:add|append|apply|build|call|change|check|choose|clean|click|clone|close|connect|convert|copy|create|define|delete|deploy|download|export|find|fix|follow|generate|get|give|go|import|keep|learn|let|list|load|look|make|manage|move|open|pass|pick|press|pull|push|put|read|remove|rename|replace|restart|return|run|save|select|send|set|show|split|start|stop|store|take|test|train|try|turn|update|upload|use|verify|view|wait|write)\s(?:\S+\s)?(?:with|under|via|from|into|onto|for|your|the|an?|all|using|around|about|if|when|before|after|between)\s/i

const links = /^(?:of|for|and|or|the|an?|to|in|on|by|with|vs)$/
