import t from 'tap'
import { leftOutTitles, TITLE_MODIFIERS, TITLES, TITLES_AS_FAMILY_NAMES } from '../../src/lexicon/titles.ts'

t.test('what names are compared without are titles, or words before one', async (t) => {
  for (const word of [...leftOutTitles('always'), ...leftOutTitles('sometimes')])
    t.ok(TITLES.has(word) || TITLE_MODIFIERS.has(word), word)
})

t.test('a title that is part of the name is compared with it', async (t) => {
  for (const word of ['pope', 'king', 'prince', 'major', 'chief']) t.notOk(leftOutTitles('always').includes(word), word)
})

t.test('titles are in lower case and stand in one list', async (t) => {
  for (const word of TITLES) t.equal(word, word.toLowerCase())
  const leftOut = leftOutTitles('always')
  t.equal(new Set(leftOut).size, leftOut.length)
  for (const word of ['king', 'dean', 'judge', 'baron'])
    t.ok(TITLES_AS_FAMILY_NAMES.has(word) && TITLES.has(word), word)
})
