import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { conjugateStem, type FormKind } from "../../../src/search/thesaurus/conjugate-stem.ts"
import { isEnding } from "../../../src/search/thesaurus/is-ending.ts"

/** Stem, then its forms: joined with 어, past, with ㄴ, with ㄹ, before 면. */
const table: readonly (readonly [string, string, string, string, string, string])[] = [
  ["지우", "지워", "지웠", "지운", "지울", "지우"],
  ["나누", "나눠", "나눴", "나눈", "나눌", "나누"],
  ["줄이", "줄여", "줄였", "줄인", "줄일", "줄이"],
  ["옮기", "옮겨", "옮겼", "옮긴", "옮길", "옮기"],
  ["켜", "켜", "켰", "켠", "켤", "켜"],
  ["보내", "보내", "보냈", "보낸", "보낼", "보내"],
  ["싸", "싸", "쌌", "싼", "쌀", "싸"],
  ["보", "봐", "봤", "본", "볼", "보"],
  ["되", "돼", "됐", "된", "될", "되"],
  ["하", "해", "했", "한", "할", "하"],
  ["바뀌", "바뀌어", "바뀌었", "바뀐", "바뀔", "바뀌"],
  ["끄", "꺼", "껐", "끈", "끌", "끄"],
  ["모으", "모아", "모았", "모은", "모을", "모으"],
  ["잠그", "잠가", "잠갔", "잠근", "잠글", "잠그"],
  ["빠르", "빨라", "빨랐", "빠른", "빠를", "빠르"],
  ["고르", "골라", "골랐", "고른", "고를", "고르"],
  ["흐르", "흘러", "흘렀", "흐른", "흐를", "흐르"],
  ["따르", "따라", "따랐", "따른", "따를", "따르"],
  ["굽", "구워", "구웠", "구운", "구울", "구우"],
  ["돕", "도와", "도왔", "도운", "도울", "도우"],
  ["어렵", "어려워", "어려웠", "어려운", "어려울", "어려우"],
  ["가깝", "가까워", "가까웠", "가까운", "가까울", "가까우"],
  ["뽑", "뽑아", "뽑았", "뽑은", "뽑을", "뽑으"],
  ["좁", "좁아", "좁았", "좁은", "좁을", "좁으"],
  ["걷", "걸어", "걸었", "걸은", "걸을", "걸으"],
  ["듣", "들어", "들었", "들은", "들을", "들으"],
  ["깨닫", "깨달아", "깨달았", "깨달은", "깨달을", "깨달으"],
  ["닫", "닫아", "닫았", "닫은", "닫을", "닫으"],
  ["짓", "지어", "지었", "지은", "지을", "지으"],
  ["잇", "이어", "이었", "이은", "이을", "이으"],
  ["만들", "만들어", "만들었", "만든", "만들", "만들"],
  ["작", "작아", "작았", "작은", "작을", "작으"],
  ["많", "많아", "많았", "많은", "많을", "많으"],
]

describe("conjugating a stem", () => {
  it.each(table)("%s gives %s, %s, %s, %s and %s(면)", (stem, joining, past, done, coming, linking) => {
    expect(formOf(stem, "joining")).toBe(joining)
    expect(formOf(stem, "past")).toBe(past)
    expect(formOf(stem, "done")).toBe(done)
    expect(formOf(stem, "coming")).toBe(coming)
    expect(formOf(stem, "linking")).toBe(linking)
  })

  it("keeps the spelling without contraction beside the contracted one", () => {
    expect(textsOf("나누")).toEqual(expect.arrayContaining(["나눠", "나누어", "나누었"]))
  })

  it("drops the final ㄹ before endings that begin with ㄴ, ㅂ or ㅅ", () => {
    expect(textsOf("만들")).toEqual(expect.arrayContaining(["만드", "만듦", "만듭"]))
  })

  it("gives whole syllables for every stem of Hangul", () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
        expect(textsOf(syllables.join("")).every((text) => /^[가-힣]+$/.test(text))).toBe(true)
      }),
    )
  })
})

describe("endings", () => {
  it("follow the form they belong to", () => {
    expect(isEnding("면", "linking")).toBe(true)
    expect(isEnding("니다", "formal")).toBe(true)
    expect(isEnding("니다", "past")).toBe(false)
  })

  it("are not any other word", () => {
    expect(isEnding("서버", "plain")).toBe(false)
  })

  it("may be missing, but not after the form of politeness", () => {
    expect(isEnding("", "plain")).toBe(true)
    expect(isEnding("", "formal")).toBe(false)
  })
})

function formOf(stem: string, kind: FormKind): string | undefined {
  return conjugateStem(stem).find((form) => form.kind === kind)?.text
}

function textsOf(stem: string): readonly string[] {
  return conjugateStem(stem).map((form) => form.text)
}
