// @ts-check
import { element } from "./element.js"

/**
 * @typedef {object} Surroundings
 * @property {(text: string) => (Node | string)[]} markdown
 * @property {(customId: string) => void} press
 * @property {(customId: string, values: string[]) => void} select
 * @property {string} choose placeholder of a select menu without one
 * @property {readonly { id: string, displayName: string }[]} people
 * @property {readonly { id: string, name: string }[]} channels
 */

/** Numbers of docs: components/reference. */
const type = {
  row: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
}
const buttonStyles = ["", "primary", "secondary", "success", "danger", "link", "premium"]

/**
 * Components of a message, of the older kind and Components V2 alike, straight from the API's JSON.
 *
 * @param {readonly any[]} components
 * @param {Surroundings} around
 * @returns {HTMLElement[]}
 */
export function renderComponents(components, around) {
  return components.map((component) => renderComponent(component, around))
}

/**
 * @param {any} component
 * @param {Surroundings} around
 * @returns {HTMLElement}
 */
function renderComponent(component, around) {
  const children = () => renderComponents(component.components ?? [], around)
  switch (component.type) {
    case type.row:
      return element("div", { class: "row" }, children())
    case type.button:
      return renderButton(component, around)
    case type.stringSelect:
    case type.userSelect:
    case type.channelSelect:
      return renderSelect(component, around)
    case type.section:
      return element("div", { class: "section" }, [
        element("div", { class: "section-texts" }, children()),
        renderComponent(component.accessory, around),
      ])
    case type.text:
      return element("div", { class: "text" }, around.markdown(component.content))
    case type.thumbnail:
      return renderPicture(component.media, component.description, "thumbnail")
    case type.gallery:
      return element(
        "div",
        { class: "gallery" },
        component.items.map((/** @type {any} */ item) =>
          renderPicture(item.media, item.description, "picture"),
        ),
      )
    case type.separator:
      return element("hr", {
        class: `${component.divider === false ? "invisible" : ""} ${component.spacing === 2 ? "wide" : ""}`,
      })
    case type.file:
      return element("p", { class: "attachment" }, [component.file.url.replace("attachment://", "")])
    case type.container: {
      const box = element("div", { class: "container" }, children())
      if (typeof component.accent_color === "number") {
        box.classList.add("accented")
        box.style.setProperty("--accent", `#${component.accent_color.toString(16).padStart(6, "0")}`)
      }
      return box
    }
    default:
      return element("p", { class: "unknown" }, [`(component ${component.type})`])
  }
}

/**
 * @param {any} component
 * @param {Surroundings} around
 */
function renderButton({ style, label, emoji, custom_id: customId, url, disabled }, around) {
  const content = [emoji?.name, label].filter(Boolean).join(" ")
  const look = `button ${buttonStyles[style] ?? "secondary"}`
  if (url) {
    const isWeb = /^https?:\/\//i.test(url)
    return element(
      "a",
      { class: look, href: isWeb ? url : undefined, target: "_blank", rel: "noopener noreferrer" },
      [content],
    )
  }
  const button = element(
    "button",
    { type: "button", class: look, disabled: disabled === true, "data-id": customId },
    [content],
  )
  button.addEventListener("click", () => around.press(customId))
  return button
}

/**
 * @param {any} component
 * @param {Surroundings} around
 */
function renderSelect(component, around) {
  const {
    custom_id: customId,
    placeholder,
    disabled,
    max_values: most = 1,
    min_values: least = 1,
  } = component
  const menu = makeSelect(component, around)
  if (disabled) menu.disabled = true
  menu.dataset["id"] = customId
  if (most === 1) {
    const hint = element("option", { value: "", disabled: least > 0 }, [placeholder || around.choose])
    menu.prepend(hint)
    if (!component.options?.some((/** @type {any} */ option) => option.default)) menu.selectedIndex = 0
    menu.addEventListener("change", () => around.select(customId, menu.value === "" ? [] : [menu.value]))
    return menu
  }
  // Several values are picked one after the other, then sent together.
  const send = element("button", { type: "button", class: "button secondary" }, ["✓"])
  send.addEventListener("click", () =>
    around.select(
      customId,
      [...menu.selectedOptions].map(({ value }) => value),
    ),
  )
  return element("div", { class: "row" }, [menu, send])
}

/**
 * A select menu with what it offers, for messages and forms.
 *
 * @param {any} component
 * @param {Pick<Surroundings, "people" | "channels" | "choose">} around
 * @returns {HTMLSelectElement}
 */
export function makeSelect(component, around) {
  const menu = document.createElement("select")
  menu.setAttribute("aria-label", component.placeholder || around.choose)
  menu.multiple = (component.max_values ?? 1) > 1
  for (const { value, label, description, default: isDefault } of offers(component, around)) {
    const text = description ? `${label} — ${description}` : label
    menu.append(element("option", { value, selected: isDefault === true }, [text]))
  }
  return menu
}

/**
 * @param {any} component
 * @param {Pick<Surroundings, "people" | "channels">} around
 * @returns {{ value: string, label: string, description?: string, default?: boolean }[]}
 */
function offers(component, around) {
  if (component.type === type.userSelect) {
    return around.people.map(({ id, displayName }) => ({ value: id, label: displayName }))
  }
  if (component.type === type.channelSelect) {
    return around.channels.map(({ id, name }) => ({ value: id, label: `#${name}` }))
  }
  return component.options ?? []
}

/**
 * A picture from elsewhere is only named: the page loads nothing from the network.
 *
 * @param {{ url: string }} media
 * @param {string | undefined} description
 * @param {string} look
 */
export function renderPicture({ url }, description, look) {
  const isOwn = new URL(url, location.href).origin === location.origin
  if (isOwn) return element("img", { class: look, src: url, alt: description ?? "" })
  return element("p", { class: "attachment" }, [description ?? url])
}
