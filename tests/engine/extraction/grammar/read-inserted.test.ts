import t from 'tap'
import { readInserted } from '../../../../src/engine/extraction/grammar/read-inserted.ts'
import { markedCandidates } from '../../../support/marked-candidates.ts'
import { withMarks } from '../../../support/marked-corrections.ts'

/** The text with the marks of what is found, from [src1 …], [cue1 …] and [q1 …] as the reader marked them. */
function completed(read: string): string {
  const { document, attributions } = markedCandidates(read)
  return withMarks(
    document,
    readInserted(document, attributions, () => true),
  )
}

/** Nothing to complete. */
function stays(t: { equal: (one: string, other: string) => unknown }, read: string): void {
  t.equal(completed(read), read)
}

t.test('readInserted() takes both halves of the sentence around the clause', async (t) => {
  t.equal(
    completed('[q1 The ferry], [src1 she] [cue1 said], would sail at noon.'),
    '[q1 The ferry], [src1 she] [cue1 said], [q1 would sail at noon].',
  )
  t.equal(
    completed('The boats leak, [src1 he] [cue1 confided], but [q1 the sailors love them].'),
    '[q1 The boats leak], [src1 he] [cue1 confided], [q1 but the sailors love them].',
  )
  t.equal(
    completed('[q1 She would sail], [src1 she] [cue1 added], when the wind dropped.'),
    '[q1 She would sail], [src1 she] [cue1 added], [q1 when the wind dropped].',
  )
})

t.test('readInserted() fills gaps and completes a phrase', async (t) => {
  t.equal(
    completed(
      '[q1 His boat had] been in [q1 the yard], [src1 he] [cue1 told] the court, [q1 and would not sail] until May.',
    ),
    '[q1 His boat had been in the yard], [src1 he] [cue1 told] the court, [q1 and would not sail until May].',
  )
})

t.test('readInserted() takes what is before words in marks that go on with the sentence', async (t) => {
  t.equal(
    completed('She has the votes, [src1 she] [cue1 insisted], [q1 “and he can count.”]'),
    '[q1 She has the votes], [src1 she] [cue1 insisted], [q1 “and he can count.”]',
  )
  stays(t, 'Asked about the votes, [src1 she] [cue1 said], [q1 “He can count.”]')
})

t.test('readInserted() takes the subject of the clause for a source that was missed', async (t) => {
  t.equal(
    completed('[q1 It was worst in winter], [q1 she] [cue1 said], [q1 and vanished by May].'),
    '[q1 It was worst in winter], [src1 she] [cue1 said], [q1 and vanished by May].',
  )
})

t.test('readInserted() finds clauses that the reader missed', async (t) => {
  const missed =
    '[q1 It rained], [src1 Lee] [cue1 said]. The sheds smell of tar, he contends, and a good nose finds them.'
  t.equal(
    completed(missed),
    '[q1 It rained], [src1 Lee] [cue1 said]. [q2 The sheds smell of tar], [src2 he] [cue2 contends], [q2 and a good nose finds them].',
  )
  const found = '[q1 It rained], [src1 Lee] [cue1 said]. The sheds smell, as anybody knows, of chemicals found in tar.'
  t.equal(completed(found), found)
})

t.test('readInserted() leaves what is not said', async (t) => {
  stays(t, '[q1 The ferry would sail], [src1 she] [cue1 told] Ann Lee, the clerk.')
  stays(t, '[q1 The ferry would sail], [src1 he] [cue1 said], waving a ticket.')
  stays(t, 'A town which, [src1 she] [cue1 said], [q1 has no doctor].')
  stays(t, '[q1 “No,”] [src1 she] [cue1 said].')
  stays(t, '[q1 It rained], [src1 Lee] [cue1 said]. On Monday, she said.')
})

t.test('readInserted() leaves a clause with content of its own', async (t) => {
  stays(t, 'After the storm, [src1 she] [cue1 said] [q1 the ferry would sail].')
  stays(t, 'As the debate neared, [src1 Lee] [cue1 bragged] [q1 about his skill].')
})

t.test('readInserted() leaves other paragraphs', async (t) => {
  const { document, attributions } = markedCandidates('[q1 The ferry], [src1 she] [cue1 said], would sail.')
  t.same(
    readInserted(document, attributions, () => false),
    attributions,
  )
})
