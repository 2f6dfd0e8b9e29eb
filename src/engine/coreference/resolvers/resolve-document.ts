// Resolves a source that is a text: "the letter", "a Gallup poll", "her memoir", "a report by the
// bank". Whether it speaks for itself or for its author is learned from how people annotated it.

import { DOCUMENT_NOUNS } from '../../languages/en/group-nouns.ts'
import { isPossessiveMark } from '../../language/possessives.ts'
import { certain, ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { pairBefore } from './joint-antecedent.ts'
import { ownerAt, ownerElsewhere } from './owner-elsewhere.ts'
import { pronounOwner } from './resolve-person-pronoun.ts'
import type { Resolution } from '../../types.ts'
import type { Entity, Option, ParsedDescription } from '../types.ts'

export function resolveDocument(context: ResolutionContext, parsed: ParsedDescription): Resolution {
  // "Senator Prates issued a report … the senator’s report said"
  const described = describedOwner(context, parsed)
  if (described !== null && ownerElsewhere(context.document, context.entities, parsed.head) === described)
    return certain(context, [described], 'author-of-document', 'owned-body')
  return ranked(context, 'document', documentOptions(context, parsed), parsed.head, 'author-of-document', () =>
    unnamed(context, 'document', parsed.first, parsed.last),
  )
}

function documentOptions(context: ResolutionContext, parsed: ParsedDescription): Option[] {
  const { document, entities } = context
  const { head, owner, ownerPronoun } = parsed
  const makers = new Map<number, string>()
  const add = (entity: number | null, relation: string): void => {
    if (entity !== null && !makers.has(entity) && !isCodeName(entities.all[entity]!)) makers.set(entity, relation)
  }
  const pair = parsed.words.includes('joint') ? pairBefore(context, parsed.first) : null
  if (pair !== null) add(pair.first, 'by')
  add(describedOwner(context, parsed), 'possessive')
  if (owner !== null) {
    const mention = entities.mentions[owner]!
    add(mention.entity, isPossessiveMark(document.tokens[mention.last + 1]) ? 'possessive' : 'modifier')
  }
  if (ownerPronoun !== null) add(pronounOwner(context, ownerPronoun), 'pronoun')
  add(ownerAt(document, entities, head), 'by')
  const word = wordOf(context, parsed)
  // "polls" in general have no owner
  const isOne = parsed.determiner === 'the' || document.tokens[head]!.lower === word
  if (makers.size === 0 && isOne)
    add(ownerElsewhere(document, entities, head), parsed.determiner === 'a' ? 'elsewhere-a' : 'elsewhere')
  const latest = context.answers.at(-1)?.resolution.speakers[0]?.entity ?? null
  if (makers.size === 0 && isOne && parsed.determiner !== 'a' && parsed.determiner !== 'any') add(latest, 'latest')
  const options = [...makers].map(([entity, relation]): Option => {
    const { kind } = entities.all[entity]!
    return {
      entity,
      others: entity === pair?.first ? [pair.second] : [],
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

/** "the GX-9 document", "the S12 memo": the name is the document's own. */
function isCodeName({ name }: Entity): boolean {
  return /^[\p{Lu}\p{N}/.-]*\p{N}[\p{Lu}\p{N}/.-]*$/u.test(name)
}

/** "the [senator]’s report", resolved by the owner's role: the last person before it who was called so. */
function describedOwner(
  { document, entities }: ResolutionContext,
  { first, head, owner }: ParsedDescription,
): number | null {
  const { tokens } = document
  const mark = tokens.slice(first, head).findIndex(isPossessiveMark)
  if (mark < 1 || owner !== null) return null
  const { lemma, lower } = tokens[first + mark - 1]!
  for (let at = entities.mentions.length - 1; at >= 0; at--) {
    const mention = entities.mentions[at]!
    if (mention.first >= first) continue
    const { kind, facts } = entities.all[mention.entity]!
    if (kind === 'person' && (facts.has(lemma) || facts.has(lower))) return mention.entity
  }
  return null
}

function wordOf({ document }: ResolutionContext, { head }: ParsedDescription): string {
  const { lower, lemma } = document.tokens[head]!
  return DOCUMENT_NOUNS.has(lemma) ? lemma : lower.replace(/s$/u, '')
}
