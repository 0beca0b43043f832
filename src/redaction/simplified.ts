import characters from "opencc-js/dict/TSCharacters"

/** Cantonese signs beside Mandarin ones that mean the same: what stands around a name is then known as well. */
const cantonese =
  "佢 他|哋 们|嘅 的|喺 在|咗 了|唔 不|冇 没|嗰 那|啲 些|嚟 来|睇 看|攞 拿|畀 给|俾 给|咁 这|噉 这|啱 刚|瞓 睡|嘢 事"

/** Signs of the old form by the new one, from the tables of Open Chinese Convert, and Cantonese ones; one UTF-16 code unit each. */
const newForm: ReadonlyMap<string, string> = new Map(
  `${characters}|${cantonese}`
    .split("|")
    .map((pair) => pair.split(" ") as [string, string])
    .filter(([from, to]) => from.length === 1 && to.length === 1),
)

const han = /[\u3400-\u9fff]/

/** A text in the new forms of Chinese signs, each at the offset it had: so the weights need to know every word but once. */
export function simplified(text: string): string {
  if (!han.test(text)) return text
  let read = ""
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = newForm.get(text[at]!)
    if (sign === undefined) continue
    read += text.slice(from, at) + sign
    from = at + 1
  }
  return from === 0 ? text : read + text.slice(from)
}
