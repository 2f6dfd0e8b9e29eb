// Speakers of the archive, and what each of them said.

import type { Store } from '../store/store.ts'
import type { App } from './app.ts'
import { declareAnswer, declareProblems } from './declare-answers.ts'
import { answerPage } from './paging.ts'
import { presentArchiveSpeaker, presentQuote } from './present.ts'
import { Problem } from './problems.ts'
import { toFilter } from './quote-routes.ts'
import { IdParams, SpeakerListQuery, SpeakerQuotesQuery } from './request-schemas.ts'
import { ArchiveSpeaker, QuoteList, SpeakerList } from './response-schemas.ts'

export function addSpeakerRoutes(app: App, store: Store): void {
  app.get(
    '/v1/speakers',
    {
      schema: {
        operationId: 'listSpeakers',
        tags: ['speakers'],
        summary: 'Find speakers',
        description: 'Everybody quoted in a stored article, by name.',
        querystring: SpeakerListQuery,
        response: {
          200: declareAnswer('A page of speakers.', SpeakerList),
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => {
      const { q = null } = request.query
      return answerPage(request, reply, (page) => store.listSpeakers(q, page), presentArchiveSpeaker)
    },
  )

  app.get(
    '/v1/speakers/:id',
    {
      schema: {
        operationId: 'getSpeaker',
        tags: ['speakers'],
        summary: 'Read a speaker',
        description: 'A speaker with every form of the name and every role that articles gave.',
        params: IdParams,
        response: {
          200: declareAnswer('The speaker.', ArchiveSpeaker),
          ...declareProblems('speaker-not-found', 'url-too-long'),
        },
      },
    },
    async (request) => presentArchiveSpeaker(await findSpeaker(store, request.params.id)),
  )

  app.get(
    '/v1/speakers/:id/quotes',
    {
      schema: {
        operationId: 'listSpeakerQuotes',
        tags: ['speakers'],
        summary: 'List what a speaker said',
        description: 'The quotes of one speaker across articles, newest published first.',
        params: IdParams,
        querystring: SpeakerQuotesQuery,
        response: {
          200: declareAnswer('A page of quotes.', QuoteList),
          ...declareProblems('invalid-request', 'invalid-cursor', 'speaker-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id: speakerId } = await findSpeaker(store, request.params.id)
      const filter = toFilter({ ...request.query, speakerId })
      return answerPage(request, reply, (page) => store.listQuotes(filter, page), presentQuote)
    },
  )
}

async function findSpeaker(store: Store, id: string) {
  const speaker = await store.findSpeaker(id)
  if (speaker === null)
    throw new Problem('speaker-not-found', `No speaker with the id ${JSON.stringify(id)} is stored.`)
  return speaker
}
