import type { BankQuestion } from "../../quiz/bank/finish-question.ts"

/** A Markdown sheet for a reader who judges questions: each with its answer, its source and a box for the verdict. */
export function writeReviewSheet(questions: readonly BankQuestion[]): string {
  const head = [
    "# Questions to review",
    "",
    "Tick what is good. A good question has exactly one right answer, does not give it away, can be understood without",
    "the page, has wrong choices that could be right, reads well and repeats no other.",
    "",
  ]
  return `${[...head, ...questions.flatMap(entry)].join("\n")}\n`
}

function entry(question: BankQuestion, index: number): readonly string[] {
  const { kind, prompt, choices, answer, accept, topic, source, difficulty } = question
  const listed = choices?.map((choice) => `- ${choice}${choice === answer ? " **← answer**" : ""}`) ?? [
    `- ${[answer, ...accept].join(" / ")} **← typed**`,
  ]
  return [
    `## ${index + 1}. ${kind}`,
    "",
    prompt,
    "",
    ...listed,
    "",
    `- [ ] good · ${topic} · ${source.note}:${source.lines[0]} · difficulty ${difficulty}`,
    "",
  ]
}
