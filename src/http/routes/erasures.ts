// Erases data for good: a person's words, an article, everything before a date.

import { finishErasure } from '../../store/steps/finish-erasure.ts'
import type { ErasureTarget, Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { presentErasure } from '../../api/present/erasures.ts'
import { Problem } from '../../api/problems.ts'
import { Erasure, ErasureList, ErasureRequest } from '../../api/schemas/erasures.ts'
import { IdParams } from '../../api/schemas/fields/fields.ts'
import { PageQuery } from '../../api/schemas/fields/lists.ts'
import { signingKey } from '../plugins/access/authorization.ts'
import { articleNotFound } from './articles.ts'
import { BODY_PROBLEMS, declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { speakerNotFound } from './answers/follow-merge.ts'
import { answerPage } from './answers/paging.ts'

/** `patienceMs`: how long the caller waits at most for the erasure to finish. */
export function addErasureRoutes(app: App, store: Store, patienceMs: number): void {
  app.post(
    '/v1/erasures',
    {
      config: { access: 'admin' },
      schema: {
        operationId: 'erase',
        tags: ['removal'],
        summary: 'Erase for good',
        description:
          'Erases an article with all its traces; all articles from before a date; or what a speaker said, and who they are. The quotes of a speaker are deleted with their history; in the texts, titles, revisions and metadata of their articles, their words and the words that refer to them are blacked out letter by letter (`█`), so that all other quotes stay where they are, word for word. What others say about them stays. It is done in steps, with other writes in between: 202 means that it is still running, and resumes even if the service is stopped in the middle. The same request sent again meanwhile returns the same erasure.',
        body: ErasureRequest,
        response: {
          200: declareAnswer('Erased.', Erasure),
          202: declareAnswer('Still running; `Location` is the address of its progress.', Erasure),
          ...declareProblems(...BODY_PROBLEMS, 'article-not-found', 'speaker-not-found', 'change-under-way'),
        },
      },
    },
    async (request, reply) => {
      const target = readTarget(request.body)
      const begun = await store.beginErasure(target, signingKey(request))
      if (begun.outcome === 'missing')
        throw 'articleId' in target ? articleNotFound(target.articleId) : speakerNotFound(nameSpeaker(target))
      if (begun.outcome === 'under-way')
        throw new Problem('change-under-way', `The change ${begun.changeId} is still in progress.`, {
          ids: { changeId: begun.changeId },
          retryAfter: 1,
        })
      const { id } = begun.erasure
      const erasure = (await finishErasure(store, id, patienceMs)) ?? begun.erasure
      if (erasure.state === 'erasing') {
        finishErasure(store, id).catch((error: unknown) => app.log.warn({ err: error }, 'An erasure cannot continue'))
      }
      return reply
        .code(erasure.state === 'erased' ? 200 : 202)
        .header('location', `/v1/erasures/${id}`)
        .send(presentErasure(erasure))
    },
  )

  app.get(
    '/v1/erasures',
    {
      config: { access: 'admin' },
      schema: {
        operationId: 'listErasures',
        tags: ['removal'],
        summary: 'What was erased',
        description: 'Latest first, by ids and counts.',
        querystring: PageQuery,
        response: {
          200: declareAnswer('A page of erasures.', ErasureList),
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => answerPage(request, reply, (page) => store.listErasures(page), presentErasure),
  )

  app.get(
    '/v1/erasures/:id',
    {
      config: { access: 'admin' },
      schema: {
        operationId: 'getErasure',
        tags: ['removal'],
        summary: 'The progress of an erasure',
        description: 'It stays available afterwards, as proof that it was done.',
        params: IdParams,
        response: {
          200: declareAnswer('The erasure.', Erasure),
          ...declareProblems('invalid-request', 'erasure-not-found', 'url-too-long'),
        },
      },
    },
    async (request) => {
      const found = await store.findErasure(request.params.id)
      if (found === null)
        throw new Problem('erasure-not-found', `There is no erasure ${JSON.stringify(request.params.id)}.`)
      return presentErasure(found)
    },
  )
}

/** The schema has checked that there is exactly one. */
function readTarget({
  speakerId,
  articleId,
  before,
}: { [name in 'speakerId' | 'articleId' | 'before']?: string | undefined }): ErasureTarget {
  if (speakerId !== undefined) return { speakerId }
  return articleId === undefined ? { before: before ?? '' } : { articleId }
}

const nameSpeaker = (target: ErasureTarget): string => ('speakerId' in target ? target.speakerId : '')
