import { expect, it } from "vitest"
import { explain } from "../../src/quiz/kinds/explain.ts"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { fullNameFor, nameUsedFor } from "../../src/quiz/knowledge/other-names.ts"
import { readMarkdown } from "./read-vault.ts"

const knowledge = new Knowledge(
  readMarkdown(
    [
      "# 물감",
      "**쪽빛(Indigo)** 은 하늘을 닮은 푸른색이고, 쪽빛은 옷감에 널리 쓰이며, 쪽빛은 바래지 않는다.",
      "# 물들이기",
      "남빛(Indigo)은 쪽풀을 삭힌 물에 옷감을 여러 번 담가서 얻는 깊은 색이다.",
      "# Studio Dye Vat",
      "물감을 데우고 저어 주는 큰 통을 빌려주는 서비스이다.",
      "Dye Vat을 쓰는 사람은 많고, Dye Vat은 하나뿐이다.",
      "",
    ].join("\n\n"),
  ),
)

function factOf(beginning: string) {
  const fact = knowledge.facts.find(({ text }) => text.startsWith(beginning))
  if (fact === undefined) throw new Error(`no fact ${beginning}`)
  return fact
}

it("a thing of two names is called as the line calls it", () => {
  const { subject } = factOf("쪽풀을")
  expect(subject.names).toEqual(expect.arrayContaining(["쪽빛", "남빛"]))
  expect(nameUsedFor(factOf("쪽풀을"), knowledge)).toBe("남빛")
})

it("and so does the reveal of a typed name", () => {
  const fact = factOf("쪽풀을")
  expect(explain(fact, nameUsedFor(fact, knowledge))).toMatch(/^남빛: /)
})

it("a name comes with its maker's where the heading has it", () => {
  const fact = factOf("물감을 데우고")
  expect(fullNameFor(fact, knowledge)).toBe("Studio Dye Vat")
})

it("a maker's name is known by the names that the notes write with it and without", () => {
  const uses = ["종을 치는", "술을 담는", "때를 재는", "그림을 받치는", "쇠를 다루는"]
  const lines = ["BellDB", "CaskMQ", "D2", "Easel", "Forge"].map(
    (name, at) =>
      `## Alba ${name}\n\n${uses[at]} 기구이다.\n\n## 공방의 ${at}층\n\n- **${name}**: ${uses[at]} 데 쓴다.\n`,
  )
  const gimlet = "## Alba Gimlet\n\n구멍을 뚫는 기구이다."
  const made = new Knowledge(readMarkdown(["# 기구", "", ...lines, gimlet, ""].join("\n")))
  expect(made.concepts.map(({ names }) => names)).toContainEqual(
    expect.arrayContaining(["Alba BellDB", "BellDB"]),
  )
  expect(made.coreName("Alba Gimlet")).toBe("Gimlet")
})
