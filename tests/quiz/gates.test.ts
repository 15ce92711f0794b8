import { describe, expect, it } from "vitest"
import { DuplicateFinder } from "../../src/quiz/bank/duplicate-finder.ts"
import { fitsDiscord } from "../../src/quiz/gates/fits-discord.ts"
import { noLeak } from "../../src/quiz/gates/no-leak.ts"
import { oneRightChoice } from "../../src/quiz/gates/one-right-choice.ts"
import { plausibleChoices } from "../../src/quiz/gates/plausible-choices.ts"
import { readsWell } from "../../src/quiz/gates/reads-well.ts"
import { standsAlone } from "../../src/quiz/gates/stands-alone.ts"
import type { Draft } from "../../src/quiz/kinds/draft.ts"
import { Knowledge } from "../../src/quiz/knowledge/knowledge.ts"
import { readMarkdown, readVault } from "./read-vault.ts"

const knowledge = new Knowledge(readVault("systems"))

const good: Draft = {
  kind: "description-to-term",
  prompt: "다음 설명에 해당하는 것은 무엇일까요?\n> 최근에 쓴 주소 변환 결과를 담아 두는 작은 고속 캐시이다",
  given: "최근에 쓴 주소 변환 결과를 담아 두는 작은 고속 캐시이다",
  answer: "TLB",
  accept: ["Translation Lookaside Buffer"],
  wrong: ["PCB", "MLFQ", "SJF"],
  explanation: "TLB: 최근에 쓴 주소 변환 결과를 담아 두는 작은 고속 캐시이다",
  place: { passageId: "p", note: "os.md", heading: [], lines: [1, 1] },
  subject: undefined,
  rivals: [],
  fact: "tlb",
  closeness: 0.5,
}

describe("one right choice", () => {
  const refuse = (change: Partial<Draft>) => oneRightChoice.refuse({ ...good, ...change }, knowledge)

  it("lets different names pass", () => {
    expect(refuse({})).toBeUndefined()
  })

  it("refuses a wrong choice that is another name of the answer", () => {
    expect(refuse({ wrong: ["Translation Lookaside Buffer", "PCB", "SJF"] })).toBeDefined()
  })

  it("refuses the same choice twice, however it is written", () => {
    expect(refuse({ wrong: ["P C B", "pcb", "SJF"] })).toBeDefined()
  })

  it("refuses a choice that holds the answer or is held by it", () => {
    expect(refuse({ answer: "S3 Glacier", accept: [], wrong: ["S3", "EBS", "EFS"] })).toBeDefined()
    expect(refuse({ answer: "S3", accept: [], wrong: ["S3 Glacier", "EBS", "EFS"] })).toBeDefined()
  })

  it("refuses a choice that is a form of the answer", () => {
    expect(refuse({ answer: "Commit", accept: [], wrong: ["Committed", "Failed", "Aborted"] })).toBeDefined()
    expect(
      refuse({ answer: "Commit", accept: [], wrong: ["Commission", "Failed", "Aborted"] }),
    ).toBeUndefined()
  })

  it("refuses the answer's sound in the other script", () => {
    expect(refuse({ answer: "Cognito", accept: [], wrong: ["코그니토", "Shield", "Macie"] })).toBeDefined()
  })
})

describe("no leak", () => {
  const refuse = (change: Partial<Draft>) => noLeak.refuse({ ...good, ...change }, knowledge)

  it("lets a description without the name pass", () => {
    expect(refuse({})).toBeUndefined()
  })

  it("refuses the name, an alias, or what the acronym stands for in the description", () => {
    expect(refuse({ given: "TLB라고 부르는 작은 캐시" })).toBeDefined()
    expect(refuse({ given: "Lookaside 방식의 작은 캐시" })).toBeDefined()
    expect(refuse({ accept: [], given: "Translation Lookaside Buffer의 줄임말" })).toBeDefined()
  })

  it("lets a word stay that all choices share, and only that word", () => {
    const shared = { answer: "감수 분열", accept: [], wrong: ["체세포 분열", "무사 분열", "이분 분열"] }
    expect(refuse({ ...shared, given: "생식세포를 만드는 분열" })).toBeUndefined()
    expect(refuse({ ...shared, given: "염색체가 감수하는 분열" })).toBeDefined()
  })
})

