import { findMakers, withoutMaker } from "../../notes/makers.ts"
import { readNamedThing } from "../../notes/term-name.ts"
import type { Note, Passage, Term } from "../../notes/types.ts"
import { stripEndings } from "../../search/analysis/strip-endings.ts"
import { findBrokenWriting } from "../language/broken-writing.ts"
import { hashText, readFeatures } from "../language/features.ts"
import { nameKey } from "../language/name-key.ts"
import { findLeak, findLeaks } from "../language/name-leak.ts"
import { type Language, type Phrases, phrases } from "../language/phrases.ts"
import { Askability } from "./askability.ts"
import type { Concept, Fact, Place } from "./concept.ts"
import {
  countBelow,
  countHeadingParents,
  countLabels,
  countLastWords,
  readParts,
} from "./count-in-outline.ts"
import { canStandBeside } from "./find-rivals.ts"
import { gatherConcepts } from "./gather-concepts.ts"
import { gatherFacts } from "./gather-facts.ts"
import { type Grid, gatherGrids } from "./gather-grids.ts"
import { type Group, gatherGroups } from "./gather-groups.ts"
import { headNoun } from "./head-noun.ts"
import { Kin, type Relative } from "./kin.ts"
import { countEntries } from "./lone-entries.ts"
import { mendNames } from "./mend-names.ts"
import { NameBook } from "./name-book.ts"
import { gatherStatements, type Statement } from "./note-statements.ts"
import { findDecks, findLanguages, weighFeatures } from "./read-passages.ts"
import { type Section, Sections } from "./sections.ts"
import { SlipFinder } from "./slip-finder.ts"
import { teachingPages } from "./teaching-pages.ts"
import { WordBook } from "./word-book.ts"

/** From so many concepts on, a bank holds a choice of the questions that could be made. */
const largeVault = 5_000

/** Shorter names stand in headings by chance: `열` in `배열`. */
const leastCharsInHeading = 4

const leastSharing = 3

const leastNamesakes = 2
const leastOfCompound = 3
const leastOfOneSort = 2

/** Words below it stand in every fourth passage or so. */
const commonWeight = 0.3

/** Features of so many concepts are kept at a time; neighbours in the notes are asked for together. */
const mostTextsKept = 2_000

export interface NotesContent {
  readonly notes: readonly Note[]
  readonly passages: readonly Passage[]
  readonly terms: readonly Term[]
}

/**
 * What the notes say, arranged for making questions: who is who, what is said of each, who stands beside whom.
 * It answers with what the files beside it work out and keeps what is asked for again; so long because there is much to ask.
 */
export class Knowledge {
  readonly passages: ReadonlyMap<string, Passage>
  readonly concepts: readonly Concept[]
  readonly names: NameBook
  readonly facts: readonly Fact[]
  readonly groups: readonly Group[]
  readonly grids: readonly Grid[]
  readonly kin: Kin
  /** Paths of the notes that are tagged as flashcards. */
  readonly deckNotes: ReadonlySet<string>
  readonly #titles: ReadonlyMap<string, string>
  readonly #factsOf: ReadonlyMap<number, readonly Fact[]>
  readonly #weights: Map<number, number>
  readonly #makers: ReadonlySet<string>
  readonly #groupsBelow: ReadonlyMap<string, readonly Group[]>
  #slips: SlipFinder | undefined
  #sorts: ReadonlyMap<string, readonly string[]> | undefined
  #headingParents: ReadonlyMap<number, number> | undefined
  #below: ReadonlyMap<number, number> | undefined
  readonly #askability = new Askability(this)
  #labels: ReadonlyMap<string, number> | undefined
  #partsOf: ReadonlyMap<number, readonly string[]> | undefined
  #subjectsOf: ReadonlyMap<string, readonly Fact[]> | undefined
  /** Kinds ask of one concept after another; its peers are sought once. */
  #lastPeers: { readonly concept: Concept; readonly peers: readonly Relative[] } | undefined
  readonly #headings = new Map<string, Concept | null>()
  readonly #headingKeys = new Map<string, string>()
  readonly #heads = new Map<number, string | null>()
  readonly #texts = new Map<number, Uint32Array>()
  #entries: ReadonlyMap<string, number> | undefined
  #sections: Sections | undefined
  #statements: readonly Statement[] | undefined
  #words: WordBook | undefined
  #languages: ReadonlyMap<string, Language> | undefined
  #lastWords: ReadonlyMap<string, number> | undefined
  readonly #neighbours = new Map<number, ReadonlySet<Concept>>()

