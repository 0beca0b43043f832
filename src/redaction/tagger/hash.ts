const empty = 0x811c9dc5

/** 32 bits from text: FNV-1a over UTF-16 code units; given the hash of what stands before, that of both. */
export function hashOf(text: string, before = empty): number {
  let hash = before
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One hash from a template and up to three others. */
export function mix(template: number, a: number, b = 0x9e3779b9, c = 0x7f4a7c15): number {
  let hash = Math.imul(template + 0x85ebca6b, 0xc2b2ae35) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
