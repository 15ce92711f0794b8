import fc from "fast-check"

const words = [
  "EBS",
  "스냅샷",
  "가용 영역",
  "a_b_c",
  "2**3",
  "`code`",
  "**굵게**",
  "*기울임*",
  "~~취소~~",
  "==강조==",
  "==",
  "%%숨김%%",
  "[[노트|별명]]",
  "![[그림.png]]",
  "[링크](https://example.com/a_b)",
  "[나쁜 링크](javascript:alert(1))",
  "https://example.com/x_y*z",
  "<@123456789012345678>",
  "@everyone",
  "<b>",
  "</b>",
  "<br>",
  "$x$",
  "||가림||",
  "\\",
  "|",
  "`",
  "``",
  "***",
  "__",
  ">",
  "#",
  "1~3",
  ":smile:",
  "<t:1:R>",
  "^block",
  "[^1]",
  "![대체](a.png)",
  "&nbsp;",
  "🦊",
  "\u0000",
  "\u202e",
  "](",
]
const openings = [
  "",
  "",
  "",
  "- ",
  "  - ",
  "    - ",
  "1. ",
  "> ",
  "> - ",
  "> [!tip] ",
  "# ",
  "#### ",
  "- [x] ",
  "| ",
  "```",
  "~~~js",
  "    ",
  "***",
  "---",
  "$$",
  "[^1]: ",
  "<div>",
  "<!--",
  "-# ",
]

const line = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }),
    fc.constantFrom(" ", ""),
  )
  .map(([opening, parts, space]) => opening + parts.join(space))
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([columns, rows]) => {
    const write = (cells: readonly string[]) => `| ${cells.slice(0, columns).join(" | ")} |`
    const [header = [], ...body] = rows
    return [write(header), write(["---", "---", "---", "---"]), ...body.map(write)].join("\n")
  })

/** Markdown of up to 1,200 characters as a careless, or an ill-meaning, writer of notes might leave it. */
export const noteText = fc
  .oneof(
    fc
      .array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: table }), { maxLength: 20 })
      .map((lines) => lines.join("\n")),
    fc.string({ unit: fc.constantFrom(...words, "\n", " ", "\n\n"), maxLength: 200 }),
    fc.string({ unit: "binary", maxLength: 300 }),
  )
  .map((text) => text.slice(0, 1_200))
