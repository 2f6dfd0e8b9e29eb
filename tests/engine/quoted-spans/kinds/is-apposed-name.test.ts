import t from 'tap'
import { isApposedName } from '../../../../src/engine/quoted-spans/kinds/is-apposed-name.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('isApposedName() knows the title of a work behind its noun', async (t) => {
  t.ok(isApposedName(firstSpan('She told it in her memoir, “A Plain Coat.”')))
  t.ok(isApposedName(firstSpan('She wrote her first paper, “Shells and Time,” in May.')))
  t.ok(isApposedName(firstSpan('He gave a lecture, “The Price of Salt,” in May.')))
  t.ok(isApposedName(firstSpan('He wrote it in a song, “Winter Harbour,” last year.')))
})

t.test('isApposedName() knows the name of what somebody owns', async (t) => {
  t.ok(isApposedName(firstSpan("He killed the widow's horse, “Duchess.”")))
  t.ok(isApposedName(firstSpan('They found their boat, “Sea Otter,” in May.')))
})

t.test('isApposedName() leaves what somebody says to others', async (t) => {
  for (const text of [
    'She told his office, “Never.”',
    'She told the magazine, “Never.”',
    'She told the paper, “Never.”',
    'He asked her lawyer, “Why?”',
  ])
    t.notOk(isApposedName(firstSpan(text)), text)
})

t.test('isApposedName() asks for capitals and a comma', async (t) => {
  t.notOk(isApposedName(firstSpan('They found their boat, “a wreck,” in May.')))
  t.notOk(isApposedName(firstSpan('They found their boat “Sea Otter” in May.')))
})

t.test('isApposedName() knows the title of a work right behind its noun', async (t) => {
  t.ok(isApposedName(firstSpan('In her book “Salt Roads,” Amina Diallo wrote of the wells.')))
  t.ok(isApposedName(firstSpan('His film “A Garden in the Storm: How Towns Recover” ran in May.')))
  t.notOk(isApposedName(firstSpan('He called the book “a waste of trees.”')))
  t.notOk(isApposedName(firstSpan('He called the book “Trash.”')))
})
