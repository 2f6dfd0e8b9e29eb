// The example of signing in and out again, with a key that no archive has.

import { buildServer, type ServerOptions } from '../build-server.ts'

/** The request to show, and its answer. Leaves a key in the store. */
export async function recordSession(
  options: ServerOptions,
): Promise<{ readonly payload: object; readonly answer: unknown }> {
  const server = buildServer(options)
  const { text: key } = await options.store.createAccessKey('Night desk', 'write')
  const signedIn = await server.inject({ method: 'POST', url: '/v1/session', payload: { key } })
  const cookie = String(signedIn.headers['set-cookie']).split(';', 1)[0]
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const signedOut = await server.inject({ method: 'DELETE', url: '/v1/session', headers })
  await server.close()
  if (signedIn.statusCode !== 200 || signedOut.statusCode !== 204)
    throw new Error(`Signing in was answered with ${signedIn.body}, signing out with ${signedOut.body}`)
  return { payload: { key: 'dixit_3f2a9c01b7d4_…' }, answer: signedIn.json() }
}
