import type { PhrasingContent } from "mdast"
import type { Run, Style } from "./blocks.ts"
import { textRun } from "./blocks.ts"
import { cleanText } from "./write-blocks.ts"

/** Discord links longer addresses too, but they would crowd out the passage; such ones are shown as text. */
const maxAddressChars = 400

type Token =
  | { readonly mark: "==" | "%%"; readonly styles: readonly Style[] }
  | { readonly mark: undefined; readonly run: Run }

/**
 * What a paragraph, heading or cell shows, line by line: Obsidian's links, embeds, highlights and comments resolved,
 * HTML dropped, images named, links kept only where they lead to http or https.
 */
export function readInline(nodes: readonly PhrasingContent[]): readonly (readonly Run[])[] {
  const runs = resolveMarks(nodes.flatMap((node) => readNode(node, [])).flatMap(splitObsidian))
  return splitLines(runs.map(dropBlockId))
}

function readNode(node: PhrasingContent, styles: readonly Style[]): readonly Run[] {
  switch (node.type) {
    case "text":
      return [textRun(node.value, ...styles)]
    case "break":
      return [textRun("\n")]
    case "html":
      return /^<br\s*\/?>$/i.test(node.value) ? [textRun("\n")] : [textRun(nameImages(node.value), ...styles)]
    case "inlineCode":
    case "inlineMath":
      return [{ text: node.value, styles: [], as: { type: "code" } }]
    case "strong":
      return node.children.flatMap((child) => readNode(child, withStyle(styles, "bold")))
    case "emphasis":
      return node.children.flatMap((child) => readNode(child, withStyle(styles, "italic")))
    case "delete":
      return node.children.flatMap((child) => readNode(child, withStyle(styles, "strike")))
    case "link":
      return readLink(
        node.url,
        node.children.flatMap((child) => readNode(child, styles)),
      )
    case "image":
      return [textRun(`🖼 ${node.alt || fileName(node.url)}`, ...styles)]
    case "imageReference":
      return [textRun(`🖼 ${node.alt || node.identifier}`, ...styles)]
    case "linkReference":
      return node.children.flatMap((child) => readNode(child, styles))
    case "footnoteReference":
      return [textRun(`[${node.identifier}]`, ...styles)]
    default:
      return []
  }
}

function withStyle(styles: readonly Style[], style: Style): readonly Style[] {
  return styles.includes(style) ? styles : [...styles, style]
}

function readLink(url: string, label: readonly Run[]): readonly Run[] {
  if (!isWebAddress(url)) return label
  const text = label
    .map((run) => run.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim()
  // A label that looks like an address may name another place than the one it leads to.
  if (text === "" || /:\/\/|^www\./i.test(text)) return [{ text: url, styles: [], as: { type: "address" } }]
  return [{ text, styles: [], as: { type: "link", url } }]
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && url.length <= maxAddressChars
}

const obsidian =
  /(?<embed>!?)\[\[(?<target>[^[\]\n]+)\]\]|(?<mark>%%|(?<!=)==(?!=))|(?<url>https?:\/\/[^\s<>"'`가-힣]+)/gi

function splitObsidian(run: Run): readonly Token[] {
  if (run.as.type !== "text") return [{ mark: undefined, run }]
  const tokens: Token[] = []
  let from = 0
  const keep = (text: string, as: Run["as"] = run.as) =>
    tokens.push({ mark: undefined, run: { ...run, text, as } })
  for (const match of run.text.matchAll(obsidian)) {
    keep(run.text.slice(from, match.index))
    from = match.index + match[0].length
    const { embed, target, mark, url } = match.groups ?? {}
    if (target !== undefined) keep(nameTarget(target, embed === "!"))
    else if (url !== undefined) keep(url, isWebAddress(url) ? { type: "address" } : run.as)
    else tokens.push({ mark: mark === "%%" ? "%%" : "==", styles: run.styles })
  }
  keep(run.text.slice(from))
  return tokens
}

/** `Page#Heading|alias` → `alias`, else `Page › Heading`. */
function nameTarget(target: string, isEmbed: boolean): string {
  const [path = "", alias] = target.split(/\\?\|/)
  const isImage = /\.(png|jpe?g|gif|webp|svg|bmp|avif)$/i.test(path.trim())
  const shown = path
    .split("#")
    .map((part) => part.replace(/^\^.*/, "").trim())
    .filter((part) => part !== "")
  const name = alias?.trim() && !/^\d+(x\d+)?$/.test(alias.trim()) ? alias.trim() : shown.join(" › ")
  return isImage ? `🖼 ${fileName(name)}` : isEmbed ? `↪ ${name}` : name
}

function resolveMarks(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  let index = 0
  let highlightEnd = -1
  while (index < tokens.length) {
    const token = tokens[index]
    index += 1
    if (token === undefined) break
    if (token.mark === undefined) {
      const { run } = token
      runs.push(index <= highlightEnd ? { ...run, styles: withStyle(run.styles, "underline") } : run)
    } else if (token.mark === "%%") {
      const end = tokens.findIndex((other, at) => at >= index && other.mark === "%%")
      if (end === -1) runs.push(textRun("%%", ...token.styles))
      else index = end + 1
    } else if (index - 1 !== highlightEnd) {
      const end = findHighlightEnd(tokens, index)
      if (end === -1) runs.push(textRun("==", ...token.styles))
      else highlightEnd = end
    }
  }
  return runs
}

/** A highlight hugs its text: `a == b` is a comparison. */
function findHighlightEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && token.mark === "==")
  if (end === -1) return -1
  const text = tokens
    .slice(from, end)
    .map((token) => (token.mark === undefined ? token.run.text : token.mark))
    .join("")
  return text !== "" && text === text.trim() && !text.includes("\n") ? end : -1
}

/** `^block-id` at the end of a line is an address for Obsidian, not content. */
function dropBlockId(run: Run): Run {
  return run.as.type === "text" ? { ...run, text: run.text.replace(/(^|\s)\^[\w-]+(?=\n|$)/g, "") } : run
}

function splitLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    const [first = "", ...rest] = run.as.type === "text" ? run.text.split(/\r?\n|\r/) : [run.text]
    lines.at(-1)?.push({ ...run, text: first })
    for (const text of rest) lines.push([{ ...run, text: text.trimStart() }])
  }
  return lines.filter((line) => line.some((run) => cleanText(run.text).trim() !== ""))
}

/** The name of an `<img>`; any other tag says nothing to a reader of Discord. */
function nameImages(html: string): string {
  const image = /^<img\b[^>]*>/i.exec(html)?.[0]
  if (image === undefined) return ""
  const attribute = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`, "i").exec(image)?.[1]
  return `🖼 ${attribute("alt") || fileName(attribute("src") ?? "")}`
}

function fileName(path: string): string {
  const name = path.split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1) ?? ""
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
