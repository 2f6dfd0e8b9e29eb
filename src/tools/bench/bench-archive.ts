// How fast a large archive is filled, searched and exported.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { clusterOn, makeClusterAnswers } from '../../api/cluster-answers.ts'
import { openStore } from '../../store/sqlite/open-store.ts'
import type { Store } from '../../store/store.ts'
import { ask, askInTurn } from './ask.ts'
import type { Asked } from './ask.ts'
import { NOUNS } from './article-words.ts'
import { generateArticle } from './generate-article.ts'
import { makeRandom } from './random.ts'
import { describeTimes, type Report } from './report.ts'
import { startService } from '../start-service.ts'
import type { RunningService } from '../start-service.ts'

/** Writes the articles from one number up to another as lines of a file. */
export async function writeArticles(path: string, from: number, to: number): Promise<void> {
  async function* lines() {
    for (let number = from; number < to; number += 1) yield `${JSON.stringify(generateArticle(number))}\n`
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}

/** Leaves an archive with this many articles in `folder`, as archive.db. */
export async function benchArchive(folder: string, articles: number, report: Report): Promise<void> {
  const file = join(folder, 'articles.ndjson')
  const path = join(folder, 'archive.db')
  await writeArticles(file, 0, articles)
  report.heading(`An archive of ${articles.toLocaleString('en')} articles`)
  const seconds = await runImport([file, '--database', path])
  report.line('dixit import, straight into the file', `${Math.round(articles / seconds)} articles/s`, '300 or more')

  await benchClusters(path, report)
  const service = await startService(path)
  try {
    const { total } = JSON.parse(await ask(service.url, { path: '/v1/quotes?limit=1&total=true' })) as { total: number }
    report.line('quotes in it', total.toLocaleString('en'), '200,000')
    await benchLists(service, report, 'alone', '< 20 ms', REQUESTS)
    await benchDepth(service, report)
    await benchExports(service, report, total)
    await writeArticles(file, articles, articles + Math.ceil(articles / 5))
    const importing = runImport([file, '--to', service.url])
    await benchLists(service, report, 'while an import runs', '< 50 ms', Math.ceil(REQUESTS / 5))
    const taken = await importing
    report.line('POST /v1/imports, meanwhile', `${Math.round(Math.ceil(articles / 5) / taken)} articles/s`)
    report.line('memory at the end', `${Math.round(service.memory())} MB`, '< 400 MB')
  } finally {
    await service.stop()
    rmSync(file)
  }
}

/** What the service does in the background, at full speed because nobody asks for anything. */
async function benchClusters(path: string, report: Report): Promise<void> {
  const store = openStore({ path })
  const writes: number[] = []
  const timed: Pick<Store, 'hasToCluster' | 'saveClusters'> = {
    hasToCluster: () => store.hasToCluster(),
    saveClusters: async (decisions) => {
      const started = performance.now()
      await store.saveClusters(decisions)
      writes.push(performance.now() - started)
    },
  }
  const started = performance.now()
  try {
    while (await clusterOn(timed, makeClusterAnswers(store)));
  } finally {
    await store.close()
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  report.line(
    'the same quotations put together',
    `${seconds} s in ${writes.length} writes, each ${describeTimes(writes)}`,
  )
}

/** For each kind of list. */
const REQUESTS = 500

/** Seconds the command took, including its start. */
async function runImport(args: readonly string[]): Promise<number> {
  const started = performance.now()
  const command = fileURLToPath(new URL('../cli/dixit.js', import.meta.url))
  const child = spawn(process.execPath, [command, 'import', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error(`dixit import ended with ${code}`)
  return (performance.now() - started) / 1000
}

async function benchLists(
  service: RunningService,
  report: Report,
  when: string,
  aim: string,
  count: number,
): Promise<void> {
  const known = await readKnown(service)
  for (const [name, makePath] of LISTS) {
    const random = makeRandom(17)
    const asked = Array.from({ length: count }, (): Asked => ({ path: `/v1/quotes?${makePath(random, known)}` }))
    const times = await askInTurn(service.url, asked)
    report.line(`GET /v1/quotes, ${name}, ${when}`, describeTimes(times), aim)
  }
  for (const [name, makeAsked, aimed] of OTHERS) {
    const random = makeRandom(17)
    const asked = Array.from({ length: Math.ceil(count / 10) }, () => makeAsked(random, known))
    report.line(`${name}, ${when}`, describeTimes(await askInTurn(service.url, asked)), aimed)
  }
}

interface Known {
  readonly articles: readonly string[]
  readonly speakers: readonly { readonly id: string; readonly name: string }[]
  readonly outlets: readonly string[]
}

/** Of the existing values, those with most quotes and some with few. */
async function readKnown({ url }: RunningService): Promise<Known> {
  interface Items<Item> {
    readonly items: readonly Item[]
  }
  const read = async <Item>(path: string) => (JSON.parse(await ask(url, { path })) as Items<Item>).items
  const articles = await read<{ id: string; outlet: string }>('/v1/articles?limit=100')
  const speakers = [
    ...(await read<{ id: string; name: string }>('/v1/speakers?sort=quotes&limit=50')),
    ...(await read<{ id: string; name: string }>('/v1/speakers?limit=50')),
  ]
  return {
    articles: articles.map(({ id }) => id),
    speakers,
    outlets: [...new Set(articles.map(({ outlet }) => outlet))],
  }
}

type Random = ReturnType<typeof makeRandom>

const LISTS: readonly (readonly [name: string, query: (random: Random, known: Known) => string])[] = [
  ['no filter', () => ''],
  ['by speaker’s name', (random, { speakers }) => `speaker=${encodeURIComponent(random.pick(speakers).name)}`],
  ['by speaker’s id', (random, { speakers }) => `speakerId=${random.pick(speakers).id}`],
  ['by outlet', (random, { outlets }) => `outlet=${encodeURIComponent(random.pick(outlets))}`],
  [
    'by dates',
    (random) => `from=${2021 + random.below(2)}-0${1 + random.below(9)}-01&to=2023-0${1 + random.below(9)}-28`,
  ],
  ['by type', (random) => `type=${random.pick(['direct', 'mixed', 'indirect'])}`],
  ['by status', (random) => `status=${random.pick(['unreviewed', 'confirmed', 'corrected', 'rejected'])}`],
  ['by least confidence', (random) => `minConfidence=${(random.below(101) / 100).toFixed(2)}`],
  ['of an article', (random, { articles }) => `articleId=${random.pick(articles)}`],
  ['a word', (random) => `q=${NOUNS[random.rank(NOUNS.length)]}`],
  ['two words', (random) => `q=${NOUNS[random.rank(NOUNS.length)]}%20${NOUNS[random.rank(NOUNS.length)]}`],
  ['a word in nearly every quote', () => 'q=the'],
  ['a phrase', (random) => `q=%22the%20${NOUNS[random.rank(NOUNS.length)]}%22`],
  ['by twenty outlets', (random, { outlets }) => several('outlet', random, outlets)],
  ['by two types', () => 'type=direct&type=mixed'],
  [
    'by twenty speakers',
    (random, { speakers }) =>
      several(
        'speakerId',
        random,
        speakers.map(({ id }) => id),
      ),
  ],
  ['by two statuses', () => 'status=unreviewed&status=rejected'],
  ['by language', () => 'language=en'],
  ['by a language that nothing is in', () => 'language=uk'],
  ['by a name that is misspelt', (random, { speakers }) => `speaker=${misspell(random.pick(speakers).name)}`],
]

const OTHERS: readonly (readonly [name: string, asked: (random: Random, known: Known) => Asked, aim: string])[] = [
  ['GET /v1/stats', () => ({ path: '/v1/stats' }), '< 50 ms'],
  ['GET /v1/stats, with breakdown', () => ({ path: '/v1/stats?breakdown=true' }), '< 1 s'],
  [
    'GET /v1/stats, of a month',
    (random) => {
      const month = `2022-0${1 + random.below(9)}`
      return { path: `/v1/stats?from=${month}-01&to=${month}-28` }
    },
    '< 50 ms',
  ],
  [
    'GET /v1/stats, of a speaker',
    (random, { speakers }) => ({ path: `/v1/stats?speakerId=${random.pick(speakers).id}` }),
    '< 200 ms',
  ],
  ['GET /v1/stats, of a word', (random) => ({ path: `/v1/stats?q=${NOUNS[random.rank(NOUNS.length)]}` }), '< 500 ms'],
  ['GET /v1/reviews/queue', () => ({ path: '/v1/reviews/queue' }), '< 200 ms'],
  [
    'GET /v1/reviews/queue, of an outlet',
    (random, { outlets }) => ({ path: `/v1/reviews/queue?outlet=${encodeURIComponent(random.pick(outlets))}` }),
    '< 200 ms',
  ],
  ['GET /v1/reviews/progress', () => ({ path: '/v1/reviews/progress?since=2022-01-10' }), '< 50 ms'],
  [
    'GET /v1/reviews/progress, of an outlet',
    (random, { outlets }) => ({
      path: `/v1/reviews/progress?since=2022-01-10&outlet=${encodeURIComponent(random.pick(outlets))}`,
    }),
    '< 50 ms',
  ],
  ['GET /v1/facets', () => ({ path: '/v1/facets' }), '< 200 ms'],
  ['GET /v1/facets, of a word', (random) => ({ path: `/v1/facets?q=${NOUNS[random.rank(NOUNS.length)]}` }), '< 200 ms'],
  [
    'GET /v1/facets, of an outlet and a type',
    (random, { outlets }) => ({
      path: `/v1/facets?type=direct&outlet=${encodeURIComponent(random.pick(outlets))}`,
    }),
    '< 200 ms',
  ],
  ['GET /v1/changes, from the beginning', () => ({ path: '/v1/changes?limit=100' }), '< 20 ms'],
  ['GET /v1/changes, of speakers alone', () => ({ path: '/v1/changes?limit=100&kind=speaker' }), '< 50 ms'],
  [
    'POST /v1/checks',
    (random) => ({
      method: 'POST',
      path: '/v1/checks',
      body: JSON.stringify({ text: generateArticle(random.below(1000)).text }),
    }),
    '< 200 ms',
  ],
]

const several = (filter: string, random: Random, values: readonly string[]): string =>
  Array.from({ length: 20 }, () => `${filter}=${encodeURIComponent(random.pick(values))}`).join('&')

/** Swaps two letters. */
const misspell = (name: string): string =>
  encodeURIComponent(name.slice(0, -2) + (name.at(-1) ?? '') + (name.at(-2) ?? ''))

/** A page deep down costs the same as the first. */
async function benchDepth({ url }: RunningService, report: Report): Promise<void> {
  let cursor = ''
  const shallow: number[] = []
  const deep: number[] = []
  const pages = 400
  for (let page = 0; page < pages; page += 1) {
    const started = performance.now()
    const { next } = JSON.parse(await ask(url, { path: `/v1/quotes?limit=100${cursor}` })) as { next: string | null }
    if (page < 50) shallow.push(performance.now() - started)
    if (page >= pages - 50) deep.push(performance.now() - started)
    if (next === null) break
    cursor = `&cursor=${next}`
  }
  report.line('pages 1 to 50 of 100 quotes each', describeTimes(shallow))
  report.line(`pages ${pages - 49} to ${pages}`, describeTimes(deep), 'the same')
}

async function benchExports(service: RunningService, report: Report, total: number): Promise<void> {
  for (const format of ['ndjson', 'csv', 'citron', 'annotations'] as const) {
    const started = performance.now()
    let most = service.memory()
    const watching = setInterval(() => (most = Math.max(most, service.memory())), 100)
    const bytes = await drain(`${service.url}/v1/exports/quotes?format=${format}`)
    clearInterval(watching)
    const seconds = (performance.now() - started) / 1000
    report.line(
      `export as ${format}`,
      `${Math.round(total / seconds).toLocaleString('en')} quotes/s, ${Math.round(bytes / 1e6)} MB, memory up to ${Math.round(most)} MB`,
      '50,000 quotes/s, < 400 MB',
    )
  }
}

function drain(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
      response.on('error', reject)
    }).on('error', reject)
  })
}
