// @ts-check
import { element } from "./element.js"
import { renderTime } from "./ticking-times.js"

/** @typedef {import("./api.js").MarkdownNode} MarkdownNode */
/** @typedef {(id: string) => string} NameOf the name to show for a mentioned id */

const tags = {
  strong: "strong",
  em: "em",
  underline: "u",
  strikethrough: "s",
  blockQuote: "blockquote",
  subtext: "small",
}

/**
 * @param {readonly MarkdownNode[]} nodes
 * @param {NameOf} nameOf
 * @returns {(Node | string)[]}
 */
export function renderMarkdown(nodes, nameOf) {
  return nodes.map((node) => renderNode(node, nameOf))
}

/**
 * @param {MarkdownNode} node
 * @param {NameOf} nameOf
 * @returns {Node | string}
 */
function renderNode(node, nameOf) {
  const inner = () =>
    Array.isArray(node.content) ? renderMarkdown(node.content, nameOf) : [String(node.content ?? "")]
  const tag = tags[/** @type {keyof typeof tags} */ (node.type)]
  if (tag !== undefined) return element(tag, {}, inner())
  switch (node.type) {
    case "text":
      return String(node.content)
    case "br":
      return element("br")
    case "heading":
      return element(
        "p",
        {
          class: `heading heading-${node["level"]}`,
          role: "heading",
          "aria-level": 2,
        },
        inner(),
      )
    case "listItem":
      return element("div", { class: `list-item depth-${Math.min(Number(node["depth"]), 4)}` }, [
        element("span", { class: "marker" }, [String(node["marker"]).replace(/[-*]/, "•")]),
        element("div", {}, inner()),
      ])
    case "inlineCode":
      return element("code", {}, inner())
    case "codeBlock":
      return element("pre", { tabindex: 0 }, [element("code", {}, [String(node.content)])])
    case "spoiler":
      return renderSpoiler(inner())
    case "link":
    case "url":
    case "autolink":
      return renderLink(String(node["target"]), inner())
    case "user":
      return element("span", { class: "mention" }, [`@${nameOf(String(node["id"]))}`])
    case "channel":
      return element("span", { class: "mention" }, [`#${nameOf(String(node["id"]))}`])
    case "everyone":
    case "here":
      return element("span", { class: "mention" }, [`@${node.type}`])
    case "timestamp":
      return renderTime(Number(node["timestamp"]), String(node["format"] ?? "f"))
    case "emoji":
    case "twemoji":
      return String(node["name"] ?? "")
    default:
      return typeof node.content === "string" ? node.content : element("span", {}, inner())
  }
}

/**
 * @param {string} target
 * @param {(Node | string)[]} inner
 */
export function renderLink(target, inner) {
  // Anything but the web could run as a script.
  if (!/^https?:\/\//i.test(target)) return element("span", {}, inner)
  return element("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, inner)
}

/** @param {(Node | string)[]} inner */
function renderSpoiler(inner) {
  const spoiler = element("button", { type: "button", class: "spoiler", "aria-expanded": "false" }, [
    element("span", {}, inner),
  ])
  spoiler.addEventListener("click", () => {
    spoiler.classList.add("shown")
    spoiler.setAttribute("aria-expanded", "true")
  })
  return spoiler
}
