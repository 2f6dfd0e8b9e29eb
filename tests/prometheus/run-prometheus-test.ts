// The command `npm run test:prometheus`: a Prometheus (Debian's package
// prometheus) scrapes the service; the alert rules must load, and every rule
// and every query of the dashboard must use existing series.

import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startService } from '../../src/tools/start-service.ts'
import { SERVICE } from '../support/programs.ts'

const RULES = resolve('openapi/prometheus-rules.yml')
const FIRING = resolve('tests/prometheus/firing.yml')
const DASHBOARD = resolve('openapi/grafana-dashboard.json')
/** The longest wait for the first results. */
const SECONDS = 90

const write = (line: string): void => void process.stdout.write(`${line}\n`)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const promtool = (...args: readonly string[]): string => execFileSync('promtool', args, { encoding: 'utf8' })

/** The queries of the dashboard, with values for its variables as Grafana would insert them. */
function dashboardQueries(): string[] {
  const { panels } = JSON.parse(readFileSync(DASHBOARD, 'utf8')) as {
    readonly panels: readonly { readonly targets?: readonly { readonly expr: string }[] }[]
  }
  return panels
    .flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))
    .map((expr) => expr.replaceAll('$job', 'dixit').replaceAll('$__rate_interval', '1m'))
}

/** The names of the metrics in an expression: no function or label has an underscore and one of these prefixes. */
const namesIn = (expression: string): string[] =>
  expression.match(/\b(?:http|dixit|nodejs|process)_[a-z0-9_]+\b/g) ?? []

interface Rule {
  readonly name: string
  readonly query: string
  readonly health: string
  readonly state: string
  readonly lastError?: string
}

async function check(folder: string): Promise<string[]> {
  write(promtool('check', 'rules', RULES).trim())
  write(promtool('test', 'rules', FIRING).trim())
  const [metricsPort, port] = [await freePort(), await freePort()]
  const service = await startService(join(folder, 'archive.db'), { WORKERS: '1', METRICS_PORT: `${metricsPort}` }, [
    SERVICE,
  ])
  const config = join(folder, 'prometheus.yml')
  writeFileSync(
    config,
    `global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: ['${RULES}']
scrape_configs:
  - job_name: dixit
    static_configs: [{ targets: ['127.0.0.1:${metricsPort}'] }]
`,
  )
  write(promtool('check', 'config', config).trim())
  const prometheus = spawn(
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const ended = once(prometheus, 'exit')
  const ask = async <Data>(path: string): Promise<Data> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`)
    const { data, error } = (await answer.json()) as { data?: Data; error?: string }
    if (data === undefined) throw new Error(`${path}: ${error}`)
    return data
  }
  try {
    for (const text of ['“We won,” said Ann Lee.', '“We lost,” said Bo Ek.'])
      await fetch(`${service.url}/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      })
    const wrong: string[] = []
    const rules = await waitForRules(ask)
    write(`${rules.length} rules`)
    for (const { name, health, lastError, state } of rules) {
      if (health !== 'ok') wrong.push(`the rule ${name} is ${health}: ${lastError}`)
      if (state !== 'inactive') wrong.push(`the rule ${name} is ${state} for a healthy service`)
    }
    const known = new Set(await ask<readonly string[]>('label/__name__/values'))
    const queries = [...rules.map(({ query }) => query), ...dashboardQueries()]
    for (const query of queries) {
      for (const name of namesIn(query)) if (!known.has(name)) wrong.push(`${name} is not scraped: ${query}`)
    }
    for (const query of dashboardQueries()) {
      const { result } = await ask<{ result: readonly unknown[] }>(`query?query=${encodeURIComponent(query)}`)
      if (result.length === 0) wrong.push(`nothing is shown for ${query}`)
    }
    write(`${queries.length} queries of ${known.size} series' names`)
    return wrong
  } finally {
    prometheus.kill('SIGTERM')
    await ended
    await service.stop()
  }
}

/** Waits until each rule has been evaluated, over at least two scrapes. */
async function waitForRules(ask: <Data>(path: string) => Promise<Data>): Promise<readonly Rule[]> {
  for (let second = 0; second < SECONDS; second += 1) {
    await setTimeout(1_000)
    try {
      const { groups } = await ask<{ groups: readonly { rules: readonly Rule[] }[] }>('rules')
      const rules = groups.flatMap((group) => group.rules)
      const rate = 'rate(http_request_duration_seconds_count{route="/v1/articles"}[1m])'
      const { result } = await ask<{ result: readonly unknown[] }>(`query?query=${encodeURIComponent(rate)}`)
      if (rules.length > 0 && rules.every(({ health }) => health !== 'unknown') && result.length > 0) return rules
    } catch (error) {
      // It has only just started.
      if (second === SECONDS - 1) throw error
    }
  }
  throw new Error(`Prometheus has not evaluated all rules within ${SECONDS} s`)
}

const folder = mkdtempSync(join(tmpdir(), 'dixit-prometheus-'))
try {
  const wrong = await check(folder)
  for (const line of wrong) write(line)
  write(wrong.length === 0 ? 'Everything is right.' : `${wrong.length} faults.`)
  if (wrong.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
