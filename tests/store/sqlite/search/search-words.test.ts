import fc from 'fast-check'
import t from 'tap'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import { searchBeginnings, searchWords } from '../../../../src/store/sqlite/search/search-words.ts'

const QUOTES = [
  'We can’t stop the “climate crisis”, not with net zero.',
  'Zero is a number, and net is a noun.',
  'NEAR and NOT are words OR not',
  'Déjà vu in São Paulo',
  '😀 win-win 2022',
]

const database = openDatabase({ path: ':memory:' })
database.exec('CREATE VIRTUAL TABLE temp.sample USING fts5 (words, tokenize = "unicode61 remove_diacritics 2")')
for (const words of QUOTES) prepare(database, 'INSERT INTO sample (words) VALUES (?)').run(words)
t.teardown(() => database.close())

/** The numbers of the quotes that match, from 0. */
function find(expression: string | null): number[] {
  if (expression === null) return []
  const sql = 'SELECT rowid - 1 FROM sample WHERE sample MATCH ? ORDER BY rowid'
  return prepare<number>(database, sql).pluck().all(expression)
}

const searches: readonly (readonly [behavior: string, words: string, found: readonly number[]])[] = [
  ['wants all the words, in any order', 'zero net', [0, 1]],
  ['keeps a phrase together', '"net zero"', [0]],
  ['keeps a phrase in curly marks together', '“net zero”', [0]],
  ['takes a phrase that is never closed to its end', 'stop "net zero', [0]],
  ['takes words and phrases side by side', 'noun"zero is"number', [1]],
  ['looks past case and marks', 'DEJA sao', [3]],
  ['looks past marks in the search too', 'déja são', [3]],
  ['finds a word with an apostrophe, straight or curly', "can't", [0]],
  ['finds a word with a hyphen', 'win-win', [4]],
  ['takes either of two with OR', 'déjà OR noun', [1, 3]],
  ['joins with OR more closely than side by side', 'zero noun OR climate', [0, 1]],
  ['takes either of two phrases', '"net zero" OR "a noun"', [0, 1]],
  ['leaves out what has a word behind NOT', 'zero NOT climate', [1]],
  ['leaves out what has a word behind a minus', 'zero -noun', [0]],
  ['leaves out what has a phrase behind a minus', 'zero -"net zero"', [1]],
  ['leaves out every one of several', 'zero -climate -number', []],
  ['wants words with at most so many between them', 'zero NEAR/2 number', [1]],
  ['finds nothing where more stand between them', 'stop NEAR/1 crisis', []],
  ['wants words near each other where no number is given', 'stop NEAR crisis', [0]],
  ['takes AND for what it does anyway', 'zero AND net', [0, 1]],
  ['takes operators in small letters for words', 'near or not', [2]],
  ['takes operators in marks for words', '"NEAR" "OR" "NOT"', [2]],
  ['passes over operators that have nothing to join', 'OR zero AND net NEAR', [0, 1]],
  ['takes a column filter for words', 'words:net', []],
  ['takes a star for punctuation', 'numb*', []],
  ['takes brackets, carets and signs for punctuation', '(^net) + {zero} - :', [0, 1]],
  ['passes over what is no word', 'zero !!! 😀 ""', [0, 1]],
  ['finds digits', '2022', [4]],
  ['finds nothing without a word', '', []],
  ['finds nothing for blanks and marks alone', ' " ” ! 😀 \0 ', []],
  ['passes over NUL', 'net\0zero', [0]],
]

for (const [behavior, words, found] of searches) {
  t.test(`searchWords() ${behavior}`, async (t) => t.same(find(searchWords(words)), found))
}

t.test('searchWords() gives null when there is no word to look for', async (t) => {
  for (const words of ['', ' ', '"', '""', '!?', '\0', '\ud83d', '—', 'OR', '-zero', 'NOT zero'])
    t.equal(searchWords(words), null, words)
})

t.test('searchWords() makes any string safe for FTS5', async () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        '“',
        '*',
        '(',
        ')',
        '^',
        ':',
        '-',
        '+',
        ',',
        '{',
        '}',
        '\\',
        "'",
        '\0',
        ' ',
        '\n',
        'NEAR(',
        'AND',
        'OR',
        'NOT',
        'NEAR/5',
        ' -',
        'words',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(hostile, (pieces) => Array.isArray(find(searchWords(pieces.join(''))))),
    { numRuns: 2000 },
  )
})

t.test('searchWords() finds every quote by its own text in small letters', async (t) => {
  for (const [number, words] of QUOTES.map((words) => words.toLowerCase()).entries())
    t.same(find(searchWords(words.replaceAll(/["“”]/g, ' '))), [number], words)
})

t.test('searchWords() takes a very long search', async (t) => {
  const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`).join(' ')
  t.same(find(searchWords(words)), [])
  t.same(find(searchWords('"'.repeat(100_001) + 'net')), [0, 1])
})

t.test('searchBeginnings() wants each word to begin one', async (t) => {
  t.same(find(searchBeginnings('ze ne')), [0, 1])
  t.same(find(searchBeginnings('et')), [])
  t.same(find(searchBeginnings('win-w')), [4])
  t.equal(searchBeginnings('*'), null)
})
