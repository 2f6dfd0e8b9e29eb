// A source that is a text: "the letter", "a Gallup poll", "her memoir", "a
// report by the bank". Whether it speaks for itself or for who made it is
// learned from how people marked it.

import { DOCUMENT_NOUNS } from '../../languages/en/group-nouns.ts'
import { ranked, unnamed, type Asking } from '../resolution-context.ts'
import type { Option } from '../choose.ts'
import { ownerAt, ownerElsewhere } from './owner-elsewhere.ts'
import type { DescriptionReading } from '../describe-source.ts'
import { pronounOwner } from './resolve-person-pronoun.ts'
import type { Resolution } from '../resolution.ts'

export function resolveDocument(asking: Asking, reading: DescriptionReading): Resolution {
  return ranked(asking, 'document', documentOptions(asking, reading), reading.head, 'author-of-document', () =>
    unnamed(asking, 'document', reading.first, reading.last),
  )
}

function documentOptions(asking: Asking, reading: DescriptionReading): Option[] {
  const { document, people } = asking
  const { head, owner, ownerPronoun } = reading
  const makers = new Map<number, string>()
  const add = (candidate: number | null, relation: string): void => {
    if (candidate !== null && !makers.has(candidate)) makers.set(candidate, relation)
  }
  if (owner !== null) {
    const mention = people.mentions[owner]!
    add(mention.candidate, /^['’]s?$/u.test(document.tokens[mention.last + 1]?.text ?? '') ? 'possessive' : 'modifier')
  }
  if (ownerPronoun !== null) add(pronounOwner(asking, document, ownerPronoun), 'pronoun')
  add(ownerAt(document, people, head), 'by')
  const word = wordOf(asking, reading)
  // "polls" in general are nobody's
  const isOne = reading.determiner === 'the' || document.tokens[head]!.lower === word
  if (makers.size === 0 && isOne)
    add(ownerElsewhere(document, people, head), reading.determiner === 'a' ? 'elsewhere-a' : 'elsewhere')
  const latest = asking.answers.at(-1)?.resolution.speakers[0]?.candidate ?? null
  if (makers.size === 0 && isOne && reading.determiner !== 'a' && reading.determiner !== 'any') add(latest, 'latest')
  const options = [...makers].map(([candidate, relation]): Option => {
    const { kind } = people.candidates[candidate]!
    return {
      candidate,
      features: [
        `m:${relation}`,
        `m:${relation}&kind:${kind}`,
        `m:${relation}&word:${word}`,
        `m:word:${word}&kind:${kind}`,
        `m:kind:${kind}`,
      ],
    }
  })
  const relations = [...makers.values()]
  return [
    ...options,
    {
      candidate: null,
      features: [
        'n:bias',
        `n:word:${word}`,
        `n:det:${reading.determiner}`,
        ...relations.map((relation) => `n:beside:${relation}`),
      ],
    },
  ]
}

function wordOf({ document }: Asking, { head }: DescriptionReading): string {
  const { lower, lemma } = document.tokens[head]!
  return DOCUMENT_NOUNS.has(lemma) ? lemma : lower.replace(/s$/u, '')
}
