// @ts-check
import { act } from "./api.js"
import { byId, element } from "./element.js"
import { makeSelect } from "./render-components.js"

/** @typedef {import("./api.js").Exchange} Exchange */

const type = { row: 1, select: 3, textInput: 4, text: 10, label: 18 }

/**
 * Shows the form that an exchange opened; resolves with the exchange that sending it brought, or undefined when it was
 * closed.
 *
 * @param {Exchange} exchange
 * @param {string} person
 * @param {{ texts: import("./page-texts.js").PageTexts, people: any[], channels: any[], fail: (error: unknown) => void }} around
 * @returns {Promise<Exchange | undefined>}
 */
export function askByForm(exchange, person, around) {
  const { texts, fail } = around
  const dialog = byId("form", HTMLDialogElement)
  /** @type {Map<string, () => string | string[]>} */
  const fields = new Map()
  const cancel = element("button", { type: "button", class: "button secondary" }, [texts.cancel])
  const form = element("form", { method: "dialog" }, [
    element("h2", {}, [exchange.modal.title]),
    ...exchange.modal.components.map((/** @type {any} */ component) =>
      renderField(component, {}, fields, around),
    ),
    element("div", { class: "row" }, [
      cancel,
      element("button", { type: "submit", class: "button primary" }, [texts.submit]),
    ]),
  ])
  dialog.replaceChildren(form)
  dialog.setAttribute("aria-label", exchange.modal.title)
  dialog.showModal()
  return new Promise((resolve) => {
    cancel.addEventListener("click", () => dialog.close())
    let isSent = false
    dialog.addEventListener(
      "close",
      () => {
        if (!isSent) resolve(undefined)
      },
      { once: true },
    )
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      const given = Object.fromEntries([...fields].map(([name, read]) => [name, read()]))
      act("submit", { person, exchange: exchange.id, fields: given }).then(resolve, (error) => {
        fail(error)
        resolve(undefined)
      })
      isSent = true
      // Closes at once, as Discord does; whatever comes of it shows in the channel.
      dialog.replaceChildren()
      dialog.close()
    })
  })
}

/**
 * @param {any} component
 * @param {{ label?: string, description?: string }} label
 * @param {Map<string, () => string | string[]>} fields
 * @param {{ texts: import("./page-texts.js").PageTexts, people: any[], channels: any[] }} around
 * @returns {HTMLElement}
 */
function renderField(component, label, fields, around) {
  switch (component.type) {
    case type.row:
      return renderField(component.components[0], { label: component.components[0].label }, fields, around)
    case type.label:
      return renderField(component.component, component, fields, around)
    case type.text:
      return element("p", {}, [component.content])
    default: {
      const input =
        component.type === type.textInput
          ? makeInput(component)
          : makeSelect(component, { ...around, choose: around.texts.choose })
      // The label around it names it.
      input.removeAttribute("aria-label")
      input.required = component.required !== false
      fields.set(component.custom_id, () =>
        input instanceof HTMLSelectElement
          ? [...input.selectedOptions].map(({ value }) => value)
          : input.value,
      )
      return element("label", {}, [
        label.label ?? "",
        ...(label.description ? [element("small", {}, [label.description])] : []),
        input,
      ])
    }
  }
}

/** @param {any} component */
function makeInput({ style, value, placeholder, min_length: least, max_length: most }) {
  const input = style === 2 ? document.createElement("textarea") : document.createElement("input")
  input.value = value ?? ""
  input.placeholder = placeholder ?? ""
  if (least) input.minLength = least
  input.maxLength = most ?? 4000
  return input
}
