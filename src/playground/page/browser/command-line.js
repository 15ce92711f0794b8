// @ts-check
import { act } from "./api.js"
import { element } from "./element.js"
import { localDescription, localName, readOptions } from "./list-commands.js"

/** @typedef {import("./list-commands.js").Runnable} Runnable */
/** @typedef {ReturnType<typeof import("./suggestions.js").createSuggestions>} Suggestions */

const type = { integer: 4, boolean: 5, user: 6, channel: 7, number: 10 }
const patienceMs = 150

/**
 * The input line of a command: a field for each option.
 *
 * @param {Runnable} runnable
 * @param {string} typedOptions what was typed behind the command's name
 * @param {{
 *   texts: import("./page-texts.js").PageTexts, locale: string, person: string, channel: string,
 *   people: readonly import("./api.js").Person[], channels: readonly { id: string, name: string }[],
 *   suggestions: Suggestions, run: (options: Record<string, string | number | boolean>) => void, cancel: () => void
 * }} around
 */
export function createCommandLine(runnable, typedOptions, around) {
  const { texts, locale, suggestions } = around
  const fields = runnable.options.map((option) => ({ option, input: makeInput(option) }))
  const send = element("button", { type: "submit", class: "button primary" }, [texts.send])
  const hint = element("p", { class: "option-hint" }, [runnable.description])
  const line = element("form", { class: "command-line" }, [
    hint,
    element("b", { class: "command-name" }, [`/${runnable.label}`]),
    ...fields.map(({ option, input }) =>
      element("label", { class: option.required ? "required" : "" }, [
        element("span", {}, [localName(option, locale)]),
        input,
      ]),
    ),
    send,
  ])
  /** @type {AbortController | undefined} */
  let asked
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pending

  for (const { option, input } of fields) {
    input.addEventListener("input", () => complete(option, input))
    input.addEventListener("focus", () => {
      hint.replaceChildren(element("b", {}, [localName(option, locale)]), localDescription(option, locale))
      complete(option, input)
    })
    input.addEventListener("blur", () => suggestions.hide())
    input.addEventListener("keydown", (event) => {
      if (!(event instanceof KeyboardEvent) || suggestions.handleKey(event)) return
      if (event.key === "Escape" || (event.key === "Backspace" && isEmpty())) {
        event.preventDefault()
        stop()
        around.cancel()
      }
      if (event.key === "Enter" && event.isComposing) event.preventDefault()
      // A browser would open the menu, which the space bar and the arrows do as well.
      if (event.key === "Enter" && input instanceof HTMLSelectElement) {
        event.preventDefault()
        send.click()
      }
    })
  }
  line.addEventListener("submit", (event) => {
    event.preventDefault()
    stop()
    around.run(values())
  })
  const first = fields[0]?.input
  const typed = readOptions(typedOptions, runnable.options, locale)
  for (const { option, input } of fields) input.value = typed.get(option.name) ?? input.value

  /** @param {any} option */
  function makeInput(option) {
    const choices = choicesOf(option)
    const attributes = {
      name: option.name,
      required: option.required === true,
      title: localDescription(option, locale),
      autocomplete: "off",
    }
    if (choices !== undefined) {
      const menu = document.createElement("select")
      menu.append(...choices.map(({ value, label }) => element("option", { value }, [label])))
      for (const [name, value] of Object.entries(attributes))
        if (value) menu.setAttribute(name, String(value))
      return menu
    }
    const input = document.createElement("input")
    const shown = {
      ...attributes,
      placeholder: localDescription(option, locale),
      role: "combobox",
      "aria-controls": "suggestions",
      "aria-expanded": "false",
    }
    for (const [name, value] of Object.entries(shown)) if (value) input.setAttribute(name, String(value))
    if (option.type === type.integer || option.type === type.number) {
      input.type = "number"
      input.step = option.type === type.integer ? "1" : "any"
      input.min = String(option.min_value ?? "")
      input.max = String(option.max_value ?? "")
    } else if (option.max_length) input.maxLength = option.max_length
    return input
  }

  /**
   * @param {any} option
   * @returns {{ value: string, label: string }[] | undefined}
   */
  function choicesOf(option) {
    const none = { value: "", label: option.required ? texts.choose : `(${texts.optional})` }
    if (option.choices?.length) {
      return [
        none,
        ...option.choices.map((/** @type {any} */ choice) => ({
          value: choice.value,
          label: localName(choice, locale),
        })),
      ]
    }
    if (option.type === type.boolean) {
      return [none, { value: "true", label: texts.yes }, { value: "false", label: texts.no }]
    }
    if (option.type === type.user) {
      return [none, ...around.people.map(({ id, displayName }) => ({ value: id, label: displayName }))]
    }
    if (option.type === type.channel) {
      return [none, ...around.channels.map(({ id, name }) => ({ value: id, label: `#${name}` }))]
    }
    return undefined
  }

  /** @param {any} [except] an option whose field is left out */
  function values(except) {
    /** @type {Record<string, string | number | boolean>} */
    const given = {}
    for (const { option, input } of fields) {
      if (option === except || input.value === "") continue
      if (option.type === type.integer || option.type === type.number)
        given[option.name] = Number(input.value)
      else if (option.type === type.boolean) given[option.name] = input.value === "true"
      else if (option.choices?.length) {
        given[option.name] = option.choices.find(
          (/** @type {any} */ choice) => String(choice.value) === input.value,
        )?.value
      } else given[option.name] = input.value
    }
    return given
  }

  /**
   * @param {any} option
   * @param {HTMLInputElement | HTMLSelectElement} input
   */
  function complete(option, input) {
    stop()
    if (!option.autocomplete) return suggestions.hide()
    pending = setTimeout(async () => {
      const request = new AbortController()
      asked = request
      const { person, channel } = around
      const body = {
        person,
        channel,
        command: runnable.path,
        option: option.name,
        text: input.value,
        options: values(option),
      }
      try {
        const { choices = [] } = await act("complete", body, request.signal)
        if (request.signal.aborted || document.activeElement !== input) return
        suggestions.show(
          choices.map(({ name, value }) => ({
            label: name,
            pick() {
              input.value = String(value)
              suggestions.hide()
            },
          })),
        )
      } catch {
        // An answer that was overtaken by the next letter, or none at all: the person types on.
      }
    }, patienceMs)
    return undefined
  }

  function stop() {
    clearTimeout(pending)
    asked?.abort()
    suggestions.hide()
  }

  function isEmpty() {
    return fields.every(({ input }) => input.value === "")
  }

  return {
    line,
    focus() {
      const target = first ?? send
      target.focus()
    },
  }
}
