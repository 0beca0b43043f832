import { describe, expect, it } from "vitest"
import { fitParticle } from "../../src/redaction/generalise/particles.ts"

const fitted = (word: string, rest: string): string => word + fitParticle(word, rest)

/** What stands behind 철민, what stands behind 영호, and what must then stand behind any name that ends like them. */
const behind: readonly (readonly [closed: readonly [string, ...string[]], open: string])[] = [
  [["은 도망쳤다", "이는 도망쳤다"], "는 도망쳤다"],
  [["은요", "이는요"], "는요"],
  [["은커녕", "이는커녕"], "는커녕"],
  [["이 왔다", "이가 왔다"], "가 왔다"],
  [["을", "이를"], "를"],
  [["과의", "이와의"], "와의"],
  [["도 갔다", "이도 갔다"], "도 갔다"],
  [["만", "이만"], "만"],
  [["의 집", "이의 집"], "의 집"],
  [["한테서", "이한테서"], "한테서"],
  [["에게", "이에게"], "에게"],
  [["네 집", "이네 집"], "네 집"],
  [["하고", "이하고"], "하고"],
  [["처럼", "이처럼"], "처럼"],
  [["이란 사람", "이란 사람"], "란 사람"],
  [["이라는 이름", "이라는 이름"], "라는 이름"],
  [["이라고 했다"], "라고 했다"],
  [["이라서"], "라서"],
  [["이다", "이이다"], "다"],
  [["이었다", "이였다"], "였다"],
  [["이었습니다", "이였습니다"], "였습니다"],
  [["이었는데"], "였는데"],
  [["이에요", "이예요"], "예요"],
  [["이고"], "고"],
  [["이며"], "며"],
  [["이든지"], "든지"],
  [["이나"], "나"],
  [["이랑은"], "랑은"],
  [["이지만"], "지만"],
  [["이면"], "면"],
  [["이야말로"], "야말로"],
  [["이야."], "야."],
  [["아, 빨리"], "야, 빨리"],
  [["으로부터", "이로부터"], "로부터"],
  [["으로서는", "이로서는"], "로서는"],
  [["인데"], "인데"],
  [[" 때문에", "이 때문에"], " 때문에"],
  [[" 어머니가", "이 어머니가"], " 어머니가"],
  [["형이", "이형이"], "형이"],
  [[", 금옥", "이, 금옥"], ", 금옥"],
  [["”은", "”이는"], "”는"],
  [["(43)이"], "(43)가"],
  [[" 은 갔다"], " 는 갔다"],
]

describe("a particle never tells how the hidden name ended", () => {
  it.each(behind)("철민%s, 영호%s", (closed, open) => {
    for (const rest of [...closed, open]) {
      expect(fitted("철민", rest)).toBe(`철민${closed[0]}`)
      expect(fitted("영호", rest)).toBe(`영호${open}`)
    }
  })
})

it("leaves words alone that only begin like a particle", () => {
  for (const rest of ["나무", "다음날", "고향", "로동자구", "라지오", "이남", "이후", "지방", "가게에서", " 이 말"])
    expect([fitted("철민", rest), fitted("영호", rest)], rest).toEqual([`철민${rest}`, `영호${rest}`])
})
