// Begins to change a database and dies before it is done, as a machine does that loses its power.
import { openAsWriter, rewrite } from "../../src/database.ts"
import type { DatabaseName } from "../../src/migrate.ts"

const [how, path, name] = process.argv.slice(2) as ["rewrite" | "write", string, DatabaseName]

if (how === "rewrite") {
  rewrite(path, name, (db) => {
    db.exec("CREATE TABLE half (done TEXT)")
    process.kill(process.pid, "SIGKILL")
  })
} else {
  const db = openAsWriter(path, name)
  // A cache of one page makes SQLite write to the file before the transaction ends, so that the journal is hot.
  db.pragma("cache_size = 1")
  db.exec("BEGIN; CREATE TABLE half (done BLOB)")
  for (let row = 0; row < 100; row++) db.exec("INSERT INTO half VALUES (zeroblob(4000))")
  process.kill(process.pid, "SIGKILL")
}
