import { expect, it } from "vitest"
import { readConfig } from "../../src/config.ts"

it("listens on loopback, on three ports, and keeps its data in ./data unless told otherwise", () => {
  const config = readConfig({})
  expect(config.folder).toBe(`${process.cwd()}/data`)
  expect(config.addresses).toEqual({
    archive: { host: "127.0.0.1", port: 3000, origins: [] },
    intake: { host: "127.0.0.1", port: 3001, origins: [] },
    desk: { host: "127.0.0.1", port: 3002, origins: [] },
  })
})

it("reads folder, host, port and origins from the environment", () => {
  const config = readConfig({
    UNBARRED_DATA: "/srv/unbarred",
    UNBARRED_INTAKE_HOST: "0.0.0.0",
    UNBARRED_INTAKE_PORT: "8080",
    UNBARRED_INTAKE_ORIGINS: "http://example.onion, https://example.org",
  })
  expect(config.folder).toBe("/srv/unbarred")
  expect(config.addresses.intake).toEqual({
    host: "0.0.0.0",
    port: 8080,
    origins: ["http://example.onion", "https://example.org"],
  })
})

it.each(["abc", "-1", "65536", "80.5"])("refuses the port %s in a sentence that names the setting", (port) => {
  expect(() => readConfig({ UNBARRED_DESK_PORT: port })).toThrow(/^UNBARRED_DESK_PORT must be a port number/)
})

it.each(["example.org", "https://example.org/path", "https://example.org/"])("refuses the origin %s", (origins) => {
  expect(() => readConfig({ UNBARRED_ARCHIVE_ORIGINS: origins })).toThrow(/^UNBARRED_ARCHIVE_ORIGINS must list origins/)
})
