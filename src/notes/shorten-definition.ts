/** Longer definitions are cut: they are shown beside their term. */
const maxDefinitionChars = 400
/** What is not looked at further; the patterns below are for short text only. */
const maxReadChars = 1500

/** Without what only closes a list; cut at a sentence's end or a comma where it is longer than a definition should be. */
export function shorten(text: string): string {
  const clean = text
    .slice(0, maxReadChars)
    .trim()
    .replace(/\s*등(?:등)?(?:이|도)? (?:있다|있음|존재)\.*$/u, "")
    .replace(/[,\s]+$/, "")
  if (clean.length <= maxDefinitionChars) return clean
  const head = clean.slice(0, maxDefinitionChars)
  const end = Math.max(head.lastIndexOf(". "), head.lastIndexOf(", "))
  const cut = end > maxDefinitionChars / 3 ? end + 1 : head.lastIndexOf(" ")
  return head.slice(0, cut > 0 ? cut : maxDefinitionChars).replace(/[,\s]+$/, "")
}
