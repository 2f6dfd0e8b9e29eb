import t from 'tap'
import { excerptOf, shiftQuote } from '../../../src/web/queue/excerpt.ts'

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function excerpt(text: string, words: string, cue: string | null = null, source: string | null = null): string {
  const { start, end } = excerptOf(text, {
    content: [spanOf(text, words)],
    cue: cue === null ? null : spanOf(text, cue),
    source: source === null ? null : spanOf(text, source),
  })
  return text.slice(start, end)
}

const TEXT =
  'One came. Two came. Three came. Four came, and “it rains,” said Ann Lee of Ely. Five went. Six went. Seven went.'

t.test('Two sentences are shown on either side of the one with the words', async (t) => {
  t.equal(
    excerpt(TEXT, '“it rains,”', 'said', 'Ann Lee'),
    'Two came. Three came. Four came, and “it rains,” said Ann Lee of Ely. Five went. Six went.',
  )
  t.equal(excerpt('“It rains,” said Ann Lee.', '“It rains,”', 'said', 'Ann Lee'), '“It rains,” said Ann Lee.')
  t.equal(excerpt('One came. Two came.\n\n“It rains.”', '“It rains.”'), 'One came. Two came.\n\n“It rains.”')
})

t.test('A nearby cue is shown, and a distant one is not', async (t) => {
  const near = `Lee spoke. ${'It was late. '.repeat(10)}“It rains.”`
  t.match(excerpt(near, '“It rains.”', 'spoke', 'Lee'), /^Lee spoke/)
  const far = `Lee spoke. ${'It was late. '.repeat(100)}“It rains.”`
  t.equal(excerpt(far, '“It rains.”', 'spoke', 'Lee'), 'It was late. It was late. “It rains.”')
})

t.test('A sentence without an end is cut between words', async (t) => {
  const long = `${'word '.repeat(500)}“it rains” ${'word '.repeat(500)}`
  const shown = excerpt(long, '“it rains”')
  t.ok(shown.length < 1300, String(shown.length))
  t.match(shown, /^word .*“it rains”.* word$/)
})

t.test('The spans of a quote are relative to the start of the excerpt', async (t) => {
  const quote = {
    id: 'q',
    content: [{ start: 10, end: 20, text: 'x' }],
    cue: { start: 22, end: 25 },
    source: null,
  }
  t.same(shiftQuote(quote, 8), {
    id: 'q',
    content: [{ start: 2, end: 12, text: 'x' }],
    cue: { start: 14, end: 17 },
    source: null,
  })
})
