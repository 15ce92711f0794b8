import { compactText } from "../../search/analysis/normalize-text.ts"

/** Under this key two spellings of a name are the same: case, width, spaces and punctuation do not count. */
export function nameKey(name: string): string {
  const key = compactText(name)
  return key === "" ? name.trim() : key
}

/** The words of a name as written, without brackets and marks. */
export function nameWords(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}+#.]+/u).filter((word) => word !== "" && word !== ".")
}

/** Which writing a name is in; decides which names look alike among choices. */
export function scriptOf(text: string): "hangul" | "latin" | "mixed" | "other" {
  const hasHangul = /\p{Script=Hangul}/u.test(text)
  const hasLatin = /\p{Script=Latin}/u.test(text)
  if (hasHangul) return hasLatin ? "mixed" : "hangul"
  return hasLatin ? "latin" : "other"
}

/** Whether the capital letters or first letters of the words spell the acronym: `Elastic Block Store`, `EBS`. */
export function spellsAcronym(words: string, acronym: string): boolean {
  const wanted = acronym.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()
  if (wanted.length < 2) return false
  const parts = words.split(/[\s\-/]+/).filter((word) => /^[a-z]/i.test(word))
  const first = parts.map((word) => word.charAt(0).toLowerCase()).join("")
  const withoutLinks = parts
    .filter((word) => !/^(?:of|the|and|for|to|in|a|an|as|on|by|with)$/i.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join("")
  const capitals = words.replace(/[^A-Z0-9]/g, "").toLowerCase()
  return [first, withoutLinks, capitals].includes(wanted)
}
