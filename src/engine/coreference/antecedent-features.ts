// The evidence that "he" or "the minister" refers to a candidate, as features of a ranking model
// (a mention-ranking resolver as in Denis and Baldridge 2008, with features that matter for
// speakers in news).

import type { Document } from '../language/document.ts'
import { ROLE_NOUNS } from '../languages/en/role-nouns.ts'
import type { Agreement, Entities, MentionContext, ParsedDescription, Prominence, PronounClass } from './types.ts'

export function pronounFeatures(
  document: Document,
  entities: Entities,
  pronoun: PronounClass,
  mentionContext: MentionContext,
  prominence: Prominence,
): string[] {
  const entity = entities.all[prominence.entity]!
  const kind = entity.kind === 'unknown' ? `unknown${Math.min(entity.name.split(' ').length, 3)}` : entity.kind
  const features = nearnessFeatures(document, mentionContext, prominence)
  const wants = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null
  if (wants !== null) {
    features.push(
      `gender:${entity.gender === 'either' ? 'open' : entity.gender === wants ? 'same' : 'other'}`,
      `kind:${kind}`,
      `gender:${entity.gender === wants}&kind:${kind}`,
    )
  } else features.push(`${pronoun}&kind:${kind}`, `${pronoun}&rank:${Math.min(prominence.rank, 3)}`)
  if (entity.roles.length > 0) features.push('has-role')
  return features
}

export function descriptionFeatures(
  document: Document,
  entities: Entities,
  parsed: ParsedDescription,
  mentionContext: MentionContext,
  prominence: Prominence,
  agreement: Agreement,
  fitRank: number,
): string[] {
  const { kind, gender } = entities.all[prominence.entity]!
  const { head, modifiers, rank, party, body } = agreement
  const features = coarseFeatures(document, mentionContext, prominence)
  features.push(
    `d:head:${head}`,
    `d:modifiers:${modifiers}`,
    `d:head:${head}&modifiers:${modifiers}`,
    `d:same-rank:${rank}`,
    `d:party:${party}`,
    `d:body:${body}`,
    `d:body:${body}&head:${head}`,
    `d:body:${body}&modifiers:${modifiers}`,
    `d:body:${body}&det:${parsed.determiner}`,
    `d:same-rank:${rank}&head:${head}`,
    `d:same-rank:${rank}&det:${parsed.determiner}`,
    `d:${parsed.kind}&kind:${kind}`,
    `d:${parsed.kind}&head:${head}`,
    `d:det:${parsed.determiner}&head:${head}`,
    `d:fit-rank:${Math.min(fitRank, 2)}&head:${head}`,
    `d:ahead:${prominence.isAhead}&head:${head}`,
    `d:ahead:${prominence.isAhead}&det:${parsed.determiner}`,
    `d:spoke:${Math.min(prominence.spoke, 2)}&head:${head}`,
  )
  const { lower, lemma } = document.tokens[parsed.head]!
  const tells = ROLE_NOUNS.get(lower) ?? ROLE_NOUNS.get(lemma) ?? 'either'
  if (tells !== 'either') features.push(`d:gender:${gender === 'either' ? 'open' : 'same'}`)
  return features
}

/**
 * Features of the answer that a description refers to nobody named. `best` is how well it fits any
 * candidate; `wasBroughtIn` says whether an unnamed person was introduced by the same words.
 */
export function nobodyFeatures(
  document: Document,
  parsed: ParsedDescription,
  best: Agreement['head'],
  wasBroughtIn: boolean,
): string[] {
  const head = document.tokens[parsed.head]!.lemma
  const { determiner, kind } = parsed
  return [
    'n:bias',
    `n:det:${determiner}`,
    `n:kind:${kind}`,
    `n:head:${head}`,
    `n:det:${determiner}&kind:${kind}`,
    `n:best:${best}`,
    `n:brought-in:${wasBroughtIn}`,
    `n:brought-in:${wasBroughtIn}&best:${best}`,
    `n:brought-in:${wasBroughtIn}&det:${determiner}`,
    `n:best:${best}&det:${determiner}`,
    `n:best:${best}&kind:${kind}`,
    `n:owner:${parsed.owner !== null}&best:${best}`,
    `n:owner-pronoun:${parsed.ownerPronoun !== null}`,
    `n:words:${Math.min(parsed.words.length, 4)}`,
  ]
}

