/** Spelling that does not tell names apart: case, spaces, hyphens, the plural of English words. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=[a-z]{3})s(?![a-z])/g, "")
    .replace(/[^\p{L}\p{N}+#]/gu, "")
}
