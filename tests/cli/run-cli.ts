import { spawn } from "node:child_process"
import { text } from "node:stream/consumers"

export interface CliResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of the terminal as a person would, in a process of its own. */
export async function runCli(args: readonly string[], stdin = ""): Promise<CliResult> {
  const child = spawn(process.execPath, ["src/cli/main.ts", ...args], { stdio: "pipe" })
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve))
  child.stdin.end(stdin)
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { status, stdout, stderr }
}
