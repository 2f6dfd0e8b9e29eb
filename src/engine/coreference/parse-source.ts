// Parses the words of a source as names, a pronoun, or a description. Only looks at the words
// themselves and the names in them.
//
//   [Bill Burton], a former official in Mr. Obama’s White House     → a name
//   The finance minister, [Lou Jiwei]                              → a name, by its apposition
//   [Secretary] of the Council of “United Russia” [Andrei Turchak] → a name
//   [Joyce] and [Graham]                                           → two names
//   Putin’s [spokesman], a senior [official], two [officials]      → a description

import type { Document, Token } from '../language/document.ts'
import { nounPhraseEnd } from '../language/noun-phrase.ts'
import { isPossessiveMark, POSSESSIVE_PRONOUNS } from '../language/possessives.ts'
import { isPersonalTitle } from '../language/names/title-words.ts'
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { DOCUMENT_NOUNS } from '../languages/en/group-nouns.ts'
import { PEOPLES } from '../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../languages/en/role-nouns.ts'
import type { TokenRange } from '../language/token-range.ts'
import type { Span } from '../../model.ts'
import { firstEndingAfter } from '../../text/overlapping-spans.ts'
import { mayBePerson } from './may-be-person.ts'
import { PRONOUNS } from './pronouns.ts'
import { turnOfLabel } from './turn-of-label.ts'
import { isRoleWord, namedBehindName, namedBehindRoles } from './roles-before-name.ts'
import { behindDateline, calledBehind, commaAfterClause, phraseAt, type Phrase } from './source-phrase.ts'
import { describeSource, isOfChildren, isPlural } from './describe-source.ts'
import type { Entities, Entity, ParsedPronoun, ParsedRelative, ParsedSource } from './types.ts'

const RELATIVE: ReadonlySet<string> = new Set('who whom whose which that'.split(' '))
const COORDINATION = /^(?:and|or|nor|&|as)$/u
/** The most tokens of a source to look at; longer ones have their speaker at the front. */
const MOST_TOKENS = 60
const MOST_CANDIDATES = 200
/** How many tokens after a source may give its name. */
const MOST_OF_NAMING = 10

/** `null` for spans without words. */
export function parseSource(document: Document, entities: Entities, spans: readonly Span[]): ParsedSource | null {
  const pieces = spans.map((span) => parsePiece(document, entities, span)).filter((parsed) => parsed !== null)
  // "the presidential press secretary … Dmitry Peskov": a name in any piece is the answer
  return pieces.find((parsed) => parsed.form === 'names') ?? pieces[0] ?? null
}

function parsePiece(document: Document, entities: Entities, span: Span): ParsedSource | null {
  const { tokens } = document
  let first = firstEndingAfter(tokens, span.start)
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.start < span.end && last - first < MOST_TOKENS) last++
  if (first >= tokens.length || tokens[first]!.start >= span.end) return null
  while (
    first < last &&
    (tokens[first]!.pos === 'PUNCT' ||
      /^(?:both|neither|either|even|only|according|to|by|from|in|for)$/u.test(tokens[first]!.lower) ||
      tokens[first]!.pos === 'CCONJ')
  )
    first++
  first = behindDateline(document, first, last)
  while (last > first && (tokens[last]!.pos === 'PUNCT' || isPossessiveMark(tokens[last]))) last--
  const turn = turnOfLabel(document, first, last)
  if (turn !== null) return { form: 'turn', token: first, last, by: turn }
  // "Its" in "Its regional director, Toby Venn, claimed": the owner, not the speaker
  if (first === last) last = endOfOwned(document, first)
  const one = namedOne(document, entities, first, last)
  if (one >= 0) return { form: 'names', mentions: [one], isApposition: true }
  // "I Wayan Sudarsa" is a name
  const isInName = (entities.mentions[entities.mentionAt[first]!]?.last ?? first) > first
  const pronoun = isInName ? null : parsePronoun(document, first, last)
  if (pronoun !== null) return pronoun
  const part = partOfName(document, entities, first, last)
  if (part >= 0) return { form: 'names', mentions: [part], isApposition: false }
  const phrase = phraseAt(document, entities, first, last)
  if (phrase.mention >= 0 && entityOf(entities, phrase.mention).kind !== 'group') {
    const behind = namedBehindName(document, entities, phrase, last)
    const mentions = behind < 0 ? joined(document, entities, phrase, last) : [behind]
    return { form: 'names', mentions, isApposition: false }
  }
  const named = namedBehindRoles(document, entities, phrase, last)
  if (named >= 0) return { form: 'names', mentions: [named], isApposition: false }
  const apposed = appositionOf(document, entities, phrase, apposedEnd(document, entities, last))
  if (apposed.length > 0) return { form: 'names', mentions: apposed, isApposition: true }
  return describeSource(document, entities, phrase, first, last)
}

function entityOf({ all: candidates, mentions }: Entities, mention: number): Entity {
  return candidates[mentions[mention]!.entity]!
}

/**
 * A mention of the entity called by the words from `first` to `last`, if these are only part of a
 * longer run of capitals ("[Trump] Plan Hits Snag"); -1 if they are not, or nobody is called so.
 */
