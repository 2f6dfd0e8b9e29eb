// Who the caller is, and how people sign in: a browser keeps no key, only a
// cookie that stands for one.

import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AccessKeyStore } from '../../store/store.ts'
import type { App } from '../app.ts'
import { Problem } from '../../api/problems.ts'
import { Me, SignIn } from '../../api/schemas/session.ts'
import { admitWithoutKey, WRONG_KEY } from '../plugins/access/authentication.ts'
import type { AnonymousAccess, Caller } from '../plugins/access/authentication.ts'
import { callerOf } from '../plugins/access/authorization.ts'
import { readSessionCookie, writeSessionCookie } from '../plugins/access/session-cookie.ts'
import { limitAttempts } from '../plugins/load/rate-limit.ts'
import { BODY_PROBLEMS, declareAnswer, declareProblems } from './answers/declare-answers.ts'

export function addSessionRoutes(
  app: App,
  store: AccessKeyStore,
  anonymous: AnonymousAccess = 'until-first-key',
  fetchesPages: boolean,
  isReadOnly = false,
): void {
  app.get(
    '/v1/me',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getMe',
        tags: ['service'],
        summary: 'Who is asking, and what they may do',
        description:
          'Whether a key is needed, the name of the key sent with the request, and its scope. An unknown, revoked or expired key is not refused here: its `scope` is null.',
        response: { 200: declareAnswer('Who is asking.', Me), ...declareProblems() },
      },
    },
    async (request) => presentMe(request, callerOf(request)),
  )

  const countAttempt = limitAttempts(app, ATTEMPTS)
  app.post(
    '/v1/session',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'signIn',
        tags: ['service'],
        summary: 'Sign in with a key in a browser',
        description:
          'Sets a cookie that stands for the key for thirty days, until sign-out, or until the key is revoked or expires. It is accepted only from pages of this service; if a request has the header `Authorization`, that counts instead. Each address has 20 attempts a minute. Programs do not need it.',
        body: SignIn,
        response: {
          200: declareAnswer('Signed in; the cookie is in `Set-Cookie`.', Me),
          ...declareProblems(...BODY_PROBLEMS, 'unauthorized'),
        },
      },
    },
    async (request, reply) => {
      await countAttempt(request)
      const key = await store.findAccessKey(request.body.key.trim())
      const token = key === null ? null : await store.beginSession(key.id)
      if (key === null || token === null) {
        request.log.warn({ address: request.ip }, 'Somebody tried to sign in with a wrong key')
        void reply.header('www-authenticate', WRONG_KEY.challenge)
        throw new Problem('unauthorized', WRONG_KEY.detail)
      }
      await forgetSession(request)
      void reply.header('set-cookie', writeSessionCookie(request, token))
      return presentMe(request, { key, scope: key.scope })
    },
  )

  app.delete(
    '/v1/session',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'signOut',
        tags: ['service'],
        summary: 'Sign out',
        description: 'Ends what `POST /v1/session` began. The answer is the same if nobody is signed in.',
        response: { 204: z.null().describe('Signed out.'), ...declareProblems() },
      },
    },
    async (request, reply) => {
      // Even if the archive cannot be written.
      void reply.header('set-cookie', writeSessionCookie(request, null))
      await forgetSession(request)
      return reply.code(204).send(null)
    },
  )

  async function presentMe(request: FastifyRequest, caller: Caller | undefined): Promise<z.output<typeof Me>> {
    const { key, scope: allowed } = caller ?? { key: null, scope: null }
    // Nobody can change a read-only copy.
    const scope = isReadOnly && allowed !== null ? 'read' : allowed
    const withoutKey = await admitWithoutKey(request.headers, store, anonymous)
    return { keyNeeded: 'code' in withoutKey, key: key === null ? null : { name: key.name }, scope, fetchesPages }
  }

  async function forgetSession(request: FastifyRequest): Promise<void> {
    const token = readSessionCookie(request)
    if (token !== null) await store.endSession(token)
  }
}

/** A minute for each address. Keys cannot be guessed, but attempts should be slow and not fill the log. */
const ATTEMPTS = 20
