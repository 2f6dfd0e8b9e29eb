// What has changed in the archive, for clients that keep a copy of it.

import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import type { ChangePage, ChangePoint, Position, Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { decodeCursor, encodeCursor, linkNext, nameList } from './answers/paging.ts'
import { Problem, PROBLEMS } from '../../api/problems.ts'
import { ChangeList, ChangeQuery } from '../../api/schemas/changes.ts'

export function addChangeRoutes(app: App, store: Store): void {
  app.get(
    '/v1/changes',
    {
      schema: {
        operationId: 'followChanges',
        tags: ['changes'],
        summary: 'Follow what changes',
        description:
          'Every article, quote and speaker that was created, changed, removed or merged after `after`, each once, in the order of its last change. Fetch each from its own address; if it is gone by then, a later entry says `removed` or `merged`. Keep `next` and send it whenever you ask again: nothing is missed, but after a restart of the service you may get the last page a second time. 410 `changes-lost` means that an older copy of the archive was restored.',
        querystring: ChangeQuery,
        response: {
          200: declareAnswer('A page of changes.', ChangeList),
          ...declareProblems('invalid-request', 'invalid-cursor', 'changes-lost'),
        },
      },
    },
    async (request, reply) => {
      const { after = null, limit, kind } = request.query
      const list = nameList(request.url, { limit, kind })
      const point = after === null || after === 'latest' ? after : readPoint(decodeCursor(list, after, 'after'))
      const page = await store.followChanges(point, limit, kind)
      if (page === null) throw new Problem('changes-lost', PROBLEMS['changes-lost'][2])
      return presentPage(page, list, request.url, reply)
    },
  )
}

function presentPage(
  { items, next: point, more }: ChangePage,
  list: string,
  url: string,
  reply: FastifyReply,
): z.input<typeof ChangeList> {
  const next = encodeCursor(list, [point.era, point.start, point.end, point.last])
  linkNext(url, reply, 'after', next)
  return { items: [...items], next, more }
}

/** The checksum of a cursor can be forged; the point is then in no archive's past. */
function readPoint([era, start, end, last]: Position): ChangePoint {
  return { era: String(era), start: Number(start), end: Number(end), last: Number(last) }
}
