import { sites } from "../config.ts"
import { SetupProblem } from "../errors.ts"

interface Command {
  readonly usage: string
  readonly help: string
  /** The exit code, or undefined when the arguments are not what `usage` says. */
  run(args: readonly string[]): Promise<number | undefined>
}

const wrongUsage = 2

// Each is imported when it runs: a site's process must not load what only the demo needs.
const commands: Readonly<Record<string, Command>> = {
  start: {
    usage: "start",
    help: "Runs archive, intake and desk on ./data, or on UNBARRED_DATA, until Ctrl-C.",
    run: async (args) => (args.length === 0 ? await (await import("./start.ts")).start() : undefined),
  },
  demo: {
    usage: "demo",
    help: "Runs the three sites with invented accounts in a temporary folder, and prints who may sign in.",
    run: async (args) => (args.length === 0 ? await (await import("./demo.ts")).demo() : undefined),
  },
  serve: {
    usage: `serve ${sites.join("|")}`,
    help: "Runs one site alone, for instance the desk on a machine of its own.",
    run: async ([name, ...rest]) => {
      const site = sites.find((known) => known === name)
      if (!site || rest.length > 1) return undefined
      const { serve, serveBeside } = await import("./serve.ts")
      if (rest[0] === "--beside") return await serveBeside(site)
      return rest.length === 0 ? await serve(site) : undefined
    },
  },
  suggest: {
    usage: "suggest FILE | --jsonl",
    help: "Shows what could identify somebody in a text; --jsonl: one JSON object a line, in and out.",
    run: async ([what, ...rest]) => {
      if (what === undefined || rest.length > 0) return undefined
      const { suggestFile, suggestLines } = await import("./suggest.ts")
      return what === "--jsonl" ? await suggestLines() : await suggestFile(what)
    },
  },
  totp: {
    usage: "totp SECRET",
    help: "Prints the six digits that an authenticator app would show now for a secret of the demo.",
    run: async ([secret, ...rest]) => {
      if (secret === undefined || rest.length > 0) return undefined
      return (await import("./totp.ts")).totp(secret)
    },
  },
}

function help(): string {
  const rows = Object.values(commands).map((command) => `  ${command.usage.padEnd(28)}${command.help}`)
  return ["usage: npm run cli -- COMMAND", "", ...rows, "", "npm start and npm run demo run the first two."].join("\n")
}

async function main([name = "help", ...args]: readonly string[]): Promise<number> {
  if (["help", "--help", "-h"].includes(name)) {
    console.log(help())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    console.error(`There is no command "${name}".\n\n${help()}`)
    return wrongUsage
  }
  if (args.includes("--help")) {
    console.log(`usage: npm run cli -- ${command.usage}\n${command.help}`)
    return 0
  }
  return (await command.run(args)) ?? misused(command)
}

function misused(command: Command): number {
  console.error(`usage: npm run cli -- ${command.usage}`)
  return wrongUsage
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}
// An open channel to the process that started this one would keep it running.
if (process.connected) process.disconnect()
