// The examples of changes, as one story about the first example article: its
// outlet corrects it, a quote is confirmed, one is added, and its speaker turns
// out to be one the archive already knows.

import type { FastifyInstance, InjectOptions } from 'fastify'
import type { IdempotencyStore } from '../../store/store.ts'
import type { Engine } from '../../ingest/text-engine.ts'
import { EXAMPLE_ARTICLES } from './examples.ts'
import { hashRequest } from '../plugins/idempotency.ts'

type RecordExample = (operationId: string, name: string, summary: string, request: InjectOptions) => Promise<unknown>

interface ExampleIds {
  readonly articles: string
  readonly quotes: string
  readonly speakers: string
}

export async function recordChanges(record: RecordExample, { articles, quotes, speakers }: ExampleIds): Promise<void> {
  const headers = { 'if-match': '*' }
  const article = `/v1/articles/${articles}`
  const quote = `/v1/quotes/${quotes}`
  const speaker = `/v1/speakers/${speakers}`
  await record('reviseArticle', 'revised', 'A paragraph was added at the end', {
    method: 'PUT',
    url: article,
    headers,
    payload: REVISED,
  })
  await record('reanalyseArticle', 'example', 'No difference with the same engine', {
    method: 'POST',
    url: `${article}/reanalyse`,
  })
  await record('listRevisions', 'example', 'Both revisions', { method: 'GET', url: `${article}/revisions?limit=20` })
  await record('getRevision', 'example', 'The article as first submitted', {
    method: 'GET',
    url: `${article}/revisions/1`,
  })
  const edited = (await record('editArticle', 'example', 'The byline, and a field of your own', {
    method: 'PATCH',
    url: article,
    headers,
    payload: { author: 'Nadia Orlova', metadata: { desk: 'Europe' }, by: 'Anna Example' },
  })) as { revision: number }
  const added = (await record('addQuote', 'missed', 'A clause, and its speaker', {
    method: 'POST',
    url: `${article}/quotes`,
    payload: MISSED,
  })) as { speaker: { id: string } }
  await record('reviewQuote', 'confirm', 'The engine was right', {
    method: 'PATCH',
    url: quote,
    headers,
    payload: { status: 'confirmed', by: 'Anna Example' },
  })
  await record('reviewQuote', 'correct', 'Somebody else said it', {
    method: 'PATCH',
    url: quote,
    headers,
    payload: {
      speakers: [{ name: 'Ramzan Kadyrov', role: 'head of Chechnya' }],
      note: 'The tape of the interview',
      by: 'Anna Example',
    },
  })
  await record('listReviewQueue', 'example', 'The one to review first', {
    method: 'GET',
    url: '/v1/reviews/queue?limit=1',
  })
  await record('getReviewProgress', 'example', 'Since a day', {
    method: 'GET',
    url: '/v1/reviews/progress?since=2022-01-10',
  })
  await record('reviewQuotes', 'article', 'All remaining quotes of an article are right', {
    method: 'POST',
    url: '/v1/reviews',
    payload: { articleId: articles, revision: edited.revision, status: 'confirmed', by: 'Anna Example' },
  })
  await record('listQuoteHistory', 'example', 'Confirmed, then corrected', {
    method: 'GET',
    url: `${quote}/history?limit=20`,
  })
  await record('editSpeaker', 'aliases', 'Names that lead to this speaker, and an identifier', {
    method: 'PATCH',
    url: speaker,
    headers,
    payload: { aliases: ['R. A. Kadyrov'], externalId: 'newsroom:4711', by: 'Anna Example' },
  })
  await record('mergeSpeakers', 'same', 'Somebody whom an article only describes', {
    method: 'POST',
    url: `${speaker}/merge`,
    payload: { speakerId: added.speaker.id, by: 'Anna Example' },
  })
  await record('splitSpeaker', 'other', 'One quote is somebody else’s', {
    method: 'POST',
    url: `${speaker}/split`,
    payload: { quoteIds: [quotes], name: 'Ramzan Kadyrov (spokesman)', by: 'Anna Example' },
  })
  await record('undoSpeakerChange', 'last', 'The last change, here the split', {
    method: 'POST',
    url: `${speaker}/undo`,
    payload: { by: 'Anna Example' },
  })
  await record('listSpeakerHistory', 'example', 'An edit, a merge, and a split that was undone', {
    method: 'GET',
    url: `${speaker}/history?limit=20`,
  })
  await record('undoReviews', 'example', 'The correction above was a mistake', {
    method: 'POST',
    url: '/v1/reviews/undo',
    payload: { quotes: [{ id: quotes, etag: '*' }], by: 'Anna Example' },
  })
  await record('followChanges', 'articles', 'Articles and speakers, from the beginning', {
    method: 'GET',
    url: '/v1/changes?kind=article,speaker&limit=5',
  })
  await record('getStats', 'example', 'For the example articles', { method: 'GET', url: '/v1/stats?limit=20' })
  await record('getStats', 'breakdown', 'A breakdown of the quotes of each outlet and month', {
    method: 'GET',
    url: '/v1/stats?breakdown=true&limit=3',
  })
}

