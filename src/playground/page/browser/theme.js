// @ts-check

/** Dark, light, or as the machine has it; kept for the next visit. */
const themes = ["", "dark", "light"]

/** @param {HTMLButtonElement} button switches to the next one */
export function mountTheme(button) {
  show(localStorage.getItem("theme") ?? "")
  button.addEventListener("click", () => {
    const at = themes.indexOf(document.documentElement.dataset["theme"] ?? "")
    show(themes[(at + 1) % themes.length] ?? "")
  })
}

/** @param {string} theme */
function show(theme) {
  localStorage.setItem("theme", theme)
  if (theme === "") delete document.documentElement.dataset["theme"]
  else document.documentElement.dataset["theme"] = theme
}
