import type { APIApplicationCommand, APIMessage, APIUser } from "discord-api-types/v10"
import type { Exchange } from "./exchange.ts"
import type { Faults } from "./faults.ts"
import type { PlayingStyle, RightButton } from "./players/playing-style.ts"
import type { Clock } from "./world/clock.ts"

/** A language as Discord names it: `ko`, `en-US` … */
type LocaleName = string

interface Person {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly locale: LocaleName
  readonly isModerator: boolean
  /** How this person plays by themselves; undefined for one that a hand moves. */
  readonly plays: PlayingStyle | undefined
}

interface Channel {
  readonly id: string
  readonly name: string
}

/** A value given to an option of a command. Nested options of sub-commands: `"group sub"` as the command's name. */
type OptionValues = Readonly<Record<string, string | number | boolean>>

/** A request of the bot as it arrived, and what it was answered. */
export interface LoggedRequest {
  readonly method: string
  /** Without `/api/v10` and with the query: `/channels/123/messages?limit=1`. */
  readonly path: string
  readonly body: unknown
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly at: number
  /** HTTP status of the answer; 0 while there is none. */
  readonly status: number
  /** What was answered; undefined for an empty body. */
  readonly answer: unknown
}

export interface LocalDiscordOptions {
  /** Address to listen on; loopback by default. */
  readonly host?: string
  /** TCP port; 0, the default, takes a free one. */
  readonly port?: number
  readonly clock?: Clock
  readonly timing?: Partial<LocalDiscordTiming>
  /** The server's language; `ko` by default. */
  readonly guildLocale?: LocaleName
  /** By default two Korean speakers and an English one: `minsu`, `jiwoo`, `emma`. */
  readonly people?: readonly {
    readonly name: string
    readonly displayName?: string
    readonly locale?: LocaleName
    /** Whether the person has every right on the server; yes by default. */
    readonly isModerator?: boolean
  }[]
  /** Text channels of the server; by default `공부방` and `잡담`. */
  readonly channels?: readonly string[]
  /**
   * Who knows the right one among a message's buttons tells its custom_id, for people who play by themselves. Without
   * it they guess.
   */
  readonly rightButton?: RightButton
  /** Between 0 and 1, for what chance decides; a test may pass a seeded one. */
  readonly random?: () => number
}

interface LocalDiscordTiming {
  /** Time an application has for its first response: 3,000. */
  readonly acknowledgeMs: number
  /** Life of an interaction's token: 900,000. */
  readonly tokenLifetimeMs: number
  /** How long `say` and `directMessage` wait for the bot's reply before they call it silent: 3,000. */
  readonly replyMs: number
  /** Interval of heartbeats asked of the client: 41,250. */
  readonly heartbeatMs: number
}

/** A Discord of one server, for the real client. People are named by id or by name, channels likewise. */
export interface LocalDiscord {
  /** What discord.js takes as `rest.api`: `http://127.0.0.1:8787/api`. */
  readonly apiBase: string
  /** The same place as a page for people. */
  readonly address: string
  readonly token: string
  readonly applicationId: string
  /** The bot as a user; its id is what a mention names. */
  readonly bot: APIUser
  readonly guild: { readonly id: string; readonly name: string; readonly locale: LocaleName }
  readonly channels: readonly Channel[]
  readonly people: readonly Person[]
  readonly faults: Faults
  /** Everything the bot asked over REST, oldest first (the last 1,000). */
  readonly requests: readonly LoggedRequest[]

  /** Resolves once the bot is connected and ready to receive interactions; rejects after `timeoutMs` (10 s). */
  botReady(timeoutMs?: number): Promise<void>
  isBotConnected(): boolean
  /** The commands that a person can pick in the server; without a person all of them. */
  commands(person?: string): readonly APIApplicationCommand[]
  setLocale(person: string, locale: LocaleName): void
  /** The server's language; the bot hears of it. */
  setGuildLocale(locale: LocaleName): void
  /** Gives a person every right on the server, or those of an ordinary member. */
  setModerator(person: string, isModerator: boolean): void

  /**
   * A person runs a slash command. Resolves once it is answered (for a deferred one: once the real answer or a
   * follow-up is there, or its token expired) or counts as silent. Rejects when the person's client would not send it:
   * no such command, a required option missing, a value of the wrong type or out of bounds.
   */
  runCommand(person: string, channel: string, command: string, options?: OptionValues): Promise<Exchange>
  /** What is offered while the person types `text` into `option`; other options may be filled in already. */
  autocomplete(
    person: string,
    channel: string,
    command: string,
    option: string,
    text: string,
    options?: OptionValues,
  ): Promise<Exchange>
  /** Presses a button. Rejects when the message has no such enabled button, or the person cannot see it. */
  press(person: string, messageId: string, customId: string): Promise<Exchange>
  /** Picks values of a select menu. Rejects as `press` does, and for values that are not offered. */
  select(person: string, messageId: string, customId: string, values: readonly string[]): Promise<Exchange>
  /** Fills in and sends the form that `exchange` opened; `fields` are text inputs and selects by custom_id. */
  submitModal(
    person: string,
    exchange: Exchange,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Exchange>
  /**
   * A person writes in a channel; resolves with the bot's reply, or as silent after `timing.replyMs`. `@bot` at a
   * word's beginning becomes a mention of the bot, as Discord's client makes it.
   */
  say(person: string, channel: string, text: string): Promise<Exchange>
  /** The same in the person's direct channel with the bot. */
  directMessage(person: string, text: string): Promise<Exchange>

  /** Id of the direct channel between a person and the bot; made where it does not exist. */
  directChannel(person: string): string
  /** What a person sees in a channel, oldest first, ephemeral messages to this person included. */
  messages(person: string, channel: string): readonly APIMessage[]
  /**
   * Resolves with what a person sees in a channel once `condition` holds of it, looking whenever something happens;
   * rejects after `timeoutMs` (5 s). For what the bot posts of its own accord.
   */
  untilMessages(
    person: string,
    channel: string,
    condition: (messages: readonly APIMessage[]) => boolean,
    timeoutMs?: number,
  ): Promise<readonly APIMessage[]>
  /** As a moderator would; the bot hears of it. */
  deleteMessage(messageId: string): void
  deleteChannel(channel: string): void
  /** Takes the bot's right to do something in a channel: requests answer 50001 (view) or 50013 (send). */
  forbid(channel: string, right: "view" | "send"): void
  /** Gives that right back. */
  allow(channel: string, right: "view" | "send"): void
  /** Throws the bot out of the server; `inviteBot` brings it back. */
  removeBot(): void
  inviteBot(): void
  /** A new text channel, as a moderator would make it; throws for a name that is taken. */
  addChannel(name: string): Channel
  /** Lets a person play by themselves, see `PlayingStyle`; undefined ends it. */
  setPlaying(person: string, style: PlayingStyle | undefined): void

  /** Closes every connection and forgets everything. */
  close(): Promise<void>
}