describe("what else gives an answer away", () => {
  const refuse = (change: Partial<Draft>) => noLeak.refuse({ ...good, accept: [], ...change }, knowledge)

  it.each([
    ["a short loan word", "멀티플레이 게임을 올리는 서버", "GameLift"],
    ["a voiced s", "비즈니스에 쓰는 음성 비서", "Alexa for Business"],
    ["a plural", "이벤트를 감지하는 서비스", "IoT Events"],
    ["letters within a longer word", "ActiveMQ를 대신 운영하는 브로커", "Amazon MQ"],
    ["the name written apart", "블록 체인을 쉽게 만드는 서비스", "블록체인"],
    ["half of the name", "거래를 블록에 담아 잇는 기술", "블록체인"],
    ["the name's word in Korean", "글을 다른 말로 번역하는 서비스", "Amazon Translate"],
    ["an abbreviation's word in Korean", "값을 빠르게 찾는 데이터베이스", "DynamoDB"],
    ["both parts of a hyphen", "키와 값의 쌍을 담는 저장소", "키-값 저장소"],
    ["the name shortened", "축을 갈아 맞추는 톱축, gear shaft", "톱니축"],
    ["a word of a name written in one", "시간에 따라 쌓이는 값의 저장소", "Timestream"],
    ["a word of a name that begins small", "풀의 크기를 정하는 값", "corePoolSize"],
    ["what 비 is put before", "동기 없이 주고받는 방식", "비동기식 전송"],
    ["a Korean word for one spelled by ear", "저장 공간을 빌려 주는 서비스", "스토리지 렌털"],
  ])("is %s", (_, given, answer) => {
    expect(refuse({ given, answer, wrong: ["저널", "다이제스트", "Shield"] })).toBeDefined()
  })

  it("is a Latin word within the typed name", () => {
    const typed = { kind: "first-letters", wrong: [], answer: "UHDTV" }
    expect(refuse({ ...typed, given: "HDTV보다 화소가 네 배 많은 텔레비전" })).toBeDefined()
    expect(refuse({ ...typed, given: "화소가 팔백만 개인 텔레비전" })).toBeUndefined()
  })

  it("is what a short typed name is put together from", () => {
    const typed = { kind: "initial-sounds", wrong: [], answer: "향약" }
    expect(refuse({ ...typed, given: "마을이 스스로 정한 향촌 자치 규약" })).toBeDefined()
    expect(refuse({ ...typed, given: "마을이 스스로 정하고 지킨 다짐" })).toBeUndefined()
  })

  it("is a Latin word that a name in capitals ends in", () => {
    const wrong = ["SIGHUP", "SIGQUIT", "SIGSTOP"]
    expect(refuse({ given: "kill, 실행을 억지로 멈춘다", answer: "SIGKILL", wrong })).toBeDefined()
    expect(refuse({ given: "interrupt, 하던 일을 멈춘다", answer: "SIGINT", wrong })).toBeDefined()
    expect(refuse({ given: "하던 일을 멈춘다", answer: "SIGINT", wrong })).toBeUndefined()
  })

  it("is a word in the middle of a long typed name", () => {
    const typed = { kind: "initial-sounds", wrong: [], answer: "오버클럭킹" }
    expect(refuse({ ...typed, given: "최대 클럭 속도를 억지로 끌어올리는 기법" })).toBeDefined()
    expect(refuse({ ...typed, given: "최대 속도를 억지로 끌어올리는 기법" })).toBeUndefined()
  })

  it("is what a true statement of a 비동기식 needs no knowledge for", () => {
    const { concepts } = new Knowledge(readMarkdown("# 전송\n\n**비동기식**은 때를 맞추지 않는 방식이다.\n"))
    const subject = concepts.find(({ name }) => name === "비동기식")
    const stated = { kind: "true-false", subject, answer: "O", wrong: ["X"], fixedOrder: ["O", "X"] } as const
    expect(refuse({ ...stated, given: "동기 없이 주고받는 방식이다" })).toBeDefined()
    expect(refuse({ ...stated, given: "때를 맞추지 않고 주고받는 방식이다" })).toBeUndefined()
  })

  it("is the word that a typed name is short for", () => {
    const typed = { kind: "first-letters", wrong: [], answer: "CMD" }
    expect(refuse({ ...typed, given: "a command that another one replaces" })).toBeDefined()
    expect(refuse({ ...typed, given: "a window in which orders are typed" })).toBeUndefined()
  })

  it("is another name of the answer on a card", () => {
    const card = { kind: "flashcard", isByHand: true, wrong: [], answer: "Kiln Backup" }
    const given = "가마의 불씨를 옮겨 두는 백업은 무엇인가?"
    expect(refuse({ ...card, given, accept: ["백업"] })).toBeDefined()
    expect(refuse({ ...card, given, accept: ["KB"] })).toBeUndefined()
  })

  it("is the syllable that a long name begins with, as a word that no wrong description has", () => {
    const { concepts } = new Knowledge(
      readMarkdown("# 병\n\n**뇌혈류장애**는 머리의 피가 돌지 않는 병이다.\n"),
    )
    const subject = concepts.find(({ name }) => name === "뇌혈류장애")
    const given = "뇌의 핏줄이 막혀 생기는 병이다"
    const asked = { kind: "term-to-description", subject, given, answer: given }
    expect(refuse({ ...asked, wrong: ["손의 뼈가 부러진 병이다", "배가 아픈 병이다"] })).toBeDefined()
    expect(refuse({ ...asked, wrong: ["뇌의 물이 고이는 병이다", "배가 아픈 병이다"] })).toBeUndefined()
  })

  it("is a word that begins like the middle of a long name, and no wrong description has", () => {
    const { concepts } = new Knowledge(readMarkdown("# 뼈\n\n**아래턱뼈**는 얼굴에서 가장 큰 뼈이다.\n"))
    const subject = concepts.find(({ name }) => name === "아래턱뼈")
    const given = "얼굴에서 가장 크고, 턱관절을 이룬다"
    const asked = { kind: "term-to-description", subject, given, answer: given }
    expect(refuse({ ...asked, wrong: ["손에서 가장 길다", "발을 이룬다"] })).toBeDefined()
    expect(refuse({ ...asked, wrong: ["턱의 위에서 코를 받친다", "발을 이룬다"] })).toBeUndefined()
  })

  it("is what tells the name from the others in Korean, however common the word is", () => {
    const sections = Array.from({ length: 12 }, (_, at) => `## 기록 ${at}\n\n기록을 분석하는 방법이다.`)
    const ofAnalysis = new Knowledge(readMarkdown(`# 분석\n\n${sections.join("\n\n")}\n`))
    const leak = (answer: string, ...wrong: readonly string[]) =>
      noLeak.refuse(
        { ...good, accept: [], answer, wrong, given: "모아 둔 것을 정교하게 분석하는 서비스" },
        ofAnalysis,
      )
    expect(leak("IoT Analytics", "IoT Core", "IoT Events", "IoT Hub")).toBeDefined()
    expect(leak("IoT Analytics", "IoT Core", "IoT Events", "Edge Analytics")).toBeDefined()
    expect(leak("IoT Analytics", "IoT Core", "Log Analytics", "Edge Analytics")).toBeUndefined()
    expect(leak("IoT Analytics Hub", "IoT Core", "IoT Events", "IoT Links")).toBeDefined()
  })

  it("is not half of a name that a wrong choice has as well", () => {
    const wrong = ["갑오개혁", "을미개혁", "광무개혁"]
    expect(refuse({ given: "화폐를 바꾼 개혁", answer: "무인개혁", wrong })).toBeUndefined()
  })

  it("is a piece of a long name in a true statement on it", () => {
    const { concepts } = new Knowledge(
      readMarkdown("# 병\n\n**저나트륨혈증**은 핏속의 무엇이 모자라는 병이다.\n"),
    )
    const subject = concepts.find(({ name }) => name === "저나트륨혈증")
    const statement = { kind: "true-false", fixedOrder: ["O", "X"], subject, wrong: ["X"] }
    const given = "피에 든 나트륨이 적은 병이다"
    expect(refuse({ ...statement, answer: "O", given })).toBeDefined()
    expect(refuse({ ...statement, answer: "O", given: "물을 너무 많이 마셔 생기는 병이다" })).toBeUndefined()
  })

  it("is a statement that says little more than its own name, where it is true", () => {
    const { concepts } = new Knowledge(
      readMarkdown("# 서버\n\n## 응답 지연\n\n**응답 지연**은 답이 늦게 오는 것이다.\n"),
    )
    const subject = concepts.find(({ name }) => name === "응답 지연")
    const statement = { kind: "true-false", fixedOrder: ["O", "X"], wrong: ["X"], subject, answer: "O" }
    expect(refuse({ ...statement, given: "응답 지연 감소를 지원한다" })).toBeDefined()
    expect(
      refuse({
        ...statement,
        given: "사용자가 서버에서 멀리 떨어져 있을수록 길어져 불편해진다",
      }),
    ).toBeUndefined()
  })

  it("is a true statement that says every word of a Latin name in Korean", () => {
    const { concepts } = new Knowledge(
      readMarkdown("# 서비스\n\n- **Forecast**: 앞날의 수요를 내다본다\n- **DeskSearch**: 글을 훑는다\n"),
    )
    const say = (name: string, given: string) => {
      const subject = concepts.find((each) => each.name === name)
      return refuse({ kind: "true-false", fixedOrder: ["O", "X"], wrong: ["X"], subject, answer: "O", given })
    }
    expect(say("Forecast", "지난 기록으로 예측을 만든다")).toBeDefined()
    expect(say("Forecast", "지난 기록으로 주문할 양을 정한다")).toBeUndefined()
    expect(say("DeskSearch", "쌓인 글을 빠르게 검색한다")).toBeDefined()
    expect(say("DeskSearch", "쌓인 글에서 낱말을 추린다")).toBeUndefined()
  })
})

