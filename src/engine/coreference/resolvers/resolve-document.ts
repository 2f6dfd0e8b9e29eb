// A source that is a text: "the letter", "a Gallup poll", "her memoir", "a
// report by the bank". Whether it speaks for itself or for who made it is
// learned from how people marked it.

import { DOCUMENT_NOUNS } from '../../languages/en/group-nouns.ts'
import { ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { ownerAt, ownerElsewhere } from './owner-elsewhere.ts'
import { pronounOwner } from './resolve-person-pronoun.ts'
import type { Resolution } from '../../types.ts'
import type { Option, ParsedDescription } from '../types.ts'

export function resolveDocument(context: ResolutionContext, parsed: ParsedDescription): Resolution {
  return ranked(context, 'document', documentOptions(context, parsed), parsed.head, 'author-of-document', () =>
    unnamed(context, 'document', parsed.first, parsed.last),
  )
}

function documentOptions(context: ResolutionContext, parsed: ParsedDescription): Option[] {
  const { document, entities } = context
  const { head, owner, ownerPronoun } = parsed
  const makers = new Map<number, string>()
  const add = (entity: number | null, relation: string): void => {
    if (entity !== null && !makers.has(entity)) makers.set(entity, relation)
  }
  if (owner !== null) {
    const mention = entities.mentions[owner]!
    add(mention.entity, /^['’]s?$/u.test(document.tokens[mention.last + 1]?.text ?? '') ? 'possessive' : 'modifier')
  }
  if (ownerPronoun !== null) add(pronounOwner(context, document, ownerPronoun), 'pronoun')
  add(ownerAt(document, entities, head), 'by')
  const word = wordOf(context, parsed)
  // "polls" in general are nobody's
  const isOne = parsed.determiner === 'the' || document.tokens[head]!.lower === word
  if (makers.size === 0 && isOne)
    add(ownerElsewhere(document, entities, head), parsed.determiner === 'a' ? 'elsewhere-a' : 'elsewhere')
  const latest = context.answers.at(-1)?.resolution.speakers[0]?.entity ?? null
  if (makers.size === 0 && isOne && parsed.determiner !== 'a' && parsed.determiner !== 'any') add(latest, 'latest')
  const options = [...makers].map(([entity, relation]): Option => {
    const { kind } = entities.all[entity]!
    return {
      entity,
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
      entity: null,
      features: [
        'n:bias',
        `n:word:${word}`,
        `n:det:${parsed.determiner}`,
        ...relations.map((relation) => `n:beside:${relation}`),
      ],
    },
  ]
}

function wordOf({ document }: ResolutionContext, { head }: ParsedDescription): string {
  const { lower, lemma } = document.tokens[head]!
  return DOCUMENT_NOUNS.has(lemma) ? lemma : lower.replace(/s$/u, '')
}
