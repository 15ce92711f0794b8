import { withoutMaker } from "../../notes/makers.ts"
import { nameKey } from "../language/name-key.ts"
import type { Concept } from "./concept.ts"

const mostWordsInName = 6

/** Finds the concept that a stretch of text names. */
export class NameBook {
  readonly #byKey = new Map<string, Concept>()
  /**
   * How many words the longest name that begins with a word has: most words of a text begin no name, and few names are
   * long.
   */
  readonly #longest = new Map<string, number>()
  readonly #makers: ReadonlySet<string>

  constructor(concepts: readonly Concept[], makers: ReadonlySet<string>) {
    this.#makers = makers
    for (const concept of concepts) {
      for (const name of concept.names) {
        const core = withoutMaker(name, makers)
        this.#remember(nameKey(core), concept)
        for (const each of [name, core]) {
          const words = each.split(wordBreak)
          const first = (words[0] ?? "").toLowerCase()
          this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length))
        }
      }
    }
  }

  find(name: string): Concept | undefined {
    const found = this.#byKey.get(nameKey(withoutMaker(name.trim(), this.#makers)))
    // A cap is no CAP.
    const isWord = /^[a-z]{2,4}$/.test(name.trim())
    return isWord && found?.names.some((each) => each === name.trim().toUpperCase()) ? undefined : found
  }

  /** The concept that a sentence begins with as its topic, and what is said of it: `서브넷은 …`, `A subnet is …`. */
  findTopic(sentence: string): { readonly concept: Concept; readonly rest: string } | undefined {
    const words = sentence.split(" ", mostWordsInName + 1)
    const begins = (words[0] ?? "").toLowerCase()
    const isName = withoutParticles(begins).some((word) => this.#longest.has(word.replace(/\(.*$/, "")))
    if (!isName && !/^(?:the|an?)$/.test(begins)) return undefined
    let end = 0
    for (const word of words.slice(0, -1)) {
      end += word.length + (end === 0 ? 0 : 1)
      const head = sentence.slice(0, end)
      const rest = sentence.slice(end).trim()
      const topic = /^(.+?)(?:\([^()]*\))?(?:이란|란|은|는)[,]?$/u.exec(head)?.[1]
      const concept = topic === undefined ? undefined : this.find(topic)
      if (concept !== undefined) return { concept, rest }
      const means = /^(.+?)(?: ?\([^()]*\))?[을를]$/u.exec(head)?.[1]
      const purpose = means === undefined ? undefined : asMeans.exec(rest)?.[1]
      const used = means === undefined || purpose === undefined ? undefined : this.find(means)
      if (used !== undefined && purpose !== undefined) return { concept: used, rest: purpose }
      const verb = englishVerb.exec(rest)
      const subject = /[가-힣]/.test(head) ? undefined : this.find(head.replace(/^(?:the|an?)\s/i, ""))
      if (verb !== null && subject !== undefined && !goesOnWithName.test(rest)) {
        return { concept: subject, rest: rest.replace(/^(?:is|are|was|were)\s(?=(?:an?|the|one)\s)/, "") }
      }
    }
    return undefined
  }

  /** Names of other concepts within a text, longest first. */
  namesWithin(
    text: string,
  ): readonly { readonly concept: Concept; readonly written: string; readonly at: number }[] {
    const found: { concept: Concept; written: string; at: number }[] = []
    const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index)
    for (const start of starts) {
      const best = this.#longestAt(text, start)
      const last = found.at(-1)
      if (best !== undefined && (last === undefined || last.at + last.written.length <= start))
        found.push(best)
    }
    return found
  }

  /** Whether the text names the concept. */
  isNamedIn(text: string, concept: Concept): boolean {
    const key = nameKey(text)
    return (
      [...concept.keys].some((name) => key.includes(name)) &&
      this.namesWithin(text).some((found) => found.concept === concept)
    )
  }

  #longestAt(text: string, start: number) {
    const first = (text.slice(start, start + 60).split(wordBreak, 1)[0] ?? "").toLowerCase()
    const longest = Math.max(...withoutParticles(first).map((word) => this.#longest.get(word) ?? 0))
    if (longest === 0) return undefined
    const words = [...text.slice(start, start + 80).matchAll(/[^\s,()"'“”‘’·/:;]+/gu)].slice(
      0,
      Math.min(longest, mostWordsInName),
    )
    for (const word of words.toReversed()) {
      const end = start + word.index + word[0].length
      const written = text.slice(start, end).replace(/[.]$/, "")
      if (/[,()"'“”‘’:;]/.test(written)) continue
      for (const name of withoutParticles(written.trimEnd())) {
        const concept = this.find(name)
        if (concept !== undefined) return { concept, written: name, at: start }
      }
    }
    return undefined
  }

  #remember(key: string, concept: Concept): void {
    // A name that two concepts share tells nothing; the first owner under its own shown name keeps it.
    const owner = this.#byKey.get(key)
    if (owner === undefined || (owner.key !== key && concept.key === key)) this.#byKey.set(key, concept)
  }
}

const wordBreak = /[\s,()"'“”‘’·/:;]+/u

/** Says what something is for by what is done with it: `…을 사용하면 로그를 모을 수 있다`. */
const asMeans =
  /^(?:사용|이용|활용)(?:하면|하여|해|해서)\s(\S.*(?:수 있다|수 있음|수 있습니다|가능|가능하다|가능함|한다|합니다|함|된다|됨|제공))[.\s]*$/u

const englishVerb =
  /^(?:is|are|was|were|has|have|can|lets|allows|provides|stores|uses|keeps|holds|contains|converts|produces|makes|gives|runs|manages|controls|carries|moves|breaks|protects|connects|measures|describes|refers|means|consists|occurs|happens|helps|enables|supports|works|turns|takes|acts|began|ended|led|wrote|founded|ruled|[a-z]{3,}s(?!\s(?:are|is|were|have|can|may|must|will|do|that|which|of)\s)|[a-z]{3,}ed(?!\s(?:in|by|as|with|for|on|from|to|of|at|when|if|inside|within|outside)\s))\s/

/** `Efficiency | wages represent …`, `Space | is the Place takes …`: what follows belongs to the name. */
const goesOnWithName =
  /^[a-z]{3,}s\s(?:represent|describe|explain|show|suggest|allow|provide|help|use|refer|mean|contain|include|become|tend|occur|exist|increase|decrease|need|require|make|take|give|lead|cause)\s|^(?:is|are) the [A-Z][a-z]+ [a-z]/

const particles =
  /(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서|에게|에는|에서는|으로는|이나|나|이며|인|이란|란|부터|까지|처럼|보다|마다|만|이라는|라는|이다|입니다)$/u

function withoutParticles(word: string): readonly string[] {
  const bare = word.replace(particles, "").trimEnd()
  return bare === word || bare.length < 2 ? [word] : [word, bare]
}
