import { stripEndings } from "./strip-endings.ts"

/**
 * Whether a Korean word of a query carries no subject of its own: dependent nouns, pointing words, conjunctions, adverbs
 * of degree, auxiliary and light verbs in their inflections. A closed class of the grammar, the same for any subject.
 */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word) || functionWords.has(stripEndings(word)) || auxiliaries.test(word)
}

const functionWords: ReadonlySet<string> = new Set(
  (
    "것 거 게 건 걸 거를 것을 것도 수 수가 데 데에 때 때는 때에 바 줄 지 등 등의 및 또 또는 혹은 그리고 하지만 그런데 그래서 근데 그럼 그러면 만약 만일 즉 " +
    "이 그 저 이런 그런 저런 이렇게 그렇게 저렇게 이것 그것 저것 여기 거기 저기 내 내가 제 제가 나 나는 나의 저는 우리 너 당신 누가 " +
    "하나 하나로 경우 경우에 정도 위해 위해서 위한 통해 통해서 통한 대해 대해서 대한 의한 의해 따른 따라 " +
    "엄청 아주 매우 되게 진짜 정말 너무 많이 조금 좀 더 덜 가장 제일 바로 이미 아직 다시 계속 그냥 같은 같이 서로 각각 모두 다 전부 주로 보통 " +
    "좋아 좋은 좋을 좋나 좋을까 좋지 괜찮 적합 알맞 맞는 맞나 제대로"
  ).split(" "),
)

/** 하다, 있다, 없다, 싶다, 주다, 보다, 쓰다, 되다 standing alone: the verb that every question about a tool is made with. */
const auxiliaries =
  /^(?:하는|하는데|하려|하려면|하면|해야|해야하는|할|할때|한|했|해서|해주|해줘|해주는|있는|있고|있을|있어|있어야|있다|있는데|없는|없고|없을|없어|없이|싶은|싶은데|싶어|싶을|싶다|싶으|주는|줘|준|줄|줬|보려|보려면|보면|쓰는|쓰면|쓰고|써야|써서|써|쓸|쓸때|쓰려|쓰려면|쓰게|쓰죠|쓰지|쓰나|쓰기|되는|되면|될|된|되려|되려면|둬야|두는|놓은|놓고|라는|라고|이라는|이라고)(?:데|지|요|거|건|게|면|면은)?$/
