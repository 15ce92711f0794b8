// @ts-check
import { byId } from "./element.js"

const narrow = matchMedia("(max-width: 1000px)")

/**
 * Opens and closes what stands at the sides; kept for the next visit where there is room for it.
 *
 * @param {() => void} onFaults called when the faults panel opens
 */
export function mountPanels(onFaults) {
  const sidebar = byId("sidebar", HTMLElement)
  const showSidebar = byId("show-sidebar", HTMLButtonElement)
  const sides = [
    { panel: byId("people", HTMLElement), button: byId("show-people", HTMLButtonElement) },
    { panel: byId("faults", HTMLElement), button: byId("show-faults", HTMLButtonElement) },
  ]

  /** @param {boolean} isOpen */
  function setSidebar(isOpen) {
    sidebar.classList.toggle("open", isOpen)
    showSidebar.setAttribute("aria-expanded", String(isOpen))
  }

  /**
   * @param {(typeof sides)[number]} side
   * @param {boolean} isOpen
   */
  function setSide({ panel, button }, isOpen) {
    panel.hidden = !isOpen
    button.setAttribute("aria-expanded", String(isOpen))
    if (isOpen && panel.id === "faults") onFaults()
  }

  showSidebar.addEventListener("click", () => setSidebar(!sidebar.classList.contains("open")))
  byId("messages", HTMLOListElement).addEventListener("click", () => setSidebar(false))
  for (const side of sides) {
    setSide(
      side,
      !narrow.matches && side.panel.id === "people" && localStorage.getItem("people") !== "closed",
    )
    side.button.addEventListener("click", () => {
      const isOpen = side.panel.hidden !== false
      // Together they would leave little room for the messages.
      for (const other of sides) setSide(other, false)
      setSide(side, isOpen)
      if (!narrow.matches && side.panel.id === "people")
        localStorage.setItem("people", isOpen ? "open" : "closed")
    })
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    setSidebar(false)
    if (narrow.matches) for (const side of sides) setSide(side, false)
  })

  return {
    closeSidebar: () => setSidebar(false),
    /** @param {import("./page-texts.js").PageTexts} texts */
    label(texts) {
      sidebar.setAttribute("aria-label", texts.channels)
      const names = {
        "show-sidebar": texts.menu,
        "switch-theme": texts.theme,
        "show-faults": texts.faults,
        "show-people": texts.people,
      }
      for (const [id, name] of Object.entries(names)) {
        const button = byId(id, HTMLButtonElement)
        button.setAttribute("aria-label", name)
        button.title = name
      }
    },
  }
}