/** Changes that are refused: for each, the problem code and the request. */
export async function changesToRefuse(
  server: FastifyInstance,
  store: IdempotencyStore,
  { articles, quotes, speakers }: ExampleIds,
): Promise<[code: string, request: InjectOptions][]> {
  const any = { 'if-match': '*' }
  const body = { status: 'confirmed' }
  const quote: InjectOptions = { method: 'PATCH', url: `/v1/quotes/${quotes}`, payload: body }
  const speaker = `/v1/speakers/${speakers}`
  const undo: InjectOptions = { method: 'POST', url: `${speaker}/undo` }
  const read = async <Answer>(url: string): Promise<Answer> => (await server.inject(url)).json<Answer>()
  const { items: changes } = await read<{ items: { id: string; action: string; otherId: string; undone: object }[] }>(
    `${speaker}/history`,
  )
  const undone = changes.find((change) => change.undone)
  const merge = changes.find(({ action }) => action === 'merge')
  const { items: others } = await read<{ items: { id: string }[] }>('/v1/speakers?q=peskov')
  const gone = await withdraw(server, articles)
  const split = (payload: object): InjectOptions => ({ method: 'POST', url: `${speaker}/split`, payload })
  const later = await server.inject({ ...split({ quoteIds: [quotes] }), headers: { 'idempotency-key': 'one-request' } })
  await store.claimKey('slow-request', hashRequest({ method: 'POST', url: `${speaker}/undo`, body: {} }))
  if (later.statusCode !== 201) throw new Error(`The split was answered with ${later.body}`)
  return [
    ['precondition-required', quote],
    ['precondition-failed', { ...quote, headers: { 'if-match': '"an older version"' } }],
    ['quote-exists', { method: 'POST', url: `/v1/articles/${articles}/quotes`, payload: MISSED }],
    ['quote-withdrawn', { ...quote, url: `/v1/quotes/${gone}`, headers: any }],
    [
      'name-taken',
      { method: 'PATCH', url: `/v1/speakers/${others[0]?.id}`, headers: any, payload: { externalId: 'newsroom:4711' } },
    ],
    ['already-merged', { method: 'POST', url: `${speaker}/merge`, payload: { speakerId: merge?.otherId } }],
    ['nothing-to-split', split({ articleIds: ['00000000-0000-7000-8000-000000000000'] })],
    ['change-not-found', { ...undo, payload: { changeId: '00000000-0000-7000-8000-000000000000' } }],
    ['already-undone', { ...undo, payload: { changeId: undone?.id } }],
    ['later-change', { ...undo, payload: { changeId: merge?.id } }],
    ['key-reused', { ...undo, headers: { 'idempotency-key': 'one-request' }, payload: { changeId: 'another' } }],
    ['request-in-flight', { ...undo, headers: { 'idempotency-key': 'slow-request' }, payload: {} }],
  ]
}

/** An engine that has somebody else revise the article during every analysis. */
export function makeRevisingEngine(server: FastifyInstance, engine: Engine, articleId: string): Engine {
  let revisions = 0
  return {
    ...engine,
    async analyse(request, signal) {
      revisions += 1
      const payload = { ...REVISED, text: `${REVISED.text} This is correction ${revisions}.` }
      await server.inject({ method: 'PUT', url: `/v1/articles/${articleId}`, headers: { 'if-match': '*' }, payload })
      return engine.analyse(request, signal)
    },
  }
}

/** The id of a quote whose words are gone in a later revision. */
async function withdraw(server: FastifyInstance, articleId: string): Promise<string> {
  const { text } = REVISED
  const shorter = { ...REVISED, text: text.slice(0, text.indexOf('Later he appeared')).trim() }
  const url = `/v1/articles/${articleId}`
  const headers = { 'if-match': '*' }
  const answer = await server.inject({ method: 'PUT', url, headers, payload: shorter })
  const gone = answer.json<{ withdrawn: string[] }>().withdrawn.at(-1)
  if (gone === undefined) throw new Error('A quote of the first example article must go with its last paragraphs')
  return gone
}

const FIRST = EXAMPLE_ARTICLES.kadyrov.body

const REVISED = {
  ...FIRST,
  text: `${FIRST.text ?? ''}\n\nOn Tuesday a spokesman for the Chechen government said that the interview had been shortened.`,
  by: 'Anna Example',
}

const MISSED = missedQuote('who can be relied upon', 'the head of Chechnya')

/** The offsets come from the words' position in the first example article. */
function missedQuote(words: string, source: string): object {
  const spanOf = (text: string) => {
    const start = (FIRST.text ?? '').indexOf(text)
    return { start, end: start + text.length, text }
  }
  return {
    type: 'indirect',
    content: [spanOf(words)],
    source: spanOf(source),
    speakers: [{ name: source, kind: 'unnamed' }],
    by: 'Anna Example',
  }
}
