const longestShown = 60
const endKept = 12

/**
 * A file's name as it can be shown: its last part, without anything invisible that could turn the text around it, and cut in the
 * middle so that its ending stays. "" when nothing is left to show.
 */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part.trim() !== "") ?? ""
  const visible = last.normalize("NFC").replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
  const characters = Array.from(visible.replaceAll(/\s+/g, " ").trim())
  if (characters.length <= longestShown) return characters.join("")
  const start = characters.slice(0, longestShown - endKept - 1).join("")
  return `${start}…${characters.slice(-endKept).join("")}`
}
