import type { StoredFile } from "../world/world.ts"
import { refusals } from "./discord-error.ts"

export interface RequestBody {
  readonly body: unknown
  readonly files: readonly StoredFile[]
}

const maxBodyBytes = 25 * 1_024 * 1_024
const maxFileBytes = 10 * 1_024 * 1_024

/** The log and the route both want the body, which can be read once only; a copy of the stream would cost more. */
const alreadyRead = new WeakMap<Request, Promise<RequestBody>>()

/** Reads JSON, or a form with `payload_json` and `files[n]`; the same request may be read again. */
export function readBody(request: Request): Promise<RequestBody> {
  const before = alreadyRead.get(request)
  if (before !== undefined) return before
  const body = readOnce(request)
  alreadyRead.set(request, body)
  return body
}

async function readOnce(request: Request): Promise<RequestBody> {
  const length = Number(request.headers.get("content-length") ?? 0)
  if (length > maxBodyBytes) throw refusals.tooLarge()
  const type = request.headers.get("content-type") ?? ""
  if (type.startsWith("multipart/form-data")) return readMultipart(await readFormData(request))
  const text = await request.text()
  if (Buffer.byteLength(text) > maxBodyBytes) throw refusals.tooLarge()
  return { body: text === "" ? {} : parseJson(text), files: [] }
}

async function readFormData(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw refusals.invalidJson()
  }
}

async function readMultipart(form: FormData): Promise<RequestBody> {
  const files: StoredFile[] = []
  let body: unknown = {}
  for (const [name, value] of form) {
    if (name === "payload_json") {
      body = parseJson(typeof value === "string" ? value : await value.text())
    } else if (typeof value !== "string") {
      if (value.size > maxFileBytes) throw refusals.tooLarge()
      const bytes = new Uint8Array(await value.arrayBuffer())
      files.push({ name: value.name, type: value.type || "application/octet-stream", bytes })
    }
  }
  return { body, files }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusals.invalidJson()
  }
}