describe("stands alone", () => {
  it.each([
    ["프로그래밍 언어별 라이브러리로 호출한다", "leans-on-context"],
    ["정해진 날짜와 시각에 변경", "leans-on-context"],
    ["네 조건 가운데 하나라도 깨면 막는다", "leans-on-context"],
    ["기기가 아주 많아지기도 하므로, 추적하고 관리하는 일이 필수이다", "leans-on-context"],
    ["교착 상태, 기아, 경쟁, 동기화, 스레드, 프로세스, 캐시, 메모리 등이 나온다", "only-lists"],
    ["이를 통해 자원을 나누어 쓴다", "leans-on-context"],
    ["여러 작업을 처리하며", "breaks-off"],
    ["뮤텍스, 세마포어, 모니터", "only-lists"],
    ["한번 직접 해보자", "remark"],
    ["**굵게** 적힌 설명이 있는 문장이다", "broken-writing"],
    ["좋다", "says-too-little"],
    ["널리 쓰이는 중요한 요소이다", "says-too-little"],
    ["약 40분", "says-too-little"],
    ["지표에 따라 변경", "leans-on-context"],
    ["2번 과정을 되풀이한다", "leans-on-context"],
    ["저자: 홍길동과 여러 사람이 함께 씀", "remark"],
    ["3장 메모리를 나누어 쓰는 법", "remark"],
    ["메모리를 아끼는 가장 쉬운 방법이다", "remark"],
    ["성을 실시간으로 살피도록 지표를 모아 보여 준다", "broken-writing"],
    ["랑비어마디, node of Ranvier", "only-lists"],
    ["Dirty Read, Phantom Read", "only-lists"],
    ["중간 합계를 내 주지만, 큐브는 모든 조합을 낸다", "leans-on-context"],
    ["쓸 만한 부품을 모듈로 나누어 두는 일이 요즘 개발의 핵심이다", "remark"],
    ["추가로 오래된 기록을 압축하여 보관한다", "leans-on-context"],
    ["보안을 강화거나 경보를 받을 수 있다", "broken-writing"],
    ["앞선 절에서 다룬 요청을 차례로 처리한다", "leans-on-context"],
    ["먼저 설명된 대로 빈자리를 찾아 값을 옮겨 넣는다", "leans-on-context"],
    ["클래스의 단일 책임이라면 분리원칙은 인터페이스의 책임이다", "leans-on-context"],
    ["동물의 종류", "says-too-little"],
    ["허리정맥(4쌍), 아래가로막정맥", "only-lists"],
    ["가장 흔하게 만나는 나쁜 버릇이다", "says-too-little"],
    ["개발자 능력, 개발 기간", "only-lists"],
    ["멀티 스레드이다", "says-too-little"],
    ["Overriding & Overloading", "only-lists"],
    ["지구 밖에서도 같은 원리가 적용된다", "leans-on-context"],
    ["프로그램이 만들어내느 결과를 모은다", "broken-writing"],
  ])("refuses %s as %s", (given, reason) => {
    expect(standsAlone.refuse({ ...good, given }, knowledge)).toBe(reason)
  })

  it("lets a whole statement pass, also one that begins with a word of one syllable", () => {
    expect(standsAlone.refuse(good, knowledge)).toBeUndefined()
    const given = "속을 채우기 전에 누름돌을 얹고 껍질만 굽는 방법"
    expect(standsAlone.refuse({ ...good, given }, knowledge)).toBeUndefined()
  })
})

