import t from 'tap'
import { linearScore } from '../../../src/engine/learning/linear-model.ts'
import { trainRanker } from '../../../src/tools/train/train-ranker.ts'
import { trainResolver } from '../../../src/tools/train/train-resolver.ts'
import { marked } from '../../support/marked.ts'

t.test('trainRanker() learns what distinguishes the right options, and nothing from what all have in common', (t) => {
  const questions = Array.from({ length: 40 }, (_, at) => ({
    options: [
      ['shared', at % 2 === 0 ? 'near' : 'far'],
      ['shared', at % 2 === 0 ? 'far' : 'near'],
    ],
    right: [at % 2],
  }))
  const model = trainRanker(questions)
  t.ok(linearScore(model, ['shared', 'near']) > linearScore(model, ['shared', 'far']) + 1)
  t.ok(Math.abs(model.weights['shared'] ?? 0) < 0.1)
  t.same(trainRanker(questions), model)
  t.end()
})

t.test('trainRanker() makes an empty model from no questions', (t) => {
  t.same(trainRanker([]), { bias: 0, weights: {} })
  t.end()
})

t.test('trainResolver() asks about pronouns with a known speaker, and skips uncertain ones', (t) => {
  const { text, spans } = marked('Anna Berg met Ruth Stone. [q Much was done,] [src she] [cue said].')
  const attribution = { source: spans['src']!, cue: spans['cue']!, content: spans['q']! }
  const documents = (unsure: boolean) =>
    Array.from({ length: 8 }, () => ({
      text,
      attributions: [{ ...attribution, speaker: { speaker: 'Anna Berg', kind: 'person', aliases: ['Berg'], unsure } }],
    }))
  const model = trainResolver(documents(false)).person
  t.ok((model.weights['place:subject'] ?? 0) > 0, 'the subject of the previous sentence was right')
  t.same(trainResolver(documents(true)).person.weights, {})
  t.end()
})
