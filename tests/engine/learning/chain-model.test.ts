import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import type { Chain, LabelledChain } from '../../../src/engine/learning/chain.ts'
import { readChainModel, writeChainModel } from '../../../src/engine/learning/chain-model.ts'
import { labelChain, labelLongChain } from '../../../src/engine/learning/label-chain.ts'
import { hashText } from '../../../src/engine/learning/hashing.ts'
import { trainChainModel } from '../../../src/engine/learning/train-chain-model.ts'

const LABELS = ['out', 'bracket', 'in']
const TRAINING = { labelCount: 3, bits: 10, edgeBits: 6, epochs: 30, runs: 1, learningRate: 0.2, penalty: 1e-6 }

/** Letters, and what they look like; whether a letter lies within brackets only the labels before it can tell. */
function chainOf(letters: string): Chain {
  const units = Int32Array.from(letters, (letter) => hashText(letter))
  return { length: units.length, units, width: 1, edges: units.map((unit) => unit + 1), edgeWidth: 1 }
}

function labelled(letters: string): LabelledChain {
  let isIn = false
  const labels = Uint8Array.from(letters, (letter) => {
    if (letter === '[') isIn = true
    if (letter === ']') isIn = false
    return letter === '[' || letter === ']' ? 1 : isIn ? 2 : 0
  })
  return { ...chainOf(letters), labels }
}

const LESSONS = ['ab[ab]ab', 'a[b]a[bb]', 'bbaab', '[a]b', 'b[abab]', 'ab', '[bb]a[a]b', 'aaa[a]', 'a[aab]bba'].map(
  labelled,
)
const MODEL = trainChainModel(LESSONS, TRAINING)

t.test('trainChainModel() learns a sequence in which the same unit is labelled by what went before', async (t) => {
  for (const letters of ['b[ab]ba', 'aaaa[bbbb]aaaa', '[a][b]ab[ba]'])
    t.same(labelChain(MODEL, chainOf(letters)).labels, labelled(letters).labels, letters)
})

t.test('trainChainModel() gives the same model for the same chains', async (t) => {
  t.same(trainChainModel(LESSONS, TRAINING), MODEL)
})

t.test('labelChain() gives chances that sum to one for each unit, however long the run', async (t) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab[\]x]{0,60}$/), fc.integer({ min: 1, max: 50 }), (letters, count) => {
      const chain = chainOf(letters.repeat(count))
      const { labels, marginals } = labelChain(MODEL, chain)
      for (let at = 0; at < chain.length; at++) {
        const chances = [...marginals.subarray(at * 3, at * 3 + 3)]
        if (Math.abs(chances.reduce((sum, chance) => sum + chance, 0) - 1) > 1e-9) return false
        if (!chances.every((chance) => chance >= 0 && chance <= 1)) return false
      }
      return labels.length === chain.length && marginals.length === 3 * chain.length
    }),
    { numRuns: 60 },
  )
  t.pass()
})

t.test('labelChain() gives the chances that all labellings together give', async (t) => {
  const chain = chainOf('a[b')
  const { marginals } = labelChain(MODEL, chain)
  const row = (feature: number, bits: number): number => feature >>> (32 - bits)
  const weigh = (labels: readonly number[]): number => {
    let score = 0
    for (const [at, label] of labels.entries()) {
      const before = at === 0 ? 0 : labels[at - 1]!
      score += MODEL.unitTable[row(chain.units[at]!, MODEL.bits) * 3 + label]! * MODEL.unitScale
      score += MODEL.edgeTable[row(chain.edges[at]!, MODEL.edgeBits) * 9 + before * 3 + label]! * MODEL.edgeScale
    }
    return Math.exp(score)
  }
  const all = [0, 1, 2].flatMap((one) => [0, 1, 2].flatMap((two) => [0, 1, 2].map((three) => [one, two, three])))
  const total = all.reduce((sum, labels) => sum + weigh(labels), 0)
  for (const at of [0, 1, 2]) {
    for (const label of [0, 1, 2]) {
      const share = all.filter((labels) => labels[at] === label).reduce((sum, labels) => sum + weigh(labels), 0) / total
      t.ok(Math.abs(marginals[at * 3 + label]! - share) < 1e-6, `unit ${at}, label ${label}`)
    }
  }
})

t.test('labelLongChain() gives a run that it goes through in pieces what labelChain() gives the whole', async (t) => {
  const letters = Array.from({ length: 10_001 }, (_, at) => 'ab[b]xab['[(at * at) % 9]).join('')
  for (const length of [4_095, 4_096, 4_097, 8_192, 10_001]) {
    const whole = chainOf(letters.slice(0, length))
    const pieces: number[] = []
    const pieceOf = (start: number, end: number): Chain => {
      pieces.push(end - start)
      return chainOf(letters.slice(start, end))
    }
    t.same(labelLongChain(MODEL, length, pieceOf), labelChain(MODEL, whole), `${length} units`)
    t.ok(Math.max(...pieces) <= 4_096, 'no piece is long')
  }
  t.same(
    labelLongChain(MODEL, 0, () => chainOf('')),
    labelChain(MODEL, chainOf('')),
  )
})

t.test('labelChain() leaves a run of no units as it is', async (t) => {
  t.same(labelChain(MODEL, chainOf('')).labels.length, 0)
})

t.test('writeChainModel() and readChainModel() keep what was learned', async (t) => {
  const name = pathToFileURL(join(t.testdir(), 'toy')).href
  writeChainModel(name, LABELS, MODEL)
  const model = readChainModel(name)
  t.equal(model.labelCount, 3)
  for (const { labels, ...chain } of LESSONS) t.same(labelChain(model, chain).labels, labels)
})
