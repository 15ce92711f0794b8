// @ts-check
import { element } from "./element.js"

/** @typedef {{ label: string, detail?: string, chips?: string[], source?: string, pick: () => void }} Suggestion */

/**
 * A list of things to pick above an input: by arrow keys and Enter or Tab, or by the mouse.
 *
 * @param {HTMLElement} place
 */
export function createSuggestions(place) {
  const list = element("ul", { class: "suggestions", role: "listbox", id: "suggestions" })
  list.hidden = true
  place.append(list)
  /** @type {readonly Suggestion[]} */
  let shown = []
  let chosen = 0

  function mark() {
    for (const [index, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(index === chosen))
      if (index === chosen) item.scrollIntoView({ block: "nearest" })
    }
    const input = place.querySelector("[aria-controls=suggestions]:focus")
    if (shown.length > 0) input?.setAttribute("aria-activedescendant", `suggestion-${chosen}`)
    else input?.removeAttribute("aria-activedescendant")
    input?.setAttribute("aria-expanded", String(shown.length > 0))
  }

  return {
    /** @param {readonly Suggestion[]} suggestions */
    show(suggestions) {
      shown = suggestions
      chosen = 0
      list.replaceChildren(
        ...suggestions.map(({ label, detail, chips = [], source, pick }, index) => {
          const item = element("li", { role: "option", id: `suggestion-${index}` }, [
            element("b", {}, [label]),
            ...chips.map((chip) => element("span", { class: "chip" }, [chip])),
            ...(source ? [element("span", { class: "source" }, [source])] : []),
            ...(detail ? [element("span", { class: "detail" }, [detail])] : []),
          ])
          // Before the input loses its focus.
          item.addEventListener("mousedown", (event) => {
            event.preventDefault()
            pick()
          })
          return item
        }),
      )
      list.hidden = suggestions.length === 0
      mark()
    },
    hide() {
      this.show([])
    },
    /**
     * @param {KeyboardEvent} event
     * @returns {boolean} whether the key was meant for the list
     */
    handleKey(event) {
      if (shown.length === 0 || event.isComposing) return false
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        chosen = (chosen + (event.key === "ArrowDown" ? 1 : shown.length - 1)) % shown.length
        mark()
      } else if (event.key === "Enter" || event.key === "Tab") {
        shown[chosen]?.pick()
      } else if (event.key === "Escape") {
        this.hide()
      } else return false
      event.preventDefault()
      return true
    },
  }
}
