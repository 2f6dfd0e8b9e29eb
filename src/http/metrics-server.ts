// The metrics on a port of their own, which only those who scrape them can reach.

import { createServer, type Server } from 'node:http'
import { nameListenFailure } from './name-listen-failure.ts'
import type { Metrics } from '../metrics/make-metrics.ts'

/** Listens, and rejects if it can't. Asks for no key: the address is what keeps others out. */
export async function serveMetrics(
  { write }: Pick<Metrics, 'write'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url?.split('?', 1)[0] !== '/metrics' || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404).end()
      return
    }
    write().then(
      ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(request.method === 'HEAD' ? '' : text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(nameListenFailure(error, { host, port, settings: { host: 'METRICS_HOST', port: 'METRICS_PORT' } })),
    )
    server.listen(port, host, resolve)
  })
  return server
}
