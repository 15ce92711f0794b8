import { expect, it } from "vitest"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { readMarkdown } from "./read-vault.ts"

const knowledge = new Knowledge(
  readMarkdown(
    [
      "# 무역",
      "- **해상 무역**: 배로 물건을 실어 나르며 사고파는 일이다",
      "- **세관 설치**: 항구 세 곳에 관리를 보냄",
      "- **통관 확인**: 세관이 물건과 서류를 견주는 절차이다",
      "- **선박 수송**: 큰 강을 거슬러 사흘이 걸림",
      "- **창고의 뒷벽에**: 습기를 막는 구멍 두 개",
      "- **王 성덕**: 바닷길을 지키는 군대를 늘림",
      "- **가장 먼 항구**: 배로 보름이 걸리는 곳이다",
      "- **관세 vs 조세**: 누구에게 거두는지가 다르다",
      "- **잘 짐작이 안 가**: 셈이 어느 쪽에서 끝나는지 알 길이 없다",
      "- **연결**: 좁은 물길을 거쳐 강 하구와 만남",
      "- **곳간~**: 거둔 곡식을 쌓아 두는 큰 집이다",
      "- **크기**: 한 번에 쌀 오백 섬",
      "- **점검표 1**: 빠진 짐이 없는지 본다",
      "- **도착 시**: 짐을 내리고 값을 치른다",
      "- **%톤%**: 무게가 들어가는 모든 줄을 찾는다",
      "- **세관이 매긴 값**: 물건값의 십분의 일을 거둔다",
      "- **세관**: 항구에서 드나드는 물건을 살피는 관청이다",
      "- **하역 비용 부족**: 짐꾼의 삯을 치를 돈이 모자라는 일이다",
      "- **얼지않는다**: 물길이 얼어도 배를 띄워 나른다",
      "- **때문**: 물길이 막히면 짐을 등에 지고 나르게 된다",
      "- **Good**: 항구마다 값이 다르게 매겨지는 물건이다",
      "- **이중**: 벽을 겹쳐서 쌓은 창고이다",
      "- **개요 장부**: 한 해에 드나든 물건을 적는 책이다",
      "- 항구 일꾼 품삯 다툼(값이 오르자 일손을 놓음)",
      "qty는 정수형 열 자리이다.",
      "## 참고 문헌",
      "- **항구의 역사**: 바닷길을 오래 연구한 사람들이 지은 책이다",
      "",
    ].join("\n\n"),
  ),
)

it.each([
  ["해상 무역", undefined],
  ["통관 확인", undefined],
  ["세관", undefined],
  ["세관 설치", "name-is-a-phrase"],
  ["선박 수송", "name-is-a-phrase"],
  ["창고의 뒷벽에", "name-is-a-phrase"],
  ["가장 먼 항구", "name-is-a-phrase"],
  ["관세 vs 조세", "name-is-a-phrase"],
  ["王 성덕", "name-broken"],
  ["곳간~", "name-broken"],
  ["잘 짐작이 안 가", "name-is-a-phrase"],
  ["연결", "name-is-a-phrase"],
  ["점검표 1", "name-is-a-phrase"],
  ["도착 시", "name-is-a-phrase"],
  ["세관이 매긴 값", "name-is-a-phrase"],
  ["크기", "name-is-a-property"],
  ["하역 비용 부족", "name-is-a-phrase"],
  ["때문", "name-broken"],
  ["얼지않는다", "name-broken"],
  ["Good", "name-broken"],
  ["이중", "name-is-a-property"],
  ["개요 장부", "name-is-a-phrase"],
  ["항구 일꾼 품삯 다툼", "name-is-a-phrase"],
  ["%톤%", "name-broken"],
  ["qty", "name-is-an-example"],
])("%s can be asked about unless %s", (name, reason) => {
  const concept = knowledge.concepts.find((each) => each.name === name)
  if (concept === undefined) throw new Error(`${name} was not read`)
  expect(knowledge.whyNotAskable(concept)).toBe(reason)
})

it("books that are cited are no terms", () => {
  expect(knowledge.concepts.map(({ name }) => name)).not.toContain("항구의 역사")
})

it("does not ask about a chapter that the notes do not explain", () => {
  const notes = (lead: string) =>
    new Knowledge(
      readMarkdown(
        [
          "# 항해",
          "## 옛 항해술",
          lead,
          ...["나침반", "육분의", "해도", "측심줄", "모래시계"].map(
            (name, at) => `- **${name}**: 배에서 ${at + 2}백 년 동안 쓴 도구이다`,
          ),
          "",
        ].join("\n\n"),
      ),
    )
  const why = (lead: string) => {
    const knowledge = notes(lead)
    const chapter = knowledge.concepts.find(({ name }) => name === "옛 항해술")
    return chapter === undefined ? "not read" : knowledge.whyNotAskable(chapter)
  }
  expect(why("**옛 항해술**: 먼바다에서만 쓰고 가까운 바다에서는 쓰지 않음")).toBe("name-is-a-chapter")
  expect(why("**옛 항해술**: 기계 없이 별과 바람으로 뱃길을 찾던 기술이다")).toBeUndefined()
})
