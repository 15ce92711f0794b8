import { describe, expect, it } from "vitest"
import { findBrokenWriting } from "../../src/quiz/language/broken-writing.ts"
import { readClauseEnd } from "../../src/quiz/language/clause-end.ts"
import { findDangling } from "../../src/quiz/language/dangling.ts"
import { asHangulKeys, asLatinKeys } from "../../src/quiz/language/keyboard-layout.ts"
import { findLeak } from "../../src/quiz/language/name-leak.ts"
import { isOfOtherOrgan } from "../../src/quiz/language/organs.ts"
import { pickParticle, withOpenParticle, withParticle } from "../../src/quiz/language/particles.ts"
import { splitSentences } from "../../src/quiz/language/sentences.ts"

describe("particles", () => {
  it.each([
    ["서브넷", "은/는", "서브넷은"],
    ["람다", "은/는", "람다는"],
    ["VPC", "은/는", "VPC는"],
    ["SQL", "은/는", "SQL은"],
    ["RDS", "을/를", "RDS를"],
    ["RAM", "이/가", "RAM이"],
    ["URL", "으로/로", "URL로"],
    ["Pipeline", "은/는", "Pipeline은"],
    ["Lambda", "이/가", "Lambda가"],
    ["Network", "을/를", "Network를"],
    ["Bucket", "을/를", "Bucket을"],
    ["Type", "은/는", "Type은"],
    ["EC2", "이/가", "EC2가"],
    ["S3", "이/가", "S3이"],
    ["열 1", "으로/로", "열 1로"],
    ["가용 영역(AZ)", "은/는", "가용 영역(AZ)은"],
  ] as const)("of %s for %s give %s", (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected)
  })

  it("show both forms behind a blank, so that the form does not tell the answer", () => {
    expect(withOpenParticle("를 쓴다")).toBe("을(를) 쓴다")
    expect(withOpenParticle("는 서비스이다")).toBe("은(는) 서비스이다")
    expect(withOpenParticle("로 옮긴다")).toBe("(으)로 옮긴다")
    expect(withOpenParticle(" 이후")).toBe(" 이후")
  })

  it("go by what the eye reads last, past a mark", () => {
    expect(pickParticle("서브넷!", "은/는")).toBe("은")
  })
})

describe("the end of a clause", () => {
  it.each([
    ["관리형 데이터베이스 서비스", "noun"],
    ["디바이스를 클라우드에 연결", "noun"],
    ["실험의 결과", "noun"],
    ["세포의 정의", "noun"],
    ["자동으로 확장 가능", "nominal"],
    ["트래픽을 분산함", "nominal"],
    ["트래픽을 나눈다", "sentence"],
    ["트래픽을 나눠요", "sentence"],
    ["기능을 제공하며", "cut"],
    ["필요한 모든 것을", "cut"],
    ["데이터를 위한", "cut"],
    ["관리하는", "cut"],
    ["저장하여", "cut"],
    ["a managed database", "noun"],
    ["a kind of", "cut"],
    ["a device that", "cut"],
    ["목록:", "cut"],
  ])("of %s is %s", (text, end) => {
    expect(readClauseEnd(text)).toBe(end)
  })
})

describe("words that lean on the page", () => {
  it.each([
    "이를 통해 데이터를 옮긴다",
    "이 서비스는 빠르다",
    "그중 하나이다",
    "또한 로그를 남긴다",
    "위의 그림과 같다",
    "다음과 같은 기능이 있다",
    "자세한 내용은 아래 표를 참고한다",
    "삭제하면 그 스냅샷만 지워진다",
    "비용은 어느 쪽이든 사용자가 낸다",
    "아래로 갈수록 밀도가 커진다",
    "Amazon SNS가 여기에 속한다",
    "호스트는 그림과 같이 층으로 나뉜다",
    "층은 아래의 총 네 단계로 나뉜다",
    "제어 규약으로 다음 기능을 한다",
    "하나는 사람이 하는 점검이다",
    "이 절에서는 가마를 다룬다",
    "이럴때는 나중에 적은 것이 남는다",
    "아래는 물레를 두 배로 돌린 그림이다",
    "물레는 위의 받침과 비슷하게 돈다",
    "금이 간 그릇은 여기로 옮긴다",
    "가마에서는 이 kiln이 뜨겁다고 여긴다",
    "같지 않다면 다시 굽는다",
    "결론적으로 물레가 더 빠르다",
    "뒤에서 배우게 될 유약을 바른다",
    "This is faster",
    "It stores data",
    "a value shown above",
  ])("are found in: %s", (text) => {
    expect(findDangling(text)).toBeDefined()
  })

  it.each([
    "이벤트를 감지하는 서비스",
    "소금과 설탕 가운데 어느 쪽이든 물에 녹는다",
    "로그를 남기는 장치로, 이러한 로그를 스스로 지운다",
    "그래프로 관계를 저장하는 데이터베이스",
    "이온이 이동하는 통로",
    "이미지를 분석한다",
    "위치를 기록하는 장치",
    "물 위의 배를 띄운다",
    "참조 무결성을 유지하는 제약",
    "장작을 적게 쓰므로 비용이 절약됨",
    "값이 싼 것이 장점이다",
    "a device that forwards packets",
  ])("are not found in: %s", (text) => {
    expect(findDangling(text)).toBeUndefined()
  })
})

