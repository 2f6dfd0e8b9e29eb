// Whom "he" and "she" in a speaker's words refer to, where that is safe to say: the only person of
// that gender mentioned recently, in the same words or just before them, with no rival in the
// sentences around.
//
//   Lee was asked of [Tom Ray]. “[He] is a friend, and I know [his] work,” she said.
//
// “I” is the speaker, “you” the listener; “they” and “it” too often refer to nobody.

import { isQuoted, spanOf, type Document } from '../../language/document.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { firstEndingAfter } from '../../../text/overlapping-spans.ts'
import { KINSHIP, ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { PEOPLES } from '../../languages/en/name-words.ts'
import { mayBePerson } from '../may-be-person.ts'
import { PRONOUNS } from '../pronouns.ts'
import { isNamedBeside } from '../resolvers/unnamed-antecedent.ts'
import type { ResolvedMention } from '../../types.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { Entities, SaidWords } from '../types.ts'

/** Sentences back to the name, and to possible rivals. */
const NEAR = 1
const AROUND = 4
/** Tokens read before the quote, and the most referents to keep. */
const REACH = 160
const MOST_MEANT = 40
const SOMEBODY: ReadonlySet<string> = new Set(
  'someone somebody anyone anybody everyone everybody nobody whoever who person guy kid baby child dog cat horse god jesus christ lord killer stranger doctor'.split(
    ' ',
  ),
)

/** A person referred to at a token. */
interface Meant {
  readonly token: number
  readonly by: 'name' | 'noun' | 'pronoun'
  /** Position in `Entities.all`; null for a person without a name or whose name is uncertain. */
  readonly entity: number | null
  readonly gender: Gender
}

/** In text order. */
export function meantByPronouns(document: Document, entities: Entities, quote: SaidWords): ResolvedMention[] {
  const { tokens, sentenceOf } = document
  const [start, end] = [quote.content[0]!.start, quote.content.at(-1)!.end]
  const first = firstEndingAfter(tokens, start)
  const limit = firstEndingAfter(tokens, end - 1) + 1
  if (!hasPronoun(document, first, limit)) return []
  const meant: Meant[] = []
  const found: ResolvedMention[] = []
  let part = 0
  for (let at = Math.max(0, first - REACH); at < limit && at < tokens.length; at++) {
    const token = tokens[at]!
    const named = entities.mentionAt[at]!
    if (named >= 0) {
      const mention = entities.mentions[named]!
      const entity = entities.all[mention.entity]!
      if (mention.first === at && mayBePerson(entity))
        meant.push({
          token: at,
          by: 'name',
          entity: mention.isAmbiguous ? null : mention.entity,
          gender: entity.gender,
        })
      continue
    }
    const gender = genderOf(token.lower)
    // "[T]he"
    if (gender === null || document.text[token.start - 1] === ']') {
      const unnamed = unnamedAt(document, entities, at)
      if (unnamed !== null) meant.push({ token: at, by: 'noun', entity: null, gender: unnamed })
      continue
    }
    while (part < quote.content.length && quote.content[part]!.end <= token.start) part++
    const isSaid = at >= first && (quote.content[part]?.start ?? Infinity) <= token.start
    if (meant.length > MOST_MEANT) meant.splice(0, meant.length - MOST_MEANT)
    const around = meant.filter((one) => sentenceOf[at]! - sentenceOf[one.token]! <= AROUND)
    const latest = onlyOne(entities, around, gender, isSaid ? quote.speakers : [])
    const entity = latest !== null && isNear(document, latest.token, at, first) ? latest.entity : null
    meant.push({ token: at, by: 'pronoun', entity, gender })
    if (!isSaid || entity === null || (!quote.isDirect && maySpeak(entities, quote, gender))) continue
    const span = spanOf(document, { first: at, last: at })
    found.push({ entity, name: entities.all[entity]!.name, kind: 'person', span })
  }
  return found
}

function hasPronoun({ tokens }: Document, first: number, limit: number): boolean {
  for (let at = first; at < limit && at < tokens.length; at++) if (genderOf(tokens[at]!.lower) !== null) return true
  return false
}

const genderOf = (lower: string): 'male' | 'female' | null => GENDERS.get(lower) ?? null

const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map(
  [...PRONOUNS].flatMap(([word, pronoun]) =>
    pronoun === 'he' || pronoun === 'she' ? [[word, pronoun === 'he' ? 'male' : 'female'] as const] : [],
  ),
)

/**
 * A speaker never refers to themselves as "he". Null if the pronoun may mean nobody, several
 * people, or somebody without a name.
 */
function onlyOne(
  { all }: Entities,
  meant: readonly Meant[],
  gender: 'male' | 'female',
  speakers: readonly number[],
): Meant | null {
  const fitting = meant.filter(
    (one) =>
      (one.gender === 'either' || one.gender === gender) && !(one.entity !== null && speakers.includes(one.entity)),
  )
  const latest = fitting.at(-1)
  if (latest === undefined || latest.entity === null || all[latest.entity]!.gender !== gender) return null
  // somebody without a name is no rival if a person has been named since
  return fitting.every(({ entity, by }) => entity === latest.entity || by === 'noun') ? latest : null
}

/**
 * In the same words or in the article's own, in the same sentence or the one before; not in
 * another speaker's words.
 */
function isNear(document: Document, before: number, at: number, first: number): boolean {
  if (document.sentenceOf[at]! - document.sentenceOf[before]! > NEAR) return false
  return before >= first || !isQuoted(document, before)
}

/** "Lee said that he …": whether "he" may be Lee. */
const maySpeak = ({ all }: Entities, { speakers }: SaidWords, gender: 'male' | 'female'): boolean =>
  speakers.length === 0 || speakers.some((entity) => mayBePerson(all[entity]!, gender))

/** The gender of an unnamed person introduced by a noun; null if the token does not introduce one. */
function unnamedAt(document: Document, entities: Entities, at: number): Gender | null {
  const { lower, pos } = document.tokens[at]!
  if (SOMEBODY.has(lower)) return 'either'
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return null
  const gender = ROLE_NOUNS.get(lower) ?? (KINSHIP.has(lower) || PEOPLES.has(lower) ? 'either' : null)
  return gender === null || isNamedBeside(document, entities, { first: nounPhraseStart(document, at), last: at })
    ? null
    : gender
}
