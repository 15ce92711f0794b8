import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { pino } from "pino"
import { startPlayground } from "./start-playground.ts"

const usage = `usage: npm run playground -- [--no-bot] [--port N] [--host ADDRESS]

Starts a local Discord with its page, and the bot in a process of its own. With --no-bot any other bot may connect:
give discord.js the address as rest.api and the token, both are printed.
`

const port = { least: 0, most: 65_535, usual: "3000" }

await run()

async function run(): Promise<void> {
  const options = readOptions()
  if (options === undefined) return
  const log = pino({ level: "warn" })
  const playground = await startPlayground({ ...options, log }).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
    return undefined
  })
  if (playground === undefined) return
  process.stdout.write(
    `\n  page      ${playground.address}\n  rest.api  ${playground.apiBase}\n  token     ${playground.token}\n\n`,
  )
  const bot = options.withBot ? startBot(playground.apiBase, playground.token) : undefined
  const stop = () => {
    bot?.kill("SIGTERM")
    void playground.close()
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop)
}

/** Undefined, with the exit status set, when the arguments cannot be used. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        bot: { type: "boolean", default: true },
        port: { type: "string", default: port.usual },
        host: { type: "string", default: "127.0.0.1" },
        help: { type: "boolean", short: "h" },
      },
      allowNegative: true,
    })
    if (values.help) {
      process.stdout.write(usage)
      return undefined
    }
    const number = Number(values.port)
    if (!Number.isInteger(number) || number < port.least || number > port.most) {
      throw new Error(`--port "${values.port}" is not a port number from ${port.least} to ${port.most}`)
    }
    return { port: number, host: values.host, withBot: values.bot }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

/** As it would run on Discord: from outside, by its environment. */
function startBot(apiBase: string, token: string): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL("../main.ts", import.meta.url))], {
    stdio: "inherit",
    env: { ...process.env, DISCORD_TOKEN: token, DISCORD_API: apiBase },
  })
}