  constructor(all: NotesContent) {
    this.deckNotes = findDecks(all)
    this.#titles = new Map(all.notes.map(({ path, title }) => [path, title]))
    const content = teachingPages(all, this.deckNotes)
    this.passages = new Map(content.passages.map((passage) => [passage.id, passage]))
    const terms = mendNames(content.terms, content.passages)
    this.concepts = gatherConcepts(terms)
    this.#makers = findMakers(terms.flatMap(({ name, aliases }) => [name, ...aliases]))
    this.names = new NameBook(this.concepts, this.#makers)
    this.facts = gatherFacts(this.concepts, content.passages, this.names, this.#isMistyped)
    this.groups = gatherGroups(this.concepts, this.passages)
    this.grids = gatherGrids(content.passages)
    this.kin = new Kin(this.concepts)
    this.#factsOf = Map.groupBy(this.facts, ({ subject }) => subject.index)
    this.#groupsBelow = Map.groupBy(this.groups, ({ note, path }) =>
      JSON.stringify([note, ...path.slice(0, -1)]),
    )
    this.#weights = weighFeatures(content.passages)
  }

  factsOf(concept: Concept): readonly Fact[] {
    return this.#factsOf.get(concept.index) ?? []
  }

  /** Relatives that may be choices beside the concept, nearest first. */
  peersOf(concept: Concept): readonly Relative[] {
    if (this.#lastPeers?.concept !== concept) {
      const peers = this.kin.around(concept).filter((each) => canStandBeside(concept, each.concept, this))
      this.#lastPeers = { concept, peers }
    }
    return this.#lastPeers.peers
  }

  /** What sort of thing the notes define the concept as: 서비스, 데이터베이스. Undefined where they do not say. */
  headOf(concept: Concept): string | undefined {
    const known = this.#heads.get(concept.index)
    if (known !== undefined) return known ?? undefined
    const head = this.factsOf(concept)
      .filter(({ origin }) => origin === "definition")
      .map(({ text }) => headNoun(text))
      .find((noun) => noun !== undefined)
    this.#heads.set(concept.index, head ?? null)
    return head
  }

  /** Whether the notes define more than one concept as such a thing: 서비스 is a sort here, the 손잡이 of one description is not. */
  isSort(head: string): boolean {
    this.#sorts ??= Map.groupBy(
      this.concepts.flatMap((concept) => this.headOf(concept) ?? []),
      (noun) => noun,
    )
    return (this.#sorts.get(head)?.length ?? 0) >= leastOfOneSort
  }

  /**
   * A word of the notes in a text that looks mistyped beside what they write elsewhere. None in a large vault, where any
   * rare word has a frequent neighbour.
   */
  findSlip(text: string): string | undefined {
    if (this.concepts.length > largeVault) return undefined
    this.#slips ??= new SlipFinder(
      [...this.passages.values()],
      this.concepts.flatMap(({ names }) => names),
    )
    return this.#slips.find(text)
  }

  readonly #isMistyped = (text: string): boolean =>
    findBrokenWriting(text) !== undefined || this.findSlip(text) !== undefined

  /** The title of a note, by its path. */
  titleOf(note: string): string {
    return this.#titles.get(note) ?? ""
  }

  /** Every sentence of the notes; none of a vault so large that its concepts give enough to ask. */
  get statements(): readonly Statement[] {
    this.#statements ??=
      this.concepts.length > largeVault ? [] : gatherStatements(this.passages.values(), this.#isMistyped)
    return this.#statements
  }

  /** Another noun of the notes that looks the same where only first letters are shown; none is sought in a large vault. */
  findTwin(word: string): string | undefined {
    if (this.concepts.length > largeVault) return undefined
    return this.#wordBook.findTwin(word)
  }

  /** Whether two words belong together: the notes have them side by side again and again, or as a name. */
  isCompound(first: string, second: string): boolean {
    if (this.concepts.length > largeVault) return false
    const pair = `${first} ${second}`
    return this.#wordBook.count(pair) >= leastOfCompound || this.names.find(pair) !== undefined
  }

  get #wordBook(): WordBook {
    this.#words ??= new WordBook(this.passages.values())
    return this.#words
  }

