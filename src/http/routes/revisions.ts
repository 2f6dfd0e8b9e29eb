// Articles that change after publication, and engines that improve.

import type { z } from 'zod'
import type { Store } from '../../store/store.ts'
import type { FastifyReply } from 'fastify'
import type { App } from '../app.ts'
import { ArticleUpdate, Revision, RevisionList } from '../../api/schemas/revisions.ts'
import { articleNotFound, conflict } from './articles.ts'
import { ReplacementQuery } from '../../api/schemas/fields/article-parameters.ts'
import { ArticleReplacement } from '../../api/schemas/revisions.ts'
import type { ArticleAnswers, UpdateAnswer } from '../../api/article-answers.ts'
import { readOptions } from '../../api/offset-units.ts'
import { Article, ArticleEdit } from '../../api/schemas/articles.ts'
import { detailsOf, mergePatch } from '../../ingest/article-details.ts'
import { signingKey } from '../plugins/access/authorization.ts'
import { clientSignal } from '../plugins/client-signal.ts'
import {
  ARTICLE_PROBLEMS,
  BODY_PROBLEMS,
  declareAnswer,
  declareProblems,
  VERSION_PROBLEMS,
} from './answers/declare-answers.ts'
import { changedMeanwhile, IfMatchHeaders, readIfMatch, sendTag } from './answers/entity-tags.ts'
import { answerPage } from './answers/paging.ts'
import { presentRevision } from '../../api/present/revisions.ts'
import { Problem } from '../../api/problems.ts'
import { OffsetsQuery } from '../../api/schemas/fields/offsets.ts'
import { IdParams } from '../../api/schemas/fields/fields.ts'
import { PageQuery } from '../../api/schemas/fields/lists.ts'
import { RevisionParams } from '../../api/schemas/revisions.ts'
import { readSentArticle } from './answers/sent-article.ts'
import { sendJson } from './answers/send-json.ts'
import { makeArticle, resolveArticleText } from '../../ingest/resolve-article-text.ts'
import type { ArticleReader } from '../../ingest/resolve-article-text.ts'

