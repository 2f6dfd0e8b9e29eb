import t from 'tap'
import { placeOf } from '../../../src/engine/coreference/mention-position.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { marked } from '../../support/marked.ts'
import { tokensOf } from '../../support/marked-candidates.ts'

/** How the words that are marked stand in their clause. */
function place(source: string): string {
  const { text, spans } = marked(source)
  const document = readDocument(text)
  return placeOf(document, tokensOf(document, spans['src']![0])!)
}

t.test('placeOf() knows subjects, before and after their verb', async (t) => {
  for (const source of [
    '[src Ann Lee] left.',
    '[src Ann Lee] never left.',
    '“No,” said [src Ann Lee].',
    '“No,” said [src Ann Lee] in Lagos.',
    '[src Ann Lee], a doctor, left.',
    'It rained, and [src Ann Lee], who was late, left.',
  ])
    t.equal(place(source), 'subject', source)
})

t.test('placeOf() knows possessives', async (t) => {
  t.equal(place('They met [src Ann Lee]’s brother.'), 'possessive')
  t.equal(place('They read [src Haas]’ letter.'), 'possessive')
})

t.test('placeOf() knows what stands after a preposition', async (t) => {
  t.equal(place('They spoke with [src Ann Lee] twice.'), 'after-preposition')
  t.equal(place('They spoke in the [src Ann Lee] hall.'), 'after-preposition')
})

t.test('placeOf() calls everything else other', async (t) => {
  t.equal(place('They met [src Ann Lee] twice.'), 'other')
  t.equal(place('They met [src Ann Lee], a doctor.'), 'other')
})

t.test('placeOf() takes nobody after a verb of telling for its subject when more follows', async (t) => {
  t.equal(place('They told [src Ann Lee] nothing.'), 'other')
})
