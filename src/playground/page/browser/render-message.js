// @ts-check
import { element } from "./element.js"
import { renderAvatar } from "./render-avatar.js"
import { renderComponents, renderPicture } from "./render-components.js"
import { renderLink, renderMarkdown } from "./render-markdown.js"

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
 * @property {(messageId: string) => void} remove
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
  const attributes = {
    class: `message ${isEphemeral ? "ephemeral" : ""}`,
    "data-id": message.id,
    "data-author": message.author.id,
    "data-at": new Date(message.timestamp).getTime(),
  }
  const edited = message.edited_timestamp !== null && !message.interaction_metadata
  return element("li", attributes, [
    ...renderContext(message, around),
    renderAvatar(
      message.author.id,
      message.author.global_name ?? message.author.username,
      message.author.bot,
    ),
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
      ...message.embeds.map((/** @type {any} */ embed) => renderEmbed(embed, markdown, around.locale)),
      ...message.attachments.map(renderAttachment),
      ...components,
      ...(isEphemeral ? [renderOnlyYou(message.id, around)] : []),
    ]),
    ...(isEphemeral ? [] : [renderRemove(message.id, around)]),
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
    ? `@${nameOf(referenced.author.id)} ${writeMentions(referenced.content, nameOf).slice(0, 80)}`
    : texts.gone
  return [element("p", { class: "context" }, [`↱ ${quote}`])]
}

/**
 * @param {string} text
 * @param {(id: string) => string} nameOf
 */
function writeMentions(text, nameOf) {
  return text.replace(/<@!?(\d+)>/g, (_, id) => `@${nameOf(id)}`)
}

/**
 * @param {string} id
 * @param {MessageSurroundings} around
 */
function renderOnlyYou(id, { texts, remove }) {
  const dismiss = element("button", { type: "button", class: "text-button" }, [texts.dismiss])
  dismiss.addEventListener("click", () => remove(id))
  return element("p", { class: "only-you" }, [`👁 ${texts.onlyYou} · `, dismiss])
}

/**
 * @param {string} id
 * @param {MessageSurroundings} around
 */
function renderRemove(id, { texts, remove }) {
  const button = element(
    "button",
    {
      type: "button",
      class: "icon-button remove",
      "aria-label": texts.removeMessage,
      title: texts.removeMessage,
    },
    ["🗑"],
  )
  button.addEventListener("click", () => remove(id))
  return button
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
 * @param {string} locale
 */
function renderEmbed(embed, markdown, locale) {
  const fields = (embed.fields ?? []).map((/** @type {any} */ field) =>
    element("div", { class: field.inline ? "field inline" : "field" }, [
      element("b", {}, markdown(field.name)),
      element("div", {}, markdown(field.value)),
    ]),
  )
  const title = embed.title ? markdown(embed.title) : []
  const box = element("div", { class: "container accented embed" }, [
    ...(embed.author ? [element("small", {}, [embed.author.name])] : []),
    ...(embed.title
      ? [element("p", { class: "heading heading-3" }, embed.url ? [renderLink(embed.url, title)] : title)]
      : []),
    ...(embed.description ? [element("div", { class: "text" }, markdown(embed.description))] : []),
    ...(embed.thumbnail ? [renderPicture(embed.thumbnail, undefined, "thumbnail")] : []),
    ...(fields.length > 0 ? [element("div", { class: "fields" }, fields)] : []),
    ...(embed.image ? [renderPicture(embed.image, undefined, "picture")] : []),
    ...(embed.footer || embed.timestamp ? [element("small", {}, [writeFooter(embed, locale)])] : []),
  ])
  if (typeof embed.color === "number") {
    box.style.setProperty("--accent", `#${embed.color.toString(16).padStart(6, "0")}`)
  }
  return box
}

/**
 * @param {any} embed
 * @param {string} locale
 */
function writeFooter({ footer, timestamp }, locale) {
  const moment = timestamp ? new Date(timestamp).toLocaleString(locale) : undefined
  return [footer?.text, moment].filter(Boolean).join(" • ")
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
