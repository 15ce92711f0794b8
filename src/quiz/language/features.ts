/**
 * What a text is made of, as numbers that compare fast: each Latin word and number, and each pair of neighbouring
 * Hangul syllables (so that spacing, particles and endings matter little). Sorted, each once.
 */
export function readFeatures(text: string): Uint32Array {
  const found = new Set<number>()
  for (const [token] of text
    .normalize("NFKC")
    .toLowerCase()
    .matchAll(/[가-힣]+|[a-z0-9]+(?:[.,][0-9]+)?/g)) {
    if (!/[가-힣]/.test(token)) {
      if (!skipped.has(token)) found.add(hashText(token.length > 3 ? token.replace(/s$/, "") : token))
    } else if (token.length === 1) {
      found.add(hashText(token))
    } else {
      for (let at = 0; at + 1 < token.length; at++) found.add(hashText(token.slice(at, at + 2)))
    }
  }
  return Uint32Array.from(found).sort()
}

/** FNV-1a over UTF-16 units, 32 bits. Two texts may share a hash; nothing here breaks if they do. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  // A last mixing: neighbouring inputs must not give neighbouring numbers where order is drawn from the hash.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const skipped = new Set(
  "a an the of to in on at by for from with and or but is are was were be been as it its that this these those which who into than can may will not no use used using".split(
    " ",
  ),
)
