// How long others wait while somebody makes heavy requests: each row is the
// time it takes to store a small article meanwhile.

import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ask } from './ask.ts'
import { generateArticle } from './generate-article.ts'
import { describeTimes, type Report } from './report.ts'
import { startService } from '../start-service.ts'
import type { RunningService } from '../start-service.ts'

export async function benchBystander(folder: string, report: Report): Promise<void> {
  report.heading('A small article, while somebody else asks for much')
  const service = await startService(join(folder, 'bystander.db'), {
    WORKERS: '2',
    TRUST_PROXY: 'loopback',
    ANALYSIS_TIMEOUT_MS: '300000',
    HANDLER_TIMEOUT_MS: '600000',
    RATE_LIMIT: '0',
  })
  const { url } = service
  const row = async (what: string, work: () => Promise<unknown>, aim?: string): Promise<void> => {
    const started = performance.now()
    const times = await askBeside(url, work)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    report.line(what, `${seconds} s; meanwhile ${describeTimes(times)}`, ...(aim === undefined ? [] : [aim]))
  }
  try {
    await row('nothing else', () => setTimeout(3_000))
    const first = JSON.stringify({ text: 'Nobody has said anything so far.' })
    const saved = await ask(url, { method: 'POST', path: '/v1/articles', body: first })
    const path = `/v1/articles/${(JSON.parse(saved) as { id: string }).id}`
    const body = JSON.stringify({ text: manyQuotes(MANY, nameOf) })
    await row(`${MANY} quotes of ${MANY} new people`, () => ask(url, { method: 'PUT', path, body }), 'p99 < 500 ms')
    const again = { method: 'POST', path: `${path}/reanalyse` } as const
    await row('  the same article is read again', () => ask(url, again), 'p99 < 500 ms')
    await row('  and deleted', () => ask(url, { method: 'DELETE', path }), 'p99 < 500 ms')
    await benchMerge(service, row)
    await row('256 bodies of one address that never come', () => hold(url, BODY_HEAD, 5_000), 'p99 < 500 ms')
    await row('256 exports of one address that nobody reads', () => hold(url, EXPORT, 5_000), 'p99 < 500 ms')
    const dense = JSON.stringify({ text: DENSE })
    await row('a text as dense with marks as is taken', () =>
      ask(url, { method: 'POST', path: '/v1/attributions', body: dense }),
    )
    report.line('  memory after it', `${Math.round(service.memory())} MB`, '< 896 MB')
  } finally {
    await service.stop()
  }
}

const MANY = 8_000

/** For two speakers, each with half of the quotes, in articles with a hundred. */
async function benchMerge(
  { url }: RunningService,
  row: (what: string, work: () => Promise<unknown>, aim?: string) => Promise<void>,
): Promise<void> {
  const [one, other] = ['Ann Merton', 'Bo Merton']
  for (const name of [one, other]) {
    for (let number = 0; number < MANY / 200; number += 1) {
      const text = `${name} spoke on day ${number}.\n\n${manyQuotes(100, () => name)}`
      await ask(url, { method: 'POST', path: '/v1/articles', body: JSON.stringify({ text }) })
    }
  }
  const find = async (name: string): Promise<string> => {
    const found = await ask(url, { path: `/v1/speakers?q=${encodeURIComponent(name)}&sort=quotes` })
    return (JSON.parse(found) as { items: readonly { id: string }[] }).items[0]?.id ?? ''
  }
  const [survivor, merged] = [await find(one), await find(other)]
  const post = (action: string, body: object) =>
    ask(url, { method: 'POST', path: `/v1/speakers/${survivor}/${action}`, body: JSON.stringify(body) })
  await row(`two speakers of ${MANY / 2} quotes are merged`, () => post('merge', { speakerId: merged }), 'p99 < 500 ms')
  await row('  and the merge is undone', () => post('undo', {}), 'p99 < 500 ms')
}

/** Milliseconds for each small article, one every tenth of a second until the work is done. */
async function askBeside(url: string, work: () => Promise<unknown>): Promise<number[]> {
  const times: Promise<number>[] = []
  let isDone = false
  const working = work().finally(() => (isDone = true))
  while (!isDone) {
    const { text, ...others } = generateArticle((asked += 1))
    const body = JSON.stringify({ ...others, text: text.split('\n\n', 1)[0] })
    const started = performance.now()
    times.push(ask(url, { method: 'POST', path: '/v1/articles', body }).then(() => performance.now() - started))
    await setTimeout(100)
  }
  await working
  return Promise.all(times)
}

let asked = 7_000_000

/** Each paragraph is a quote, by the speaker named for its number. */
function manyQuotes(count: number, name: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => `“We won race ${number},” said ${name(number)}.`).join('\n\n')
}

const FIRST_NAMES = ['Ann', 'Beth', 'Carl', 'David', 'Emma', 'Frank', 'Grace', 'Henry']

/** A different name for each number. */
function nameOf(number: number): string {
  const letters = [number % 26, Math.floor(number / 26) % 26, Math.floor(number / 676) % 26]
  const family = String.fromCharCode(...letters.map((letter) => 97 + letter))
  return `${FIRST_NAMES[number % FIRST_NAMES.length] ?? 'Ann'} K${family}ton`
}

const FROM_ELSEWHERE = 'Host: localhost\r\nX-Forwarded-For: 10.1.1.1\r\n'
const EXPORT = `GET /v1/exports/quotes?format=ndjson HTTP/1.1\r\n${FROM_ELSEWHERE}\r\n`
const BODY_HEAD = `POST /v1/attributions HTTP/1.1\r\n${FROM_ELSEWHERE}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n`

/** As many requests as are processed at once, all from one address, with nothing more sent and nothing read. */
async function hold(url: string, request: string, milliseconds: number): Promise<void> {
  const { port, hostname } = new URL(url)
  const sockets = Array.from({ length: 256 }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.pause()
    socket.write(request)
    return socket
  })
  await setTimeout(milliseconds)
  for (const socket of sockets) socket.destroy()
}

const DENSE = `${'"a '.repeat(24_000)}\n\n${'The mayor told the council that the pool would open. '.repeat(2_000)}`
