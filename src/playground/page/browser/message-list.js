// @ts-check
import { element } from "./element.js"

/** @typedef {import("./api.js").ShownMessage} ShownMessage */

const groupedMs = 7 * 60_000
const nearEndPixels = 120

/**
 * The messages of the channel that is open.
 *
 * @param {HTMLElement} list
 * @param {(shown: ShownMessage) => HTMLElement} render
 */
export function createMessageList(list, render) {
  /** @param {string} id */
  const find = (id) => list.querySelector(`[data-id="${CSS.escape(id)}"].message`)
  const toEnd = () => {
    list.scrollTop = list.scrollHeight
  }

  return {
    /**
     * @param {readonly ShownMessage[]} messages
     * @param {string} emptyText
     */
    show(messages, emptyText) {
      list.replaceChildren(...messages.map(render))
      if (messages.length === 0) list.append(element("li", { class: "empty" }, [emptyText]))
      group(list)
      toEnd()
    },
    /**
     * Adds a message, or draws it anew in its place.
     *
     * @param {ShownMessage} shown
     */
    put(shown) {
      const old = find(shown.message.id)
      const node = render(shown)
      const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < nearEndPixels
      const focused = old?.contains(document.activeElement)
        ? document.activeElement?.getAttribute("data-id")
        : null
      if (old === null) list.append(node)
      else old.replaceWith(node)
      list.querySelector(".empty")?.remove()
      group(list)
      if (isAtEnd || old === null) toEnd()
      // A keyboard stays on the button it pressed, or on the message where that button is gone.
      if (focused != null) {
        const again = node.querySelector(`[data-id="${CSS.escape(focused)}"]`) ?? node.querySelector("button")
        if (again instanceof HTMLElement) again.focus()
      }
    },
    /** @param {string} id */
    remove(id) {
      find(id)?.remove()
      group(list)
    },
    clear: () => list.replaceChildren(),
  }
}

/**
 * Messages that one author wrote in a row share a head.
 *
 * @param {HTMLElement} list
 */
function group(list) {
  /** @type {HTMLElement | undefined} */
  let before
  for (const node of list.querySelectorAll(":scope > .message")) {
    if (!(node instanceof HTMLElement)) continue
    const isSameAuthor = before?.dataset["author"] === node.dataset["author"]
    const isSoon = Number(node.dataset["at"]) - Number(before?.dataset["at"]) < groupedMs
    const hasContext = node.querySelector(".context") !== null
    const isSameAudience = before?.classList.contains("ephemeral") === node.classList.contains("ephemeral")
    node.classList.toggle("grouped", isSameAuthor && isSameAudience && isSoon && !hasContext)
    before = node
  }
}
