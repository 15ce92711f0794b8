import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { PassageSearch, SearchSource } from "../../src/search/types.ts"
import { openLibrary } from "../../src/vault/open-library.ts"
import type { Library, LibraryLog } from "../../src/vault/types.ts"

let folder: string
let library: Library | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hunjang-library-"))
  await writeFile(join(folder, "kept.md"), "# 남는 글\n\n그대로 있는 문단이다.\n")
})
afterEach(async () => {
  await library?.close()
  library = undefined
  await rm(folder, { recursive: true, force: true })
})

const emptySearch = ({ passages }: SearchSource): PassageSearch => ({
  passageCount: passages.length,
  answer: (query) => ({ query, found: false, hits: [], sides: [], suggestions: [] }),
  suggest: () => [],
})

/** A log that lets a test wait for the next line of a level. */
function listen() {
  const waiting: { level: string; resolve: () => void }[] = []
  const tell = (level: string) => () => {
    for (const [index, waiter] of waiting.entries()) {
      if (waiter.level === level) {
        waiting.splice(index, 1)
        waiter.resolve()
        return
      }
    }
  }
  const log: LibraryLog = { info: tell("info"), warn: tell("warn"), error: tell("error") }
  const next = (level: string) => new Promise<void>((resolve) => waiting.push({ level, resolve }))
  return { log, next }
}

const texts = () => library?.current.passages.map(({ text }) => text)

describe("the library", () => {
  it("serves the notes as they are when it opens", async () => {
    library = await openLibrary({ dir: folder, buildSearch: emptySearch, log: listen().log })
    expect(texts()).toEqual(["그대로 있는 문단이다."])
    expect(library.current.search.passageCount).toBe(1)
  })

  it("gives a new edition when a note is added, saved and deleted, and leaves the old one as it was", async () => {
    const { log, next } = listen()
    library = await openLibrary({ dir: folder, buildSearch: emptySearch, log, settleMs: 20 })
    const first = library.current
    for (const text of ["처음 쓴 글이다.", "고쳐 쓴 글이다."]) {
      const told = next("info")
      await writeFile(join(folder, "new.md"), text)
      await told
      expect(texts()).toEqual(["그대로 있는 문단이다.", text])
    }
    const told = next("info")
    await rm(join(folder, "new.md"))
    await told
    expect(texts()).toEqual(["그대로 있는 문단이다."])
    expect(first.passages).toHaveLength(1)
  })

  it("notices a note saved by renaming another file over it", async () => {
    const { log, next } = listen()
    library = await openLibrary({ dir: folder, buildSearch: emptySearch, log, settleMs: 20 })
    const told = next("info")
    await writeFile(join(folder, ".kept.md.tmp"), "바꿔치기한 글이다.")
    await rename(join(folder, ".kept.md.tmp"), join(folder, "kept.md"))
    await told
    expect(texts()).toEqual(["바꿔치기한 글이다."])
  })

  it("notices notes in a folder made later", async () => {
    const { log, next } = listen()
    library = await openLibrary({ dir: folder, buildSearch: emptySearch, log, settleMs: 20 })
    const told = next("info")
    await mkdir(join(folder, "later"))
    await writeFile(join(folder, "later", "a.md"), "나중에 만든 폴더의 글이다.")
    await told
    expect(texts()).toEqual(["그대로 있는 문단이다.", "나중에 만든 폴더의 글이다."])
  })

  it("keeps the edition before when the next one cannot be made, and recovers", async () => {
    const { log, next } = listen()
    let isBroken = false
    const buildSearch = (source: SearchSource) => {
      if (isBroken) throw new Error("no index today")
      return emptySearch(source)
    }
    library = await openLibrary({ dir: folder, buildSearch, log, settleMs: 20 })
    const before = library.current
    isBroken = true
    const failed = next("error")
    await writeFile(join(folder, "kept.md"), "실패할 때 쓴 글이다.")
    await failed
    expect(library.current).toBe(before)

    isBroken = false
    const recovered = next("info")
    await writeFile(join(folder, "other.md"), "다시 되는 글이다.")
    await recovered
    expect(texts()).toEqual(["실패할 때 쓴 글이다.", "다시 되는 글이다."])
  })

  it("serves and watches a single note", async () => {
    const { log, next } = listen()
    const dir = join(folder, "kept.md")
    library = await openLibrary({ dir, buildSearch: emptySearch, log, settleMs: 20 })
    const told = next("info")
    await writeFile(dir, "한 파일만 본다.")
    await told
    expect(texts()).toEqual(["한 파일만 본다."])
  })

  it("refuses a folder that is not there", async () => {
    const opening = openLibrary({ dir: join(folder, "nowhere"), buildSearch: emptySearch, log: listen().log })
    await expect(opening).rejects.toThrow(/ENOENT/)
  })
})
