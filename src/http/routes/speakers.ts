// Speakers of the archive, and what each of them said.

import type { PageRequest, Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { sendContentTag } from './answers/entity-tags.ts'
import { followMerge, MOVED, speakerNotFound } from './answers/follow-merge.ts'
import { suggestNames } from './answers/did-you-mean.ts'
import { answerPage } from './answers/paging.ts'
import { presentArchiveSpeaker } from '../../api/present/speakers.ts'
import { presentSpeakerProfile, presentSuggestion } from '../../api/present/speakers.ts'
import { answerQuotes, toFilter } from './quotes.ts'
import { IdParams } from '../../api/schemas/fields/fields.ts'
import { PageQuery } from '../../api/schemas/fields/lists.ts'
import { SpeakerListQuery } from '../../api/schemas/speakers.ts'
import { SpeakerQuotesQuery } from '../../api/schemas/quotes.ts'
import { QuoteList } from '../../api/schemas/quotes.ts'
import { SpeakerList, SpeakerProfile, SuggestionList } from '../../api/schemas/speakers.ts'

export function addSpeakerRoutes(app: App, store: Store): void {
  app.get(
    '/v1/speakers',
    {
      schema: {
        operationId: 'listSpeakers',
        tags: ['speakers'],
        summary: 'Find speakers',
        description:
          'The people and organizations quoted in stored articles, with names, roles, counts, dates and outlets. Groups, speakers without a name and documents are listed if `kind` asks for them.',
        querystring: SpeakerListQuery,
        response: {
          200: declareAnswer('A page of speakers.', SpeakerList),
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => {
      const { q = null, sort, kind, cursor } = request.query
      const list = (page: PageRequest) => store.listSpeakers(q, page, sort, kind)
      const found = await answerPage(request, reply, list, presentArchiveSpeaker)
      return {
        ...found,
        ...(await suggestNames(store, found.items.length, q === null || cursor !== undefined ? [] : [q])),
      }
    },
  )

  app.get(
    '/v1/speakers/:id',
    {
      ...followMerge(store),
      schema: {
        operationId: 'getSpeaker',
        tags: ['speakers'],
        summary: 'Read a speaker',
        description: 'A speaker with every form of the name, roles over time, and who is quoted alongside them.',
        params: IdParams,
        response: {
          200: declareAnswer('The speaker.', SpeakerProfile),
          308: MOVED,
          ...declareProblems('speaker-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const profile = await store.findProfile(request.params.id)
      if (profile === null) throw speakerNotFound(request.params.id)
      const shown = presentSpeakerProfile(profile)
      sendContentTag(reply, profile.tag, shown)
      return shown
    },
  )

  app.get(
    '/v1/speakers/:id/suggestions',
    {
      ...followMerge(store),
      schema: {
        operationId: 'listSpeakerSuggestions',
        tags: ['speakers'],
        summary: 'List who may be the same speaker',
        description:
          'Speakers that the archive did not link by itself: with the surname alone, initials, a suffix, another middle name or an acronym, each with the reason. Most quotes first, from at most 1000 for each way to write the name. Speakers that a person has kept apart, by a split or by undoing a merge, are not suggested. Merge them with `POST /v1/speakers/{id}/merge`.',
        params: IdParams,
        querystring: PageQuery,
        response: {
          200: declareAnswer('A page of suggestions.', SuggestionList),
          308: MOVED,
          ...declareProblems('invalid-request', 'invalid-cursor', 'speaker-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id, name } = await findSpeaker(store, request.params.id)
      return answerPage(
        request,
        reply,
        async (page) => {
          const suggestions = await store.listSuggestions(id, page)
          if (suggestions === null) throw speakerNotFound(id)
          return suggestions
        },
        (suggestion) => presentSuggestion(name, suggestion),
      )
    },
  )

  app.get(
    '/v1/speakers/:id/quotes',
    {
      ...followMerge(store),
      schema: {
        operationId: 'listSpeakerQuotes',
        tags: ['speakers'],
        summary: 'List what a speaker said',
        description: 'The quotes of one speaker across articles, newest published first unless `sort` says otherwise.',
        params: IdParams,
        querystring: SpeakerQuotesQuery,
        response: {
          200: declareAnswer('A page of quotes.', QuoteList),
          308: MOVED,
          ...declareProblems('invalid-request', 'invalid-cursor', 'speaker-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id: speakerId } = await findSpeaker(store, request.params.id)
      return answerQuotes(store, request, reply, toFilter({ ...request.query, speakerId: [speakerId] }))
    },
  )
}

async function findSpeaker(store: Store, id: string) {
  const speaker = await store.findSpeaker(id)
  if (speaker === null) throw speakerNotFound(id)
  return speaker
}
