/** Which requests a fault meets. Without `method` any; `path` is matched against `/channels/…` without `/api/v10`. */
export interface RequestPattern {
  readonly method?: string
  readonly path: RegExp
}

export interface Refusal {
  /** HTTP status: 429, 500, 502, 403, 404 … */
  readonly status: number
  /** Discord's error code in the body; by default 0, for 404 on a callback 10062 (unknown interaction). */
  readonly code?: number
  readonly message?: string
  /** How often; 1 by default, `Infinity` until `clear()`. */
  readonly times?: number
  /** For 429: seconds in `Retry-After` (0.05) and whether the limit is the global one (no). */
  readonly retryAfterSeconds?: number
  readonly global?: boolean
}

/** What can go wrong on the way to Discord and back, at will. */
export interface Faults {
  /** Answers the next matching requests with an error; they are not carried out. */
  refuse(pattern: RequestPattern, refusal: Refusal): void
  /** Holds back the next matching requests for `delayMs` before they are carried out. */
  delay(pattern: RequestPattern, delayMs: number, times?: number): void
  /** Carries the next matching requests out, then cuts the connection instead of answering. */
  loseAnswer(pattern: RequestPattern, times?: number): void
  /** Cuts every gateway connection without a closing handshake, or closes it with `closeCode`. */
  dropGateway(closeCode?: number): void
  /** Asks the client to reconnect (op 7). */
  askToReconnect(): void
  /** Tells the client that its session is gone (op 9). */
  invalidateSession(resumable: boolean): void
  /** Stops answering heartbeats until `clear()`. */
  ignoreHeartbeats(): void
  /** Cuts what is connected and takes no connection of the bot, neither REST nor gateway, until `clear()`. */
  refuseConnections(): void
  /** Forgets every fault that has not struck yet. */
  clear(): void
}
