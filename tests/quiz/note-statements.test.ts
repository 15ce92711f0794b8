import { describe, expect, it } from "vitest"
import { makeBank } from "../../src/quiz/bank/make-bank.ts"
import { whyNotQuotable } from "../../src/quiz/kinds/quotable.ts"
import { isTellingStatement, ToldTexts } from "../../src/quiz/kinds/telling-statement.ts"
import { describe as describeThing } from "../../src/quiz/knowledge/describe.ts"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { readMarkdown } from "./read-vault.ts"

const saidOf = (text: string, isMistyped: (text: string) => boolean) =>
  describeThing(text, ["잿물"], isMistyped)

const loom = [
  "# 베틀",
  "**베틀**은 날실을 팽팽하게 걸어 놓고 씨실을 엮어 옷감을 짜는 나무 기계이다.",
  "베틀의 잉앗대는 날실을 한 올씩 걸러 들어 올려 북이 지나갈 틈을 만든다.",
  "씨실을 감은 북은 벌어진 날실 사이로 왼쪽에서 오른쪽으로 던져 넣는다.",
  "# 짠 느낌",
  "손으로 세 시간을 꼬박 짜고 나니 팔이 아파서 더는 북을 던지지 못했다.",
  "CloudLoom을 사용하여 무늬를 그리고, 날실의 수를 세는 일을 처리",
  "무늬를 고르는 일에 하루를 다 보내고 다음 날에야 날실을 걸었다.",
  "바디는 가느다란 대나무로 씨실을 쳐서 옷감을 촘촘하게 만들고 날실이 엉키지 않게 잡아 준다.",
  "",
].join("\n\n")

const knowledge = new Knowledge(readMarkdown(loom))
const isTelling = (beginning: string) => {
  const statement = knowledge.statements.find(({ text }) => text.startsWith(beginning))
  if (statement === undefined) throw new Error(`no statement ${beginning}`)
  return isTellingStatement(statement, knowledge)
}

describe("a sentence of the notes", () => {
  it("tells something below a heading that names a thing", () => {
    expect(isTelling("씨실을 감은 북")).toBe(true)
  })

  it("tells something anywhere where it has a topic of its own", () => {
    expect(isTelling("바디는")).toBe(true)
  })

  it("tells something where it begins with what is used, and with what is done to what", () => {
    expect(isTelling("CloudLoom")).toBe(true)
  })

  it("tells nothing where neither says what it is about", () => {
    expect(isTelling("손으로 세 시간")).toBe(false)
  })
})

describe("a note most of whose sentences lean on each other", () => {
  const sentences = (pointing: number) => [
    "# 베틀 이야기",
    ...Array.from(
      { length: pointing },
      (_, at) => `그래서 ${at + 2}번째 장날에는 우리가 더 많은 무명을 들고 갔다.`,
    ),
    "바디는 가느다란 대나무로 씨실을 쳐서 옷감을 촘촘하게 만든다.",
    "잉아는 날실을 한 올씩 걸러 들어서 북이 지나갈 틈을 만든다.",
    "도투마리는 감아 둔 날실을 조금씩 풀어서 팽팽하게 당겨 준다.",
    "",
  ]
  const tellingOf = (pointing: number) => {
    const knowledge = new Knowledge(readMarkdown(sentences(pointing).join("\n\n")))
    return knowledge.statements.filter((statement) => isTellingStatement(statement, knowledge)).length
  }

  it("is a tale, of which no sentence is asked by itself", () => {
    expect(tellingOf(0)).toBeGreaterThan(1)
    expect(tellingOf(9)).toBe(0)
  })
})