describe("a leak", () => {
  it.each([
    ["EC2의 블록 스토리지", ["Elastic Block Store", "EBS"]],
    ["Elastic Block Store의 줄임말", ["EBS"]],
    ["중앙집중식 백업 서비스", ["AWS Backup"]],
    ["관계로 데이터를 잇는다", ["관계형 DB"]],
    ["컴퓨팅 파워를 제공한다", ["Elastic Compute Cloud"]],
    ["snapshots of a volume", ["Snapshot"]],
    ["스냅샷을 남긴다", ["스냅샷"]],
    ["ACM에서 받은 인증서", ["AWS Certificate Manager"]],
    ["바뀌지 않는 IPv4 주소", ["탄력적 IP"]],
    ["키-값 쌍을 저장한다", ["키-값 DB"]],
    ["Code Division Multiple Access", ["부호 분할 다원 접속 CDMA"]],
    ["how long content stays cached", ["Caching policy"]],
    ["다른 표를 가리키는 왜래키", ["외래 키"]],
    ["Red Line과 Blue Line을 번갈아 그린다", ["RLBL"]],
    ["Acknowledgment Number 필드가 유효한지를 나타낸다", ["ACK"]],
  ])("is found in %s for %s", (text, names) => {
    expect(findLeak(text, names)).toBeDefined()
  })

  it.each([
    ["격리된 가상 네트워크", ["VPC", "Virtual Private Cloud"]],
    ["텍스트를 생생한 음성으로 변환", ["Polly"]],
    ["빛에너지로 포도당을 만든다", ["엽록체"]],
    ["the order of things", ["Rock of Ages"]],
  ])("is not found in %s for %s", (text, names) => {
    expect(findLeak(text, names)).toBeUndefined()
  })
})

describe("broken writing", () => {
  it.each([
    "ETL tjqltm를 쓴다",
    "**굵게",
    "값(단위",
    "자율줗애 주행",
    "ㅋㅋ 좋다",
    "[[링크]]",
    "a | b",
    "가상 네트워크으로 잇는다",
    "기계 학습를 쓴다",
    "줄의 수를 칸의 수를 센다",
    "EC@ 서버",
    "밧줄은 l0cm 안에 맨다",
    "매듭(Internationa1 Knot)을 맨다",
    "매듭은 객쳬이다",
    "단어의 의미 를 벡터로 나타낸다",
    "고칠 행 정보를 입",
    "물이 없 어도 된다",
    "자리가 남아 잇어도 못 쓴다",
    "기억 장치에 적제된 프로그램",
    "밧줄을 매는 법 ⭐3",
    "밧줄을 살 사용한 매듭",
    "매듭을 풀 수 잇는 밧줄",
    "매듭이 늘어남에 다라 줄어드는 밧줄",
    "매듭[1]은 밧줄을 묶은 자리이다",
    "풀리는 매듭 x. 자르는 밧줄",
    "작은 배 부터 큰 배까지 묶는다",
    "배를 묶는 기능이 제공",
    "밧줄이 길 때 인 매듭과 짧을 때 인 매듭",
    "이쪽과 저쪽 어느쪽으로 여러 값에 판다",
    "밧줄을 매는 법, - 푸는 법",
  ])("is seen in %s", (text) => {
    expect(findBrokenWriting(text)).toBeDefined()
  })

  it.each([
    "Kubernetes 클러스터",
    "rhythm and strengths",
    "값(단위)을 적는다",
    "“따옴표” 안의 말",
    "photosynthesis",
    "gland와 width",
    "네트워크로, 책을, 값을 다른 값으로",
    "행 정보를 담는 것",
    "살림에 쓸 도구를 줌",
    "밧줄을 잘 사용한 매듭",
    "argv[1]에 든 값, x. 3",
    "항구가 기능을 제공",
    "a@example.org로 보낸다",
  ])("is not seen in %s", (text) => {
    expect(findBrokenWriting(text)).toBeUndefined()
  })
})

describe("keyboard layouts", () => {
  it("turn what was typed on the wrong one", () => {
    expect(asHangulKeys("zmffkdnem")).toBe("클라우드")
    expect(asLatinKeys("ㄷㅊ2")).toBe("ec2")
  })

  it("give nothing for keys that make no syllables, even where the library throws", () => {
    expect(asHangulKeys("photosynthesis")).toBeUndefined()
    expect(asHangulKeys("서브넷")).toBeUndefined()
    expect(asLatinKeys("ec2")).toBeUndefined()
  })
})

describe("sentences", () => {
  it("end at full stops, not within numbers and abbreviations", () => {
    expect(splitSentences("99.9%를 보장한다. 비용은 1.5배이다.")).toEqual([
      "99.9%를 보장한다.",
      "비용은 1.5배이다.",
    ])
    expect(splitSentences("0이면 양수를 뜻한다.23자리는 그 뒤에 온다")).toEqual([
      "0이면 양수를 뜻한다.",
      "23자리는 그 뒤에 온다",
    ])
    expect(splitSentences("A cell, e.g. a neuron, fires. It rests.")).toEqual([
      "A cell, e.g. a neuron, fires.",
      "It rests.",
    ])
  })
})

describe("a medical name", () => {
  it.each([
    ["심기형", "뇌의 핏줄이 서로 잘못 이어지는 병이다", true],
    ["뇌동맥류", "심장의 판막이 닫히지 않는 병이다", true],
    ["뇌동맥류", "머리의 동맥이 부풀어 오르는 병이다", false],
    ["심기형", "태어날 때부터 피가 돌지 않는 병이다", false],
    ["심리 검사", "뇌의 핏줄을 살피는 검사이다", false],
  ])("%s is of another organ than what says: %s — %s", (name, text, isOther) => {
    expect(isOfOtherOrgan(name, text)).toBe(isOther)
  })
})
