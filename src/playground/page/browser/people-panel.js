// @ts-check
import { element } from "./element.js"
import { renderAvatar } from "./render-avatar.js"

const skills = [0.2, 0.5, 0.8, 1]

/**
 * Everybody on the server: to become, to let play by themselves, to give or take rights.
 *
 * @param {HTMLElement} place
 * @param {{
 *   world: import("./api.js").World, texts: import("./page-texts.js").PageTexts, me: string,
 *   become: (person: string) => void, change: typeof import("./api.js").act
 * }} around
 */
export function drawPeople(place, around) {
  const { world, texts } = around
  const focused = document.activeElement?.getAttribute("data-focus")
  place.setAttribute("aria-label", texts.people)
  place.replaceChildren(
    element("h2", {}, [`${texts.people} — ${world.people.length}`]),
    element(
      "ul",
      {},
      world.people.map((person) => drawMember(person, around)),
    ),
    element("p", {}, [texts.peopleHint]),
    element("h2", {}, [texts.server]),
    element("div", { class: "member" }, [element("div", { class: "settings" }, drawServer(around))]),
  )
  // News about people draws the panel anew; a keyboard must not lose its place.
  const again = focused == null ? null : place.querySelector(`[data-focus="${CSS.escape(focused)}"]`)
  if (again instanceof HTMLElement) again.focus()
}

/**
 * @param {import("./api.js").Person} person
 * @param {Parameters<typeof drawPeople>[1]} around
 */
function drawMember(person, { texts, me, become, change }) {
  const { id, displayName, isModerator, plays } = person
  const be = element(
    "button",
    { type: "button", class: "be", "aria-current": id === me ? "true" : undefined, "data-focus": `be ${id}` },
    [
      renderAvatar(id, displayName),
      element("span", { class: "name" }, [displayName]),
      ...(isModerator
        ? [element("span", { title: texts.moderator, "aria-label": texts.moderator, role: "img" }, ["🛡️"])]
        : []),
      ...(plays
        ? [element("span", { class: "tag" }, [`${texts.auto} ${Math.round(plays.skill * 100)}%`])]
        : []),
    ],
  )
  be.addEventListener("click", () => become(id))

  const play = document.createElement("select")
  play.dataset["focus"] = `play ${id}`
  play.setAttribute("aria-label", `${displayName}: ${texts.playing}`)
  play.append(
    element("option", { value: "" }, [texts.byHand]),
    ...skills.map((skill) =>
      element("option", { value: skill, selected: plays?.skill === skill }, [
        texts.skill(Math.round(skill * 100)),
      ]),
    ),
  )
  play.addEventListener("change", () => {
    void change("play", { person: id, skill: play.value === "" ? null : Number(play.value) })
  })

  const moderates = document.createElement("input")
  moderates.type = "checkbox"
  moderates.checked = isModerator
  moderates.dataset["focus"] = `moderates ${id}`
  moderates.setAttribute("aria-label", `${displayName}: ${texts.moderator}`)
  moderates.addEventListener("change", () => {
    void change("moderator", { person: id, isModerator: moderates.checked })
  })
  return element("li", { class: id === me ? "member me" : "member" }, [
    be,
    element("div", { class: "settings" }, [
      play,
      element("label", { class: "check" }, [moderates, texts.moderator]),
      element(
        "a",
        {
          href: `/?person=${id}`,
          target: "_blank",
          title: texts.ownWindow,
          "aria-label": `${displayName}: ${texts.ownWindow}`,
        },
        ["↗"],
      ),
    ]),
  ])
}

/** @param {Parameters<typeof drawPeople>[1]} around */
function drawServer({ world, texts, change }) {
  const locale = document.createElement("select")
  locale.id = "server-locale"
  locale.dataset["focus"] = "server locale"
  locale.append(
    element("option", { value: "ko" }, ["한국어"]),
    element("option", { value: "en-US" }, ["English"]),
  )
  locale.value = world.guild.locale === "ko" ? "ko" : "en-US"
  locale.addEventListener("change", () => void change("server", { locale: locale.value }))
  return [element("label", { for: "server-locale" }, [texts.serverLocale]), locale]
}
