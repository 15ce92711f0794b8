import type { Logger } from "pino"
import type { RightButton } from "./players/playing-style.ts"
import { startLocalDiscord } from "./start-local-discord.ts"

export interface PlaygroundOptions {
  /** Address to listen on; anything but loopback shows the page to the network. */
  readonly host: string
  /** TCP port; 0 takes a free one. */
  readonly port: number
  readonly log: Logger
  /** Who knows the right one among a message's buttons, for people who play by themselves; they guess without. */
  readonly rightButton?: RightButton
}

/** Enough for a round by one person and four that play by themselves; one of them reads English. */
const people = [
  { name: "minsu", displayName: "민수", locale: "ko" },
  { name: "jiwoo", displayName: "지우", locale: "ko", isModerator: false },
  { name: "seoyeon", displayName: "서연", locale: "ko", isModerator: false },
  { name: "hajun", displayName: "하준", locale: "ko", isModerator: false },
  { name: "emma", displayName: "Emma", locale: "en-US", isModerator: false },
]

export interface Playground {
  /** The page, `http://127.0.0.1:3000`. */
  readonly address: string
  readonly token: string
  /** What discord.js takes as `rest.api`. */
  readonly apiBase: string
  close(): Promise<void>
}

/** A local Discord with a page in front of it, for trying the bot. Rejects when the port is taken. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { host, port, log, rightButton } = options
  const discord = await startLocalDiscord({
    host,
    port,
    people,
    ...(rightButton === undefined ? {} : { rightButton }),
  })
  log.info({ address: discord.address }, "the playground listens")
  return {
    address: discord.address,
    token: discord.token,
    apiBase: discord.apiBase,
    close: () => discord.close(),
  }
}
