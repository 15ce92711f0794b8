import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { GaruWasm, initSync } from "garu-ko/pkg/garu_wasm.js"

/** A stretch of Korean as its morphemes. */
export interface Morphemes {
  /** In the Sejong tag set: `NNG` a noun, `JKO` the object's particle, `EF` an ending. */
  readonly tokens: readonly Morpheme[]
  /** How unlikely the reading is, as a cost without a unit: common words near 35, what the model never saw 49 and more. */
  readonly score: number
}

export interface Morpheme {
  readonly text: string
  readonly pos: string
  /** Where the word that it is of ends in the text, as an index. */
  readonly end: number
}

let analyzer: GaruWasm | undefined

/** The likeliest reading of a Korean text by garu-ko's model, which is read from its package at the first call. */
export function readMorphemes(text: string): Morphemes {
  analyzer ??= load()
  return analyzer.analyze(text)
}

function load(): GaruWasm {
  // Its own loader is asynchronous, and says on the console that it uses its engine in a deprecated way.
  const { resolve } = createRequire(import.meta.url)
  initSync({ module: readFileSync(resolve("garu-ko/pkg/garu_wasm_bg.wasm")) })
  return new GaruWasm(readFileSync(resolve("garu-ko/models/base.gmdl")))
}
