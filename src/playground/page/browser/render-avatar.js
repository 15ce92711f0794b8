// @ts-check
import { element } from "./element.js"

const brandHue = 235

/**
 * A disc with the first letter of the name, coloured by the id.
 *
 * @param {string} id
 * @param {string} name
 * @param {boolean} [isBot]
 */
export function renderAvatar(id, name, isBot = false) {
  const avatar = element("span", { class: "avatar", "aria-hidden": "true" }, [[...name][0] ?? "?"])
  // Ids that were made in one go lie close together: the golden angle takes their colours apart. Blue is the bot's.
  const turn = (Number(BigInt(id) % 360n) * 137.5) % 360
  const hue = isBot ? brandHue : Math.round((turn * 280) / 360 + 275) % 360
  avatar.style.setProperty("--hue", String(hue))
  return avatar
}
