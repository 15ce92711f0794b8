// @ts-check
import { act } from "./api.js"
import { createCommandLine } from "./command-line.js"
import { element } from "./element.js"
import { listCommands, localName, matchCommands, readLine } from "./list-commands.js"
import { createSuggestions } from "./suggestions.js"

/**
 * @typedef {object} ComposerSurroundings
 * @property {import("./api.js").World} world
 * @property {import("./page-texts.js").PageTexts} texts
 * @property {import("./api.js").Person} person
 * @property {string} channel
 * @property {(exchange: Promise<import("./api.js").Exchange>, what: string) => void} follow
 */

/**
 * Where a person types: a message, or a command after a slash.
 *
 * @param {HTMLElement} place
 * @param {ComposerSurroundings} around
 */
export function mountComposer(place, around) {
  const { world, texts, person, channel, follow } = around
  const runnables = listCommands(world.commands, person.locale)
  place.replaceChildren()
  const suggestions = createSuggestions(place)
  const holder = element("div", { class: "line" })
  place.append(holder)
  showMessageLine("")

  /** @param {string} text */
  function showMessageLine(text) {
    const input = document.createElement("input")
    input.id = "message"
    input.value = text
    input.placeholder = texts.placeholder
    input.maxLength = 2000
    input.autocomplete = "off"
    const attributes = {
      "aria-label": texts.placeholder,
      role: "combobox",
      "aria-controls": "suggestions",
      "aria-expanded": "false",
    }
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
    const form = element("form", {}, [
      input,
      element("button", { type: "submit", class: "button primary" }, [texts.send]),
    ])
    input.addEventListener("input", () => suggest(input))
    input.addEventListener("keydown", (event) => {
      if (suggestions.handleKey(event)) return
      // The Enter that ends a Hangul syllable sends nothing.
      if (event.key === "Enter" && event.isComposing) event.preventDefault()
    })
    input.addEventListener("blur", () => suggestions.hide())
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      const line = input.value.trim()
      if (line === "") return
      const command = readLine(runnables, `${line} `)
      if (command !== undefined) return showCommandLine(command.runnable, command.rest.trim())
      input.value = ""
      suggestions.hide()
      follow(act("say", { person: person.id, channel, text: line }), line)
    })
    holder.replaceChildren(form)
    return input
  }

  /**
   * @param {import("./list-commands.js").Runnable} runnable
   * @param {string} rest what was typed behind the command's name
   */
  function showCommandLine(runnable, rest) {
    suggestions.hide()
    const command = createCommandLine(runnable, rest, {
      texts,
      locale: person.locale,
      person: person.id,
      channel,
      people: world.people,
      channels: world.channels,
      suggestions,
      run(options) {
        showMessageLine("").focus()
        follow(
          act("run", { person: person.id, channel, command: runnable.path, options }),
          `/${runnable.label}`,
        )
      },
      cancel: () => showMessageLine("").focus(),
    })
    holder.replaceChildren(command.line)
    command.focus()
  }

  /** @param {HTMLInputElement} input */
  function suggest(input) {
    const { value } = input
    if (value.startsWith("/")) {
      const command = readLine(runnables, value)
      if (command !== undefined) return showCommandLine(command.runnable, command.rest)
      return suggestions.show(
        matchCommands(runnables, value.slice(1)).map((runnable) => ({
          label: `/${runnable.label}`,
          detail: runnable.description,
          chips: runnable.options.map((option) => localName(option, person.locale)),
          source: world.bot.username,
          pick: () => showCommandLine(runnable, ""),
        })),
      )
    }
    const mention = /(?:^|\s)@(\S*)$/.exec(value)
    if (mention === null) return suggestions.hide()
    const wanted = (mention[1] ?? "").toLowerCase()
    const names = [world.bot.username, ...world.people.map(({ displayName }) => displayName)]
    return suggestions.show(
      names
        .filter((name) => name.toLowerCase().startsWith(wanted))
        .map((name) => ({
          label: `@${name}`,
          pick() {
            input.value = `${value.slice(0, value.length - wanted.length)}${name} `
            suggestions.hide()
          },
        })),
    )
  }
}
