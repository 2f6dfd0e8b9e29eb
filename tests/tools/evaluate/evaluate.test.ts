import { execFile } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import t from 'tap'
import { EVALUATE, node } from '../../support/programs.ts'

const text = '😀 “The ferry will not sail today,” said Ann Lee.'
const gold = JSON.stringify({
  id: 'ferry',
  text,
  attributions: [
    {
      id: 'a1',
      type: 'direct',
      content: [spanOf('“The ferry will not sail today,”')],
      cue: [spanOf('said')],
      source: [spanOf('Ann Lee')],
      speaker: { speaker: 'Ann Lee', kind: 'person' },
    },
  ],
})

t.test('evaluate prints figures, times and calibration, and writes what was found', async (t) => {
  const folder = t.testdir({ 'gold.jsonl': `${gold}\n` })
  const found = `${folder}/found.jsonl`
  const { stdout } = await evaluate(`${folder}/gold.jsonl`, '--predictions', found)
  t.match(stdout, /^documents 1, without a prediction 0, invalid spans 0$/m)
  t.match(stdout, /^milliseconds an article, one core: median \d+\.\d, p95 \d+\.\d$/m)
  t.match(stdout, /^expected calibration error \d\.\d{3} /m)
  t.match(JSON.parse(readFileSync(found, 'utf8')), { id: 'ferry', quotes: Array })

  const again = await evaluate(`${folder}/gold.jsonl`, '--score', found)
  t.equal(again.stdout, stdout.replace(/milliseconds.*\n\n/, ''), 'the written results score the same')
})

t.test('evaluate measures predictions from a file and explains what went wrong', async (t) => {
  const quote = { type: 'direct', content: [spanOf('“The ferry will not sail today,”')], cue: null, source: null }
  const folder = t.testdir({
    'gold.jsonl': gold,
    'found.jsonl': JSON.stringify({ id: 'ferry', quotes: [{ ...quote, speaker: null, confidence: 0.3 }] }),
  })
  const { stdout } = await evaluate(`${folder}/gold.jsonl`, '--score', `${folder}/found.jsonl`, '--errors', '1')
  t.match(stdout, /^quotations in marks +P 100\.0 {2}R 100\.0 {2}F1 100\.0 {3}\(predicted 1, gold 1\)$/m)
  t.match(stdout, /^speaker strict, all +0\.0 {3}\(of 1\)$/m)
  t.match(stdout, /^ +1 {2}source not found$/m)
  t.match(stdout, 'want Ann Lee → Ann Lee\n    got  (no source) → (unknown)')
})

t.test('evaluate runs the engine with the models in the given folder', async (t) => {
  const folder = t.testdir({ 'gold.jsonl': gold })
  cpSync('src/engine/weights', `${folder}/models`, { recursive: true })
  for (const [reader, model] of [
    ['pretrained', 'confidence-pretrained.json'],
    ['linear', 'confidence.json'],
  ] as const) {
    writeFileSync(`${folder}/models/${model}`, '{"bias":-9,"weights":{}}')
    const { stdout } = await evaluate(`${folder}/gold.jsonl`, '--weights', `${folder}/models`, '--reader', reader)
    t.match(stdout, '(of 0 answers that name a speaker)', 'a speaker with low confidence is not named')
  }
  const { stdout } = await evaluate(`${folder}/gold.jsonl`)
  t.notMatch(stdout, '(of 0 answers that name a speaker)')
})

t.test('evaluate measures several files together', async (t) => {
  const folder = t.testdir({ 'one.jsonl': gold, 'two.jsonl': gold.replace('"ferry"', '"storm"'), 'found.jsonl': '' })
  const { stdout } = await evaluate(`${folder}/one.jsonl`, `${folder}/two.jsonl`, '--score', `${folder}/found.jsonl`)
  t.match(stdout, /^documents 2, without a prediction 2, invalid spans 0$/m)
})

t.test('evaluate measures the corpus of the repository when no file is given', async (t) => {
  const folder = t.testdir({ 'found.jsonl': '' })
  const { stdout } = await evaluate('--score', `${folder}/found.jsonl`)
  t.match(stdout, /^documents \d\d+, without a prediction \d\d+, /m)
})

t.test('evaluate explains its usage when called incorrectly', async (t) => {
  const wrong = [['gold.jsonl', '--errors', 'many'], ['--no-such'], ['gold.jsonl', '--write-floors']]
  for (const args of wrong) {
    await t.rejects(evaluate(...args), { code: 2, stderr: /^usage: npm run evaluate/ })
  }
})

t.test('evaluate names the file and the line that it cannot use', async (t) => {
  const folder = t.testdir({
    'text.txt': `${gold}\nThe ferry will not sail.\n`,
    'bare.jsonl': `${gold}\n{ "id": "storm", "text": "No ferry." }\n`,
  })
  const wrong = [
    [`${folder}/none.jsonl`, /^\S+none\.jsonl cannot be read: .*no such file/],
    [`${folder}/text.txt`, /^\S+text\.txt, line 2: .*JSON/],
    [
      `${folder}/bare.jsonl`,
      /^\S+bare\.jsonl, line 2 is not an annotated article:\n.*expected array.*\n.*attributions/,
    ],
  ] as const
  for (const [path, message] of wrong) {
    await t.rejects(evaluate(path), { code: 1, stdout: '', stderr: message })
  }
})

function spanOf(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function evaluate(...args: string[]) {
  return promisify(execFile)(...node(EVALUATE, ...args))
}
