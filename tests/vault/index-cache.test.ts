import { appendFile, chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { fingerprintCode } from "../../src/vault/fingerprint-code.ts"
import { IndexCache } from "../../src/vault/index-cache.ts"
import { openLibrary } from "../../src/vault/open-library.ts"
import type { Edition, LibraryLog } from "../../src/vault/types.ts"

let folder: string
let notes: string
let cacheDir: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hunjang-cache-"))
  notes = await mkdtemp(join(folder, "notes-"))
  cacheDir = join(folder, "cache")
  await writeFile(join(notes, "bread.md"), "# 빵\n\n효모는 반죽을 부풀리는 균류이다.\n")
  await writeFile(join(notes, "tea.md"), "# 차\n\n홍차는 잎을 발효한 차이다.\n")
})
afterEach(async () => {
  await chmod(notes, 0o755)
  await rm(folder, { recursive: true, force: true })
})

/** What one run of the library says and serves. */
async function run(): Promise<Edition & { readonly lines: readonly string[] }> {
  const lines: string[] = []
  const tell = (level: string) => (fields: object, message: string) =>
    void lines.push(`${level} ${message} ${JSON.stringify(fields)}`)
  const log: LibraryLog = { info: tell("info"), warn: tell("warn"), error: tell("error") }
  const library = await openLibrary({ dir: notes, cacheDir, log })
  const { current } = library
  await library.close()
  return { ...current, lines }
}

function cache(fingerprint = fingerprintCode()): IndexCache {
  return new IndexCache(cacheDir, notes, fingerprint)
}

/** Makes the kept passages say what no note does, so that whoever serves them has not read the notes. */
async function tamper(): Promise<void> {
  const reading = await cache().read()
  if (!("kept" in reading)) throw new Error(reading.reason)
  const { shelf, index } = reading.kept
  const read = new Map(
    [...shelf.read].map(([path, { stamp, outcome }]) => {
      if (!("passages" in outcome)) throw new Error(outcome.message)
      const passages = outcome.passages.map((passage) => ({ ...passage, text: `${passage.text} (kept)` }))
      return [path, { stamp, outcome: { ...outcome, passages } }] as const
    }),
  )
  await cache().write({ shelf: { ...shelf, read }, index })
}

const best = ({ search }: Edition, query: string) => search.answer(query).hits[0]?.passage.text

describe("the kept index", () => {
  it("is used at the next start, and not written again, while the notes stay as they are", async () => {
    await run()
    await tamper()
    const written = await stat(cache().path)
    const again = await run()
    expect(best(again, "효모가 뭐야")).toBe("효모는 반죽을 부풀리는 균류이다. (kept)")
    expect(again.search.answer("효모가 뭐야").found).toBe(true)
    expect(again.lines).toEqual([])
    expect((await stat(cache().path)).mtimeMs).toBe(written.mtimeMs)
  })

  it("follows what changed while nothing ran, and reads nothing else", async () => {
    await run()
    await tamper()
    await writeFile(join(notes, "tea.md"), "# 차\n\n녹차는 잎을 덖은 차이다.\n")
    await writeFile(join(notes, "salt.md"), "# 소금\n\n천일염은 바닷물을 말린 소금이다.\n")
    const again = await run()
    expect(best(again, "효모가 뭐야")).toContain("(kept)")
    expect(best(again, "녹차")).toBe("녹차는 잎을 덖은 차이다.")
    expect(best(again, "천일염")).toBe("천일염은 바닷물을 말린 소금이다.")
    expect(again.search.answer("홍차").found).toBe(false)
    const third = await run()
    expect(best(third, "천일염")).toBe("천일염은 바닷물을 말린 소금이다.")
  })

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ["empty", () => Buffer.alloc(0)],
    [
      "another in one bit",
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 2000 ? byte ^ 1 : byte))),
    ],
    ["something else", () => Buffer.from("<html>")],
  ])("is built anew, with one line in the log, where the file is %s", async (_, damage) => {
    await run()
    const { path } = cache()
    await writeFile(path, damage(await readFile(path)))
    const again = await run()
    expect(again.lines).toHaveLength(1)
    expect(again.lines[0]).toContain("indexing anew")
    expect(best(again, "효모가 뭐야")).toBe("효모는 반죽을 부풀리는 균류이다.")
    expect((await run()).lines).toEqual([])
  })

  it("of another version of the code is built anew", async () => {
    await run()
    const reading = await cache().read()
    if (!("kept" in reading)) throw new Error(reading.reason)
    await cache("another").write(reading.kept)
    const { lines } = await run()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain("outdated")
  })

  it("of other notes than its own is built anew", async () => {
    await run()
    const reading = await cache().read()
    if (!("kept" in reading)) throw new Error(reading.reason)
    const { shelf, index } = reading.kept
    await cache().write({ shelf: { ...shelf, files: shelf.files.slice(1) }, index })
    const again = await run()
    expect(again.lines).toHaveLength(1)
    expect(best(again, "효모가 뭐야")).toBe("효모는 반죽을 부풀리는 균류이다.")
  })

  it("leaves the notes folder alone, which may be one that cannot be written", async () => {
    await chmod(notes, 0o555)
    await run()
    expect((await readdir(notes)).toSorted()).toEqual(["bread.md", "tea.md"])
    expect(await readdir(cacheDir)).toHaveLength(1)
  })

  it("costs no more than a line in the log where it cannot be written", async () => {
    await appendFile(cacheDir, "a file where the folder should be")
    const { search, lines } = await run()
    expect(search.answer("효모가 뭐야").found).toBe(true)
    expect(lines).toEqual([expect.stringMatching(/^warn .*CACHE_DIR/)])
  })

  it("is one for each notes folder", async () => {
    expect(new IndexCache(cacheDir, notes, "").path).not.toBe(new IndexCache(cacheDir, folder, "").path)
  })
})