/** Distance for descriptions, in coarse steps: there are too few descriptions to learn finer ones. */
function coarseFeatures({ sentenceOf }: Document, mentionContext: MentionContext, prominence: Prominence): string[] {
  const sentences = Math.abs(sentenceOf[mentionContext.token]! - sentenceOf[prominence.occurrence.token]!)
  const distance = prominence.isAhead ? 'ahead' : sentences < 3 ? `${sentences}` : sentences < 9 ? '3-8' : '9+'
  return [
    `d:distance:${distance}`,
    `d:rank:${Math.min(prominence.rank, 3)}`,
    `d:place:${prominence.isQuotedOnly ? 'quoted' : prominence.occurrence.place}`,
    `d:form:${prominence.occurrence.form}`,
    `d:spoke:${Math.min(prominence.spoke, 3)}`,
    `d:followsQuote:${mentionContext.followsQuote}&spoke:${Math.min(prominence.spoke, 2)}`,
  ]
}

function nearnessFeatures(
  { sentenceOf, paragraphOf }: Document,
  mentionContext: MentionContext,
  prominence: Prominence,
): string[] {
  const { occurrence } = prominence
  const sentences = Math.abs(sentenceOf[mentionContext.token]! - sentenceOf[occurrence.token]!)
  const paragraphs = Math.abs(paragraphOf[mentionContext.token]! - paragraphOf[occurrence.token]!)
  const distance = prominence.isAhead
    ? 'ahead'
    : `${sentences < 3 ? sentences : sentences < 5 ? '3-4' : sentences < 9 ? '5-8' : '9+'}`
  const where = prominence.isQuotedOnly ? 'quoted' : occurrence.place
  const setter = mentionContext.isQuoted
    ? 'quoted'
    : mentionContext.followsQuote
      ? 'after-quote'
      : mentionContext.opensSentence
        ? 'opens'
        : 'inside'
  return [
    `distance:${distance}`,
    `paragraphs:${Math.min(paragraphs, 3)}`,
    `rank:${Math.min(prominence.rank, 4)}`,
    `place:${where}`,
    `form:${occurrence.form}`,
    `spoke:${Math.min(prominence.spoke, 4)}`,
    `distance:${distance}&place:${where}`,
    `distance:${distance}&rank:${Math.min(prominence.rank, 2)}`,
    `distance:${distance}&spoke:${Math.min(prominence.spoke, 2)}`,
    `${setter}&distance:${distance}`,
    `${setter}&rank:${Math.min(prominence.rank, 2)}`,
    `${setter}&spoke:${Math.min(prominence.spoke, 2)}`,
    `${setter}&place:${where}&distance:${distance}`,
    `paragraphs:${Math.min(paragraphs, 2)}&spoke:${Math.min(prominence.spoke, 2)}`,
    `paragraphs:${Math.min(paragraphs, 2)}&first:${prominence.isSentenceFirst}`,
    `first:${prominence.isSentenceFirst}&distance:${distance}`,
    `paragraph-first:${prominence.isParagraphFirst}&paragraphs:${Math.min(paragraphs, 2)}`,
    `paragraph-first:${prominence.isParagraphFirst}&paragraphs:${Math.min(paragraphs, 2)}&place:${where}`,
    `${setter}&paragraph-first:${prominence.isParagraphFirst}&paragraphs:${Math.min(paragraphs, 2)}`,
    `spoke:${Math.min(prominence.spoke, 2)}&place:${where}&distance:${distance}`,
    `form:${occurrence.form}&distance:${distance}`,
  ]
}
