// @ts-check
import { element } from "./element.js"
import { renderComponents } from "./render-components.js"
import { renderMarkdown } from "./render-markdown.js"

/** @typedef {import("./api.js").ShownMessage} ShownMessage */
/** @typedef {import("./page-texts.js").PageTexts} PageTexts */

const loading = 1 << 7

/**
 * @typedef {object} MessageSurroundings
 * @property {PageTexts} texts
 * @property {(id: string) => string} nameOf
 * @property {(messageId: string, customId: string) => void} press
 * @property {(messageId: string, customId: string, values: string[]) => void} select
 * @property {readonly { id: string, displayName: string }[]} people
 * @property {readonly { id: string, name: string }[]} channels
 * @property {string} locale
 */

/**
 * @param {ShownMessage} shown
 * @param {MessageSurroundings} around
 * @returns {HTMLElement}
 */
export function renderMessage({ message, isEphemeral, texts }, around) {
  const isLoading = (message.flags & loading) !== 0
  /** @param {string} text */
  const markdown = (text) => renderMarkdown(texts[text] ?? [], around.nameOf)
  const components = renderComponents(message.components ?? [], {
    markdown,
    press: (customId) => around.press(message.id, customId),
    select: (customId, values) => around.select(message.id, customId, values),
    choose: around.texts.choose,
    people: around.people,
    channels: around.channels,
  })
  const edited = message.edited_timestamp !== null && !message.interaction_metadata
  return element("li", { class: `message ${isEphemeral ? "ephemeral" : ""}`, "data-id": message.id }, [
    ...renderContext(message, around),
    renderAvatar(message.author),
    element("div", { class: "body" }, [
      renderAuthor(message, around),
      ...(isLoading ? [element("p", { class: "loading" }, [around.texts.thinking])] : []),
      ...(message.content === ""
        ? []
        : [
            element("div", { class: "text" }, [
              ...markdown(message.content),
              ...(edited ? [element("small", { class: "edited" }, [` ${around.texts.edited}`])] : []),
            ]),
          ]),
      ...message.embeds.map((/** @type {any} */ embed) => renderEmbed(embed, markdown)),
      ...message.attachments.map(renderAttachment),
      ...components,
      ...(isEphemeral ? [element("p", { class: "only-you" }, [around.texts.onlyYou])] : []),
    ]),
  ])
}

/**
 * What the message answers: a command or another message.
 *
 * @param {any} message
 * @param {MessageSurroundings} around
 */
function renderContext(message, { texts, nameOf }) {
  const {
    interaction_metadata: cause,
    referenced_message: referenced,
    message_reference: reference,
  } = message
  if (cause?.type === 2) {
    return [element("p", { class: "context" }, [texts.used(nameOf(cause.user.id), cause.name)])]
  }
  if (reference === undefined) return []
  const quote = referenced
    ? `@${nameOf(referenced.author.id)} ${referenced.content.slice(0, 80)}`
    : texts.gone
  return [element("p", { class: "context" }, [`↱ ${quote}`])]
}

/** @param {any} author */
function renderAvatar({ id, username, global_name: name, bot }) {
  const hue = Number(BigInt(id) % 360n)
  const avatar = element("div", { class: "avatar", "aria-hidden": "true" }, [
    [...(name ?? username)][0] ?? "?",
  ])
  avatar.style.setProperty("--hue", String(bot ? 235 : hue))
  return avatar
}

/**
 * @param {any} message
 * @param {MessageSurroundings} around
 */
function renderAuthor({ author, timestamp }, { texts, locale }) {
  const time = new Date(timestamp).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" })
  return element("p", { class: "author" }, [
    element("b", {}, [author.global_name ?? author.username]),
    ...(author.bot ? [element("span", { class: "tag" }, [texts.app])] : []),
    element("time", { datetime: timestamp }, [time]),
  ])
}

/**
 * @param {any} embed
 * @param {(text: string) => (Node | string)[]} markdown
 */
function renderEmbed(embed, markdown) {
  const fields = (embed.fields ?? []).map((/** @type {any} */ field) =>
    element("div", { class: field.inline ? "field inline" : "field" }, [
      element("b", {}, markdown(field.name)),
      element("div", {}, markdown(field.value)),
    ]),
  )
  const box = element("div", { class: "container accented embed" }, [
    ...(embed.author ? [element("small", {}, [embed.author.name])] : []),
    ...(embed.title ? [element("p", { class: "heading heading-3" }, markdown(embed.title))] : []),
    ...(embed.description ? [element("div", { class: "text" }, markdown(embed.description))] : []),
    ...(fields.length > 0 ? [element("div", { class: "fields" }, fields)] : []),
    ...(embed.footer ? [element("small", {}, [embed.footer.text])] : []),
  ])
  if (typeof embed.color === "number") {
    box.style.setProperty("--accent", `#${embed.color.toString(16).padStart(6, "0")}`)
  }
  return box
}

/** @param {any} attachment */
function renderAttachment({ url, filename, content_type: contentType, description }) {
  if (/^image\/(png|jpeg|gif|webp)$/.test(contentType ?? "")) {
    return element("img", { class: "picture", src: new URL(url).pathname, alt: description ?? filename })
  }
  return element("p", { class: "attachment" }, [
    element("a", { href: new URL(url).pathname, download: filename }, [filename]),
  ])
}
