// @ts-check
import { act, fetchMessages, fetchWorld, listen } from "./api.js"
import { mountComposer } from "./composer.js"
import { byId, element } from "./element.js"
import { askByForm } from "./form-dialog.js"
import { textsFor } from "./page-texts.js"
import { renderMessage } from "./render-message.js"

/** @typedef {import("./api.js").ShownMessage} ShownMessage */

const noticeMs = 6_000
const list = byId("messages", HTMLOListElement)
const personMenu = byId("person", HTMLSelectElement)
const localeMenu = byId("locale", HTMLSelectElement)
const notice = byId("notice", HTMLParagraphElement)

let world = await fetchWorld()
let personId = recall("person") ?? world.people[0]?.id ?? ""
let channelId = recall("channel") ?? world.channels[0]?.id ?? ""
/**
 * News that came while the channel's messages were on their way: they may hold it or not.
 *
 * @type {any[] | undefined}
 */
let held
let stopListening = () => {}
/** @type {ReturnType<typeof setTimeout> | undefined} */
let noticeEnds

personMenu.addEventListener("change", () => becomePerson(personMenu.value))
localeMenu.addEventListener("change", async () => {
  await act("locale", { person: personId, locale: localeMenu.value })
})
becomePerson(personId)

/** @param {string} id */
function becomePerson(id) {
  const wasDirect = world.people.some(({ directChannelId }) => directChannelId === channelId)
  personId = world.people.find((one) => one.id === id)?.id ?? world.people[0]?.id ?? ""
  sessionStorage.setItem("person", personId)
  // A direct channel is its person's own.
  if (wasDirect && channelId !== person().directChannelId) channelId = world.channels[0]?.id ?? ""
  // What was shown to somebody else must not stay.
  list.replaceChildren()
  drawWorld()
  stopListening()
  stopListening = listen(personId, hear, () => void showWorld().then(showChannel))
}

/** @param {any} event */
function hear(event) {
  if (event.type === "world-changed") return void showWorld()
  if (held !== undefined) return void held.push(event)
  if (event.type === "typing" && event.channelId === channelId)
    return tell(`${world.bot.username} ${texts().typing}`)
  if (event.type === "message-deleted" && event.channelId === channelId) {
    list.querySelector(`[data-id="${CSS.escape(event.id)}"]`)?.remove()
    return undefined
  }
  if (event.message?.channel_id !== channelId) return undefined
  const old = list.querySelector(`[data-id="${CSS.escape(event.message.id)}"]`)
  const shown = render(event)
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120
  if (old === null) list.append(shown)
  else old.replaceWith(shown)
  list.querySelector(".empty")?.remove()
  if (isAtEnd || event.type === "message-created") list.scrollTop = list.scrollHeight
  return undefined
}

async function showWorld() {
  world = await fetchWorld()
  drawWorld()
}

function drawWorld() {
  const { locale, directChannelId } = person()
  document.documentElement.lang = locale === "ko" ? "ko" : "en"
  if (![directChannelId, ...world.channels.map(({ id }) => id)].includes(channelId)) {
    channelId = world.channels[0]?.id ?? directChannelId
  }
  byId("guild-name", HTMLHeadingElement).textContent = world.guild.name
  byId("channels-title", HTMLHeadingElement).textContent = texts().channels
  byId("direct-title", HTMLHeadingElement).textContent = texts().direct
  byId("person-label", HTMLLabelElement).textContent = texts().person
  byId("locale-label", HTMLLabelElement).textContent = texts().language
  const state = byId("bot-state", HTMLSpanElement)
  state.textContent = world.isBotConnected ? texts().connected : texts().disconnected
  state.className = world.isBotConnected ? "connected" : ""
  personMenu.replaceChildren(
    ...world.people.map(({ id, displayName }) =>
      element("option", { value: id, selected: id === personId }, [displayName]),
    ),
  )
  localeMenu.value = locale === "ko" ? "ko" : "en-US"
  byId("channels", HTMLUListElement).replaceChildren(
    ...world.channels.map(({ id, name }) => channelButton(id, `# ${name}`)),
  )
  byId("direct", HTMLUListElement).replaceChildren(channelButton(directChannelId, `@ ${world.bot.username}`))
  showComposer()
}

