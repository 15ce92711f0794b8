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
