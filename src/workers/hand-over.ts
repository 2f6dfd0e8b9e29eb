import { move, transferableSymbol, valueSymbol } from 'piscina'

/**
 * A worker's answer that contains `bytes`: they are transferred to the other
 * thread instead of copied. They must not belong to a Buffer, whose memory may
 * be shared with others.
 */
export const handOver = (bytes: Uint8Array, answer: object): object =>
  move({ [transferableSymbol]: bytes.buffer, [valueSymbol]: answer })