async function showChannel() {
  sessionStorage.setItem("channel", channelId)
  const isDirect = channelId === person().directChannelId
  const name = world.channels.find(({ id }) => id === channelId)?.name
  byId("channel-name", HTMLHeadingElement).textContent = isDirect ? `@ ${world.bot.username}` : `# ${name}`
  list.setAttribute("aria-label", texts().messages)
  /** @type {any[]} */
  const news = []
  held = news
  const shown = await fetchMessages(personId, channelId).catch((error) => {
    fail(error)
    return []
  })
  // The person may have gone on to another channel meanwhile; the latest call counts.
  if (held !== news) return
  held = undefined
  list.replaceChildren(...shown.map(render))
  if (shown.length === 0) list.append(element("li", { class: "empty" }, [texts().empty]))
  list.scrollTop = list.scrollHeight
  for (const event of news) hear(event)
}

/**
 * @param {string} id
 * @param {string} label
 */
function channelButton(id, label) {
  const button = element(
    "button",
    { type: "button", "aria-current": id === channelId ? "page" : undefined },
    [label],
  )
  button.addEventListener("click", () => {
    channelId = id
    list.replaceChildren()
    drawWorld()
    void showChannel()
  })
  return element("li", {}, [button])
}

function showComposer() {
  const place = byId("composer", HTMLDivElement)
  // What someone is typing must survive news about the world.
  const key = `${personId} ${channelId} ${person().locale} ${JSON.stringify(world.commands)}`
  if (place.dataset["key"] === key) return
  place.dataset["key"] = key
  mountComposer(place, { world, texts: texts(), person: person(), channel: channelId, follow })
}

/** @param {ShownMessage} shown */
function render(shown) {
  return renderMessage(shown, {
    texts: texts(),
    locale: person().locale,
    people: world.people,
    channels: world.channels,
    nameOf,
    press: (message, customId) => follow(act("press", { person: personId, message, customId }), ""),
    select: (message, customId, values) =>
      follow(act("select", { person: personId, message, customId, values }), ""),
  })
}

/**
 * Waits for what comes of an action: a form to fill in, or nothing in time.
 *
 * @param {Promise<import("./api.js").Exchange>} pending
 * @param {string} what
 */
async function follow(pending, what) {
  try {
    const exchange = await pending
    if (exchange.state === "silent") return tell(`${what} ${texts().silent}`)
    if (exchange.modal === undefined) return undefined
    const around = { texts: texts(), people: world.people, channels: world.channels, fail }
    const sent = await askByForm(exchange, personId, around)
    if (sent?.state === "silent") tell(texts().silent)
  } catch (error) {
    fail(error)
  }
  return undefined
}

/** @param {unknown} error */
function fail(error) {
  tell(error instanceof Error ? error.message : String(error))
}

/** @param {string} text */
function tell(text) {
  notice.textContent = text
  clearTimeout(noticeEnds)
  noticeEnds = setTimeout(() => {
    notice.textContent = ""
  }, noticeMs)
}

function person() {
  const found = world.people.find(({ id }) => id === personId) ?? world.people[0]
  if (found === undefined) throw new Error("there is nobody here")
  return found
}

function texts() {
  return textsFor(person().locale)
}

/** @param {string} id */
function nameOf(id) {
  if (id === world.bot.id) return world.bot.username
  const channel = world.channels.find((one) => one.id === id)
  return world.people.find((one) => one.id === id)?.displayName ?? channel?.name ?? id
}

/** @param {string} key */
function recall(key) {
  return sessionStorage.getItem(key) ?? undefined
}
