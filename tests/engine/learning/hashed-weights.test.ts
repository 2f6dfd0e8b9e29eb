import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t, { type Test } from 'tap'
import { readHashedWeights, writeHashedWeights } from '../../../src/engine/learning/hashed-weights.ts'

/** A name that leads out of src/weights into a folder of the test. */
function nameIn(t: Test): { name: string; file: string } {
  const file = join(t.testdir(), 'toy')
  return { name: pathToFileURL(file).href, file: `${file}.bin` }
}

t.test('writeHashedWeights() and readHashedWeights() keep weights to within half a step', async (t) => {
  const { name } = nameIn(t)
  const weights = Float32Array.from([0, 1.27, -1.27, 0.4, -0.013, 0.02, 1, -1])
  writeHashedWeights(name, ['no', 'yes'], 2, 2, weights)
  const { labels, bits, columns, scale, table } = readHashedWeights(name)
  t.same({ labels, bits, columns }, { labels: ['no', 'yes'], bits: 2, columns: 2 })
  t.ok(Math.abs(scale - 0.01) < 1e-6)
  for (const [at, weight] of weights.entries()) t.ok(Math.abs(table[at]! * scale - weight) <= scale / 2 + 1e-6)
})

t.test('writeHashedWeights() bears a table of zeros', async (t) => {
  const { name } = nameIn(t)
  writeHashedWeights(name, ['only'], 1, 1, new Float32Array(2))
  t.same([...readHashedWeights(name).table], [0, 0])
})

t.test('readHashedWeights() refuses a file that was cut short', async (t) => {
  const { name, file } = nameIn(t)
  writeHashedWeights(name, ['no', 'yes'], 2, 2, new Float32Array(8))
  writeFileSync(file, readFileSync(file).subarray(0, -1))
  t.throws(() => readHashedWeights(name), { name: 'RangeError', message: /7 weights instead of 8/ })
})

t.test('readHashedWeights() refuses a file that is not there', async (t) => {
  t.throws(() => readHashedWeights(nameIn(t).name), { code: 'ENOENT' })
})

t.test('readHashedWeights() reads the weights that come with the product', async (t) => {
  t.same(readHashedWeights('cues-units').labels, ['none', 'cue', 'more'])
  t.same(readHashedWeights('spans-units').labels, ['none', 'source', 'content'])
})