describe("plausible choices", () => {
  const refuse = (change: Partial<Draft>) => plausibleChoices.refuse({ ...good, ...change }, knowledge)

  it("refuses an answer that alone is in its script", () => {
    expect(refuse({ answer: "TLB", wrong: ["뮤텍스", "모니터", "스레드"] })).toBeDefined()
  })

  it("refuses a choice several times as long as another", () => {
    expect(refuse({ wrong: ["A very long name of something else entirely", "PCB", "SJF"] })).toBeDefined()
  })

  it("refuses an answer that alone ends in another word", () => {
    const wrong = ["네트워크 계층", "세션 계층", "전송 계층"]
    expect(refuse({ answer: "운영 체제", wrong })).toBeDefined()
    expect(refuse({ answer: "물리 계층", wrong })).toBeUndefined()
    const layers = ["토리층", "다발층", "그물층"]
    expect(refuse({ answer: "에피네프린", wrong: layers })).toBeDefined()
    expect(refuse({ answer: "투명층", wrong: layers })).toBeUndefined()
  })

  it("refuses a wrong choice that alone ends in another word", () => {
    const wrong = ["네트워크 계층", "세션 계층", "전이중 통신"]
    expect(refuse({ answer: "물리 계층", wrong })).toBeDefined()
    expect(
      refuse({ answer: "물리 계층", wrong: ["네트워크 계층", "단방향 통신", "전이중 통신"] }),
    ).toBeUndefined()
  })

  it("refuses an answer that alone begins otherwise", () => {
    const wrong = ["후두덮개연골", "후두공간", "후두근육"]
    expect(refuse({ answer: "남녀차", wrong })).toBeDefined()
    expect(refuse({ answer: "후두융기", wrong })).toBeUndefined()
  })

  it("lets like choices pass", () => {
    expect(refuse({})).toBeUndefined()
  })
})

