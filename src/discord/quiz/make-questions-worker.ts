import { parentPort, workerData } from "node:worker_threads"
import { makeQuestions } from "../../quiz/bank/make-bank.ts"
import type { NotesContent } from "../../quiz/knowledge/knowledge.ts"

parentPort?.postMessage(makeQuestions(workerData as NotesContent))
