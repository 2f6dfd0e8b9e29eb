import type { FastifyReply } from 'fastify'

/**
 * Answers with JSON that is already serialized. It is not checked against its schema on the way out, which for a long
 * article takes as long as finding its quotes; the tests check every answer. It comes as bytes for the same reason: a
 * string would have to be encoded here.
 */
export function sendJson(
  reply: FastifyReply,
  status: number,
  { buffer, byteOffset, length }: Uint8Array,
): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(Buffer.from(buffer, byteOffset, length))
}