export function addRevisionRoutes(app: App, store: Store, articles: ArticleAnswers, reader: ArticleReader): void {
  app.put(
    '/v1/articles/:id',
    {
      config: { takesText: true },
      schema: {
        operationId: 'reviseArticle',
        tags: ['articles'],
        summary: 'Replace an article with a new revision',
        description:
          'Analyses the new text and reports what became of the quotes. Those that a person has reviewed stay as they are if their words are still there, and move with them; the others are withdrawn, and stay available under their ids.',
        params: IdParams,
        headers: IfMatchHeaders,
        querystring: ReplacementQuery,
        body: ArticleReplacement,
        response: {
          200: declareAnswer('The article as it is now, and what became of its quotes.', ArticleUpdate),
          ...declareProblems(
            ...ARTICLE_PROBLEMS,
            'article-not-found',
            'url-too-long',
            'article-conflict',
            ...VERSION_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const current = await articles.findVersion(id)
      if (current === null) throw articleNotFound(id)
      // Checked before the analysis, which may take long; the store checks again.
      const tag = readIfMatch(request.headers, current.tag)
      const sent = readSentArticle(request)
      const signal = clientSignal(reply)
      const resolved = await resolveArticleText(sent, reader, signal)
      const article = makeArticle(sent, resolved, current.details)
      const analysis = await reader.analyse({ ...resolved, title: article.title }, signal)
      const answer = await articles.revise(id, tag, article, analysis, sent.by ?? null, signingKey(request))
      switch (answer.outcome) {
        case 'missing':
          throw articleNotFound(id)
        case 'stale':
        case 'revised-since':
          throw changedMeanwhile()
        case 'conflict':
          throw conflict(answer, article)
        case 'updated':
          return sendUpdate(reply, articles, answer, request.query)
      }
    },
  )

  app.patch(
    '/v1/articles/:id',
    {
      schema: {
        operationId: 'editArticle',
        tags: ['articles'],
        summary: 'Correct the details of an article',
        description:
          'Title, address, outlet, byline, date, your own id, and your own metadata. Text and quotes stay as they are; the change still counts as a revision.',
        params: IdParams,
        headers: IfMatchHeaders,
        querystring: OffsetsQuery,
        body: ArticleEdit,
        response: {
          200: declareAnswer('The article as it is now.', Article),
          ...declareProblems(
            ...BODY_PROBLEMS,
            'article-not-found',
            'url-too-long',
            'article-conflict',
            ...VERSION_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const current = await articles.findVersion(id)
      if (current === null) throw articleNotFound(id)
      const tag = readIfMatch(request.headers, current.tag)
      const { by = null, metadata: patch, ...sent } = request.body
      const metadata = patch && mergePatch(current.details.metadata, patch)
      const details = detailsOf({ ...sent, metadata }, sent.title ?? null, current.details)
      const answer = await articles.edit(id, tag, details, by, signingKey(request))
      if (answer.outcome === 'missing') throw articleNotFound(id)
      if (answer.outcome === 'conflict') throw conflict(answer, { ...details, text: '' })
      if (answer.outcome !== 'updated') throw changedMeanwhile()
      const found = await articles.find(id, readOptions(request.query))
      if (found === null) throw articleNotFound(id)
      sendTag(reply, found.tag)
      return sendJson(reply, 200, found.json)
    },
  )

  app.post(
    '/v1/articles/:id/reanalyse',
    {
      schema: {
        operationId: 'reanalyseArticle',
        tags: ['articles'],
        summary: 'Analyse an article again',
        description:
          'With the current engine, which may be better than the one that analysed it before. What people have reviewed stays as it is. `dixit reanalyse` does this for the whole archive.',
        params: IdParams,
        querystring: OffsetsQuery,
        response: {
          200: declareAnswer('The article as it is now, and what became of its quotes.', ArticleUpdate),
          ...declareProblems(
            'invalid-request',
            'article-not-found',
            'url-too-long',
            'revised-meanwhile',
            'text-too-dense',
            'queue-full',
            'analysis-timeout',
            'analysis-memory',
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const signal = clientSignal(reply)
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const stored = await store.findText(id)
        if (stored === null) throw articleNotFound(id)
        const { text, title, revision } = stored
        const language = stored.language === UNKNOWN_LANGUAGE ? null : stored.language
        const analysis = await reader.analyse({ text, title, language }, signal)
        const answer = await articles.reanalyse(id, revision, analysis, text)
        if (answer.outcome === 'missing') throw articleNotFound(id)
        if (answer.outcome === 'updated') return sendUpdate(reply, articles, answer, request.query)
      }
      throw new Problem(
        'revised-meanwhile',
        `The article was revised ${MOST_ATTEMPTS} times while it was being analysed.`,
        { retryAfter: 1 },
      )
    },
  )

  app.get(
    '/v1/articles/:id/revisions',
    {
      schema: {
        operationId: 'listRevisions',
        tags: ['articles'],
        summary: 'List the revisions of an article',
        description: 'The current one and those before it, latest first, without their texts.',
        params: IdParams,
        querystring: PageQuery,
        response: {
          200: declareAnswer('A page of revisions.', RevisionList),
          ...declareProblems('invalid-request', 'invalid-cursor', 'article-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      return answerPage(
        request,
        reply,
        async (page) => {
          const revisions = await store.listRevisions(id, page)
          if (revisions === null) throw articleNotFound(id)
          return revisions
        },
        presentRevision,
      )
    },
  )

  app.get(
    '/v1/articles/:id/revisions/:revision',
    {
      schema: {
        operationId: 'getRevision',
        tags: ['articles'],
        summary: 'Read a revision of an article',
        description: 'With its text, to which the offsets of quotes withdrawn later still refer.',
        params: RevisionParams,
        response: {
          200: declareAnswer('The revision.', Revision),
          ...declareProblems('invalid-request', 'revision-not-found', 'url-too-long'),
        },
      },
    },
    async (request) => {
      const { id, revision } = request.params
      const found = await store.findRevision(id, revision)
      if (found === null) {
        throw new Problem(
          'revision-not-found',
          `No article with the id ${JSON.stringify(id)} has a revision ${revision}.`,
        )
      }
      return { ...presentRevision(found), text: found.text }
    },
  )
}

async function sendUpdate(
  reply: FastifyReply,
  articles: ArticleAnswers,
  { id, updates }: Extract<UpdateAnswer, { outcome: 'updated' }>,
  { offsets = 'utf16' }: z.output<typeof OffsetsQuery>,
): Promise<FastifyReply> {
  const found = await articles.findUpdated(id, updates, offsets)
  // It has been deleted since.
  if (found === null) throw articleNotFound(id)
  sendTag(reply, found.tag)
  return sendJson(reply, 200, found.json)
}

/** Somebody may revise the article while it is being read. */
const MOST_ATTEMPTS = 3

/** ISO 639's code for an undetermined language: a later engine may detect it. */
const UNKNOWN_LANGUAGE = 'und'
