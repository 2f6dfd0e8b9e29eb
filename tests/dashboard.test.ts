// The Grafana dashboard uses only existing metrics.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { makeMetrics } from '../src/metrics/make-metrics.ts'
import { testServer } from './support/test-server.ts'

interface Panel {
  readonly id: number
  readonly type: string
  readonly title: string
  readonly datasource?: { readonly uid: string }
  readonly gridPos: { readonly h: number; readonly w: number; readonly x: number; readonly y: number }
  readonly targets?: readonly { readonly expr: string }[]
}

const dashboard = JSON.parse(readFileSync('openapi/grafana-dashboard.json', 'utf8')) as {
  readonly panels: readonly Panel[]
  readonly templating: { readonly list: readonly { readonly name: string; readonly type: string }[] }
}
const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))

/** The names of metrics: all words in an expression that contain an underscore. */
const namesIn = (expression: string): string[] =>
  expression.match(/\b(?:http|dixit|nodejs|process)_[a-z0-9_]+\b/g) ?? []

t.test('Every metric in the dashboard exists in the service', async (t) => {
  const metrics = makeMetrics({ process: true })
  const server = testServer(t, { metrics })
  await server.inject('/health')
  // With one value each, because a metric that was never counted has no line but its type.
  const { text } = await metrics.write()
  const known = new Set<string>()
  for (const [, name = '', type] of text.matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
    for (const suffix of type === 'histogram' ? ['_bucket', '_count', '_sum'] : ['']) known.add(name + suffix)
  }
  const wanted = new Set(expressions.flatMap(namesIn))
  t.ok(wanted.size > 15)
  for (const name of wanted) t.ok(known.has(name), name)
  const shown = new Set([...wanted].map((name) => name.replace(/_(?:bucket|count|sum)$/, '')))
  for (const [, name = ''] of text.matchAll(/^# TYPE ((?:http|dixit)_\S+)/gm)) t.ok(shown.has(name), `${name} is shown`)
})

t.test('The dashboard can be imported as is', async (t) => {
  const { panels, templating } = dashboard
  t.equal(new Set(panels.map(({ id }) => id)).size, panels.length)
  t.match(templating.list, [{ name: 'datasource', type: 'datasource' }, { name: 'job' }])
  for (const { title, type, datasource, gridPos, targets = [] } of panels) {
    t.ok(gridPos.x + gridPos.w <= 24, title)
    if (type === 'row') continue
    t.equal(datasource?.uid, '${datasource}', title)
    t.ok(targets.length > 0, title)
    for (const { expr } of targets) t.match(expr, 'job=~"$job"', title)
  }
  for (const expression of expressions) {
    for (const [open, close] of ['()', '{}', '[]'].map((pair) => pair.split(''))) {
      t.equal(expression.split(open!).length, expression.split(close!).length, expression)
    }
  }
})
