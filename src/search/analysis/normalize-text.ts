/**
 * One spelling for what looks alike: Unicode NFKC (full width, ligatures, NFD), lower case, no invisible characters.
 * Single jamo as typed from a keyboard (ㄷ, ㅏ) stay what they are, where plain NFKC would make them parts of syllables.
 * Idempotent.
 */
export function normalizeText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase()
  return text
    .normalize("NFC")
    .replace(invisible, "")
    .split(typedJamo)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize("NFKC")))
    .join("")
    .toLowerCase()
    .normalize("NFC")
}

/** The normalised text without spaces and punctuation: equal for 로드 밸런싱 and 로드밸런싱, S3-Glacier and s3 glacier. */
export function compactText(text: string): string {
  return normalizeText(text).replace(/[^\p{L}\p{M}\p{N}+#]/gu, "")
}

/** Nearly every word: ASCII and whole syllables have one spelling only. */
const plainText = /^[\x20-\x7E가-힣]*$/

/** Zero-width spaces and joiners, soft hyphen, byte order mark, direction marks. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

/** Hangul compatibility jamo, with a group so that split() keeps them. */
const typedJamo = /([\u3131-\u318E]+)/
