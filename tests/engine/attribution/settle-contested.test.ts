import t from 'tap'
import { settleContested } from '../../../src/engine/attribution/settle-contested.ts'
import { markedCandidates, wordsOf } from '../../support/marked-candidates.ts'

/** Who has which quotations in the end, where each cue of the article wants all of its quotations. */
function settled(article: string): string[] {
  const { document, attributions } = markedCandidates(article)
  const wanted = attributions.flatMap(({ content }) => content)
  return settleContested(
    document,
    attributions.map((attribution) => ({ ...attribution, content: wanted })),
  ).map(({ source, content }) => [source, ...content].map((range) => wordsOf(document, range)).join(' '))
}

t.test('settleContested() gives each cue the quotation of its own sentence', async (t) => {
  t.same(settled('[q1 “Never,”] [cue1 said] [src1 Okafor]. [q2 “Always,”] [src2 Haddad] [cue2 added].'), [
    'Okafor “Never,”',
    'Haddad “Always,”',
  ])
})

t.test('settleContested() leaves what no other sentence claims', async (t) => {
  t.same(settled('[q1 “Never,”] [cue1 said] [src1 Okafor]. He left. [q1 “Not once.”]'), ['Okafor “Never,” “Not once.”'])
})

t.test('settleContested() leaves two cues of one sentence to those who weigh them', async (t) => {
  t.same(settled('[q1 “Never,”] [src1 Okafor] [cue1 said], and [src2 Haddad] [cue2 said] [q2 “always.”]'), [
    'Okafor “Never,” “always.”',
    'Haddad “Never,” “always.”',
  ])
})
