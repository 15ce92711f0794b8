import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { soundKeyOfHangul, soundKeysOfLatin } from "../../../src/search/names/sound-key.ts"

/** Names from many fields, none of them looked at while the scheme was made. */
const pairs = [
  ["Docker", "도커"],
  ["Kafka", "카프카"],
  ["Redis", "레디스"],
  ["Python", "파이썬"],
  ["JavaScript", "자바스크립트"],
  ["Darwin", "다윈"],
  ["Newton", "뉴턴"],
  ["Mendel", "멘델"],
  ["Kubernetes", "쿠버네티스"],
  ["Jenkins", "젠킨스"],
  ["Spring", "스프링"],
  ["Hadoop", "하둡"],
  ["semaphore", "세마포어"],
  ["mutex", "뮤텍스"],
  ["deadlock", "데드락"],
  ["router", "라우터"],
  ["protocol", "프로토콜"],
  ["transaction", "트랜잭션"],
  ["bucket", "버킷"],
  ["cluster", "클러스터"],
] as const

describe("sound keys", () => {
  it.each(pairs)("of %s and %s meet", (latin, hangul) => {
    expect(soundKeysOfLatin(latin)).toContain(soundKeyOfHangul(hangul))
  })

  it("keep apart nearly all pairs of different names", () => {
    const meetings = pairs.flatMap(([latin], index) =>
      pairs.filter(
        ([, hangul], other) => other !== index && soundKeysOfLatin(latin).includes(soundKeyOfHangul(hangul)),
      ),
    )
    // Of 380 pairs.
    expect(meetings.length).toBeLessThanOrEqual(2)
  })

  it("never throw and stay few, however long the word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (word) => {
        expect(soundKeysOfLatin(word).length).toBeLessThanOrEqual(16)
        soundKeyOfHangul(word)
      }),
    )
  })
})
