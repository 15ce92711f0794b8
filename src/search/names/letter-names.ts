/**
 * What a Hangul word spells when its syllables are the names of letters and digits: 브이피씨 → vpc, 에스쓰리 → s3,
 * 이씨투 → ec2. Undefined when any part of it is none.
 */
export function readLetterNames(word: string): string | undefined {
  if (word.length > longestWord) return undefined
  // The longest name first, with a way back: 에이 is a, 에이치 is h.
  const read = (rest: string): string | undefined => {
    if (rest === "") return ""
    for (let length = Math.min(longestLetterName, rest.length); length > 0; length--) {
      const letter = letterNames.get(rest.slice(0, length))
      const following = letter === undefined ? undefined : read(rest.slice(length))
      if (following !== undefined) return `${letter}${following}`
    }
    return undefined
  }
  const letters = read(word)
  return letters !== undefined && letters.length > 1 ? letters : undefined
}

const longestWord = 24

const letterNames: ReadonlyMap<string, string> = new Map(
  (
    "a:에이 b:비 c:씨 c:시 d:디 e:이 f:에프 g:지 h:에이치 h:에치 i:아이 j:제이 k:케이 l:엘 m:엠 n:엔 o:오 p:피 q:큐 r:알 r:아르 s:에스 t:티 u:유 " +
    "v:브이 w:더블유 w:더블류 x:엑스 y:와이 z:제트 z:지트 0:제로 1:원 2:투 3:쓰리 3:스리 4:포 5:파이브 6:식스 7:세븐 8:에이트 9:나인"
  )
    .split(" ")
    .map((pair) => [pair.slice(2), pair.slice(0, 1)]),
)

const longestLetterName = Math.max(...[...letterNames.keys()].map((name) => name.length))
