import { type APIAttachment, ComponentType } from "discord-api-types/v10"
import { walkComponents } from "../rules/check-components.ts"

type Component = Record<string, unknown>

/** What a picture or file of a component points to: one of the message's own attachments, or the web. */
export interface Media {
  readonly attachments: readonly APIAttachment[]
  readonly newId: () => string
}

/**
 * Components as Discord gives them back: each with a number, in order, where the bot gave none, with its defaults
 * spelled out, and with the addresses of files that came along.
 */
export function fillComponents(components: readonly unknown[], media: Media): unknown[] {
  const filled = structuredClone([...components])
  const all = walkComponents(filled).map(({ component }) => component as Component)
  numberComponents(all)
  for (const component of all) fillDefaults(component, media)
  return filled
}

function numberComponents(all: readonly Component[]): void {
  const taken = new Set(all.map(({ id }) => id))
  let next = 1
  for (const component of all) {
    if (typeof component["id"] === "number" && component["id"] > 0) continue
    while (taken.has(next)) next += 1
    component["id"] = next
    next += 1
  }
}

function fillDefaults(component: Component, media: Media): void {
  for (const [key, value] of Object.entries(component)) if (value === null) delete component[key]
  switch (component["type"]) {
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      component["min_values"] ??= 1
      component["max_values"] ??= 1
      return
    case ComponentType.Container:
      component["accent_color"] ??= null
      component["spoiler"] ??= false
      return
    case ComponentType.Separator:
      component["divider"] ??= true
      component["spacing"] ??= 1
      return
    case ComponentType.Thumbnail:
      fillPicture(component, media)
      return
    case ComponentType.MediaGallery:
      for (const item of component["items"] as Component[]) fillPicture(item, media)
      return
    case ComponentType.File: {
      const given = component["file"] as { readonly url: string }
      const attachment = attachmentOf(given.url, media)
      component["file"] = unfurl(given.url, media)
      component["name"] = attachment?.filename ?? ""
      component["size"] = attachment?.size ?? 0
      component["spoiler"] ??= false
      return
    }
    default:
  }
}

function fillPicture(component: Component, media: Media): void {
  component["media"] = unfurl((component["media"] as { readonly url: string }).url, media)
  component["description"] ??= null
  component["spoiler"] ??= false
}

function unfurl(url: string, media: Media) {
  const attachment = attachmentOf(url, media)
  if (attachment === undefined) return { id: media.newId(), url, proxy_url: url }
  const { id, url: address, content_type: type } = attachment
  return { id, url: address, proxy_url: address, attachment_id: id, content_type: type }
}

/** `attachment://name` is a file of the same message; what was filled in before names its address. */
function attachmentOf(url: string, { attachments }: Media): APIAttachment | undefined {
  const name = url.startsWith("attachment://") ? url.slice("attachment://".length) : undefined
  return attachments.find((one) => one.filename === name || one.url === url)
}