describe("a missing word", () => {
  const { questions } = makeBank(readMarkdown(loom))
  const blanks = questions.filter(({ kind }) => kind === "missing-word")

  it("is typed from its first letters", () => {
    expect(blanks.length).toBeGreaterThan(0)
    for (const { prompt, choices, answer } of blanks) {
      expect(choices).toBeNull()
      expect(prompt).toMatch(/\(\*\*[ㄱ-ㅎ ]+\*\*\)/u)
      expect(prompt.split("\n")[1]).not.toContain(answer)
    }
  })

  it("is not the next letter of an acronym that stands beside it", () => {
    const notes = [
      "# 세계로 가는 길",
      "**길잡이**는 인터넷 프로토콜 버전 4(IPv4)로 보낸 편지를 받는 쪽까지 차례로 옮기는 장치이다.",
      "",
    ].join("\n\n")
    const asked = makeBank(readMarkdown(notes)).questions.filter(({ kind }) => kind === "missing-word")
    expect(asked.map(({ answer }) => answer)).not.toContain("프로토콜")
  })

  it("is not left out twice behind the same word", () => {
    const twice = [
      "# 물레방아",
      "**물레방아**는 떨어지는 물의 힘으로 커다란 나무바퀴를 돌려 곡식을 찧는 기계이다.",
      "# 연자방아",
      "**연자방아**는 소나 말이 끄는 커다란 나무바퀴를 둥근 돌판 위에서 굴려 찧는 기계이다.",
      "옛 마을에서는 물이 마르면 소가 끄는 커다란 나무바퀴만 굴려서 마을의 곡식을 찧었다.",
      "",
    ].join("\n\n")
    const asked = makeBank(readMarkdown(twice)).questions.filter(
      ({ kind, answer, prompt }) =>
        kind === "missing-word" &&
        answer === "나무바퀴" &&
        prompt.startsWith("[") &&
        !prompt.includes("**에 대한"),
    )
    expect(asked).toEqual([])
  })
})

describe("the sentences of the notes", () => {
  it("come without words that stand only once first", () => {
    const notes = [
      "# 장독",
      "장독은 볕이 잘 드는 자리에 놓는다.",
      "장독은 볕이 잘 드는 쟈리에 놓고 뚜껑을 연다.",
      "뚜껑을 연 장독은 볕이 드는 자리에 놓고 뚜껑을 닫는다.",
      "",
    ].join("\n\n")
    const { statements } = new Knowledge(readMarkdown(notes))
    expect(statements.at(-1)?.text).toContain("쟈리에")
  })
})

describe("what stands behind a sentence", () => {
  const notes = [
    "# 염색 공방",
    "매염제는 물감이 옷감에 붙게 하는 재료이다. 옷감을 담그기 전에 넣고 저으면 빛깔이 오래간다.",
    "염색 공방은 물감을 끓이는 곳이다. 하루에 서른 필이 넘는 옷감을 들이고 볕에 말린다.",
    "",
  ].join("\n\n")
  const { statements } = new Knowledge(readMarkdown(notes))
  const texts = statements.map(({ text }) => text)

  it("is said of that sentence's topic, where it has one of its own", () => {
    expect(texts.join("\n")).not.toContain("빛깔이 오래간다")
    expect(texts.join("\n")).toContain("하루에 서른 필")
  })
})

