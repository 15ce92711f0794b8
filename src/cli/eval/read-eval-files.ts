import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { z } from "zod"
import type { Passage } from "../../notes/types.ts"
import { UsageError } from "../command.ts"

/** A question with what its answer must hold. */
export interface EvalQuestion {
  readonly id: string
  readonly query: string
  readonly type: string
  /** Ids of right passages, or strings one of which the right passage's heading and text hold; none: unanswerable. */
  readonly gold: { readonly ids: readonly string[] } | { readonly must: readonly string[] }
}

/** @throws UsageError naming file and line of a question that cannot be used */
export async function readQuestionFile(path: string): Promise<EvalQuestion[]> {
  const lines = await readLines(path, "--questions", questionSchema)
  return lines.map(({ id, query, type, gold }) => ({
    id,
    query,
    type,
    gold: gold.some((item) => typeof item === "string")
      ? { ids: gold.filter((item) => typeof item === "string") }
      : { must: gold.flatMap((item) => (typeof item === "string" ? [] : item.must)) },
  }))
}

/** @throws UsageError naming file and line of a passage that cannot be used */
export async function readPassageFile(path: string): Promise<Passage[]> {
  const lines = await readLines(path, "--passages", passageSchema)
  return lines.map(({ id, title, text }, index) => ({
    id,
    note: path,
    heading: title === "" ? [] : [title],
    lines: [index + 1, index + 1],
    kind: "prose",
    text,
  }))
}

const questionSchema = z.object({
  id: z.coerce.string(),
  query: z.string().min(1),
  type: z.string().default("all"),
  gold: z.array(z.union([z.string(), z.object({ must: z.array(z.string()).min(1) })])),
})

const passageSchema = z.object({ id: z.coerce.string(), title: z.string().default(""), text: z.string() })

async function readLines<Row>(path: string, option: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = []
  let number = 0
  try {
    for await (const line of createInterface({
      input: createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number++
      if (line.trim() !== "") rows.push(readRow(line, `${path}:${number}`, schema))
    }
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error) || !("code" in error)) throw error
    throw new UsageError(`cannot read ${option} "${path}" (${String(error.code)})`)
  }
  if (rows.length === 0) throw new UsageError(`${option} "${path}" holds no lines`)
  return rows
}

function readRow<Row>(line: string, place: string, schema: z.ZodType<Row>): Row {
  const parsed = schema.safeParse(parseJson(line, place))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new UsageError(`${place}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not usable"}`)
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new UsageError(`${place}: not a JSON object on one line`)
  }
}
