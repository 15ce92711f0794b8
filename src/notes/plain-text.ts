// Every repetition is bounded: a line of 50,000 open brackets must not be searched from each of them to its end.
/**
 * The words of a stretch of Markdown as a reader sees them, on one line. Works on fragments and on broken
 * markup too (`**…**는**`), which is why it goes by patterns and not by a parser.
 */
export function toPlainText(markdown: string): string {
  return markdown
    .split(codeSpan)
    .map((part, index) => (index % 3 === 2 ? part : index % 3 === 1 ? "" : stripMarkup(part)))
    .join("")
    .replace(/\s+/g, " ")
    .replace(/^\s*•\s*/, "")
    .trim()
}

/** Splits into text, backticks, code, text, backticks, code … */
const codeSpan = /(?<!`)(`{1,3})(?!`)([^`\n]{1,600}?)\1(?!`)/

function stripMarkup(text: string): string {
  return decodeEntities(
    text
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/!\[\[[^\]\n]{0,300}\]\]/g, "")
      .replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,600}\)/g, (_, alt: string) => (isFileName(alt) ? "" : alt))
      .replace(/\[\[([^\][\n]{0,300})\]\]/g, (_, link: string) => shownByWikilink(link))
      .replace(/\[\^[^\]\n]{1,40}\]/g, "")
      .replace(
        /\[((?:[^\][\n]|\[[^\][\n]{0,100}\]){0,300})\]\((?:[^()\n]|\([^()\n]{0,300}\)){0,600}\)/g,
        "$1",
      )
      .replace(/\[([^\][\n]{1,300})\]\[[^\]\n]{0,300}\]/g, "$1")
      .replace(/<((?:https?|mailto):[^>\s]{1,600})>/g, "$1")
      .replace(/(?:\s*<br\s?\/?>)+\s*$/gi, "")
      .replace(/\s*<br\s?\/?>[\s•·]*/gi, (_, at: number, whole: string) =>
        /[\p{L}\p{N})\]*_]$/u.test(whole.slice(0, at)) ? ", " : " ",
      )
      .replace(/<sup>([\d+-]{1,4})<\/sup>/gi, (_, power: string) => raise(power))
      .replace(/<\/?[a-zA-Z][a-zA-Z0-9-]{0,40}(?:\s[^<>]{0,600})?\/?>/g, "")
      // `**진피*Dermis***`, `아교섬유*Collagen fiber*`: a name with its original.
      .replace(/\*\*([^*\n]{1,80}[가-힣])\s?\*([A-Za-z][^*\n]{1,80})\*\*\*/gu, "$1($2)")
      .replace(/(?<=[\p{L}\p{N}])\*\*([A-Z][A-Za-z .-]{3,60})\*\*(?=\s*(?:[:：,]|$))/gu, "($1)")
      .replace(/(?<=[가-힣])\*([A-Za-z][A-Za-z .-]{2,60})\*(?!\*)/gu, "($1)")
      .replace(/\*{2,}|~~|(?<![A-Za-z\d])==(?=\S)|(?<=\S)==(?![A-Za-z\d])/g, "")
      .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, "")
      .replace(/(?<!\S)\*(?=\S)([^*\n]{0,300}\S)\*|(?<=\S)\*([^\s*][^*\n]{0,300})\*(?!\d)/g, "$1$2")
      .replace(/\\([\\`*_{}[\]()#+\-.!|~<>=$])/g, "$1")
      .replace(/(?:^|\s)\^[A-Za-z0-9-]+\s*$/gm, ""),
  )
}

/** As superscript characters: 10² is not 102. */
function raise(power: string): string {
  return [...power].map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"["0123456789+-".indexOf(sign)] ?? sign).join("")
}

/** `note#part|shown` → `shown`; in a table the bar is escaped. */
function shownByWikilink(link: string): string {
  const [target = "", shown] = link.replaceAll("\\|", "|").split("|")
  return shown ?? target.replace(/^#+/, "").replaceAll("#", " › ")
}

/** An image's text that only repeats a file's name or a serial number tells nothing. */
export function isFileName(alt: string): boolean {
  if (
    /^(?:스크린 ?샷|화면 ?캡처|캡처|제목 없음|무제|formula|equation|latex)(?:[\s\d:._()-]|오전|오후)*$/iu.test(
      alt.trim(),
    )
  )
    return true
  return /^[\w\s().%-]*(?:\.(?:png|jpe?g|gif|webp|svg|bmp|avif|heic|pdf))?$/i.test(alt)
    ? /^\W*$|\d{4,}|^(?:image|img|untitled|screenshot|alt|picture|이미지)[\s\d_()-]*$|\.\w{3,4}$/i.test(alt)
    : /\.(?:png|jpe?g|gif|webp|svg)$/i.test(alt)
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  middot: "·",
  rarr: "→",
  larr: "←",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  times: "×",
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
