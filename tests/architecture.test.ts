import { globSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { describe, expect, it } from "vitest"

/**
 * Who may import whom. A room may always import itself; `config` stands for src/config.ts.
 * A new arrow needs a reason in docs/DESIGN.md.
 */
const doors: Readonly<Record<string, readonly string[]>> = {
  notes: [],
  search: ["notes"],
  quiz: ["notes", "search"],
  vault: ["notes", "search"],
  store: ["notes", "quiz"],
  rounds: ["quiz"],
  discord: ["notes", "search", "quiz", "vault", "store", "rounds"],
  commands: ["discord", "notes", "search", "quiz", "vault", "store", "rounds"],
  playground: [],
  cli: ["config", "notes", "search", "quiz", "vault", "store"],
  main: [
    "config",
    "serve-health",
    "start-fault",
    "discord",
    "commands",
    "playground",
    "vault",
    "search",
    "notes",
    "store",
    "rounds",
    "quiz",
  ],
  config: [],
  "serve-health": [],
  "start-fault": ["config"],
}

/** The cores take plain data and give plain data: no Discord, no SQL, no clock, no disk, no network. */
const cores = ["notes", "search", "quiz"]
const coreModules = /^node:(crypto|util|buffer|string_decoder|v8)$/
/** The doors to libraries that come with models or word lists as files: what they read is as fixed as their code. */
const readModels = ["src/quiz/language/read-english.ts", "src/quiz/language/read-morphemes.ts"]
const outsideWorld = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bset(Timeout|Interval|Immediate)\(/,
  /\bprocess\./,
  /\bfetch\(/,
  /\bperformance\.now\(/,
]

const files = globSync(["src/**/*.ts", "commands/**/*.ts"]).map((path) => path.replaceAll("\\", "/"))
const sources = files.map((path) => ({ path, room: roomOf(path), text: readFileSync(path, "utf8") }))

describe("the rooms", () => {
  it("are all known", () => {
    expect(sources.filter(({ room }) => !(room in doors)).map(({ path }) => path)).toEqual([])
  })

  it("import each other only through the doors of the table", () => {
    const trespasses = sources.flatMap(({ path, room, text }) =>
      importsOf(text)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => normalize(join(dirname(path), specifier)).replaceAll("\\", "/"))
        .filter((target) => roomOf(target) !== room && !doors[room]?.includes(roomOf(target)))
        .map((target) => `${path} → ${target}`),
    )
    expect(trespasses).toEqual([])
  })

  it("import files that exist, with their ending", () => {
    const known = new Set(files)
    const missing = sources.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => specifier.startsWith(".") && specifier.endsWith(".ts"))
        .map((specifier) => normalize(join(dirname(path), specifier)).replaceAll("\\", "/"))
        .filter((target) => !known.has(target))
        .map((target) => `${path} → ${target}`),
    )
    expect(missing).toEqual([])
  })
})

describe("the cores", () => {
  const core = sources.filter(({ room }) => cores.includes(room))

  it("use neither Discord nor SQL nor Node's view of the world", () => {
    const plain = core.filter(({ path }) => !readModels.includes(path))
    const strangers = plain.flatMap(({ path, text }) =>
      importsOf(text)
        .filter(
          (name) =>
            /^(discord|@discordjs|kysely|pg|hono|ws|chokidar|pino)/.test(name) || isForbiddenNode(name),
        )
        .map((name) => `${path} → ${name}`),
    )
    expect(strangers).toEqual([])
  })

  it("have no clock, chance, timer, environment or network of their own", () => {
    const leaks = core.flatMap(({ path, text }) =>
      outsideWorld
        .filter((pattern) => pattern.test(withoutComments(text)))
        .map((pattern) => `${path}: ${pattern.source}`),
    )
    expect(leaks).toEqual([])
  })
})

function roomOf(path: string): string {
  const [top = "", second = ""] = path.split("/")
  if (top === "commands") return "commands"
  return second.endsWith(".ts") ? second.slice(0, -".ts".length) : second
}

function importsOf(text: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g
  return [...withoutComments(text).matchAll(pattern)].flatMap(([, specifier]) => specifier ?? [])
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "")
}

function isForbiddenNode(name: string): boolean {
  return name.startsWith("node:") && !coreModules.test(name)
}
