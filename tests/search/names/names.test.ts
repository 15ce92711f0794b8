import { describe, expect, it } from "vitest"
import { initialsOf } from "../../../src/search/names/initials.ts"
import { readLetterNames } from "../../../src/search/names/letter-names.ts"

describe("initialsOf", () => {
  it.each([
    ["Central Processing Unit", "cpu"],
    ["Acme Translation Lookaside Buffer", "tlb"],
    ["Deep Learning AMI", "dlami"],
    ["Theory of Mind Test", "tmt"],
  ])("of %s are among others %s", (name, acronym) => {
    expect(initialsOf(name)).toContain(acronym)
  })

  it("are none for one word or for two letters", () => {
    expect(initialsOf("Kernel")).toEqual([])
    expect(initialsOf("Page Table")).toEqual([])
  })
})

describe("readLetterNames", () => {
  it.each([
    ["브이피씨", "vpc"],
    ["씨피유", "cpu"],
    ["에이치티티피", "http"],
    ["에스쓰리", "s3"],
    ["디엔에이", "dna"],
  ])("%s spells %s", (word, letters) => {
    expect(readLetterNames(word)).toBe(letters)
  })

  it.each(["서버", "에스프레소", "이", ""])("%s spells nothing", (word) => {
    expect(readLetterNames(word)).toBeUndefined()
  })
})
