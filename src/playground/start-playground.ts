import type { Logger } from "pino"
import { startLocalDiscord } from "./start-local-discord.ts"

export interface PlaygroundOptions {
  /** Address to listen on; anything but loopback shows the page to the network. */
  readonly host: string
  /** TCP port; 0 takes a free one. */
  readonly port: number
  readonly log: Logger
}

export interface Playground {
  /** The page, `http://127.0.0.1:3000`. */
  readonly address: string
  readonly token: string
  /** What discord.js takes as `rest.api`. */
  readonly apiBase: string
  close(): Promise<void>
}

/** A local Discord with a page in front of it, for trying the bot. Rejects when the port is taken. */
export async function startPlayground({ host, port, log }: PlaygroundOptions): Promise<Playground> {
  const discord = await startLocalDiscord({ host, port })
  log.info({ address: discord.address }, "the playground listens")
  return {
    address: discord.address,
    token: discord.token,
    apiBase: discord.apiBase,
    close: () => discord.close(),
  }
}
