import { describe, expect, it } from "vitest"
import { emphasiseMatched } from "../../../src/discord/markdown/emphasise.ts"
import { readNoteMarkdown } from "../../../src/discord/markdown/read-note.ts"
import { writeBlocks } from "../../../src/discord/markdown/write-blocks.ts"

function shown(markdown: string, ...matched: readonly string[]): string {
  return writeBlocks(emphasiseMatched(readNoteMarkdown(markdown), matched))
}

describe("readNoteMarkdown", () => {
  it.each([
    [
      "a wikilink by its alias, else by page and heading",
      "[[EBS|블록]] [[EBS#스냅샷]] [[S3]]",
      "블록 EBS › 스냅샷 S3",
    ],
    [
      "an embedded image by its file's name, a note by its own",
      "![[img/볼륨 그림.png|300]] ![[EBS]]",
      "🖼 볼륨 그림.png ↪ EBS",
    ],
    [
      "an image by its alternative text, else by its file's name",
      "![구성도](a.png) ![](img/b%20c.png?x=1)",
      "🖼 구성도 🖼 b c.png",
    ],
    ["a highlight underlined, and a comparison as it is", "==중요== a == b == c", "__중요__ a == b == c"],
    ["a highlight across bold text", "==가 **나** 다==", "__가__ __**나**__ __다__"],
    ["nothing of comments and block ids", "앞 %%비밀%% 뒤 ^abc123", "앞  뒤"],
    ["bold next to a particle", "**가용 영역(AZ)**은 격리돼요", "**가용 영역(AZ)**은 격리돼요"],
    [
      "links to the web only",
      "[문서](https://example.com/a_b) [나쁜](javascript:alert(1)) [파일](a.md)",
      "[문서](<https://example.com/a_b>) 나쁜 파일",
    ],
    [
      "the real address where a label looks like another",
      "[https://good.example](https://bad.example/x)",
      "<https://bad.example/x>",
    ],
    [
      "a bare address without Markdown in it",
      "https://example.com/a_b_c 참고",
      "<https://example.com/a_b_c> 참고",
    ],
    ["headings of three levels, deeper ones in bold", "# 가\n\n#### 나", "# 가\n\n**나**"],
    ["tasks with their boxes", "- [x] 했음\n- [ ] 할 것", "- ☑ 했음\n- ☐ 할 것"],
    ["nested and numbered lists", "3. 가\n   - 나\n4. 다", "3. 가\n  - 나\n4. 다"],
    ["a callout as a quote with its title", "> [!warning] 주의\n> 지우면 끝", "> ⚠️ **주의**\n> 지우면 끝"],
    ["a callout without a title by its kind", "> [!tip]\n> 힌트예요", "> 💡 **Tip**\n> 힌트예요"],
    [
      "HTML without its tags",
      "<div align=center>\n가 <b>나</b>\n</div>\n\n다<br>라 <sub>2</sub>",
      "가 나\n\n다\n라 2",
    ],
    ["an image of HTML by name", '<img src="a/b.png" alt="그림">', "🖼 그림"],
    ["nothing of a table of contents", "```toc\nstyle: number\n```\n\n글", "글"],
    ["code as it is", "```sh\naws s3 ls `x` # *\n```", "```sh\naws s3 ls `x` # *\n```"],
    ["a formula as code", "$$\nE = mc^2\n$$", "```tex\nE = mc^2\n```"],
    ["prices as prices", "$0.10에서 $0.23까지", "$0.10에서 $0.23까지"],
    ["two lines of one paragraph on two lines", "가\n나", "가\n나"],
    ["a footnote with its number", "글[^1]\n\n[^1]: 출처", "글\\[1]\n\n\\[1] 출처"],
    [
      "line starts that Discord would read as more",
      "\\# 제목\\\n1\\. 하나\\\n-# 작게",
      "\\# 제목\n1\\. 하나\n\\-# 작게",
    ],
  ])("shows %s", (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected)
  })

  it("aligns a narrow table by the width of its characters", () => {
    const table = "| 이름 | 단위 |\n|---|---|\n| EBS | 블록 |\n| S3 | 객체 |"
    expect(shown(table)).toBe("```\n이름 │ 단위\n─────┼─────\nEBS  │ 블록\nS3   │ 객체\n```")
  })

  it("writes a wide table, or a single row, as a list of its cells", () => {
    const long = "여러 가용 영역에 걸쳐 공유하는 파일 시스템"
    const table = `| 이름 | 뜻 |\n|---|---|\n| EFS | ${long} |\n| S3 | 첫째<br>둘째 |`
    expect(shown(table)).toBe(`**이름**: EFS\n**뜻**: ${long}\n\n**이름**: S3\n**뜻**: 첫째\n  둘째`)
    expect(shown("| 이름 | 뜻 |\n|---|---|\n| A | B |")).toBe("**이름**: A\n**뜻**: B")
  })

  it("survives deeply nested quotes and lists", () => {
    expect(shown(`${"> ".repeat(500)}끝`)).toBe("> 끝")
    expect(shown(`${"- ".repeat(500)}끝`)).toContain("끝")
  })
})

describe("emphasiseMatched", () => {
  it.each([
    ["bold inside a word with its particle", "스냅샷은 증분식", ["스냅샷"], "**스냅샷**은 증분식"],
    ["whole Latin words before parts of words", "EC2와 EC20", ["EC2"], "**EC2**와 EC20"],
    ["a part of a word where there is nothing better", "AutoScaling", ["Scaling"], "Auto**Scaling**"],
    [
      "nothing inside code, links and addresses",
      "`EBS` [EBS](https://a.example/EBS) https://a.example/EBS",
      ["EBS"],
      "`EBS` [EBS](<https://a.example/EBS>) <https://a.example/EBS>",
    ],
    ["nothing twice", "**EBS 볼륨**과 EBS", ["EBS"], "**EBS 볼륨**과 **EBS**"],
    ["across the marks of the note", "가용 *영역* 두 곳", ["가용 영역"], "**가용** ***영역*** 두 곳"],
    ["stretches that overlap as one", "로드 밸런서", ["로드 밸", "밸런서"], "**로드 밸런서**"],
    ["stretches that the note writes with markup", "**가용** 영역", ["**가용** 영역"], "**가용 영역**"],
    ["nothing for words that are not there", "글", ["", "없음", "**"], "글"],
  ])("shows %s", (_, markdown, matched, expected) => {
    expect(shown(markdown, ...matched)).toBe(expected)
  })
})