  /** Why the concept's name cannot be an answer or a choice; undefined where it can. */
  whyNotAskable(concept: Concept): string | undefined {
    return this.#askability.whyNot(concept)
  }

  /** The share, 0 to 1, of what a note explains that can be asked for by name. */
  shareOfNames(note: string): number {
    return this.#askability.shareOfNames(note)
  }

  /** The concept that a heading names, whatever number or gloss stands beside the name. */
  conceptOfHeading(heading: string): Concept | undefined {
    const known = this.#headings.get(heading)
    if (known !== undefined) return known ?? undefined
    const thing = readNamedThing(heading.replace(/^(?:\d+(?:\.\d+)*[.)]?|[가-힣][.)])\s+/u, ""))
    const concept = thing === undefined ? undefined : this.names.find(thing.name)
    this.#headings.set(heading, concept ?? null)
    return concept
  }

  /** Whether a heading holds one of the concept's names: what stands below is part of it, or said of it. */
  isNamedInHeading(concept: Concept, heading: string): boolean {
    const key = this.#headingKeys.get(heading) ?? nameKey(heading)
    this.#headingKeys.set(heading, key)
    return [...concept.keys].some((name) => name.length >= leastCharsInHeading && key.includes(name))
  }

  /** The groups whose headings stand side by side below a heading path of a note. */
  groupsBelow(note: string, path: readonly string[]): readonly Group[] {
    return this.#groupsBelow.get(JSON.stringify([note, ...path])) ?? []
  }

  /** The sections whose headings stand beside a heading; none in a large vault. */
  sectionsBeside(note: string, path: readonly string[]): readonly Section[] {
    if (this.concepts.length > largeVault) return []
    this.#sections ??= new Sections(this.passages.values())
    return this.#sections.beside(note, path)
  }

  /**
   * How many facts of one concept a kind should ask about: as many as it likes, but one in a vault so large that nobody
   * will see all its questions.
   */
  factsPerConcept(wished: number): number {
    return this.concepts.length > largeVault ? 1 : wished
  }

  /** Whether a kind should ask about the concept: in a large vault each kind takes its share. */
  isTurnOf(kind: string, concept: Concept): boolean {
    if (this.concepts.length <= largeVault) return true
    const turns = Math.ceil(this.concepts.length / largeVault)
    return hashText(`${kind}\n${concept.key}`) % turns === 0
  }

  /** Under how many different headings the concept has a section of its own. */
  headingParentsOf(concept: Concept): number {
    this.#headingParents ??= countHeadingParents(this)
    return this.#headingParents.get(concept.index) ?? 0
  }

  /** Under how many different headings its name stands before a colon. */
  labelPlacesOf({ name }: Concept): number {
    this.#labels ??= countLabels(this.passages.values())
    return this.#labels.get(nameKey(name)) ?? 0
  }

  /** Whether the notes speak of one where they explain the other: what they say of it may then hold for both. */
  isSpokenOfWith(one: Concept, other: Concept): boolean {
    return this.#spokenOfWith(one).has(other) || this.#spokenOfWith(other).has(one)
  }

  /** How many other concepts are explained below its headings. */
  countBelow(concept: Concept): number {
    this.#below ??= countBelow(this)
    return this.#below.get(concept.index) ?? 0
  }

  /** The name without a word that the notes put in front of many names (`Amazon`). */
  coreName(name: string): string {
    return withoutMaker(name, this.#makers)
  }

  /** Whether several other names end in its last word: `문서 DB` beside `그래프 DB` and `원장 DB`. */
  hasNamesakes(name: string): boolean {
    const last = name.split(" ").slice(1).at(-1)
    if (last === undefined) return false
    this.#lastWords ??= countLastWords(this.concepts)
    return (this.#lastWords.get(last.toLowerCase()) ?? 0) > leastNamesakes
  }

  /** How many entries of a list (`X: …`) a passage explains. */
  countEntries(passageId: string): number {
    this.#entries ??= countEntries(this.concepts)
    return this.#entries.get(passageId) ?? 0
  }

  /** Whether the words of a name stand in more than one passage. */
  isUsedAgain(name: string): boolean {
    const features = readFeatures(name)
    return features.length > 0 && features.every((feature) => this.weightOf(feature) < 1)
  }

  /** Whether it is a word that the notes put in front of many names (`Amazon`). */
  isMaker(name: string): boolean {
    return this.#makers.has(name.toLowerCase())
  }

  /** Whether the notes say the very same of another concept: then it tells neither from the other. */
  isSaidOfAnother(fact: Fact): boolean {
    this.#subjectsOf ??= Map.groupBy(this.facts, ({ text }) => nameKey(text))
    return (this.#subjectsOf.get(nameKey(fact.text)) ?? []).some(({ subject }) => subject !== fact.subject)
  }

  /** The language that a note is mostly written in, names apart. */
  languageOf(note: string): Language {
    this.#languages ??= findLanguages(this.passages.values())
    return this.#languages.get(note) ?? "ko"
  }

  /** How a question about a place is worded: in Korean where it quotes Korean, else in the language of its note. */
  wordingAt({ note }: Place, quoted = ""): Phrases {
    return phrases[/[가-힣]/.test(quoted) ? "ko" : this.languageOf(note)]
  }

  /** How rare a feature is in the notes: near 0 for one that stands everywhere. */
  weightOf(feature: number): number {
    return this.#weights.get(feature) ?? 1
  }

  /** The words of a text that give one of the names away; those that the notes use of everything give nothing away. */
  leaks(text: string, names: readonly string[]): readonly string[] {
    return [...findLeaks(text, names)].filter((word) => !this.#isCommon(word) && !this.isMaker(word))
  }

  /**
   * The words of a text that give the concept away: none where several other names of its chapter have them all (`백업`
   * beside other backups), and the text does not spell the whole name.
   */
  ownWords(text: string, concept: Concept): readonly string[] {
    const words = this.leaks(text, concept.coreNames)
    if (words.length === 0) return words
    const key = nameKey(text)
    if ([...concept.keys].some((name) => key.includes(name))) return words
    const chapter = this.kin.around(concept).filter(({ distance }) => distance <= 2)
    const sharing = chapter.filter(({ concept: { coreNames } }) =>
      words.every((word) => findLeak(word, coreNames) !== undefined),
    )
    return sharing.length >= leastSharing ? [] : words
  }

  #spokenOfWith(concept: Concept): ReadonlySet<Concept> {
    const known = this.#neighbours.get(concept.index)
    if (known !== undefined) return known
    this.#partsOf ??= readParts(this)
    const parts = this.#partsOf.get(concept.index) ?? []
    const texts = [...this.#ownTexts(concept), ...this.factsOf(concept).map(({ text }) => text), ...parts]
    const named = new Set(texts.flatMap((text) => this.names.namesWithin(text).map((found) => found.concept)))
    if (this.#neighbours.size >= mostTextsKept) this.#neighbours.clear()
    this.#neighbours.set(concept.index, named)
    return named
  }

  /** What stands below headings that name the concept, and its definitions. */
  #ownTexts(concept: Concept): readonly string[] {
    return concept.terms.flatMap((term) => {
      const passage = this.passages.get(term.passageId)
      return passage !== undefined && this.conceptOfHeading(passage.heading.at(-1) ?? "") === concept
        ? [term.definition, passage.text]
        : [term.definition]
    })
  }

  /** 데이터 in notes on data. */
  #isCommon(word: string): boolean {
    const stem = stripEndings(word)
    return (
      /^[가-힣]{2,}$/u.test(stem) &&
      readFeatures(stem).every((feature) => this.weightOf(feature) < commonWeight)
    )
  }

  /** Features of everything the notes say of a concept: what makes other descriptions true of it as well. */
  featuresOf(concept: Concept): Uint32Array {
    const known = this.#texts.get(concept.index)
    if (known !== undefined) return known
    const features = readFeatures(
      [...this.#ownTexts(concept), ...this.factsOf(concept).map(({ text }) => text)].join(" "),
    )
    if (this.#texts.size >= mostTextsKept) this.#texts.clear()
    this.#texts.set(concept.index, features)
    return features
  }

  /** The share, 0 to 1, of what makes a text particular that the other features hold as well. */
  coverage(of: Uint32Array, by: Uint32Array): number {
    let whole = 0
    let held = 0
    let at = 0
    for (const feature of of) {
      const weight = this.weightOf(feature)
      whole += weight
      while (at < by.length && (by[at] ?? 0) < feature) at++
      if (by[at] === feature) held += weight
    }
    return whole === 0 ? 0 : held / whole
  }
}
