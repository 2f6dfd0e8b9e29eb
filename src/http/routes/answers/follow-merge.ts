// Ids of speakers who were merged keep working: they lead to the survivor.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { SpeakerStore } from '../../../store/store.ts'
import { answerError } from '../../plugins/errors/error-handler.ts'
import { Problem } from '../../../api/problems.ts'

/** For the schema of a route that may redirect. */
export const MOVED = z
  .null()
  .describe('The speaker was merged into another: `Location` is the address of the remaining one.')

/**
 * Route options that redirect from the address of a merged speaker to the same address of the survivor; 308, so that
 * method and body stay the same. Also covers a merge that happens while the request is being answered, as when two
 * people merge the same two speakers at once, each into the other.
 */
export function followMerge(store: SpeakerStore) {
  async function redirect(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const { id } = request.params as { id: string }
    const survivor = await store.findSurvivor(id)
    if (survivor === null) return undefined
    const rest = request.url.slice(`/v1/speakers/${encodeURIComponent(id)}`.length)
    return reply.redirect(`/v1/speakers/${survivor}${rest}`, 308)
  }
  return {
    preHandler: redirect,
    async errorHandler(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const isMissing = error instanceof Problem && error.code === 'speaker-not-found'
      const redirected = isMissing ? await redirect(request, reply) : undefined
      if (redirected === undefined) answerError(error, request, reply)
      return reply
    },
  }
}

export function speakerNotFound(id: string): Problem {
  return new Problem('speaker-not-found', `No speaker with the id ${JSON.stringify(id)} is stored.`)
}
