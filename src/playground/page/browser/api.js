// @ts-check

/**
 * @typedef {{ type: string, content?: string | MarkdownNode[], [field: string]: unknown }} MarkdownNode
 * @typedef {{ message: any, isEphemeral: boolean, texts: Record<string, MarkdownNode[]> }} ShownMessage
 * @typedef {{ id: string, name: string, displayName: string, locale: string, directChannelId: string,
 *   isModerator: boolean, plays?: { skill: number }, commandIds: string[] }} Person
 * @typedef {{ id: string, state: string, modal?: any, choices?: { name: string, value: string | number }[] }} Exchange
 * @typedef {{
 *   guild: { id: string, name: string, locale: string }, bot: { id: string, username: string },
 *   channels: { id: string, name: string, forbidden: string[] }[], people: Person[], commands: any[], isBotConnected: boolean
 * }} World
 */

/** @returns {Promise<World>} */
export function fetchWorld() {
  return get("/page/world")
}

/**
 * @param {string} person
 * @param {string} channel
 * @returns {Promise<ShownMessage[]>}
 */
export function fetchMessages(person, channel) {
  return get(`/page/messages?${new URLSearchParams({ person, channel })}`)
}

/** @returns {Promise<{ method: string, path: string, status: number, at: number, code?: number }[]>} oldest first */
export function fetchRequests() {
  return get("/page/requests")
}

/**
 * Does something as a person; rejects with what is wrong with it.
 *
 * @param {"run" | "complete" | "press" | "select" | "submit" | "say" | "locale" | "server" | "moderator" | "play" |
 *   "right" | "channel" | "fault"} action
 * @param {Record<string, unknown>} body
 * @param {AbortSignal} [signal]
 * @returns {Promise<Exchange>}
 */
export async function act(action, body, signal) {
  const response = await fetch(`/page/${action}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: signal ?? null,
  })
  return read(response)
}

/**
 * @param {string} person
 * @param {(event: any) => void} listener
 * @param {() => void} onOpen called at every (re)connection, since something may have been missed
 * @returns {() => void} ends the stream
 */
export function listen(person, listener, onOpen) {
  const source = new EventSource(`/page/events?${new URLSearchParams({ person })}`)
  source.onopen = onOpen
  source.onerror = () => {
    // The browser tries again by itself unless the playground was started anew and knows this person no more.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2_000)
  }
  source.onmessage = ({ data }) => listener(JSON.parse(data))
  return () => source.close()
}

/** @param {string} path */
async function get(path) {
  return read(await fetch(path))
}

/** @param {Response} response */
async function read(response) {
  const body = await response.json().catch(() => ({ error: `${response.status}` }))
  if (!response.ok) throw new Error(body.error ?? body.message ?? String(response.status))
  return body
}
