import dgram from "node:dgram"
import dns from "node:dns"
import net from "node:net"
import { afterEach, expect, it, vi } from "vitest"

afterEach(() => {
  vi.restoreAllMocks()
})

it("loads the detector and suggests without asking the network for anything", async () => {
  const asked = [
    vi.spyOn(net.Socket.prototype, "connect"),
    vi.spyOn(dgram.Socket.prototype, "send"),
    vi.spyOn(dns, "lookup"),
    vi.spyOn(globalThis, "fetch"),
  ]
  const { loadDetector } = await import("../../src/redaction/suggest/detector.ts")
  const { suggest } = await import("../../src/redaction/suggest/suggest.ts")
  const detector = await loadDetector()
  expect(suggest(detector, "박영호 동무는 나홋카에 있었다. Write to @bird_19, Иван Петрович, 朴永浩.")).not.toEqual([])
  for (const call of asked) expect(call).not.toHaveBeenCalled()
})
