import { readClauseEnd } from "../language/clause-end.ts"

const mostCommas = 6

/** Whether a stretch of the notes names things, or gives a title, and says nothing of any. */
export function onlyLists(text: string): boolean {
  return isBareEnumeration(text) || isRowOfNames(text) || isTitle(text)
}

/** `A, B, C 등`, `X(…), Y(…)`: names without a statement. */
function isBareEnumeration(text: string): boolean {
  if (/(?:^|\s)등(?:등)?(?:이|을|의)?(?:\s?(?:있다|있음|있습니다))?$/u.test(text) || /\betc$/i.test(text))
    return true
  if (/^[^()]{1,30}\([^()]+\)$/u.test(text)) return true
  if (text.split(",").length > mostCommas) return true
  // `트렐로(Trello), 지라(Jira)`
  const bare = text.replace(/\s*\([^()]*\)/gu, "")
  if (
    bare !== text &&
    bare.split(/\s*[,·/]\s*/).every((part) => /^\S+(?: \S+)?$/u.test(part)) &&
    readClauseEnd(bare) === "noun"
  )
    return true
  // `Lento - Adagio - Andante`, `비공유-비공유 > 비공유-공유 > 공유-공유`
  if (text.split(/\s[-–—<>]\s/u).length >= 3) return true
  // `계좌(Account) – 거래(Transaction)`, `model polygons - into view space`
  const links = text.split(/\s[-–—]\s/u)
  if (links.length >= 2 && links.every((part) => /^[^()]{1,20}\([A-Za-z ]+\)$/u.test(part))) return true
  if (/\s-\s/.test(text) && !/[가-힣]/.test(text)) return true
  // `심의, 사전동의, 비밀보장, 언제든 그만둘 권리`
  const items = bare.split(/\s*,\s*/)
  if (items.length >= 4 && items.every((item) => item.split(" ").length <= 4 && !saysSomething.test(item)))
    return true
  // `왼엽 + 오른엽 + 네모엽`, `주체 객체 & 관찰 객체`
  const added = bare.split(" + ")
  if (
    added.length >= 3 ||
    (added.length === 2 && added.every((part) => part.split(" ").length <= 3 && !saysSomething.test(part)))
  )
    return true
  if (/\s&\s/.test(text) && !/[다함됨임]$/u.test(text)) return true
  if (/\s=\s[^,=]+,\s/u.test(text)) return true
  const parts = text.split(/\s*[,·/;]\s*/)
  // `교육 31, 근로 32, 납세 38`
  if (parts.length >= 3 && parts.filter((part) => /^[가-힣]+ ?\d+$/u.test(part)).length * 2 >= parts.length)
    return true
  const mostWords = text.includes(" · ") ? 3 : 2
  const isShort = parts.every((part) => part.split(" ").length <= mostWords)
  // `넙다리신경, 폐쇄신경`
  if (
    parts.length === 2 &&
    parts.every((part) => /^[가-힣]{3,}$/u.test(part) && !/[함음됨임다]$/u.test(part))
  )
    return true
  // `허리정맥(4쌍), 아래가로막정맥`
  if (parts.length === 2 && parts.every((part) => /^[가-힣]{3,}(?:\(\S+\))?$/u.test(part)) && /\)/.test(text))
    return true
  // `개발자 능력, 개발 기간`
  if (
    parts.length === 2 &&
    parts.every((part) => /^[가-힣]{2,} [가-힣]{2,}$/u.test(part) && !saysSomething.test(part))
  )
    return true
  // `로터 - 통제소재는 … / 반두라 - 자기효능감은 …`: two entries of one line.
  const entries = text.split(/\s\/\s/)
  if (entries.length >= 2 && entries.every((entry) => entry.split(" ").length >= 2)) return true
  // `내밈(Protrusion), 들임(Retrusion) 턱을 내미는 경우 …`: names that have lost what parts them from what is said.
  if (/^(?:[가-힣]+\s?\([A-Za-z .]+\),?\s){2,}/u.test(text)) return true
  return isShort && (parts.length >= 3 || /\s·\s|;/.test(text))
}

/** Ends in a verb, or has a particle or a verb before its noun. */
const saysSomething =
  /(?:[함음됨임다]|가능|불가|필요)$|[가-힣](?:은|는|이|가|을|를|의|에|로|한|된|인|할|될)\s/u

/**
 * Names alone (`Dirty Read, Phantom Read`), or others in brackets, read as a description: `랑비어마디, node of Ranvier`; or a
 * second entry: `척수, 상위중추: 대뇌`.
 */
function isRowOfNames(text: string): boolean {
  // What an acronym stands for.
  if (/^[A-Z][A-Za-z-]*(?:\s(?:of|and|for|to|in|on|by|the|[A-Z][A-Za-z-]*))+$/.test(text)) return true
  const parts = text.split(/\s*[,/]\s*/)
  if (parts.length >= 2 && parts.every((part) => /^[A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*){0,2}$/.test(part)))
    return true
  const isLatin = (part: string) => /^[A-Za-z][A-Za-z' -]{2,40}$/.test(part) && part.split(" ").length <= 5
  const isShort = (part: string) => part.split(" ").length <= (isLatin(part) ? 5 : 3)
  if (parts.length >= 2 && parts.every(isShort) && parts.some(isLatin) && /[가-힣]/.test(text)) return true
  return /[,;]\s[가-힣A-Za-z ]{2,14}[:：]\s/u.test(text)
}

/** `High-Resolution Text-to-3D Content Creation`: the title of a paper says nothing of what it is about. */
function isTitle(text: string): boolean {
  if (/[가-힣]/.test(text)) return false
  const [, ...words] = text.match(/[A-Za-z][\w-]{3,}/g) ?? []
  const isSmall = (word: string) => /^[a-z]/.test(word) && !smallInTitles.test(word)
  return words.length >= 3 && !words.some(isSmall)
}

const smallInTitles =
  /^(?:with|from|into|using|over|under|between|through|without|towards?|based|guided|via|that|than|upon)$/
