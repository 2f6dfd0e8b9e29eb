import t from 'tap'
import { findVerbatim } from '../../../src/tools/annotate/find-verbatim.ts'

const text = '😀 She said that he said so. Hes said it.'

function contextOf(words: string): string[] {
  return findVerbatim(text, words).map(({ start, end }) => `${text.slice(start - 4, start)}|${text.slice(start, end)}`)
}

t.test('findVerbatim() finds every occurrence, except those that begin or end inside a word', async (t) => {
  t.same(contextOf('said'), ['She |said', ' he |said', 'Hes |said'])
  t.same(contextOf('he'), ['hat |he'])
})

t.test('findVerbatim() takes the words in [[ ]] within the words around them', async (t) => {
  t.same(contextOf('he [[said]]'), [' he |said'])
  t.same(contextOf('She [[said that he]] said'), ['She |said that he'])
})

t.test('findVerbatim() finds nothing unless the words are identical', async (t) => {
  t.same(contextOf('she said'), [])
})
