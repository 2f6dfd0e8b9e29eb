// Who asks, and what they may do.

import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { AccessKeyStore } from '../../store/store.ts'
import type { App } from '../app.ts'
import { Me } from '../../api/schemas/session.ts'
import { admitWithoutKey } from '../plugins/access/authentication.ts'
import type { AnonymousAccess } from '../plugins/access/authentication.ts'
import { callerOf } from '../plugins/access/authorization.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'

export function addSessionRoutes(
  app: App,
  store: AccessKeyStore,
  anonymous: AnonymousAccess = 'until-first-key',
): void {
  app.get(
    '/v1/me',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getMe',
        tags: ['service'],
        summary: 'Who asks, and what they may do',
        description:
          'Whether one needs a key here, what the key is called that the request came with, and the scope that one has. A key that is none of this archive, or was revoked, is not refused here: its `scope` is null.',
        response: { 200: declareAnswer('Who asks.', Me), ...declareProblems() },
      },
    },
    async (request) => presentMe(request),
  )

  async function presentMe(request: FastifyRequest): Promise<z.output<typeof Me>> {
    const { key, scope } = callerOf(request) ?? { key: null, scope: null }
    const withoutKey = await admitWithoutKey(request.headers, store, anonymous)
    return { keyNeeded: 'code' in withoutKey, key: key === null ? null : { name: key.name }, scope }
  }
}
