/**
 * A Hangul word without the particles and endings glued to it: 서브넷은 → 서브넷, 스토리지에서는 → 스토리지.
 * Strips by grammar, not by dictionary, again and again, and leaves at least two syllables; both sides of a search
 * are stripped alike, so a syllable too many does no harm. Idempotent.
 */
export function stripEndings(word: string): string {
  let stem = word
  while (stem.length > minSyllables) {
    const ending = longestEnding(stem)
    if (ending === undefined) return stem
    stem = stem.slice(0, -ending.length)
  }
  return stem
}

/** Whether a Hangul word is nothing but particles and endings, as the 가 of EC2가. */
export function isEnding(word: string): boolean {
  for (let length = Math.min(longestSuffix, word.length); length > 0; length--) {
    if (suffixes.has(word.slice(-length)) && (length === word.length || isEnding(word.slice(0, -length))))
      return true
  }
  return false
}

const minSyllables = 2

/** Case markers, topic markers, delimiters and their combinations with one another are reached by repetition. */
const particles =
  "은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 한테서 더러 보고 으로 로 으로서 로서 으로써 로써 과 와 랑 이랑 하고 이며 며 " +
  "도 만 까지 부터 마다 조차 마저 밖에 뿐 처럼 같이 만큼 보다 대로 이나 이든 이든지 든지 이라도 라도 이란 란 이라는 라는 이라고 라고 " +
  "이라면 라면 이야 야 이여 요 들 들이 들은 들을 간의 별로 치고 커녕 은커녕 는커녕 따라"

/** Of the copula and of the verbs that make verbs of nouns: 하다, 되다, 시키다, 받다 and 있다, 없다 as helpers. */
const endings =
  "이다 입니다 이에요 예요 이었다 였다 인 인가 인가요 인지 이고 이지만 일까 일까요 이면 이므로 이라서 임 " +
  "하다 한다 하는 한 할 함 하고 하며 하여 하여서 해 해서 해야 해도 했다 했던 하면 하면서 하자 하지 하지만 하기 하려고 하려면 하도록 하게 " +
  "합니다 합니까 하세요 하십시오 해요 해줘 해주세요 해주는 해준 했어요 했습니다 하나 하나요 하는지 하는가 하던 할까 할까요 할지 할수 " +
  "되다 된다 되는 된 될 됨 되고 되며 되어 되어서 돼 돼서 돼요 되면 되면서 되지 되기 되도록 되게 되었다 됐다 되었던 됩니다 되나 되나요 되는지 될까 될까요 " +
  "시키다 시킨다 시키는 시킨 시킬 시킴 시키고 시켜 시켜서 시키면 시키기 시킵니다 받는 받은 받을 받다 " +
  "스럽다 스러운 적인 적으로 적이다 적 " +
  "었다 았다 었던 았던 었을 았을 었고 았고 었으며 았으며 었습니다 았습니다 습니다 ㅂ니다 는다 는데 은데 던데 어서 아서 어야 아야 어도 아도 " +
  "으면 으며 으니 으므로 려고 려면 도록 으러 거나 지만 지요 죠 네요 군요 나요 까요 는가 는지 은지 을지 을까 을 기 음 고 게 면 니 자 다"

const suffixes: ReadonlySet<string> = new Set(
  `${particles} ${endings}`.split(" ").filter((ending) => ending !== ""),
)
const longestSuffix = Math.max(...[...suffixes].map((suffix) => suffix.length))

/** Longest first, so that 에서는 goes before 는 would leave 에서. */
function longestEnding(word: string): string | undefined {
  for (let length = Math.min(longestSuffix, word.length - minSyllables); length > 0; length--) {
    const ending = word.slice(-length)
    if (suffixes.has(ending)) return ending
  }
  return undefined
}
