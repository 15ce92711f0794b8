// @ts-check
import { act, fetchMessages, fetchWorld, listen } from "./api.js"
import { mountComposer } from "./composer.js"
import { byId, element } from "./element.js"
import { drawFaults, drawRequests } from "./faults-panel.js"
import { askByForm } from "./form-dialog.js"
import { createMessageList } from "./message-list.js"
import { textsFor } from "./page-texts.js"
import { mountPanels } from "./panels.js"
import { drawPeople } from "./people-panel.js"
import { renderAvatar } from "./render-avatar.js"
import { renderMessage } from "./render-message.js"
import { mountTheme } from "./theme.js"
import { tickTimes } from "./ticking-times.js"

/** @typedef {import("./api.js").ShownMessage} ShownMessage */

const noticeMs = 6_000
const personMenu = byId("person", HTMLSelectElement)
const localeMenu = byId("locale", HTMLSelectElement)
const notice = byId("notice", HTMLParagraphElement)
const messages = createMessageList(byId("messages", HTMLOListElement), render)
const faultsPanel = byId("faults", HTMLElement)
const panels = mountPanels(() => drawTools())

let world = await fetchWorld()
let personId = new URLSearchParams(location.search).get("person") ?? recall("person") ?? ""
let channelId = recall("channel") ?? world.channels[0]?.id ?? ""
/** @type {Set<string>} channels with news that nobody looked at */
const unread = new Set()
/**
 * News that came while the channel's messages were on their way: they may hold it or not.
 *
 * @type {any[] | undefined}
 */
let held
let stopListening = () => {}
/** @type {ReturnType<typeof setTimeout> | undefined} */
let noticeEnds
/** @type {ReturnType<typeof setTimeout> | undefined} */
let logPending

personMenu.addEventListener("change", () => becomePerson(personMenu.value))
localeMenu.addEventListener("change", () => change("locale", { person: personId, locale: localeMenu.value }))
mountTheme(byId("switch-theme", HTMLButtonElement))
tickTimes(document)
becomePerson(personId)

/** @param {string} id */
function becomePerson(id) {
  const wasDirect = world.people.some(({ directChannelId }) => directChannelId === channelId)
  personId = world.people.find((one) => one.id === id)?.id ?? world.people[0]?.id ?? ""
  sessionStorage.setItem("person", personId)
  // A direct channel is its person's own.
  if (wasDirect && channelId !== person().directChannelId) channelId = world.channels[0]?.id ?? ""
  // What was shown to somebody else must not stay.
  messages.clear()
  unread.clear()
  drawWorld()
  stopListening()
  stopListening = listen(personId, hear, () => void showWorld().then(showChannel))
}

/** @param {any} event */
function hear(event) {
  scheduleLog()
  if (event.type === "world-changed") return void showWorld()
  if (held !== undefined) return void held.push(event)
  const place = event.channelId ?? event.message?.channel_id
  if (place !== channelId) {
    if (event.type !== "message-created" || unread.has(place)) return undefined
    unread.add(place)
    return drawChannels()
  }
  if (event.type === "typing") return tell(`${world.bot.username} ${texts().typing}`)
  if (event.type === "message-deleted") return messages.remove(event.id)
  return messages.put(event)
}

async function showWorld() {
  const before = channelId
  world = await fetchWorld()
  drawWorld()
  // The open channel may be gone.
  if (channelId !== before) await showChannel()
}

