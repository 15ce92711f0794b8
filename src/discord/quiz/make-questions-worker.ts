import { parentPort, workerData } from "node:worker_threads"
import { makeBank } from "../../quiz/bank/make-bank.ts"
import type { NotesContent } from "../../quiz/knowledge/knowledge.ts"

parentPort?.postMessage(makeBank(workerData as NotesContent).questions)
