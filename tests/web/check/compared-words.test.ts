import t from 'tap'
import { comparedWords, tellDifference } from '../../../src/web/check/compared-words.ts'
import type { ComparedWords } from '../../../src/web/check/compared-words.ts'

const DRAFT = 'Lee: “We lost all four of our games,” and “we never won.”'

function spanOf(words: string): { start: number; end: number; text: string } {
  const start = DRAFT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

/** A place between two words, for words that the draft lacks. */
const placeBehind = (words: string) => ({ start: spanOf(words).end, end: spanOf(words).end, text: '' })

const CONTENT = [spanOf('“We lost all four of our games,”'), spanOf('“we never won.”')]

/** [draft/source] where they differ. */
const write = (words: ComparedWords): string => {
  switch (words.is) {
    case 'same':
      return words.text
    case 'moved':
      return `<${words.text}>`
    case 'joined':
      return '‖'
    case 'different':
      return `[${words.draft ?? ''}/${words.source ?? ''}]`
  }
}

t.test('The words of a quotation are shown with those of its source, part by part', async (t) => {
  const parts = comparedWords(DRAFT, CONTENT, [
    { kind: 'moved', draft: spanOf('never'), source: 'never' },
    { kind: 'added', draft: spanOf('all'), source: null },
    { kind: 'changed', draft: spanOf('four'), source: 'two' },
    { kind: 'left-out', draft: placeBehind('of our'), source: 'home' },
    { kind: 'joined', draft: placeBehind('never'), source: null },
  ])
  t.same(
    parts.map((part) => part.map(write).join('')),
    ['“We lost [all/] [four/two] of our[/home] games,”', '“we <never>‖ won.”'],
  )
})

t.test('No word of the draft is lost, whatever the differences cover', async (t) => {
  const parts = comparedWords(DRAFT, CONTENT, [
    { kind: 'changed', draft: spanOf('lost all'), source: 'won' },
    { kind: 'changed', draft: spanOf('all four'), source: 'no' },
    { kind: 'changed', draft: spanOf('games,” and “we'), source: 'x' },
  ])
  const draft = parts.map((part) =>
    part.map((words) => ('text' in words ? words.text : 'draft' in words ? words.draft : '')).join(''),
  )
  t.same(draft, [CONTENT[0]?.text, CONTENT[1]?.text])
})

t.test('Each difference is described in a sentence', async (t) => {
  t.same(
    [
      { kind: 'changed', draft: spanOf('four'), source: 'two' } as const,
      { kind: 'added', draft: spanOf('all'), source: null } as const,
      { kind: 'left-out', draft: placeBehind('of our'), source: 'home' } as const,
      { kind: 'moved', draft: spanOf('never'), source: 'never' } as const,
      { kind: 'joined', draft: placeBehind('never'), source: null } as const,
    ].map(tellDifference),
    [
      'The draft has “four”, the source “two”.',
      '“all” is only in the draft.',
      'The draft leaves out “home”.',
      '“never” is in a different place in the source.',
      'Two pieces are joined here that are apart in the source.',
    ],
  )
})
