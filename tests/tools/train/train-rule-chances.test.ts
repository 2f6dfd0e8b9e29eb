import t from 'tap'
import { readRuleChances } from '../../../src/engine/rule-chances.ts'
import { trainRuleChances } from '../../../src/tools/train/train-rule-chances.ts'
import type { TaughtDocument } from '../../../src/tools/train/train-resolver.ts'

/** "Ann Lee, who … left": the source is "who", the speaker is given. */
function article(name: string, speaker: string): TaughtDocument {
  const text = `On Monday ${name}, who said that it rained, left.`
  const start = text.indexOf('who')
  const source = [{ start, end: start + 3 }]
  return { text, attributions: [{ source, cue: [], content: [], speaker: { speaker, kind: 'person' } }] }
}

t.test('trainRuleChances() counts how often a rule is right, adding one right and one wrong case', async (t) => {
  const right = Array.from({ length: 15 }, () => article('Ravi Menon', 'Ravi Menon'))
  const wrong = Array.from({ length: 10 }, () => article('Ravi Menon', 'Olu Adebayo'))
  const chances = trainRuleChances([...right, ...wrong], readRuleChances())
  t.equal(chances['relative-pronoun'], 0.59)
})

t.test('trainRuleChances() leaves rules with few cases as they are', async (t) => {
  const before = readRuleChances()
  t.same(trainRuleChances([article('Ravi Menon', 'Olu Adebayo')], before), before)
})

t.test('trainRuleChances() leaves out speakers that a reader cannot identify', async (t) => {
  const before = readRuleChances()
  const uncertain = Array.from({ length: 30 }, () => {
    const { text, attributions } = article('Ravi Menon', 'Olu Adebayo')
    return { text, attributions: attributions.map((one) => ({ ...one, speaker: { ...one.speaker!, unsure: true } })) }
  })
  t.same(trainRuleChances(uncertain, before), before)
})
