import { stripEndings } from "./strip-endings.ts"

/**
 * Whether a Hangul word only makes a sentence a question or a request: 뭐야, 알려줘, 무엇인가요, 어떻게.
 * Asked of what people type, never of the notes.
 */
export function isQuestionPhrase(word: string): boolean {
  return phrases.has(word) || phrases.has(stripEndings(word)) || openings.test(word)
}

/** A Hangul word without a question glued to its end: 증분식인가요 → 증분식, 서비스예요 → 서비스. */
export function cutQuestionTail(word: string): string {
  const cut = word.replace(tails, "")
  return cut.length >= 2 || cut === word ? (cut === "" ? word : cut) : word
}

/** Whether an English word says nothing about the subject: articles, prepositions, auxiliaries, question words. */
export function isEnglishStopWord(word: string): boolean {
  return englishStopWords.has(word)
}

const phrases: ReadonlySet<string> = new Set(
  (
    "뭐 뭐가 뭐를 뭘 뭔 뭔가 뭔데 뭔지 뭐지 뭐야 뭐임 뭐여 뭐고 뭐니 뭐라 머 머야 머임 무엇 무엇을 무엇이 무엇인 무슨 어떤 어떻게 어떠 어떨 어때 어느 어디 어디서 " +
    "언제 누가 누구 왜 얼마 얼마나 몇 몇개 몇가지 어떤건 어떤게 " +
    "알려 알려줘 알려주 알려주세요 알려달 가르쳐 가르쳐줘 설명 설명해 설명해줘 말해 말해줘 궁금 궁금해 찾아 찾아줘 보여 보여줘 정리해 정리해줘 요약해 요약해줘 " +
    "이거 이건 이게 그거 그건 그게 저거 저건 거 건 게 걸 것 것은 것이 것을 거야 거임 거지 거예 거에 거죠 " +
    "좀 제발 혹시 그냥 일단 대체 도대체 정확히 진짜 근데 그럼 그러면 그리고 하나요 하는거 하는건 하는지 하면 하죠 하지 해 해요 되나요 되죠 되는지 돼 돼요 되나 " +
    "있나 있나요 있어 있어요 있는 있는지 있죠 있음 있을 있습니 없나 없나요 없어 있 쓰죠 인가요 인지 인가 일까 일까요 " +
    "예요 이에요 에요 입니까 입니 이야 이죠 맞나요 맞아 맞죠 맞는지 같은 같은거 대해 대해서 대한 관해 관한 관련 관련해 " +
    "뭐하는 뭐였 뭐였지 뭐예 뭐에 뭐라고 뜻 의미 의미가 뜻이 정의 개념"
  ).split(" "),
)

/** 뭐… and 무엇… with whatever follows are questions all through. */
const openings =
  /^(?:뭐|뭔|뭘|무엇|머임|머야|머에|모야|모임|어떻|어떤|무슨|얼마|(?:거|건|것|게)(?:가|지|죠|야|임|예요|에요|인|입니|던|니|냐)|해야하|하는거|하는건|인거|인건)/

const tails =
  /(?:인가요|인가여|인가|인건가요|인건가|인지요|인지|이에요|이예요|예요|에요|이야|이니|입니까|일까요|일까|이죠|이지|인데요|임|하나요|할까요|하나|되나요|될까요|나요|까요|ㄴ가요|는가요|는지|을까|던가|이란게|란게|이라는게|라는게)$/

const englishStopWords: ReadonlySet<string> = new Set(
  (
    "a an the of in on at to for from by with about into over under as is are was were be been being am do does did done " +
    "can could will would shall should may might must have has had having i you he she it we they me him her us them my your " +
    "his its our their this that these those there here what which who whom whose when where why how and or but if then than " +
    "so not no any some tell explain show give gives please mean means meaning define definition describe between difference differences " +
    "kind kinds type types sort way ways good best better suitable use uses used using need want like get got let per each one"
  ).split(" "),
)