function partOfName({ tokens }: Document, entities: Entities, first: number, last: number): number {
  const mention = entities.mentionAt[first]!
  if (mention < 0) return -1
  const whole = entities.mentions[mention]!
  if ((whole.first >= first && whole.last <= last) || last > whole.last) return -1
  const words = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
  const known = entities.all
    .slice(0, MOST_CANDIDATES)
    .filter(({ name, aliases }) => name === words || aliases.includes(words) || name.endsWith(` ${words}`))
  const best = known.sort((left, right) => right.mentions.length - left.mentions.length)[0]
  return best?.fullest ?? -1
}

/**
 * The end of "[its] regional director"; the owner itself if what it owns is not somebody, as in
 * "[his] claim that …".
 */
function endOfOwned(document: Document, owner: number): number {
  if (!POSSESSIVE_PRONOUNS.has(document.tokens[owner]!.lower)) return owner
  const end = nounPhraseEnd(document, owner)
  return end > owner && isRoleWord(document.tokens[end]!) ? end : owner
}

function parsePronoun({ tokens }: Document, first: number, last: number): ParsedPronoun | ParsedRelative | null {
  const token = tokens[first]!
  const pronoun = PRONOUNS.get(token.lower)
  const isRelative = RELATIVE.has(token.lower)
  if (pronoun === undefined && !isRelative) return null
  const next = first < last ? tokens[first + 1]! : null
  const isBeforeNoun =
    next !== null &&
    (next.pos !== 'PUNCT' || /^[“"‘«]$/u.test(next.text)) &&
    next.pos !== 'VERB' &&
    next.pos !== 'AUX' &&
    next.pos !== 'PRON' &&
    next.pos !== 'ADP' &&
    next.pos !== 'ADV' &&
    next.pos !== 'CCONJ'
  if (
    isBeforeNoun &&
    (POSSESSIVE_PRONOUNS.has(token.lower) || pronoun === 'other' || token.lower === 'that' || token.lower === 'one')
  )
    return null
  if (token.lower === 'those' || token.lower === 'these' || (token.lower === 'one' && next?.lower === 'of')) return null
  return pronoun === undefined ? { form: 'relative', token: first } : { form: 'pronoun', token: first, pronoun }
}

/** The phrase's name and those joined to it: "Jason Dana, Robyn Dawes and Nathanial Peterson". */
function joined(document: Document, entities: Entities, phrase: Phrase, limit: number): number[] {
  const { tokens } = document
  const mentions = [phrase.mention]
  let pending: number[] = []
  let at = phrase.last + 1
  while (at < limit && mentions.length + pending.length < 8) {
    // (D-N.Y.) and the like between two names
    if (tokens[at]!.text === '(') {
      while (at < limit && tokens[at]!.text !== ')') at++
      at++
      continue
    }
    const isComma = tokens[at]!.text === ','
    const conjunction = isComma && COORDINATION.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at
    const isAnd = COORDINATION.test(tokens[conjunction]!.lower)
    if (!isComma && !isAnd) break
    const next = phraseAt(document, entities, (isAnd ? conjunction : at) + 1, limit)
    if (next.first > limit || next.mention < 0) {
      // "Ann Lee, the mayor, and Ben Oak": across one apposition
      if (!isComma || isAnd) break
      at = next.last + 1
      continue
    }
    if (next.mention === mentions.at(-1)) break
    pending.push(next.mention)
    if (isAnd) {
      mentions.push(...pending)
      pending = []
    }
    at = next.last + 1
  }
  return mentions
}

/**
 * The end of a source including a name set off after it: "said her spokesperson[, Andile Smit].";
 * a name followed by a verb, "said the aide, Putin knew", begins a clause of its own.
 */
function apposedEnd(document: Document, entities: Entities, last: number): number {
  const { tokens, paragraphs, paragraphOf } = document
  const end = paragraphs[paragraphOf[last]!]!.last
  if (last + 2 > end || tokens[last + 1]!.text !== ',') return last
  const name = phraseAt(document, entities, last + 2, end)
  if (name.mention < 0) return last
  const isSetOff = name.last === end || /^[,.;:)—–”"’]$/u.test(tokens[name.last + 1]!.text)
  return isSetOff && mayBePerson(entityOf(entities, name.mention)) ? name.last : last
}

/**
 * "recalled one, [Otis Pell], who …", "one of them, who gave her name as [Jitka],": the mention
 * that names the person afterwards; -1 if there is none.
 */
function namedOne(document: Document, entities: Entities, first: number, last: number): number {
  const { tokens, sentences, sentenceOf } = document
  const naming = namingEnd(document, first, Math.min(last + MOST_OF_NAMING, sentences[sentenceOf[first]!]!.last))
  const named = naming < 0 ? -1 : entities.mentionAt[naming]!
  if (named >= 0 && mayBePerson(entityOf(entities, named))) return named
  if (!/^(?:one|another)$/u.test(tokens[first]!.lower) || tokens[first + 1]?.text !== ',') return -1
  const end = Math.max(last, apposedEnd(document, entities, first))
  if (first + 2 > end) return -1
  const { mention } = phraseAt(document, entities, first + 2, end)
  return mention >= 0 && mayBePerson(entityOf(entities, mention)) ? mention : -1
}

/** The token after "who gave her name only as" or "who identified himself as" in a source; -1 if there is none. */
function namingEnd({ tokens }: Document, first: number, limit: number): number {
  for (let at = first; at + 3 <= limit; at++) {
    const word = (back: number): string => tokens[at + back]?.lower ?? ''
    const isName = /^(?:gave|gives|giving)$/u.test(word(0)) && /^(?:his|her|their)$/u.test(word(1))
    const isSelf = /^(?:identified|identifies|identifying|introduced)$/u.test(word(0)) && /sel(?:f|ves)$/u.test(word(1))
    if (!isName && !isSelf) continue
    let as = at + 2
    while (as < limit && /^(?:first|name|names|only|simply|just)$/u.test(tokens[as]!.lower)) as++
    if (tokens[as]!.lower === 'as' && as < limit) return as + 1
  }
  return -1
}

/** The names that a description is in apposition with, if any. */
function appositionOf(document: Document, entities: Entities, phrase: Phrase, limit: number): number[] {
  const { tokens } = document
  const head = tokens[phrase.last]!
  const isMany = isPlural(head)
  // "one of the family’s lawyers, Ann Lee"
  const isOneOf = head.lower === 'one' && tokens[phrase.last + 1]?.lower === 'of'
  const isRole = isRoleWord(head) || ROLE_NOUNS.has(head.lemma) || PEOPLES.has(head.lower) || isOfChildren(head.lower)
  const { pos, lower } = tokens[phrase.first]!
  const isDefinite = (pos === 'DET' || POSSESSIVE_PRONOUNS.has(lower)) && head.pos === 'NOUN'
  if (!isRole && !isMany && !isOneOf && !isDefinite) return []
  let at = phrase.last + 1
  let inner: Phrase | null = null
  for (let step = 0; step < 4 && at < limit && leadsOn(tokens[at]!, isMany); step++) {
    inner = phraseAt(document, entities, at + 1, limit)
    at = inner.last + 1
  }
  if (isRole && /^(?:who|that)$/u.test(tokens[at]?.lower ?? '')) at = commaAfterClause(document, entities, at, limit)
  // "the statement by a former employee, Ravi Montague", but not "the letter to the mayor, Ann Lee"
  const isDocument = DOCUMENT_NOUNS.has(head.lower) && !isRole
  if (isDocument && !(inner !== null && isRoleWord(tokens[inner.last]!) && isBy(tokens[inner.first - 1]!))) return []
  if (
    at < limit &&
    (tokens[at]!.text === ',' || tokens[at]!.text === ':' || tokens[at]!.text === '—' || tokens[at]!.text === '–')
  ) {
    if (/^(?:including|like|such|among|especially|particularly|led|except)$/u.test(tokens[at + 1]!.lower)) return []
    const next = calledBehind(document, entities, phraseAt(document, entities, at + 1, limit), limit)
    if (next.mention < 0 || entityOf(entities, next.mention).kind === 'place') return []
    return joined(document, entities, next, limit)
  }
  if (inner === null || inner.mention < 0) return []
  // "a bench of Justices Ann Lee and Ben Oak"
  if (hasPluralTitle(document, entities, inner.mention)) return joined(document, entities, inner, limit)
  if (isMany) return []
  const { first, titles } = entities.mentions[inner.mention]!
  if (!mayBePerson(entityOf(entities, inner.mention))) return []
  // "secretary of [state] John Kerry", but not "aides to [Republican nominee] Donald Trump"
  if (titles !== null && endsInOffice(tokens, titles)) return [inner.mention]
  const before = (titles?.first ?? first) - 1
  return before >= inner.first &&
    tokens[before]!.pos !== 'DET' &&
    !ROLE_NOUNS.has(tokens[before]!.lower) &&
    !isPossessiveMark(tokens[before])
    ? [inner.mention]
    : []
}

/** "of [State] John Kerry", "for [Ports Mr.] Salvi": part of an office, not an office of its own. */
function endsInOffice(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const end = last > first && HONORIFICS.has(tokens[last]!.lower) ? last - 1 : last
  return tokens
    .slice(first, end + 1)
    .every((token, at) =>
      at + first === end || end < last ? !isPersonalTitle(token) && !HONORIFICS.has(token.lower) : true,
    )
}

function hasPluralTitle({ tokens }: Document, { mentions }: Entities, mention: number): boolean {
  const { titles } = mentions[mention]!
  const title = titles === null ? '' : tokens[titles.last]!.lower
  return /s$/u.test(title) && TITLES.has(title)
}

function isBy({ lower }: Token): boolean {
  return lower === 'by' || lower === 'from'
}

/** "a spokesman [for] the airline", "counsel [assisting] the coroner": words that continue a role. */
function leadsOn({ lower, pos }: Token, isMany: boolean): boolean {
  return /^(?:of|for|at|in|on|to|from|with|by)$/u.test(lower) || (!isMany && pos === 'VERB' && lower.endsWith('ing'))
}
