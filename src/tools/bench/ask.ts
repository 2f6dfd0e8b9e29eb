// Requests over real HTTP, and how long each took.

import { Agent, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** JSON. */
  readonly body?: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** The whole response. Rejects if it is not a success. */
export function ask(url: string, { method = 'GET', path, body }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'PUT' ? { 'if-match': '*' } : {}),
    }
    const sent = request(new URL(path, url), { agent, method, headers }, (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if ((response.statusCode ?? 500) < 400) resolve(text)
        else reject(new Error(`${method} ${path} was answered with ${response.statusCode}: ${text.slice(0, 300)}`))
      })
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Milliseconds for each, one after the other. */
export async function askInTurn(url: string, asked: Iterable<Asked>): Promise<number[]> {
  const times: number[] = []
  for (const one of asked) {
    const started = performance.now()
    await ask(url, one)
    times.push(performance.now() - started)
  }
  return times
}

/** How many are answered per second, with `atOnce` in flight at a time. */
export async function askAtOnce(url: string, asked: Iterable<Asked>, atOnce: number): Promise<number> {
  const started = performance.now()
  const iterator = asked[Symbol.iterator]()
  let count = 0
  const work = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      await ask(url, next.value)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return count / ((performance.now() - started) / 1000)
}

/**
 * Milliseconds for each, sent at a steady rate per second whether earlier ones
 * have been answered or not, and counted from the moment they should have been
 * sent: a service that stalls does not escape the requests of that time.
 */
export async function askAtRate(url: string, asked: Iterable<Asked>, rate: number): Promise<number[]> {
  const started = performance.now()
  const answers: Promise<number>[] = []
  for (const one of asked) {
    const due = started + (answers.length / rate) * 1000
    const early = due - performance.now()
    if (early > 1) await setTimeout(early)
    answers.push(ask(url, one).then(() => performance.now() - due))
  }
  return Promise.all(answers)
}
