import { describe, expect, it } from "vitest"
import { isAside, isGeneralLabel } from "../../src/quiz/language/layout-words.ts"
import { isPageBound } from "../../src/quiz/language/page-bound.ts"

describe("a word that says in any text what comes next", () => {
  it.each([
    "Key Idea",
    "Assumptions",
    "process",
    "Important Equations",
    "Interpretation",
    "실무",
    "시사점",
    "마무리",
    "최대",
  ])("%s", (name) => expect(isGeneralLabel(name)).toBe(true))

  it.each([
    "Osmosis",
    "Step Function",
    "LAW",
    "Golgi Apparatus",
    "Model Checking",
    "삼투",
    "최대공약수",
    "실무율",
  ])("is not %s", (name) => expect(isGeneralLabel(name)).toBe(false))
})

describe("a part of something or of a sentence", () => {
  it.each([
    "Rest of the weeks",
    "Focus on servants",
    "Critics argue that trade",
    "See the lecture of May",
    "Class Questions",
    "Smith et al",
    "두 번째",
    "왼쪽 아래",
    "문제점 중 하나",
    "제21조",
    "대부분의 가게",
    "의사나 간호사",
    "처음 두 자리",
    "현재의 가게",
    "K개",
    "Figure 2.12",
    "시장은 왜 열릴까",
    "미래 전망",
    "Rule 3",
  ])("%s", (name) => expect(isAside(name)).toBe(true))

  it.each([
    "Theory of Mind",
    "Degrees of Freedom",
    "Quality of Service",
    "왼손잡이",
    "두루미",
    "제조업",
    "중화 반응",
  ])("is not %s", (name) => expect(isAside(name)).toBe(false))
})

describe("a sentence that means something only beside its page", () => {
  it.each([
    "빨간 실선은 처리한 집단의 값이 어떻게 변했는지를 보인다",
    "오른쪽 그래프에서 두 값이 만나는 곳을 찾는다",
    "x축은 나이이고 높이는 그 나이의 사람 수이다",
    "The red blocks hold the data of the first program",
    "이렇게 구한 값은 처음 값보다 언제나 작다",
    "계약서에는 다음의 사항을 적어야 한다",
    "위키피디아에 따르면 향신료는 씨앗이나 껍질로 만든다",
    "우리는 두 값을 견주어 볼 수 있다",
    "@나주 배로 왕건이 나라를 세웠다",
    "각 상자의 무게가 표에 적혀 있다",
    "그림은 높은 값부터 순서대로 번호를 매겼다",
    "위와같은 값을 두 번 곱하여 답을 얻는다",
    "바로 앞의 값을 두 배로 늘리는 경우이다",
    "현재 남은 과자가 다섯 봉지이다",
    "어느 가게의 하루 손님이 평균 40명이라고 한다",
  ])("%s", (text) => expect(isPageBound(text)).toBe(true))

  it.each([
    "씨앗은 다음 해 봄에 싹이 튼다",
    "붉은 꽃잎에는 안토사이아닌이 많다",
    "왼쪽 심실은 온몸으로 피를 보낸다",
    "그림을 그리는 이는 안료와 기름을 섞는다",
    "어느 쪽으로 접어도 넓이가 같다",
    "요청은 가상 서버 위에서 처리된다",
    "The black market grows where prices are capped",
  ])("is not %s", (text) => expect(isPageBound(text)).toBe(false))
})
