// Texts in languages whose verbs are not known.

import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'

t.test('a short quotation in marks is found, without a speaker', async (t) => {
  const text = 'قال أحمد إن المطر سيستمر.\n\n“We won,” said Ann Lee.'
  const { language, reader, quotes } = analyse({ text, title: null, language: null })
  t.same([language, reader], ['ar', 'patterns'])
  t.same(
    quotes.map(({ parts, speakerIds }) => [text.slice(parts[0]!.start, parts[0]!.end), speakerIds]),
    [['“We won,”', []]],
  )
})
