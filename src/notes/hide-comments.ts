import { fenceAfter } from "./cut-into-chunks.ts"

/**
 * The note's lines without what no reader sees: comments, Obsidian's (`%%…%%`) and HTML's, and the lines that open and close
 * a box of VuePress or Docusaurus (`::: tip`). Line numbers stay. A comment that is never closed is text.
 */
export function hideComments(source: readonly string[]): readonly string[] {
  if (!source.some((line) => line.includes("%%") || line.includes("<!--") || box.test(line))) return source
  const lastEnd = new Map(marks.map(({ end }) => [end, source.findLastIndex((line) => line.includes(end))]))
  const shown: string[] = []
  let fence: string | undefined
  let hiddenUpTo: string | undefined
  for (const [index, line] of source.entries()) {
    let text = line
    if (hiddenUpTo !== undefined) {
      const end = line.indexOf(hiddenUpTo)
      text = end < 0 ? "" : line.slice(end + hiddenUpTo.length)
      if (end >= 0) hiddenUpTo = undefined
    } else if (fence === undefined && fenceAfter(line, fence) === undefined) {
      text = box.test(line) ? "" : line.replace(/%%.*?%%|<!--.*?-->/g, "")
      const opened = marks.find(({ begin, end }) => begin.test(text) && (lastEnd.get(end) ?? -1) > index)
      hiddenUpTo = opened?.end
      if (opened !== undefined) text = text.replace(opened.begin, "")
    }
    if (hiddenUpTo === undefined) fence = fenceAfter(text, fence)
    shown.push(text)
  }
  return shown
}

/** `::: warning 조심할 것`, `:::` */
const box =
  /^\s*:{3,}\s*(?:$|\{|(?:tip|note|info|warning|caution|danger|important|details|success|question|example|quote|left|right|center|tabs|code-group)(?:\s|\[|$))/iu

// `100%%` opens no comment; over several lines one begins at the beginning of a line.
const marks = [
  { begin: /^\s*%%.*$/, end: "%%" },
  { begin: /<!--.*$/, end: "-->" },
] as const
