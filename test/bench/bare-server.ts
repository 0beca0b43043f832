// What the benchmarks are compared with. `insert PATH`: stores each body durably and does nothing else.
// `page FILE`: sends the same bytes and headers every time, as FILE has them.
import { readFileSync } from "node:fs"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import SQLite from "better-sqlite3"

export interface StoredPage {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

function insertInto(path: string): RequestListener {
  const db = new SQLite(path)
  db.pragma("journal_mode = TRUNCATE")
  db.pragma("synchronous = FULL")
  db.exec("CREATE TABLE bodies (body BLOB NOT NULL)")
  const insert = db.prepare("INSERT INTO bodies (body) VALUES (@body)")
  return (req, res) => {
    const pieces: Buffer[] = []
    req.on("data", (piece: Buffer) => pieces.push(piece))
    req.on("end", () => {
      insert.run({ body: Buffer.concat(pieces) })
      res.end("stored")
    })
  }
}

function sendPage(file: string): RequestListener {
  const { headers, body } = JSON.parse(readFileSync(file, "utf8")) as StoredPage
  const bytes = Buffer.from(body)
  return (_req, res) => {
    res.writeHead(200, headers)
    res.end(bytes)
  }
}

const [what, path = ""] = process.argv.slice(2)
const server = createServer(what === "insert" ? insertInto(path) : sendPage(path))
server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`)
})
process.on("SIGINT", () => undefined)
process.once("disconnect", () => process.exit(0))
