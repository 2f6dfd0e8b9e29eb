// Kills the service at random moments while all kinds of requests change its
// archive, restarts it each time, and compares what is there with what it has
// acknowledged.

import { setTimeout } from 'node:timers/promises'
import { makeRandom } from '../../src/tools/bench/random.ts'
import { checkArchive } from '../../src/store/sqlite/maintenance/check-archive.ts'
import { SERVICE } from '../support/programs.ts'
import { nothingAcknowledged } from './acknowledged.ts'
import type { Acknowledged } from './acknowledged.ts'
import { compareArchive } from './compare-archive.ts'
import { spawnService } from './killable-service.ts'
import type { KillableService } from './killable-service.ts'
import { loadService } from './load-service.ts'

export interface CrashPlan {
  /** Where the archive is created. */
  readonly path: string
  readonly kills: number
  /** The same seed sends the same requests and kills after the same times; what the service is doing at that time is chance. */
  readonly seed: number
  /** Milliseconds; the longest time the service is left alive after its first response. */
  readonly longest: number
}

export interface CrashFigures {
  readonly kills: number
  /** How many of them hit it while it was starting. */
  readonly killsAtStart: number
  readonly articles: number
  readonly imported: number
  readonly reviews: number
  readonly deletions: number
  readonly keys: number
  /** Articles sent without a response when the service died. */
  readonly open: number
  /** What was lost, came back or was stored in part; empty if all is well. */
  readonly wrong: readonly string[]
}

export async function crashRepeatedly(plan: CrashPlan, log: (line: string) => void): Promise<CrashFigures> {
  const random = makeRandom(plan.seed)
  const acknowledged = nothingAcknowledged()
  const counter = { next: 0 }
  const wrong: string[] = []
  let [killsAtStart, open] = [0, 0]
  let service = await start(plan)
  for (let kill = 1; kill <= plan.kills; kill += 1) {
    const first = counter.next
    await loadAndKill(service, acknowledged, counter, random, plan.longest)
    open += acknowledged.open.size
    // Sometimes it is killed again while it is recovering.
    if (kill < plan.kills && random.next() < 0.2) {
      const starting = spawnService(SERVICE, plan.path)
      starting.ready.catch(() => undefined)
      await setTimeout(random.below(LONGEST_START))
      await starting.kill()
      killsAtStart += 1
      kill += 1
    }
    service = await start(plan)
    const numbers = Array.from({ length: counter.next - first }, (_, index) => first + index)
    const found = await compareArchive(service.url, acknowledged, numbers)
    found.push(...findFaultsIn(plan.path))
    log(`kill ${kill}: ${numbers.length} articles sent, ${found.length === 0 ? 'all as acknowledged' : 'WRONG'}`)
    for (const line of found) log(`  ${line}`)
    wrong.push(...found)
  }
  // Everything acknowledged in the first round has survived all others.
  wrong.push(...(await compareArchive(service.url, acknowledged, [...acknowledged.articles.keys()])))
  const code = await service.stop()
  if (code !== 0) wrong.push(`The service exited with ${code} when asked to stop`)
  wrong.push(...findFaultsIn(plan.path))
  return { ...countAcknowledged(acknowledged), kills: plan.kills, killsAtStart, open, wrong }
}

/** Milliseconds within which the service has more or less started. */
const LONGEST_START = 800

const start = ({ path }: CrashPlan): Promise<KillableService> => spawnService(SERVICE, path).ready

async function loadAndKill(
  service: KillableService,
  acknowledged: Acknowledged,
  counter: { next: number },
  random: ReturnType<typeof makeRandom>,
  longest: number,
): Promise<void> {
  const stop = new AbortController()
  const loading = loadService(service.url, acknowledged, counter, random, stop.signal)
  await Promise.race([waitForAnswer(acknowledged, stop.signal), loading])
  // Requests are in progress now; before the first response the engine was loading its models.
  await Promise.race([setTimeout(random.below(longest)), loading])
  await service.kill()
  stop.abort()
  await loading
}

async function waitForAnswer({ articles }: Acknowledged, signal: AbortSignal): Promise<void> {
  const before = articles.size
  while (articles.size === before && !signal.aborted) await setTimeout(5)
}

const findFaultsIn = (path: string): string[] =>
  checkArchive(path).faults.map(({ what, examples }) => `dixit check: ${what}: ${examples.join('; ')}`)

function countAcknowledged({ articles, reviews, deleted, answers }: Acknowledged) {
  return {
    articles: articles.size,
    imported: [...articles.values()].filter(({ quotes }) => quotes === null).length,
    reviews: reviews.size,
    deletions: deleted.size,
    keys: answers.size,
  }
}
