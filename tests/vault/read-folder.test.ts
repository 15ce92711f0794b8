import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readFolder } from "../../src/vault/read-folder.ts"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hunjang-notes-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe("a notes folder", () => {
  it("gives its Markdown files in a fixed order and leaves hidden folders alone", async () => {
    for (const sub of ["나", ".obsidian", ".trash", "node_modules"]) await mkdir(join(folder, sub))
    for (const name of [
      "b.md",
      "a.markdown",
      "나/c.MD",
      ".obsidian/x.md",
      ".trash/y.md",
      "node_modules/z.md",
      "d.txt",
    ]) {
      await writeFile(join(folder, name), "글")
    }
    const { files, problems } = await readFolder(folder)
    expect(files.map(({ path }) => path)).toEqual(["a.markdown", "b.md", "나/c.MD"])
    expect(problems).toEqual([])
  })

  it("names notes in NFC where the disk has them in NFD", async () => {
    await writeFile(join(folder, "한글.md".normalize("NFD")), "글")
    expect((await readFolder(folder)).files.map(({ path }) => path)).toEqual(["한글.md".normalize("NFC")])
  })

  it("does not follow a link out of the folder, and says so", async () => {
    const inside = join(folder, "notes")
    await mkdir(inside)
    await writeFile(join(folder, "secret.md"), "비밀")
    await symlink(join(folder, "secret.md"), join(inside, "link.md"))
    await symlink(folder, join(inside, "up"))
    const { files, problems } = await readFolder(inside)
    expect(files).toEqual([])
    expect(problems.map(({ note, code }) => [note, code])).toEqual([
      ["link.md", "symlink-outside"],
      ["up", "symlink-outside"],
    ])
  })

  it("reports a file above the limit without reading it, and reads the rest", async () => {
    await writeFile(join(folder, "huge.md"), Buffer.alloc(20 * 1024 * 1024, "a"))
    await writeFile(join(folder, "small.md"), "글")
    const { files, problems } = await readFolder(folder)
    expect(files.map(({ path }) => path)).toEqual(["small.md"])
    expect(problems.map(({ note, code }) => [note, code])).toEqual([["huge.md", "too-large"]])
  })

  it("takes a single file as well", async () => {
    await writeFile(join(folder, "one.md"), "글")
    expect((await readFolder(join(folder, "one.md"))).files.map(({ path }) => path)).toEqual(["one.md"])
  })

  it("enters folders that link to each other once", async () => {
    await mkdir(join(folder, "a"))
    await writeFile(join(folder, "a", "n.md"), "글")
    await symlink(folder, join(folder, "a", "back"))
    expect((await readFolder(folder)).files.map(({ path }) => path)).toEqual(["a/n.md"])
  })
})
