/** One line for the operator. It never holds anyone's words, an address, a query or a name. */
export function logLine(line: string): void {
  process.stderr.write(`${line}\n`)
}
