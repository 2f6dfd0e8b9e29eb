// Features as 32-bit numbers: a template's number mixed with the hashes of the values it looks at.
// Reading a text builds no strings. The numbers are signed, because V8 passes small signed
// integers between functions without allocating an object for each.

/** FNV-1a over the UTF-16 units from `start` on; the empty string has a hash too. */
export function hashText(text: string, start = 0): number {
  let hash = 0x811c9dc5
  for (let at = start; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Hashes a pair of numbers to one, well spread (the finalizer of MurmurHash3, public domain). */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right + 0x7f4a7c15, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  hash = Math.imul(hash, 0x297a2d39)
  return hash ^ (hash >>> 15)
}
