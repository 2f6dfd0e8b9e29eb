import t from 'tap'
import { trimEpithets } from '../../../../src/engine/coreference/entities/trim-epithets.ts'
import { findNames } from '../../../../src/engine/language/names/find-names.ts'
import { spanOf } from '../../../../src/engine/language/document.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { sliceSpan } from '../../../../src/text/span.ts'

function names(text: string): string[] {
  const document = readDocument(text)
  return trimEpithets(document, findNames(document)).map((name) => sliceSpan(text, spanOf(document, name)))
}

t.test(
  'trimEpithets() takes a word off that opens the sentence, when the name stands elsewhere without it',
  async (t) => {
    t.same(names('Poor Mexico lost. On Monday Mexico flew home.'), ['Mexico', 'Mexico'])
  },
)

t.test('trimEpithets() takes an epithet off before a given name', async (t) => {
  t.same(names('In the end they met Crooked Hillary Marsh. On Monday Hillary Marsh flew home.'), [
    'Hillary Marsh',
    'Hillary Marsh',
  ])
})

t.test('trimEpithets() leaves names alone that stand nowhere else without the word', async (t) => {
  t.same(names('In the end they met Crooked Hillary Marsh on the quay.'), ['Crooked Hillary Marsh'])
})

t.test('trimEpithets() never takes a given name or an initial off', async (t) => {
  t.same(names('They met Helen Marsh. On Monday Marsh flew home.'), ['Helen Marsh', 'Marsh'])
  t.same(names('They met J. Marsh. On Monday Marsh flew home.'), ['J. Marsh', 'Marsh'])
})

t.test('trimEpithets() leaves the first word of a body inside a sentence', async (t) => {
  t.same(names('In the end the Northport Harbour Board met. Later the Harbour Board slept for a while.'), [
    'Northport Harbour Board',
    'Harbour Board',
  ])
})

t.test('trimEpithets() takes a rare word for a given name', async (t) => {
  t.same(names('Asger Quillholm scored twice. On Monday Quillholm flew home.'), ['Asger Quillholm', 'Quillholm'])
})

t.test('trimEpithets() keeps the first word of an article that has no headline', async (t) => {
  t.same(names('Coral Hennessy keeps a list. Hennessy has seventeen names.'), ['Coral Hennessy', 'Hennessy'])
  t.same(names('Derelict Obama Wanders\n\nOn Monday Obama walked home.'), ['Obama', 'Obama'])
})