describe("an arrow", () => {
  it("ends what is said where that is whole", () => {
    const [first] = saidOf("때가 빠지면 옷감이 희어진다 -> 빨래에 쓰임", () => false)
    expect(first).toBe("때가 빠지면 옷감이 희어진다")
  })

  it("or the mark of a list ends it", () => {
    const [first] = saidOf("묵은 때를 말끔히 뺌, - 옷감을 희게 함", () => false)
    expect(first).toBe("묵은 때를 말끔히 뺌")
  })

  it.each([
    "[추천] 올을 세는 법을 적은 네 쪽짜리 글",
    "베틀로 촘촘한 옷감을 짜려면....날실을 팽팽하게 맨다",
    "베틀을 처음 짜는 사람에게 추천",
    "씨실의 굵기를 살필 때 쓸 팁을 적어 드린다",
    "옷감을 짜는 순서를 알리기 위한 예를 늘어놓을 예정이다",
    "베틀의 부품은 값을 낸 만큼 아껴서 써 주세요",
    "날실의 빛깔을 살펴보니 씨실도 붉더라",
  ])("a writer's remark cannot be quoted: %s", (text) => {
    expect(whyNotQuotable(text, new Knowledge(readMarkdown(loom)))).toBe("remark")
  })

  it("or a dash between names says nothing, nor does the title of a paper", () => {
    const knowledge = new Knowledge(readMarkdown(loom))
    expect(whyNotQuotable("날실(Warp) – 씨실(Weft)", knowledge)).toBe("only-lists")
    expect(whyNotQuotable("warp threads - into the frame of the loom", knowledge)).toBe("only-lists")
    expect(whyNotQuotable("Fast Weaving of Heavy Threads with Wooden Looms", knowledge)).toBe("only-lists")
    expect(whyNotQuotable("weaves Heavy Threads fast on wooden looms", knowledge)).toBeUndefined()
  })

  it.each([
    ["what happens then", "흔히 풀어 두기를 명시하면 WEAVE"],
    ["what is done", "여러 무늬와 여러 실로 저장된 옷감으로 실행함"],
    ["what it is done to", "베틀은 정비한 뒤 북의 틈을 얻게 된다"],
    ["what it is now", "예전에는 사람이 손으로 하나씩 걸던 것"],
    ["what is measured by it", "무거운 추의 실험으로 날실의 장력값"],
    ["which case it is of", "두겹 베틀 - 날실을 두 번 감아 당기는 사람"],
    ["whose it is", "앞날에 받을 옷감값을 담보로 한 증서, 상인 또는 방직사"],
    ["what went before", "올의 수를 늘리면 옷감이 두꺼워지는 것을 알 수 있다"],
    ["what is said of them", "씨실의 굵기 vs. 날실의 굵기"],
    ["which case it works out", "열두 올을 쓰는 경우를 고려해보면 평균 무게는 두 근이 된다"],
    ["who said so", "'옷감은 손이 아니라 마음으로 짠다' — 베틀골의 어른이 남긴 말로 알려졌다"],
    ["which of them it is", "여러 관련 도구를 통해 옷감의 올을 고르게 함"],
    ["whose words they are", "“씨실이 고와야 옷감이 곱다” — 거친 실로 짠 옷감은 옷감이 아니다"],
  ])("that leaves out %s cannot be quoted", (_, text) => {
    expect(whyNotQuotable(text, new Knowledge(readMarkdown(loom)))).toBe("leans-on-context")
  })

  it("that has lost its number cannot be quoted", () => {
    const text = "개의 북을 써서 여러 빛깔의 씨실을 한꺼번에 엮는다"
    expect(whyNotQuotable(text, new Knowledge(readMarkdown(loom)))).toBe("broken-writing")
  })

  it("of a program needs the program", () => {
    const knowledge = new Knowledge(readMarkdown(loom))
    expect(whyNotQuotable("바깥 반복문은 올의 수를 세는 row가 2부터 시작하여 커진다", knowledge)).toBe(
      "leans-on-context",
    )
  })

  it("that leads from one thing to the next cannot be quoted", () => {
    const knowledge = new Knowledge(readMarkdown(loom))
    expect(whyNotQuotable("날실을 풀어 둠 -> 씨실을 엮음 -> 옷감이 짜임", knowledge)).toBe("leans-on-context")
    expect(whyNotQuotable("씨실을 엮어 옷감을 짜지만 적합하지 않다", knowledge)).toBe("leans-on-context")
    expect(whyNotQuotable("날실을 걸고, (2) 씨실을 엮어 옷감을 짠다", knowledge)).toBe("leans-on-context")
    expect(whyNotQuotable("씨실을 엮어 옷감을 짜는 데 적합하지 않다", knowledge)).toBeUndefined()
  })
})

describe("what is compared", () => {
  const texts = (sentence: string) => {
    const knowledge = new Knowledge(readMarkdown(`${loom}\n\n${sentence}\n`))
    return knowledge.statements.filter((each) => isTellingStatement(each, knowledge)).map(({ text }) => text)
  }

  it("is named, or stood before", () => {
    const named = "물레는 베틀에 비해 속도는 느리지만 씨실을 고르게 감는다"
    expect(texts(`${named}.`)).toContain(named)
    const unnamed = "베틀에 비해 속도는 느리지만 씨실을 고르게 감아 나간다"
    expect(texts(`${unnamed}.`)).not.toContain(unnamed)
  })
})

describe("a list of clauses", () => {
  it("ends before the one that is mistyped", () => {
    const [first] = saidOf(
      "잿물은 옷감에 묻은 때를 말끔히 빼고 빛깔을 희게 함, 하루가 지나면 볕에 말려서 쟁여 둠",
      (text) => text.includes("쟁여"),
    )
    expect(first).toBe("옷감에 묻은 때를 말끔히 빼고 빛깔을 희게 함")
  })

  it("stays whole where the first is", () => {
    const text = "때를 쟐 빼고 옷감을 희게 함, 하루가 지나면 볕에 말려서 쟁여 둠"
    expect(saidOf(text, (each) => each.includes("쟐"))).toEqual([text])
  })
})

describe("a sentence that is nearly told", () => {
  it("is told", () => {
    const told = new ToldTexts()
    told.add("물감을 끓이는 가마솥에 백반을 넣고 천천히 저으면서 빛깔을 고르게 한다")
    expect(told.standIn("물감을 끓이는 가마솥에 백반을 넣고 천천히 저어 빛깔을 고르게 한다")).toBe(true)
    expect(told.standIn("물감을 끓이는 가마솥을 물로 헹구고 볕에 말린 다음 쌓아 둔다")).toBe(false)
  })
})
