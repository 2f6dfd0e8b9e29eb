import t from 'tap'
import { colonInParagraphBefore } from '../../../../../src/engine/attribution/source-rules/nearby/colon-in-paragraph-before.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, colonInParagraphBefore(around))
}

t.test('colonInParagraphBefore() takes the source of the opening that ends the paragraph before', async (t) => {
  t.equal(found(['[src8 The mayor] [cue8 replied:]', '[q9 “We will see.”]']), 'The mayor')
  t.equal(
    found(['On Monday [src8 Yusuf Demir] [cue8 wrote to his staff:]', '[q9 “We will see.”] It rained.']),
    'Yusuf Demir',
  )
})

t.test('colonInParagraphBefore() takes an opening without a source for one of nobody', async (t) => {
  t.equal(found(['A letter [cue8 read:]', '[q9 “We will see.”]']), 'nobody')
})

t.test('colonInParagraphBefore() says nothing of a quotation inside its paragraph', async (t) => {
  t.equal(found(['[src8 The mayor] [cue8 replied:]', 'It was late. [q9 “We will see.”]']), null)
})

t.test('colonInParagraphBefore() finds the subject of a verb of saying that was not extracted', async (t) => {
  t.equal(found(['The mayor told the Post:', '[q9 “We will see.”]']), 'The mayor')
})

t.test('colonInParagraphBefore() says nothing without a verb of saying or a colon', async (t) => {
  t.equal(found(['It was cold:', '[q9 “We will see.”]']), null)
  t.equal(found(['The mayor told the Post.', '[q9 “We will see.”]']), null)
})

t.test('colonInParagraphBefore() makes a quote of its own', async (t) => {
  t.equal(
    found(['[q1 “No,”] [src1 Okafor] [cue1 said]. [src8 The mayor] [cue8 replied:]', '[q9 “We will see.”]']),
    'The mayor',
  )
})

t.test('colonInParagraphBefore() takes the sender whom a colon follows', async (t) => {
  t.equal(
    found(['And from Commissioner Yolanda Prewitt:', '[q9 “Petra brings thirty years.”]']),
    'Commissioner Yolanda Prewitt',
  )
  t.equal(found(['It came from the north:', '[q9 “Petra brings thirty years.”]']), null)
  t.equal(found(['It came from Prewitt.', '[q9 “Petra brings thirty years.”]']), null)
})
