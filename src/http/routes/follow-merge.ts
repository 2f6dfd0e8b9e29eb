// Ids of speakers who were merged go on to work: they lead to the survivor.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { SpeakerStore } from '../../store/store.ts'
import { Problem } from '../../api/problems.ts'

/** For the schema of a route that may redirect. */
export const MOVED = z.null().describe('The speaker was merged into another: `Location` is the survivor’s address.')

/**
 * Redirects from the address of a merged speaker to the same address of the
 * survivor; 308, so that method and body stay the same.
 */
export function followMerge(store: SpeakerStore) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { id } = request.params as { id: string }
    const survivor = await store.findSurvivor(id)
    if (survivor === null) return undefined
    const rest = request.url.slice(`/v1/speakers/${encodeURIComponent(id)}`.length)
    return reply.redirect(`/v1/speakers/${survivor}${rest}`, 308)
  }
}

export function speakerNotFound(id: string): Problem {
  return new Problem('speaker-not-found', `No speaker with the id ${JSON.stringify(id)} is stored.`)
}
