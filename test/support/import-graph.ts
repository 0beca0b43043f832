import { readFileSync } from "node:fs"
import { dirname, relative, resolve } from "node:path"
import ts from "typescript"

/** By file, relative to `root` with forward slashes: the files that lead to it from the entry, the entry first. */
export type Reached = ReadonlyMap<string, readonly string[]>

/** Every file of ours that running `entry` would load. Type imports are erased and do not count. */
export function reachable(root: string, entry: string): Reached {
  const reached = new Map<string, readonly string[]>()
  const waiting: { readonly file: string; readonly way: readonly string[] }[] = [{ file: entry, way: [] }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (reached.has(next.file)) continue
    const way = [...next.way, next.file]
    reached.set(next.file, way)
    const path = resolve(root, next.file)
    for (const target of loadedBy(path).filter((specifier) => specifier.startsWith("."))) {
      waiting.push({ file: relative(root, resolve(dirname(path), target)).replaceAll("\\", "/"), way })
    }
  }
  return reached
}

/** What a file loads when it runs: specifiers of imports, re-exports and import(). Throws on one that cannot be followed. */
export function loadedBy(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== undefined) found.push(literal(specifier, path))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node))
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? undefined : node.moduleSpecifier
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier
  const imports = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return imports ? (node.arguments[0] ?? node) : undefined
}

function literal(specifier: ts.Node, path: string): string {
  if (ts.isStringLiteralLike(specifier)) return specifier.text
  throw new Error(`${path} imports what cannot be known beforehand`)
}
