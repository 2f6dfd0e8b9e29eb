// A labelled counter has no line until it first counts, and then starts at 1,
// so Prometheus's rate() would miss the first failure. Hence each starts at 0.

import type { Counter, Histogram } from 'prom-client'
import { FAILURES, OUTCOMES, SHED, SPEAKERS, TASKS, TYPES } from './labels.ts'

interface Labelled {
  readonly shed: Counter<'reason'>
  readonly analyses: Histogram<'task'>
  readonly failures: Counter<'failure'>
  readonly quotes: Counter<'type'>
  readonly speakers: Counter<'speaker'>
  readonly imported: Counter<'outcome'>
}

/** All but the request times: there are too many combinations of method, route and status. */
export function startAtZero({ shed, analyses, failures, quotes, speakers, imported }: Labelled): void {
  for (const reason of SHED) shed.inc({ reason }, 0)
  for (const task of TASKS) analyses.zero({ task })
  for (const failure of FAILURES) failures.inc({ failure }, 0)
  for (const type of TYPES) quotes.inc({ type }, 0)
  for (const speaker of SPEAKERS) speakers.inc({ speaker }, 0)
  for (const outcome of OUTCOMES) imported.inc({ outcome }, 0)
}
