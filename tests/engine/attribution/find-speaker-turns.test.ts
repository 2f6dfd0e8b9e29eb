import t from 'tap'
import { findSpeakerTurns } from '../../../src/engine/attribution/find-speaker-turns.ts'
import { spanOf } from '../../../src/engine/language/document.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { writeMarks, marked } from '../../support/marked.ts'

/** The text with the turns marked that are found in it; compared with the same marked by hand. */
function check(t: Tap, ...paragraphs: readonly string[]): void {
  const { text, spans } = marked(paragraphs.join('\n\n'))
  const document = readDocument(text)
  const found = findSpeakerTurns(document).flatMap(({ parts, source }, at) => [
    [`q${at + 1}`, parts] as const,
    [`src${at + 1}`, [spanOf(document, source!)]] as const,
  ])
  t.equal(writeMarks(text, Object.fromEntries(found)), writeMarks(text, spans))
}

type Tap = Pick<typeof t, 'equal'>

t.test('findSpeakerTurns() finds labels in capitals that take turns', async (t) => {
  check(t, '[src1 WARDEN]: [q1 I do not recall.]', '[src2 COUNSEL]: [q2 You do not?]', '[src3 WARDEN]: [q3 No. 😀]')
})

t.test('findSpeakerTurns() finds questions and answers', async (t) => {
  check(t, '[src1 Q]: [q1 Why?]', '[src2 A]: [q2 Because.]', '[src3 Q]: [q3 Why else?]')
})

t.test('findSpeakerTurns() finds names in ordinary spelling only where they take turns', async (t) => {
  check(t, '[src1 Ann Lee]: [q1 Why?]', '[src2 Bo Park]: [q2 Because.]', '[src3 Ann Lee]: [q3 I see.]')
  check(t, 'Note: the pool is closed.', 'Updated: Monday.', 'Contact: the harbour office.')
  check(t, 'Ann Lee: “No.”', 'It rained all day.')
})

t.test('findSpeakerTurns() takes the paragraphs up to the next label along', async (t) => {
  check(
    t,
    '[src1 LEE]: [q1 It rained.]',
    '[q1 It rained for days.]',
    '[src2 PARK]: [q2 It did.]',
    '[src3 LEE]: [q3 And then?]',
    'The hearing goes on.',
  )
})

t.test('findSpeakerTurns() keeps marks around a turn', async (t) => {
  check(t, '[src1 LEE]: [q1 “It rained.”]', '[src2 PARK]: [q2 “It did.”]', '[src3 LEE]: [q3 “Yes.”]')
})

t.test('findSpeakerTurns() takes no time of day and no single label for a turn', async (t) => {
  check(t, 'At 10:30 it rained.', 'WASHINGTON: It rained.', 'Nobody came.')
  check(t)
})
