// What `npm run bench` prints.

import { cpus, release, totalmem, type } from 'node:os'
import { percentile } from '../percentile.ts'

export interface Report {
  heading(text: string): void
  /** A figure, and its target if given. */
  line(what: string, figure: string, aim?: string): void
}

export const makeReport = (write: (text: string) => unknown): Report => ({
  heading: (text) => void write(`\n${text}\n`),
  line: (what, figure, aim) => void write(`  ${what.padEnd(58)} ${figure}${aim === undefined ? '' : `   (${aim})`}\n`),
})

/** From milliseconds: "p50 1.2, p95 3.4, p99 5.6 ms". */
export function describeTimes(times: readonly number[]): string {
  const [half, most, nearlyAll] = [0.5, 0.95, 0.99].map((rank) => percentile(times, rank).toFixed(1))
  return `p50 ${half}, p95 ${most}, p99 ${nearlyAll} ms`
}

/** The machine that produced the figures. */
export function describeMachine(): string {
  const all = cpus()
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}`
}
