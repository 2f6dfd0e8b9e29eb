import { move, transferableSymbol, valueSymbol } from 'piscina'

/**
 * What a worker answers, `bytes` within it: those are handed over to the other
 * thread, and not copied. They must not be a Buffer's, whose memory may be
 * shared with others.
 */
export const handOver = (bytes: Uint8Array, answer: object): object =>
  move({ [transferableSymbol]: bytes.buffer, [valueSymbol]: answer })
