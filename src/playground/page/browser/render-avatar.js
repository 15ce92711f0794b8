// @ts-check
import { element } from "./element.js"

/**
 * A disc with the first letter of the name, coloured by the id.
 *
 * @param {string} id
 * @param {string} name
 */
export function renderAvatar(id, name) {
  const avatar = element("span", { class: "avatar", "aria-hidden": "true" }, [[...name][0] ?? "?"])
  // Ids that were made in one go lie close together: the golden angle takes their colours apart.
  avatar.style.setProperty("--hue", String(Math.round((Number(BigInt(id) % 360n) * 137.5 + 235) % 360)))
  return avatar
}
