/** Spelling that does not tell names apart: case, spaces, hyphens, the plural of English words; HTTPS is none. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/(?<=[A-Za-z]{2}[a-z])s(?![A-Za-z])/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "")
}