describe("reads well", () => {
  it("refuses unpaired brackets and mistyped words in any part", () => {
    expect(readsWell.refuse({ ...good, answer: "TLB(" }, knowledge)).toBeDefined()
    expect(readsWell.refuse({ ...good, wrong: ["tjqltm", "PCB", "SJF"] }, knowledge)).toBeDefined()
    expect(readsWell.refuse(good, knowledge)).toBeUndefined()
  })
})

describe("fits Discord", () => {
  it("refuses labels above 80 characters, long prompts and answers nobody types", () => {
    expect(fitsDiscord.refuse({ ...good, wrong: ["x".repeat(81), "PCB", "SJF"] }, knowledge)).toBeDefined()
    expect(fitsDiscord.refuse({ ...good, wrong: ["x".repeat(80), "PCB", "SJF"] }, knowledge)).toBeUndefined()
    expect(fitsDiscord.refuse({ ...good, prompt: "가".repeat(401) }, knowledge)).toBeDefined()
    expect(fitsDiscord.refuse({ ...good, wrong: [], answer: "가".repeat(61) }, knowledge)).toBeDefined()
  })
})

describe("near-duplicates", () => {
  it("are told by the answer and most of what is quoted, not by spacing and particles", () => {
    const finder = new DuplicateFinder()
    expect(finder.add(good)).toBe(true)
    const again = good.given.replaceAll("결과를", "결과")
    expect(finder.add({ ...good, given: again, prompt: again })).toBe(false)
    const other = "가상 주소를 물리 주소로 빠르게 바꾸도록 돕는 하드웨어이다"
    expect(finder.add({ ...good, given: other, prompt: other })).toBe(true)
  })

  it("are told under other names of the answer", () => {
    const finder = new DuplicateFinder()
    expect(finder.add({ ...good, wrong: [] }, "tlb")).toBe(true)
    expect(finder.add({ ...good, wrong: [], answer: "변환 색인 버퍼", prompt: "빈칸" }, "tlb")).toBe(false)
    expect(finder.add({ ...good, wrong: [], answer: "변환 색인 버퍼", prompt: "빈칸" })).toBe(true)
  })

  it("are told among typed questions of different kinds", () => {
    const finder = new DuplicateFinder()
    expect(finder.add({ ...good, kind: "flashcard", wrong: [] })).toBe(true)
    expect(finder.add({ ...good, kind: "initial-sounds", wrong: [], prompt: "초성" })).toBe(false)
  })
})