function drawWorld() {
  const { locale, directChannelId, id, displayName } = person()
  document.documentElement.lang = locale === "ko" ? "ko" : "en"
  if (![directChannelId, ...world.channels.map((channel) => channel.id)].includes(channelId)) {
    channelId = world.channels[0]?.id ?? directChannelId
    messages.clear()
  }
  byId("guild-name", HTMLHeadingElement).textContent = world.guild.name
  byId("channels-title", HTMLHeadingElement).textContent = texts().channels
  byId("direct-title", HTMLHeadingElement).textContent = texts().direct
  byId("person-label", HTMLLabelElement).textContent = texts().person
  byId("locale-label", HTMLLabelElement).textContent = texts().language
  byId("own-avatar", HTMLSpanElement).replaceChildren(renderAvatar(id, displayName))
  const state = byId("bot-state", HTMLSpanElement)
  state.textContent = world.isBotConnected ? texts().connected : texts().disconnected
  state.className = world.isBotConnected ? "connected" : ""
  personMenu.replaceChildren(
    ...world.people.map((one) =>
      element("option", { value: one.id, selected: one.id === personId }, [one.displayName]),
    ),
  )
  localeMenu.value = locale === "ko" ? "ko" : "en-US"
  panels.label(texts())
  drawPeople(byId("people", HTMLElement), {
    world,
    texts: texts(),
    me: personId,
    become: becomePerson,
    change,
  })
  drawTools()
  drawChannels()
  showComposer()
}

function drawChannels() {
  const { directChannelId } = person()
  byId("channels", HTMLUListElement).replaceChildren(
    ...world.channels.map(({ id, name }) => channelButton(id, "#", name)),
  )
  byId("direct", HTMLUListElement).replaceChildren(channelButton(directChannelId, "@", world.bot.username))
}

function drawTools() {
  if (faultsPanel.hidden || faultsPanel.contains(document.activeElement)) return
  drawFaults(faultsPanel, {
    texts: texts(),
    channel: world.channels.find(({ id }) => id === channelId),
    strike: (fault) => change("fault", fault).then(() => tell(texts().struck)),
    setRight: (right, isAllowed) => change("right", { channel: channelId, right, isAllowed }),
    addChannel: (name) => change("channel", { name }),
  })
}

async function showChannel() {
  sessionStorage.setItem("channel", channelId)
  unread.delete(channelId)
  const isDirect = channelId === person().directChannelId
  const name = world.channels.find(({ id }) => id === channelId)?.name
  byId("channel-name", HTMLHeadingElement).textContent = isDirect ? `@ ${world.bot.username}` : `# ${name}`
  byId("messages", HTMLOListElement).setAttribute("aria-label", texts().messages)
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
  messages.show(shown, texts().empty)
  for (const event of news) hear(event)
}

/**
 * @param {string} id
 * @param {string} sign
 * @param {string} name
 */
function channelButton(id, sign, name) {
  const button = element(
    "button",
    {
      type: "button",
      class: unread.has(id) ? "unread" : "",
      "aria-current": id === channelId ? "page" : undefined,
    },
    [element("span", { class: "sign" }, [sign]), " ", name],
  )
  button.addEventListener("click", () => {
    channelId = id
    messages.clear()
    panels.closeSidebar()
    drawWorld()
    void showChannel()
  })
  return element("li", {}, [button])
}

function showComposer() {
  const place = byId("composer", HTMLDivElement)
  const commands = world.commands.filter(({ id }) => person().commandIds.includes(id))
  // What someone is typing must survive news about the world.
  const key = `${personId} ${channelId} ${person().locale} ${JSON.stringify(commands)}`
  if (place.dataset["key"] === key) return
  place.dataset["key"] = key
  mountComposer(place, {
    world: { ...world, commands },
    texts: texts(),
    person: person(),
    channel: channelId,
    follow,
  })
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
    remove: (message) => void change("fault", { fault: "delete-message", message }),
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
  } finally {
    scheduleLog()
  }
  return undefined
}

/**
 * Changes something about the server; what is wrong with it is told.
 *
 * @type {typeof act}
 */
async function change(action, body) {
  const done = await act(action, body).catch((error) => {
    fail(error)
    return { id: "", state: "failed" }
  })
  scheduleLog()
  return done
}

function scheduleLog() {
  if (faultsPanel.hidden) return
  clearTimeout(logPending)
  logPending = setTimeout(() => void drawRequests().catch(fail), 250)
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
