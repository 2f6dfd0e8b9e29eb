import t from 'tap'
import { findSentenceSubject, findSubject } from '../../../../src/engine/attribution/source-rules/find-subject.ts'
import { marked } from '../../../support/marked.ts'
import { markedCandidates, tokensOf, wordsOf } from '../../../support/marked-candidates.ts'

/** The subject found from the cue, against the one that is marked. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'a name or a description before its verb': [
    '😀 [src1 The senator] from Ohio left the hall early, [cue1 calling] it [q1 “a farce”].',
    '[src1 Ann Lee] stood up and [cue1 blamed] [q1 “the other side”].',
    '[src1 She] never [cue1 thought of] it as [q1 “a farce”].',
  ],
  'a name with its apposition': ['[src1 The head of Chechnya, Ramzan Kadyrov], [cue1 said]: [q1 “No.”]'],
  'who a relative clause tells of': [
    'Neither Lee nor Park spoke, but [src1 a neighbour], who came later, [cue1 said]: [q1 “They fight.”]',
  ],
  'nobody who does something in a clause of place': [
    '[src1 The strikers] walked past the hall - where the Wexcombe Choir sang - while [cue1 chanting], [q1 “Out!”]',
  ],
  'nobody who is asked, spoken of or stands after a preposition': [
    'Asked about it by Omar Haddad, [src1 Lee] [cue1 shrugged]: [q1 “No.”]',
  ],
}

for (const [what, cases] of Object.entries(CASES)) {
  t.test(`findSubject() finds ${what}`, async (t) => {
    for (const source of cases) {
      const { document, candidates } = markedCandidates(source)
      const { cue, source: expected } = candidates[0]!
      const found = findSubject(document, cue!.first)
      t.equal(wordsOf(document, found), wordsOf(document, expected), source)
    }
  })
}

t.test('findSubject() finds nobody in quotation marks, nor where nothing stands', async (t) => {
  const { document } = markedCandidates('“The senator left,” [q1 x].')
  t.equal(findSubject(document, document.tokens.length - 1), null)
  t.equal(findSubject(document, 0), null)
})

t.test('findSentenceSubject() finds the subject of the first verb', async (t) => {
  for (const source of [
    '[src Ann Lee] shook her head.',
    'In the end [src she] went home.',
    'After the vote, [src Lee] left.',
    '[src The surgeon, Dr. Leyla Aslan], sat down.',
    '[src Jerome Aldous, 41], had a word.',
    'On Monday, a cold day, [src Lee] left.',
  ]) {
    const { text, spans } = marked(source)
    const { document } = markedCandidates(text)
    const found = findSentenceSubject(document, 0)
    t.same(found, tokensOf(document, spans['src']![0]), source)
  }
})
