import { expect, it } from "vitest"
import { mendNames } from "../../src/quiz/knowledge/mend-names.ts"
import { readMarkdown } from "./read-vault.ts"

const { terms, passages } = readMarkdown(
  [
    "# 배포",
    "Kubernetes는 컨테이너를 여러 서버에 나누어 실행한다. Kubernetes로 배포하고 Kubernetes로 되돌린다.",
    "Ansible로 서버를 설정하고, Lactose는 우유에 든 당이다. Lactose는 작은창자에서 분해되고, Lactose가 많은 음식은 피한다.",
    "- **Kuberentes Dashboard**: 클러스터의 상태를 보여 주는 화면이다",
    "- **Kubernettes Operator**: 응용 프로그램을 다룰 줄 아는 제어기이다",
    "- **Lactase**: 당을 분해하는 효소이다",
    "- **Ansibel Tower**: 설정을 예약해 실행하는 서버이다",
    "- **Rancher 2**: 클러스터 여럿을 다루는 화면이다. Rancher로 여럿을 본다.",
    "- **Racher 2**: 여럿을 다룬다",
    "게이트웨이란 다른 네트워크로 나가는 문이다. 게이트웨이 주소를 적는다.",
    "조합이란 순서 없이 고르는 것이다. 조합이 몇인지, 조합을 세어 안다.",
    "",
  ].join("\n\n"),
)
const names = mendNames(terms, passages).map(({ name }) => name)

it("mends a letter too many and two that changed places", () => {
  expect(names).toContain("Kubernetes Operator")
  expect(names).toContain("Kubernetes Dashboard")
})

it("mends a short word of a name that is written rightly elsewhere", () => {
  expect(names.filter((name) => name === "Rancher 2")).toHaveLength(2)
})

it("gives back a last syllable that was read as a particle", () => {
  expect(names).toContain("게이트웨이")
  expect(names).toContain("조합")
})

it("leaves a word with one letter for another, and a short one whose neighbour is hardly more frequent", () => {
  expect(names).toContain("Lactase")
  expect(names).toContain("Ansibel Tower")
})
