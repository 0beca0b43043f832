// Fills the marking form from what is selected in the account. Without this script the words are typed.
// Offsets are UTF-16 code units: the account stands in one element, so its textContent is the account.
// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const account = /** @type {HTMLElement | null} */ (document.querySelector("[data-account]"))
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("[data-mark]"))

/**
 * @param {HTMLElement} text
 * @param {Range} range
 */
function placeIn(text, range) {
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const words = range.toString()
  const lead = words.length - words.trimStart().length
  const start = before.toString().length + lead
  return { start, end: start + words.trim().length, words: words.trim() }
}

/**
 * @param {HTMLFormElement} into
 * @param {string} name
 * @param {string} value
 */
function fill(into, name, value) {
  const found = into.elements.namedItem(name)
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) found.value = value
}

/** @returns {Range | undefined} */
function selectedRange() {
  const selection = document.getSelection()
  if (!account || !selection || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  return account.contains(range.commonAncestorContainer) ? range : undefined
}

function takeSelection() {
  const range = selectedRange()
  if (!account || !form || !range) return
  const { start, end, words } = placeIn(account, range)
  if (words === "") return
  fill(form, "words", words)
  fill(form, "start", String(start))
  fill(form, "end", String(end))
  form.querySelector("[data-only-here]")?.removeAttribute("hidden")
  const first = form.querySelector("button[name=kind]")
  if (first instanceof HTMLElement) first.focus({ preventScroll: true })
}

/** @param {KeyboardEvent} event */
function pressKind(event) {
  const target = event.target
  const typing =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "checkbox")
  if (!form || typing || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return
  const button = form.querySelector(`button[data-key="${event.key}"]`)
  const words = form.elements.namedItem("words")
  if (!(button instanceof HTMLButtonElement) || !(words instanceof HTMLTextAreaElement) || words.value === "") return
  event.preventDefault()
  button.click()
}

/** Words typed over a selection are no longer that place. */
function forgetPlace() {
  if (!form) return
  fill(form, "start", "")
  fill(form, "end", "")
  const here = form.elements.namedItem("where")
  if (here instanceof HTMLInputElement) here.checked = false
  form.querySelector("[data-only-here]")?.setAttribute("hidden", "")
}

if (account && form) {
  account.addEventListener("pointerup", () => {
    // The browser settles the selection after the event.
    setTimeout(takeSelection, 0)
  })
  account.addEventListener("keyup", takeSelection)
  form.querySelector("textarea")?.addEventListener("input", forgetPlace)
  document.addEventListener("keydown", pressKind)
  for (const button of form.querySelectorAll("button[data-key]")) {
    button.prepend(`${button.getAttribute("data-key") ?? ""} `)
  }
  for (const note of document.querySelectorAll("[data-with-script]")) note.removeAttribute("hidden")
}
