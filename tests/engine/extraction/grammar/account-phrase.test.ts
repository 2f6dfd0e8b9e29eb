import t from 'tap'
import { readInserted } from '../../../../src/engine/extraction/grammar/read-inserted.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { withMarks } from '../../../support/marked-corrections.ts'
import { marked } from '../../../support/marked.ts'

/** What is found in a text of which the reader found nothing. */
function finds(t: { equal: (one: string, other: string) => unknown }, expected: string): void {
  const document = readDocument(marked(expected).text)
  t.equal(
    withMarks(
      document,
      readInserted(document, [], () => true),
    ),
    expected,
  )
}

t.test('readInserted() finds by whose account something is so', async (t) => {
  finds(t, 'By [src1 her] [cue1 count], [q1 nine ferries are late].')
  finds(t, 'In [src1 the minister’s] [cue1 view], [q1 the levy is a farce].')
  finds(t, '[q1 She went to sea at nine], by [src1 her] [cue1 own account].')
  finds(t, '[q1 She sold the boat], on [src1 Lee’s] [cue1 reckoning], [q1 because it leaked].')
})

t.test('readInserted() leaves accounts that are nobody’s, and phrases that go on', async (t) => {
  finds(t, 'By most accounts, the ferry is late.')
  finds(t, 'In his view of the harbour, the ferry is missing.')
  finds(t, 'By his side, the ferry waited.')
  finds(t, 'She paid, in his words, “nothing”.')
})
