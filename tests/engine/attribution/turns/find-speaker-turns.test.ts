import t from 'tap'
import { findSpeakerTurns } from '../../../../src/engine/attribution/turns/find-speaker-turns.ts'
import { spanOf } from '../../../../src/engine/language/document.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { writeMarks, marked } from '../../../support/marked.ts'

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

t.test(
  'findSpeakerTurns() takes words before a colon for no speaker in notices, headlines and page lines',
  async (t) => {
    check(
      t,
      'WHAT: A clinic',
      'WHEN: Saturday, 4 May',
      'WHERE: Jubilee Hall',
      'TIME: 9 a.m.',
      'PARKING: behind the mill',
    )
    check(
      t,
      'Flooding: Towns count the cost',
      'It rained.',
      'Flooding: What to do?',
      'A SIMPLE GUIDE: How do I dry my house?',
      'STRESS: How to rest',
    )
    check(t, 'FOR IMMEDIATE RELEASE: Nine charged.', 'MEDIA ADVISORY: A talk.', 'FOR IMMEDIATE RELEASE: Ten charged.')
    check(t, 'Cast: Ann Lee', 'Director: Bo Diaz', 'Cast: Cy Evans', 'Director: Di Fox')
    check(t, 'Edda Quist, the mayor, said: We lost it.', 'Ivo Rask, who was there, told us: It was bad.')
  },
)

t.test('findSpeakerTurns() reads what stands between a name and its colon', async (t) => {
  check(
    t,
    '[src1 MIRA FOLD], HOST: [q1 Welcome.]',
    '[src2 IBEN ROE], NOVELIST (via video): [q2 Thank you.]',
    '(LAUGHTER)',
    '[src3 FOLD] (laughing): [q3 Why?]',
  )
  check(
    t,
    '[src1 Mr. Ivo Rask] (Holm) (Lab): [q1 When will it open?]',
    'The Minister for Transport ([src2 Ms. Dora Kern]): [q2 In May.]',
    '[src3 Senator MARLOW] (Victoria) (15:20): [q3 In which year?]',
  )
  check(t, '[00:00:05] [src1 Ada Stone]: [q1 Welcome.]', '[00:09] [src2 Sten Ogard]: [q2 Glad to be here.]')
  check(t, '**[src1 Ada Stone]** (00:05): [q1 Welcome.]', '**[src2 Sten Ogard]:** [q2 Glad to be here.]')
})

t.test('findSpeakerTurns() reads labels without a colon', async (t) => {
  check(t, '[src1 Q.] [q1 When did you see it?]', '[src2 A.] [q2 At dawn.]')
  check(
    t,
    '[src1 Mr. MARLOW] of Holm. [q1 I rise to speak.]'.replace('] of Holm.', ' of Holm].'),
    '[src2 Ms. QUILL]. [q2 I object.]',
  )
  check(t, '[src1 Ada Stone] (00:05)\n[q1 Welcome.]', '[src2 Sten Ogard] (00:09)\n[q2 Glad to be here.]')
})

t.test('findSpeakerTurns() takes voices that are heard once', async (t) => {
  check(t, '[src1 Mia Penn], 34, teacher: [q1 I pay enough.]', '[src2 Jon Soper], 61: [q2 It was time.]', 'It rained.')
  check(
    t,
    '[src1 THE COURT]: [q1 Be seated.]',
    '[src2 MR. RASK]: [q2 Thank you.]',
    '[src3 UNIDENTIFIED MALE]: [q3 Boo!]',
  )
})

t.test('findSpeakerTurns() takes a single label for a turn where the text names who bears it', async (t) => {
  check(t, '[src1 KERN]: [q1 It will open in May.]', 'Dora Kern, the minister, left the room.')
  check(t, 'Kern: bridge to open in May', 'Dora Kern, the minister, left the room.')
  check(t, 'HOLM: It will open in May.', 'Dora Kern left for Holm.')
})

t.test('findSpeakerTurns() leaves the words of others between two turns', async (t) => {
  check(
    t,
    '[src1 KERN]: [q1 It will open.]',
    '[src2 RASK]: [q2 When?]',
    '“She has no plan,” said Mia Penn.',
    '[src3 KERN]: [q3 In May.]',
  )
})

t.test('findSpeakerTurns() says whose name a short label stands for', async (t) => {
  const text = 'Ada Stone (AS) spoke to Sten Ogard.\n\nAS: Why?\n\nOGARD: Because.\n\nAS: I see.'
  const document = readDocument(text)
  t.same(
    findSpeakerTurns(document).map(
      ({ named }) => named && text.slice(spanOf(document, named).start, spanOf(document, named).end),
    ),
    ['Ada Stone', 'Sten Ogard', 'Ada Stone'],
  )
})

t.test('findSpeakerTurns() knows labels that are short for others', async (t) => {
  check(
    t,
    '**[src1 Tove Brandt]**: [q1 What do you do?]',
    '**[src2 Dev Rao]**: [q2 I mend what broke.]',
    '**[src3 Tove]**: [q3 What breaks?]',
    '**[src4 Dev]**: [q4 The build.]',
  )
  check(
    t,
    '[src1 Holm Gazette]: [q1 When did you leave?]',
    '[src2 Odd Brekke]: [q2 When I was nine.]',
    '[src3 HG]: [q3 Why?]',
    '[src4 OB]: [q4 It rained.]',
  )
})

t.test('findSpeakerTurns() gives a label that is short for two to neither', async (t) => {
  const talk = ['Tove Brandt: What?', 'Tove Holm: That.', 'Tove: Why?', 'Tove Brandt: I see.', 'Tove: I do not.']
  const document = readDocument(talk.join('\n\n'))
  const named = findSpeakerTurns(document).map(({ named }) => named ?? null)
  t.same(named, Array(5).fill(null))
})
