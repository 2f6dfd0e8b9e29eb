import t from 'tap'
import { cueKindOf } from '../../../src/engine/attribution/cue-kind.ts'
import type { QuoteType } from '../../../src/model.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { marked } from '../../support/marked.ts'

/** The kind of the cue that is marked. */
function kindOf(source: string, type: QuoteType = 'indirect', language = 'en'): string {
  const { text, spans } = marked(source)
  const document = readDocument(text, language)
  const span = spans['cue']?.[0]
  const cue =
    span === undefined
      ? null
      : {
          first: document.tokens.findIndex(({ end }) => end > span.start),
          last: document.tokens.findLastIndex(({ start }) => start < span.end),
        }
  return cueKindOf(document, language, { cue, type })
}

t.test('cueKindOf() tells sayings', async (t) => {
  t.equal(kindOf('[src Ann Lee] [cue said] [q the bridge was safe].'), 'saying')
  t.equal(kindOf('[q The bridge is safe], [cue according to] [src Ann Lee].'), 'saying')
  t.equal(kindOf('[src Lee] has long [cue called for] [q a new bridge].'), 'saying')
  t.equal(kindOf('[src The report] [cue found] [q that the bridge was safe].'), 'saying')
  t.equal(kindOf('[src Lee] left early, [cue promising] [q a new bridge].'), 'saying')
  t.equal(kindOf('[src Lee] [cue expressed] [q doubts about the bridge].'), 'saying')
})

t.test('cueKindOf() tells what was written', async (t) => {
  t.equal(kindOf('[src Ann Lee] [cue tweeted] [q that the bridge was safe].'), 'writing')
  t.equal(kindOf('[src Ann Lee] [cue sent a letter] [q that the bridge was safe].'), 'writing')
  t.equal(kindOf('[src Lee] [cue wrote]: [q “The bridge is safe.”]', 'direct'), 'writing')
})

t.test('cueKindOf() tells thoughts and wishes', async (t) => {
  t.equal(kindOf('[src Lee] [cue believes] [q the bridge is safe].'), 'thinking')
  t.equal(kindOf('[src Residents] are [cue worried about] [q the bridge].'), 'thinking')
  t.equal(kindOf('[src Lee] [cue hopes] [q to open the bridge].'), 'wanting')
  t.equal(kindOf('[src Lee] [cue would like] [q to open the bridge].'), 'wanting')
  t.equal(kindOf('[src Lee] is [cue willing] [q to open the bridge].'), 'wanting')
})

t.test(
  'cueKindOf() tells deeds, and takes a verb that it does not know for one, but beside direct speech',
  async (t) => {
    t.equal(kindOf('[src Lee] [cue supports] [q the bridge].'), 'doing')
    t.equal(kindOf('[src Lee] [cue declined to discuss] [q the bridge].'), 'doing')
    t.equal(kindOf('[src Lee] [cue painted] [q the bridge].'), 'doing')
    t.equal(kindOf('[q “We are safe,”] [src Lee] [cue beckoned].', 'direct'), 'saying')
  },
)

t.test('cueKindOf() takes words without a cue, and those after a label, for sayings', async (t) => {
  t.equal(kindOf('[q “The bridge is safe.”] The mayor is Ann Lee.', 'direct'), 'saying')
  t.equal(kindOf('[src LEE][cue :] [q The bridge is safe.]', 'direct'), 'saying')
})

t.test('cueKindOf() knows the cues of other languages by their forms', async (t) => {
  t.equal(kindOf('[src Lee] [cue sagte], [q die Brücke sei sicher].', 'indirect', 'de'), 'saying')
  t.equal(kindOf('[src Lee] [cue schrieb], [q die Brücke sei sicher].', 'indirect', 'de'), 'writing')
  t.equal(kindOf('[src Lee] [cue hofft], [q dass die Brücke hält].', 'indirect', 'de'), 'wanting')
  t.equal(kindOf('[src Lee] [cue espère] [q que le pont tiendra].', 'indirect', 'fr'), 'wanting')
  t.equal(kindOf('[src Lee] [cue cree] [q que el puente es seguro].', 'indirect', 'es'), 'thinking')
  t.equal(kindOf('[src Ли] [cue считает], [q что мост надёжен].', 'indirect', 'ru'), 'thinking')
  t.equal(kindOf('[src Lee] [cue sade] [q att bron är säker].', 'indirect', 'sv'), 'saying')
})
