// Runs a script on Node 24: on the Node that started this file, or on the one that npm installed beside us.
// Plain JavaScript, because an older Node must still be able to read the refusal.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const [script, ...args] = process.argv.slice(2)
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
// 24.7 brought ML-KEM, on which sealing depends.
const isNewEnough = major > 24 || (major === 24 && minor >= 7)
const windows = process.platform === "win32"
const folder = `node-${windows ? "win" : process.platform}-${process.arch}`
const installed = fileURLToPath(new URL(`../node_modules/${folder}/bin/node${windows ? ".exe" : ""}`, import.meta.url))

if (script === undefined) {
  console.error("usage: node src/node24.js SCRIPT [ARGUMENT …]")
  process.exitCode = 2
} else if (isNewEnough) {
  process.argv.splice(1, 2, resolve(script))
  await import(pathToFileURL(script).href)
} else if (existsSync(installed)) {
  runOn24(script)
} else {
  console.error(`Unbarred needs Node 24.7 or newer, and this is Node ${process.versions.node}: install Node 24 LTS.`)
  process.exitCode = 1
}

/** @param {string} file */
function runOn24(file) {
  // The channel closes with this process however it ends, which is how a killed start takes its sites with it.
  const child = spawn(installed, [file, ...args], { stdio: ["inherit", "inherit", "inherit", "ipc"] })
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      // Windows gives Ctrl-C to both of us, and would end the child at once where other systems only tell it.
      if (!windows) child.kill(signal)
    })
  }
  child.on("exit", (code) => {
    process.exitCode = code ?? 1
  })
}
