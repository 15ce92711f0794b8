// @ts-check

/**
 * @typedef {object} Runnable a command, or one of its sub-commands
 * @property {string} path what the API calls it: `quiz start`
 * @property {string} label what the person reads: `퀴즈 시작`
 * @property {string} description
 * @property {any[]} options
 */

/**
 * Everything that can be run, with sub-commands spelled out, in the person's language.
 *
 * @param {readonly any[]} commands
 * @param {string} locale
 * @returns {Runnable[]}
 */
export function listCommands(commands, locale) {
  return commands.flatMap((command) => spell(command, "", "", locale))
}

/**
 * @param {any} node
 * @param {string} path
 * @param {string} label
 * @param {string} locale
 * @returns {Runnable[]}
 */
function spell(node, path, label, locale) {
  const ownPath = `${path}${node.name}`
  const ownLabel = `${label}${localName(node, locale)}`
  const nested = (node.options ?? []).filter(
    (/** @type {any} */ option) => option.type === 1 || option.type === 2,
  )
  if (nested.length > 0) {
    return nested.flatMap((/** @type {any} */ option) => spell(option, `${ownPath} `, `${ownLabel} `, locale))
  }
  return [
    {
      path: ownPath,
      label: ownLabel,
      description: localDescription(node, locale),
      options: node.options ?? [],
    },
  ]
}

/**
 * @param {any} node
 * @param {string} locale
 * @returns {string}
 */
export function localName({ name, name_localizations: names }, locale) {
  return names?.[locale] ?? name
}

/**
 * @param {any} node
 * @param {string} locale
 * @returns {string}
 */
export function localDescription({ description, description_localizations: descriptions }, locale) {
  return descriptions?.[locale] ?? description ?? ""
}

/**
 * Commands that what was typed after the slash may mean; both the local and the plain name count.
 *
 * @param {readonly Runnable[]} runnables
 * @param {string} typed
 */
export function matchCommands(runnables, typed) {
  const wanted = typed.toLowerCase()
  return runnables.filter(
    ({ path, label }) => path.startsWith(wanted) || label.toLowerCase().startsWith(wanted),
  )
}

/**
 * The command that a line begins with, and what follows it.
 *
 * @param {readonly Runnable[]} runnables
 * @param {string} line `/ask why?`
 * @returns {{ runnable: Runnable, rest: string } | undefined}
 */
export function readLine(runnables, line) {
  for (const runnable of runnables) {
    for (const name of [runnable.path, runnable.label]) {
      if (line.startsWith(`/${name} `)) return { runnable, rest: line.slice(name.length + 2) }
    }
  }
  return undefined
}

/**
 * What was typed behind a command's name, option by option: `questions:3 topic:저장소`. Options go by their own name or
 * by the one in the person's language; what stands before the first of them belongs to the first option.
 *
 * @param {string} typed
 * @param {readonly { name: string, name_localizations?: Readonly<Record<string, string>> | null }[]} options
 * @param {string} locale
 * @returns {Map<string, string>} by the option's own name
 */
export function readOptions(typed, options, locale) {
  const names = new Map(
    options.flatMap((option) => [option.name, localName(option, locale)].map((name) => [name, option.name])),
  )
  const marks = [...typed.matchAll(/(?:^|\s)([^\s:]+):/gu)].filter(([, name = ""]) => names.has(name))
  /** @type {Map<string, string>} */
  const values = new Map()
  const first = typed.slice(0, marks[0]?.index ?? typed.length).trim()
  if (first !== "" && options[0] !== undefined) values.set(options[0].name, first)
  for (const [place, mark] of marks.entries()) {
    const value = typed.slice(mark.index + mark[0].length, marks[place + 1]?.index ?? typed.length).trim()
    values.set(names.get(mark[1] ?? "") ?? "", value)
  }
  return values
}
