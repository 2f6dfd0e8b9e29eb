// Stored articles, with everything found in them.

import { z } from 'zod'
import { gatherCalls, IN_ONE_WRITE } from '../../ingest/gather-calls.ts'
import { finishRemoval } from '../../store/steps/finish-removal.ts'
import type { ArticleFilter, NewArticle, Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import type { ArticleAnswers, ArticleToSave } from '../../api/article-answers.ts'
import { signingKey } from '../plugins/access/authorization.ts'
import { clientSignal } from '../plugins/client-signal.ts'
import { ARTICLE_PROBLEMS, declareAnswer, declareProblems, KEY_PROBLEMS } from './answers/declare-answers.ts'
import { sendTag } from './answers/entity-tags.ts'
import { IdempotencyHeaders } from '../plugins/idempotency.ts'
import { answerPage } from './answers/paging.ts'
import { presentArticleSummary } from '../../api/present/articles.ts'
import { Problem } from '../../api/problems.ts'
import { ArticleQuery } from '../../api/schemas/fields/article-parameters.ts'
import { ArticleListQuery, ArticleRequest, PublicationParams } from '../../api/schemas/articles.ts'
import { IdParams } from '../../api/schemas/fields/fields.ts'
import { type AnswerOptions, readOptions } from '../../api/offset-units.ts'
import { IncludeQuery } from '../../api/schemas/rejected.ts'
import { Article, ArticleList } from '../../api/schemas/articles.ts'
import { readSentArticle } from './answers/sent-article.ts'
import { sendJson } from './answers/send-json.ts'
import { makeArticle, resolveArticleText } from '../../ingest/resolve-article-text.ts'
import type { ArticleReader } from '../../ingest/resolve-article-text.ts'

export function addArticleRoutes(app: App, store: Store, articles: ArticleAnswers, reader: ArticleReader): void {
  // Articles that arrive while others are being written are written together: the disk syncs only once.
  const save = gatherCalls((batch: readonly ArticleToSave[]) => articles.saveEach(batch), MOST_AT_ONCE, IN_ONE_WRITE)
  async function readLong({ id, isNew }: { readonly id: string; readonly isNew: boolean }, options: AnswerOptions) {
    const found = await articles.find(id, options)
    // It has been deleted since.
    if (found === null) throw articleNotFound(id)
    return { ...found, outcome: isNew ? ('created' as const) : ('existing' as const) }
  }

  app.post(
    '/v1/articles',
    {
      config: { idempotent: true, takesText: true },
      schema: {
        headers: IdempotencyHeaders,
        operationId: 'createArticle',
        tags: ['articles'],
        summary: 'Find who said what, and store it',
        description:
          'Stores the article, its quotes and their speakers, all or nothing. The same article again (the same `externalId` in the same `outlet`, otherwise the same `url`, otherwise the same text) returns the stored one with 200. The same text from another outlet, address or `externalId` is recorded as one of its `publications`, by which it can be found from then on. The same identity with a different text is a conflict: PUT it to the address of the stored article.',
        querystring: ArticleQuery,
        body: ArticleRequest,
        response: {
          201: declareAnswer('Stored; `Location` is its address.', Article),
          200: declareAnswer('It was already stored; at most a publication was added.', Article),
          ...declareProblems(...ARTICLE_PROBLEMS, ...KEY_PROBLEMS, 'article-not-found', 'article-conflict'),
        },
      },
    },
    async (request, reply) => {
      const sent = readSentArticle(request)
      const signal = clientSignal(reply)
      const resolved = await resolveArticleText(sent, reader, signal)
      const article = makeArticle(sent, resolved)
      const options = readOptions(request.query)
      const found = await articles.findSame(article, options)
      const same = found?.outcome === 'existing' && found.isElsewhere ? await articles.publish(article, options) : found
      const key = signingKey(request)
      const saved = same ?? (await save({ article, analysis: await reader.analyse(resolved, signal), key, options }))
      const answer = saved.outcome === 'long' ? await readLong(saved, options) : saved
      if (answer.outcome === 'failed') throw new RangeError(answer.reason)
      if (answer.outcome === 'conflict') throw conflict(answer, article)
      sendTag(reply, answer.tag)
      void reply.header('location', `/v1/articles/${answer.id}`)
      return sendJson(reply, answer.outcome === 'created' ? 201 : 200, answer.json)
    },
  )

  app.get(
    '/v1/articles',
    {
      schema: {
        operationId: 'listArticles',
        tags: ['articles'],
        summary: 'Find articles',
        description:
          'The articles that match every filter, without their texts, newest published first, those without a date last.',
        querystring: ArticleListQuery,
        response: {
          200: declareAnswer('A page of articles.', ArticleList),
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => {
      const {
        q: words,
        url: urls,
        externalId: externalIds,
        outlet: outlets,
        language: languages,
        from,
        to,
      } = request.query
      const given = Object.entries({ words, urls, externalIds, outlets, languages, from, to }).filter(
        ([, value]) => value !== undefined,
      )
      const filter = Object.fromEntries(given) as ArticleFilter
      return answerPage(request, reply, (page) => store.listArticles(page, filter), presentArticleSummary)
    },
  )

  app.get(
    '/v1/articles/:id',
    {
      schema: {
        operationId: 'getArticle',
        tags: ['articles'],
        summary: 'Read a stored article',
        description: 'The article with its text, quotes and speakers.',
        params: IdParams,
        querystring: IncludeQuery,
        response: {
          200: declareAnswer('The article.', Article),
          ...declareProblems('invalid-request', 'article-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const found = await articles.find(request.params.id, readOptions(request.query))
      if (found === null) throw articleNotFound(request.params.id)
      sendTag(reply, found.tag)
      return sendJson(reply, 200, found.json)
    },
  )

  app.delete(
    '/v1/articles/:id',
    {
      schema: {
        operationId: 'deleteArticle',
        tags: ['removal'],
        summary: 'Delete a stored article',
        description:
          'Deletes the article, its quotes, and those speakers who have no other quotes. An article with more than 500 quotes is deleted in steps, so that others can write in between; until the answer it is still there, with the remaining quotes. If the service is stopped in the middle, the deletion resumes when it starts again.',
        params: IdParams,
        response: { 204: z.null().describe('Deleted.'), ...declareProblems('article-not-found', 'url-too-long') },
      },
    },
    async (request, reply) => {
      if (!(await finishRemoval(store, request.params.id))) throw articleNotFound(request.params.id)
      return reply.code(204).send(null)
    },
  )

  addPublicationRoute(app, store)
}

function addPublicationRoute(app: App, store: Store): void {
  app.delete(
    '/v1/articles/:id/publications/:number',
    {
      schema: {
        operationId: 'deletePublication',
        tags: ['removal'],
        summary: 'Delete a publication of an article',
        description:
          'Removes the record that the text was published there; the article and its other publications stay.',
        params: PublicationParams,
        response: {
          204: z.null().describe('Deleted.'),
          ...declareProblems('invalid-request', 'article-not-found', 'publication-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id, number } = request.params
      const outcome = await store.deletePublication(id, number)
      if (outcome === null) throw articleNotFound(id)
      if (outcome === 'missing')
        throw new Problem('publication-not-found', `The article ${id} has no publication ${number}.`)
      return reply.code(204).send(null)
    },
  )
}

export function articleNotFound(id: string): Problem {
  return new Problem('article-not-found', `No article with the id ${JSON.stringify(id)} is stored.`)
}

export function conflict(
  { articleId, identity }: { readonly articleId: string; readonly identity: 'externalId' | 'url' | 'text' },
  article: NewArticle,
): Problem {
  const named = {
    url: `The url ${article.url} belongs to the stored article ${articleId}, which has a different text.`,
    externalId: `The externalId ${JSON.stringify(article.externalId)} of this outlet belongs to the stored article ${articleId}, which has a different text.`,
    text: `The text is that of the stored article ${articleId}.`,
  }
  return new Problem(
    'article-conflict',
    `${named[identity]} To replace it, PUT this one to /v1/articles/${articleId}.`,
    {
      ids: { articleId },
    },
  )
}

/** Few, since an article may be a million letters long. */
const MOST_AT_ONCE = 16
