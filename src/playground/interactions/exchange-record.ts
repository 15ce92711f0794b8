import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10"
import type { Exchange, ExchangeEvent, ExchangeState } from "../exchange.ts"
import type { Clock } from "../world/clock.ts"

const defaultPatienceMs = 5_000

/** The book kept of one exchange while it goes on; people get it as an `Exchange`. */
export class ExchangeRecord implements Exchange {
  readonly id: string
  state: ExchangeState = "waiting"
  acknowledgedAfterMs: number | undefined
  message: APIMessage | undefined
  ephemeral = false
  followUps: readonly APIMessage[] = []
  modal: APIModalInteractionResponseCallbackData | undefined
  choices: readonly APIApplicationCommandOptionChoice[] | undefined
  readonly events: ExchangeEvent[] = []
  readonly #clock: Clock
  readonly #startedAt: number
  readonly #watchers = new Set<() => void>()

  constructor(id: string, clock: Clock) {
    this.id = id
    this.#clock = clock
    this.#startedAt = clock.now()
  }

  /** Milliseconds since the person acted. */
  get age(): number {
    return this.#clock.now() - this.#startedAt
  }

  acknowledge(state: ExchangeState): void {
    this.state = state
    this.acknowledgedAfterMs ??= this.age
    this.#note({ type: "acknowledged", state, afterMs: this.age })
  }

  answer(state: "answered" | "updated", message: APIMessage, isEphemeral: boolean): void {
    this.state = state
    this.message = message
    this.ephemeral = isEphemeral
    this.acknowledgedAfterMs ??= this.age
    this.#note({ type: "message", message, afterMs: this.age })
  }

  edit(message: APIMessage): void {
    if (this.message?.id === message.id) this.message = message
    this.followUps = this.followUps.map((one) => (one.id === message.id ? message : one))
    this.#note({ type: "edit", message, afterMs: this.age })
  }

  followUp(message: APIMessage): void {
    this.followUps = [...this.followUps, message]
    this.#note({ type: "follow-up", message, afterMs: this.age })
  }

  remove(messageId: string): void {
    if (this.message?.id === messageId) this.message = undefined
    this.followUps = this.followUps.filter(({ id }) => id !== messageId)
    this.#note({ type: "delete", messageId, afterMs: this.age })
  }

  giveUp(): void {
    this.state = "silent"
    this.#note({ type: "silent", afterMs: this.age })
  }

  until(condition: (exchange: Exchange) => boolean, timeoutMs = defaultPatienceMs): Promise<Exchange> {
    return this.#wait(condition, timeoutMs)
  }

  /** As `until`, for as long as it takes: deadlines of the exchange itself end it. */
  settled(condition: (exchange: Exchange) => boolean): Promise<Exchange> {
    return this.#wait(condition, undefined)
  }

  #wait(condition: (exchange: Exchange) => boolean, timeoutMs: number | undefined): Promise<Exchange> {
    return new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer)
        this.#watchers.delete(look)
      }
      const look = () => {
        if (!condition(this)) return
        finish()
        resolve(this)
      }
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              finish()
              reject(new Error(`waited ${timeoutMs} ms in vain; ${this.#describe()}`))
            }, timeoutMs)
      this.#watchers.add(look)
      look()
    })
  }

  #describe(): string {
    const seen = this.events.map(({ type, afterMs }) => `${type} after ${Math.round(afterMs)} ms`)
    return `the exchange is "${this.state}", seen: ${seen.join(", ") || "nothing"}`
  }

  #note(event: ExchangeEvent): void {
    this.events.push(event)
    for (const watcher of [...this.#watchers]) watcher()
  }
}
