import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'
import { node } from '../../support/programs.ts'
import type { GoldArticle } from '../../../src/tools/evaluate/read-gold.ts'

const text = '“We wait,” Ann Lee said. “And we hope.”\n\nShe said that she was tired, and said so twice.\n'
const said = {
  content: ['“We wait,”', '“And we hope.”'],
  cue: 'said',
  source: 'Ann Lee',
  speaker: { speaker: 'Ann Lee', kind: 'person', aliases: [] },
}
const tired = { ...said, content: 'that she was tired', cue: '[[said]] that', source: 'She' }
const draft = { id: 'harbor-01', title: 'Ferries stay in port', date: '2026-03-14', attributions: [said, tired] }

function annotate(folder: string) {
  return promisify(execFile)(...node('--import', 'tsx', 'src/tools/annotate/annotate.ts', `${folder}/draft.json`))
}

t.test('annotate prints the gold line of an article, for words given exactly as in the text', async (t) => {
  const folder = t.testdir({ 'draft.json': JSON.stringify(draft), 'draft.txt': text })
  const { stdout } = await annotate(folder)
  t.equal(stdout.trimEnd().split('\n').length, 1)
  const article = JSON.parse(stdout) as GoldArticle
  t.match(article, { id: 'harbor-01', publisher: 'dixit corpus', date: '2026-03-14', text: text.trimEnd() })
  const spans = article.attributions.flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
  for (const span of spans) t.equal(article.text.slice(span.start, span.end), span.text)
  t.match(article.attributions, [
    {
      id: 'E1',
      type: 'direct',
      content: [{ text: '“We wait,”' }, { text: '“And we hope.”' }],
      source: [{ text: 'Ann Lee' }],
    },
    {
      id: 'E2',
      type: 'indirect',
      cue: [{ start: text.indexOf('said that'), text: 'said' }],
      source: [{ text: 'She' }],
    },
  ])
})

const faulty: readonly (readonly [behaviour: string, attribution: object, fault: RegExp])[] = [
  [
    'which content it cannot find',
    { ...said, content: '“We wait.”' },
    /attribution 1: content ““We wait.”” is not in the text/,
  ],
  ['which cue it cannot find', { ...said, cue: 'asked' }, /attribution 1: cue “asked” is not in the text/],
  ['that content occurs twice', { ...said, content: 'said' }, /attribution 1: content “said” occurs 3 times/],
  [
    'that a source could be either of two',
    { ...tired, cue: [], content: 'she was tired', source: 'said' },
    /source “said” is ambiguous between two places/,
  ],
  [
    'that a name is not in the text',
    { ...said, speaker: { ...said.speaker, aliases: ['Leigh'] } },
    /E1: the name “Leigh”/,
  ],
  ['what a draft must not contain', { ...said, kind: 'person' }, /kind/],
]

for (const [behaviour, attribution, fault] of faulty) {
  t.test(`annotate reports ${behaviour}, and prints no line`, async (t) => {
    const folder = t.testdir({
      'draft.json': JSON.stringify({ ...draft, attributions: [attribution] }),
      'draft.txt': text,
    })
    await t.rejects(annotate(folder), { code: 1, stdout: '', stderr: fault })
  })
}

t.test('annotate names a file that it cannot read', async (t) => {
  await t.rejects(annotate(t.testdir()), { code: 1, stderr: /^\S+draft\.json cannot be read: .*no such file/ })
  const alone = t.testdir({ 'draft.json': JSON.stringify(draft) })
  await t.rejects(annotate(alone), { code: 1, stderr: /^\S+draft\.txt cannot be read: / })
  const torn = t.testdir({ 'draft.json': '{ "id": ' })
  await t.rejects(annotate(torn), { code: 1, stderr: /^\S+draft\.json is not JSON: / })
})
