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

/** The numbers of the matching quotes, from 0. */
function find(expression: string | null): number[] {
  if (expression === null) return []
  const sql = 'SELECT rowid - 1 FROM sample WHERE sample MATCH ? ORDER BY rowid'
  return prepare<number>(database, sql).pluck().all(expression)
}

const searches: readonly (readonly [behavior: string, words: string, found: readonly number[]])[] = [
  ['requires all words, in any order', 'zero net', [0, 1]],
  ['keeps a phrase together', '"net zero"', [0]],
  ['keeps a phrase in curly quotation marks together', '“net zero”', [0]],
  ['extends an unclosed phrase to the end', 'stop "net zero', [0]],
  ['combines words and phrases', 'noun"zero is"number', [1]],
  ['ignores case and diacritics', 'DEJA sao', [3]],
  ['ignores diacritics in the search too', 'déja são', [3]],
  ['finds a word with an apostrophe, straight or curly', "can't", [0]],
  ['finds a word with a hyphen', 'win-win', [4]],
  ['matches either of two words with OR', 'déjà OR noun', [1, 3]],
  ['binds OR more tightly than juxtaposition', 'zero noun OR climate', [0, 1]],
  ['matches either of two phrases', '"net zero" OR "a noun"', [0, 1]],
  ['excludes a word after NOT', 'zero NOT climate', [1]],
  ['excludes a word after a minus', 'zero -noun', [0]],
  ['excludes a phrase after a minus', 'zero -"net zero"', [1]],
  ['excludes each of several words', 'zero -climate -number', []],
  ['limits the distance between words', 'zero NEAR/2 number', [1]],
  ['finds nothing at a greater distance', 'stop NEAR/1 crisis', []],
  ['uses a default distance without a number', 'stop NEAR crisis', [0]],
  ['accepts a redundant AND', 'zero AND net', [0, 1]],
  ['treats lower-case operators as words', 'near or not', [2]],
  ['treats quoted operators as words', '"NEAR" "OR" "NOT"', [2]],
  ['ignores operators without operands', 'OR zero AND net NEAR', [0, 1]],
  ['treats a column filter as words', 'words:net', []],
  ['treats a star as punctuation', 'numb*', []],
  ['treats brackets, carets and signs as punctuation', '(^net) + {zero} - :', [0, 1]],
  ['ignores anything that is not a word', 'zero !!! 😀 ""', [0, 1]],
  ['finds digits', '2022', [4]],
  ['finds nothing without a word', '', []],
  ['finds nothing for blanks and punctuation alone', ' " ” ! 😀 \0 ', []],
  ['ignores NUL', 'net\0zero', [0]],
]

for (const [behavior, words, found] of searches) {
  t.test(`searchWords() ${behavior}`, async (t) => t.same(find(searchWords(words)), found))
}

t.test('searchWords() returns null if there are no words to search for', async (t) => {
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

t.test('searchWords() finds every quote by its own text in lower case', async (t) => {
  for (const [number, words] of QUOTES.map((words) => words.toLowerCase()).entries())
    t.same(find(searchWords(words.replaceAll(/["“”]/g, ' '))), [number], words)
})

t.test('searchWords() accepts a very long search', async (t) => {
  const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`).join(' ')
  t.same(find(searchWords(words)), [])
  t.same(find(searchWords('"'.repeat(100_001) + 'net')), [0, 1])
})

t.test('searchBeginnings() requires each word to begin one', async (t) => {
  t.same(find(searchBeginnings('ze ne')), [0, 1])
  t.same(find(searchBeginnings('et')), [])
  t.same(find(searchBeginnings('win-w')), [4])
  t.equal(searchBeginnings('*'), null)
})
