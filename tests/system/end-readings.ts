// node --import tsx tests/system/end-readings.ts TIMES: aborts that many
// analyses midway, and prints what the replacement threads can still analyse.

import { AnalysisError } from '../../src/api/analysis-error.ts'
import { unpackAnalysis } from '../../src/api/packed-analysis.ts'
import { makeAnalysisPool } from '../../src/workers/make-analysis-pool.ts'

const times = Number(process.argv[2])
const SENTENCES = '“We will rebuild the bridge,” Maud Price told reporters. The mayor said that it had cost too much. '
const long = { text: SENTENCES.repeat(300), title: null, language: 'en' }

const pool = makeAnalysisPool({ reader: 'pretrained', threads: 2, timeoutMs: 60_000, maxQueue: 8 })
const { reader } = await pool.reading()
let ended = 0
while (ended < times) {
  await Promise.all([0, 1].map(endOne))
}
const { quotes } = unpackAnalysis(await pool.analyse({ ...long, text: SENTENCES }))
await pool.close()
process.stdout.write(JSON.stringify({ reader, ended, quotes: quotes.length }))

/** Aborts at a different moment each time: while the thread starts, while it computes, between two windows. */
async function endOne(thread: number): Promise<void> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), (ended * 37 + thread * 101) % 900)
  try {
    await pool.analyse(long, stop.signal)
  } catch (error) {
    if (!(error instanceof AnalysisError) || error.failure !== 'aborted') throw error
    ended += 1
  } finally {
    clearTimeout(timer)
  }
}
