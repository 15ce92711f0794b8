// @ts-check
import { fetchRequests } from "./api.js"
import { element } from "./element.js"

/**
 * @typedef {object} FaultSurroundings
 * @property {import("./page-texts.js").PageTexts} texts
 * @property {{ id: string, name: string, forbidden: string[] } | undefined} channel of the server, where one is open
 * @property {(fault: Record<string, unknown>) => Promise<unknown>} strike
 * @property {(right: "view" | "send", isAllowed: boolean) => Promise<unknown>} setRight
 * @property {(name: string) => Promise<unknown>} addChannel
 */

/**
 * Switches that break the way between the bot and Discord, and what the bot asked for last.
 *
 * @param {HTMLElement} place
 * @param {FaultSurroundings} around
 */
export function drawFaults(place, around) {
  const { texts, channel, strike } = around
  const target = menu(texts.requests, [
    ["callbacks", texts.targetCallbacks],
    ["followUps", texts.targetFollowUps],
    ["messages", texts.targetMessages],
    ["commands", texts.targetCommands],
    ["all", texts.targetAll],
  ])
  const kind = menu(texts.answerWith, [
    ["429", "429 Too Many Requests"],
    ["500", "500 Internal Server Error"],
    ["404", "404 · 10062 Unknown interaction"],
    ["403", "403 Forbidden"],
  ])
  const times = number(texts.times, 1, 1, 1000)
  const delay = number(texts.milliseconds, 2000, 0, 60000)
  /**
   * @param {string} label
   * @param {() => Record<string, unknown>} fault
   */
  const button = (label, fault) => {
    const node = element("button", { type: "button", class: "button secondary" }, [label])
    node.addEventListener("click", () => void strike(fault()))
    return node
  }
  place.setAttribute("aria-label", texts.faults)
  place.replaceChildren(
    element("h2", {}, [texts.gateway]),
    row(
      button(texts.dropGateway, () => ({ fault: "drop-gateway" })),
      button(texts.askToReconnect, () => ({ fault: "ask-to-reconnect" })),
      button(texts.invalidate, () => ({ fault: "invalidate-session" })),
      button(texts.ignoreHeartbeats, () => ({ fault: "ignore-heartbeats" })),
      button(texts.refuseConnections, () => ({ fault: "refuse-connections" })),
    ),
    element("h2", {}, [texts.requests]),
    row(target, times),
    row(
      kind,
      button(texts.refuse, () => ({
        fault: "refuse",
        target: target.value,
        status: Number(kind.value),
        times: Number(times.value),
      })),
    ),
    row(
      delay,
      button(texts.delay, () => ({
        fault: "delay",
        target: target.value,
        delayMs: Number(delay.value),
        times: Number(times.value),
      })),
      button(texts.loseAnswer, () => ({
        fault: "lose-answer",
        target: target.value,
        times: Number(times.value),
      })),
    ),
    ...drawChannel(around),
    row(
      button(texts.removeBot, () => ({ fault: "remove-bot" })),
      button(texts.inviteBot, () => ({ fault: "invite-bot" })),
    ),
    row(button(texts.clearFaults, () => ({ fault: "clear" }))),
    element("h2", {}, [texts.requestLog]),
    element("ol", { id: "request-log", class: "request-log", tabindex: 0, "aria-label": texts.requestLog }),
  )
  if (channel === undefined) place.querySelector(".channel-faults")?.remove()
  void drawRequests()
}

/** Shows what the bot asked for last, newest first. */
export async function drawRequests() {
  const list = document.getElementById("request-log")
  if (list === null) return
  const requests = await fetchRequests()
  list.replaceChildren(
    ...requests
      .toReversed()
      .map(({ method, path, status, code }) =>
        element("li", { class: status >= 400 ? "failed" : "" }, [
          `${status || "…"}${code ? ` (${code})` : ""} ${method} ${shorten(path)}`,
        ]),
      ),
  )
}

/** @param {FaultSurroundings} around */
function drawChannel({ texts, channel, strike, setRight, addChannel }) {
  const name = document.createElement("input")
  name.maxLength = 100
  name.placeholder = texts.newChannel
  name.setAttribute("aria-label", texts.newChannel)
  const add = element("button", { type: "button", class: "button secondary" }, [texts.add])
  add.addEventListener("click", async () => {
    await addChannel(name.value)
    name.value = ""
  })
  const parts = [element("h2", {}, [`${texts.channels}${channel === undefined ? "" : ` #${channel.name}`}`])]
  if (channel !== undefined) {
    const remove = element("button", { type: "button", class: "button danger" }, [texts.deleteChannel])
    remove.addEventListener("click", () => void strike({ fault: "delete-channel", channel: channel.id }))
    parts.push(
      rightCheck("view", texts.mayView, channel.forbidden, setRight),
      rightCheck("send", texts.maySend, channel.forbidden, setRight),
      row(remove),
    )
  }
  return [...parts, row(name, add)]
}

/**
 * @param {"view" | "send"} right
 * @param {string} label
 * @param {string[]} forbidden
 * @param {FaultSurroundings["setRight"]} setRight
 */
function rightCheck(right, label, forbidden, setRight) {
  const check = document.createElement("input")
  check.type = "checkbox"
  check.checked = !forbidden.includes(right)
  check.addEventListener("change", () => void setRight(right, check.checked))
  return element("div", { class: "row" }, [element("label", { class: "check" }, [check, label])])
}

/**
 * Ids by their last digits: enough to tell them apart.
 *
 * @param {string} path
 */
function shorten(path) {
  return path.replace(/\d{13,15}(?=\d{4})/g, "…")
}

/** @param {...Node} parts */
function row(...parts) {
  return element("div", { class: "row" }, parts)
}

/**
 * @param {string} label
 * @param {readonly (readonly [string, string])[]} offers
 */
function menu(label, offers) {
  const node = document.createElement("select")
  node.setAttribute("aria-label", label)
  node.append(...offers.map(([value, text]) => element("option", { value }, [text])))
  return node
}

/**
 * @param {string} label
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
function number(label, value, least, most) {
  const node = document.createElement("input")
  Object.assign(node, {
    type: "number",
    value: String(value),
    min: String(least),
    max: String(most),
    title: label,
  })
  node.setAttribute("aria-label", label)
  return node
}
