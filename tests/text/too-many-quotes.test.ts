import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { toProblem } from '../../src/api/problems.ts'
import { makeAnalysisPool } from '../../src/workers/make-analysis-pool.ts'
import { MOST_QUOTES, TooManyQuotes } from '../../src/text/too-many-quotes.ts'

/** A text with that many quotes, which are quick to analyse. */
const ofQuotes = (count: number) => ({ text: '„Ja“, sagte er. '.repeat(count), title: null, language: 'de' })

t.test('analyse() refuses a text with more quotes than any article has, and names the limit', async (t) => {
  t.equal(analyse(ofQuotes(MOST_QUOTES)).quotes.length, 15_000)
  t.throws(() => analyse(ofQuotes(MOST_QUOTES + 1)), {
    name: 'TooManyQuotes',
    message: 'It has 15001 quotes; a text may have at most 15000',
  })
})

t.test(
  'analyse() refuses a text with more than twice that many potential quotes before looking for speakers',
  async (t) => {
    t.throws(() => analyse(ofQuotes(2 * MOST_QUOTES + 1)), {
      message: 'It has 30001 passages that may be quotes; a text may have at most 30000',
    })
  },
)

t.test('The engine gives the same error in this thread and from a worker', async (t) => {
  const pool = makeAnalysisPool({ threads: 1, timeoutMs: 120_000, maxQueue: 8 })
  t.teardown(() => pool.close())
  const request = ofQuotes(2 * MOST_QUOTES + 1)
  const detail = 'It has 30001 passages that may be quotes; a text may have at most 30000.'
  const refusal = { statusCode: 422, code: 'text-too-dense', message: detail }
  t.match(toProblem(new TooManyQuotes(30_001, 'passages that may be quotes', 30_000)), refusal)
  for (const asked of [pool.analyse(request), pool.attribute(request, { rejected: false, offsets: 'utf16' })])
    t.match(await asked.then(() => null, toProblem), refusal)
  t.equal(pool.state().restarts, 0, 'the thread keeps working')
})
