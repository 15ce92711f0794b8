/**
 * What may follow a form:
 * `plain` 지우(고, 는, 다), `linking` 지우(면) 구우(면), `joining` 지워(서), `past` 지웠(다),
 * `done` 지운, `coming` 지울, `noun` 지움, `formal` 지웁(니다).
 */
export type FormKind = "plain" | "linking" | "joining" | "past" | "done" | "coming" | "noun" | "formal"

export interface Form {
  readonly text: string
  readonly kind: FormKind
}

/**
 * The forms a Korean verb or adjective takes before its endings, from its stem (`지우`, `빠르`, `굽`; without 다).
 * Covers the regular stems, vowel contraction, the dropping of 으 and ㄹ, and the ㅂ, ㄷ, ㅅ, 르 and 하 irregulars
 * (Standard Korean Orthography, articles 18 and 34 to 39); not the ㅎ irregulars (빨갛다) nor the 러 ones (푸르다).
 */
export function conjugateStem(stem: string): readonly Form[] {
  const joining = joiningForm(stem)
  const linking = linkingBase(stem)
  const open = dropRieul(stem)
  const forms: Form[] = [
    { text: stem, kind: "plain" },
    { text: linking, kind: "linking" },
    { text: joining, kind: "joining" },
    { text: withFinal(joining, "ㅆ"), kind: "past" },
    { text: withFinal(dropRieul(linking), "ㄴ"), kind: "done" },
    { text: withFinal(dropRieul(linking), "ㄹ"), kind: "coming" },
    { text: withFinal(linking, finalOf(linking) === "ㄹ" ? "ㄻ" : "ㅁ"), kind: "noun" },
  ]
  if (open !== stem) forms.push({ text: open, kind: "plain" }, { text: open, kind: "linking" })
  if (finalOf(open) === "") forms.push({ text: withFinal(open, "ㅂ"), kind: "formal" })
  for (const text of uncontracted(stem)) {
    forms.push({ text, kind: "joining" }, { text: withFinal(text, "ㅆ"), kind: "past" })
  }
  return forms
}

const firstSyllable = 0xac00
const vowels = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"]
const finals = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]

// The irregular stems of these endings are few, or the regular ones are; the shorter list is kept.
const regularBieup = /[입잡뽑좁씹집꼽접업]$/
const irregularDigeut = /(?:듣|걷|싣|깨닫|긷|일컫|묻)$/
const irregularSiot = /(?:짓|잇|붓|낫|긋|젓)$/
const regularReu = /(?:따르|치르|들르|다다르|우러르|잠그)$/
const contracted: Readonly<Record<string, string>> = { ㅗ: "ㅘ", ㅜ: "ㅝ", ㅣ: "ㅕ", ㅚ: "ㅙ" }

function joiningForm(stem: string): string {
  if (stem.endsWith("하")) return `${stem.slice(0, -1)}해`
  if (isBieupIrregular(stem)) {
    return withVowel(`${withFinal(stem, "")}우`, /^[돕곱]$/.test(stem) ? "ㅘ" : "ㅝ")
  }
  const vowel = vowelOf(stem)
  if (finalOf(stem) !== "") return softened(stem) + (isBright(vowel) ? "아" : "어")
  if (vowel === "ㅡ") return withoutEu(stem)
  const merged = contracted[vowel]
  if (merged !== undefined) return withVowel(stem, merged)
  return /[ㅏㅐㅓㅔㅕㅖ]/.test(vowel) ? stem : `${stem}어`
}

/** The spelling without contraction, where both are in use: 나누어 beside 나눠, 하여 beside 해. */
function uncontracted(stem: string): readonly string[] {
  if (stem.endsWith("하")) return [`${stem}여`]
  if (finalOf(stem) !== "") return []
  const vowel = vowelOf(stem)
  return contracted[vowel] === undefined ? [] : [stem + (vowel === "ㅗ" ? "아" : "어")]
}

function linkingBase(stem: string): string {
  if (isBieupIrregular(stem)) return `${withFinal(stem, "")}우`
  return finalOf(stem) === "" || finalOf(stem) === "ㄹ" ? stem : `${softened(stem)}으`
}

/** 크 → 커, 모으 → 모아, 빠르 → 빨라: 으 falls away, and 르 doubles its ㄹ. */
function withoutEu(stem: string): string {
  const before = stem.slice(0, -1)
  const joined = withVowel(stem, before !== "" && isBright(vowelOf(before)) ? "ㅏ" : "ㅓ")
  const doubles = stem.endsWith("르") && before !== "" && !regularReu.test(stem)
  return doubles ? withFinal(before, "ㄹ") + joined.slice(-1) : joined
}

function softened(stem: string): string {
  if (irregularDigeut.test(stem)) return withFinal(stem, "ㄹ")
  return irregularSiot.test(stem) ? withFinal(stem, "") : stem
}

function isBieupIrregular(stem: string): boolean {
  return finalOf(stem) === "ㅂ" && !regularBieup.test(stem)
}

function dropRieul(stem: string): string {
  return finalOf(stem) === "ㄹ" ? withFinal(stem, "") : stem
}

function isBright(vowel: string): boolean {
  return vowel === "ㅏ" || vowel === "ㅗ" || vowel === "ㅑ"
}

function lastIndex(text: string): number {
  return text.charCodeAt(text.length - 1) - firstSyllable
}

function finalOf(text: string): string {
  return finals[lastIndex(text) % finals.length] ?? ""
}

function vowelOf(text: string): string {
  return vowels[Math.floor(lastIndex(text) / finals.length) % vowels.length] ?? ""
}

function withFinal(text: string, final: string): string {
  const index = lastIndex(text)
  const code = index - (index % finals.length) + finals.indexOf(final)
  return text.slice(0, -1) + String.fromCharCode(firstSyllable + code)
}

/** The last syllable, which must have no final consonant, with another vowel. */
function withVowel(text: string, vowel: string): string {
  const perInitial = vowels.length * finals.length
  const initial = Math.floor(lastIndex(text) / perInitial)
  const code = initial * perInitial + vowels.indexOf(vowel) * finals.length
  return text.slice(0, -1) + String.fromCharCode(firstSyllable + code)
}
