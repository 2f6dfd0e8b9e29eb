// What the article says somebody is, next to the name:
//
//   «the presidential press secretary» [Dmitry Peskov]
//   [Konstantin Zatulin], «deputy chairman of the committee», said …
//   «The finance minister», [Lou Jiwei], …
//   [Kunin] was «governor of Vermont»
//   «Senator» [Marco Rubio] of «Florida», [Ann Lee] (R-«Ohio»)
//
// A role is kept in the article's own words, along with the words that a description ("the Florida
// senator") may use.

import { spanOf, type Document } from '../../language/document.ts'
import { isPremodifier, nounPhraseStart } from '../../language/noun-phrase.ts'
import { POSSESSIVE_PRONOUNS } from '../../language/possessives.ts'
import { isJoinedTitle } from '../../language/names/title-words.ts'
import type { Name } from '../../language/names/name.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { TITLES } from '../../../lexicon/titles.ts'
import { PLACES } from '../../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import type { Role } from '../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** How far a role reaches on either side of a name, in tokens. */
const REACH = 14
const PARTY: ReadonlyMap<string, string> = new Map([
  ['d', 'democrat'],
  ['r', 'republican'],
  ['i', 'independent'],
])

export interface FoundRoles {
  readonly roles: readonly Role[]
  readonly facts: readonly string[]
}

export function findRoles(document: Document, name: Name): FoundRoles {
  const { tokens } = document
  const first = name.titles?.first ?? name.first
  const roles: Role[] = []
  const facts: string[] = []
  const after = roleAfter(document, name.last)
  if (after !== null) roles.push(makeRole(document, after))
  const office = name.titles === null ? null : withoutHonorific(document, name.titles)
  // "Chairman of the [State Duma Committee on CIS Affairs] Konstantin Zatulin": words before the
  // name that are not a title by themselves
  const isOffice = office !== null && TITLES.has(tokens[office.last]!.lower)
  const before = roleBefore(document, office !== null && !isOffice ? name.first : first)
  if (before !== null) roles.push(makeRole(document, before))
  if (isOffice) {
    const role = makeRole(document, office)
    roles.push(isFormer(document, first) ? { ...role, words: [...role.words, 'former'] } : role)
  }
  if (tokens[name.last + 1]?.lower === 'of' && PLACES.has(placeAt(document, name.last + 2)))
    facts.push(...placeAt(document, name.last + 2).split(' '))
  if (tokens[name.last + 1]?.text === '(') {
    const party = PARTY.get(/^([DRI])(?:-|$)/u.exec(tokens[name.last + 2]?.text ?? '')?.[1]?.toLowerCase() ?? '')
    if (party !== undefined) facts.push(party)
  }
  const age = ageBeside(document, first, name.last)
  if (age !== null) facts.push(age, 'year-old', 'year', 'old')
  return { roles, facts }
}

/**
 * The age beside a name, as in "Ann Lee, [46], said" and "[46]-year-old Ann Lee", to which "the
 * 46-year-old" refers; or null.
 */
function ageBeside({ tokens }: Document, first: number, last: number): string | null {
  const after = /^[,(]$/u.test(tokens[last + 1]?.text ?? '') && /^[,.);]$/u.test(tokens[last + 3]?.text ?? '')
  const before = tokens[first - 1]?.lower === 'year-old' && tokens[first - 2]?.text === '-'
  const age = after ? tokens[last + 2]?.text : before ? tokens[first - 3]?.text : undefined
  return age !== undefined && /^(?:[1-9]|[1-9]\d|10\d)$/u.test(age) ? age : null
}

function isFormer({ tokens }: Document, first: number): boolean {
  return /^(?:former|ex|ex-)$/u.test(tokens[first - 1]?.lower ?? '')
}

function withoutHonorific({ tokens }: Document, { first, last }: TokenRange): TokenRange | null {
  let start = first
  while (start <= last && HONORIFICS.has(tokens[start]!.lower)) start++
  // "Revenue Minister Shri Basanagouda Hattikal"
  let end = last
  while (end > start && HONORIFICS.has(tokens[end]!.lower)) end--
  return start <= end ? { first: start, last: end } : null
}

function placeAt({ tokens }: Document, at: number): string {
  const one = tokens[at]?.lower ?? ''
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`
  return PLACES.has(two) ? two : one
}

/** The role before a name: directly before it, or across a comma ("the minister, [Lou]") or "told reporters". */
function roleBefore(document: Document, first: number): TokenRange | null {
  const { tokens, sentenceOf } = document
  let last = first - 1
  if (last < 0 || sentenceOf[last] !== sentenceOf[first]) return null
  const isComma = tokens[last]!.text === ','
  if (isComma) last--
  else if (/^(?:reporters|journalists)$/u.test(tokens[last]!.lower) && tokens[last - 1]?.pos === 'VERB') last -= 2
  if (last < 0) return null
  // "Secretary of the General Council of “United Russia” Andrei Turchak": back to the noun, across
  // what depends on it
  let head = -1
  const low = Math.max(first - REACH, 0)
  for (let at = last; at >= low && sentenceOf[at] === sentenceOf[first]; at--) {
    const token = tokens[at]!
    if (
      ROLE_NOUNS.has(token.lower) ||
      (ROLE_NOUNS.has(token.lemma) && token.lemma === token.lower) ||
      isTitle(token.lower)
    ) {
      if (at < last && !dependsOn(document, at, last)) continue
      head = at
      break
    }
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'PRON' ||
      token.text === ',' ||
      token.text === ';' ||
      token.pos === 'SCONJ'
    )
      break
  }
  if (head < 0) return null
  let start = Math.max(low, nounPhraseStart(document, head))
  while (start < head && (tokens[start]!.pos === 'DET' || POSSESSIVE_PRONOUNS.has(tokens[start]!.lower))) start++
  if (isComma && !opensPhrase(document, start)) return null
  return { first: start, last }
}

/** Whether the words between a role noun and the name can belong to the noun: "of the Council", "of state". */
function dependsOn({ tokens }: Document, head: number, last: number): boolean {
  const next = tokens[head + 1]!
  return (
    /^(?:of|for|at|to|from|in)$/u.test(next.lower) &&
    tokens[last]!.pos !== 'ADP' &&
    tokens[last]!.pos !== 'DET' &&
    tokens[last]!.text !== "'s" &&
    !/^(?:and|or)$/u.test(tokens[last]!.lower)
  )
}

function opensPhrase({ tokens, sentences, sentenceOf }: Document, start: number): boolean {
  const before = tokens[start - 1]
  return (
    before === undefined ||
    sentences[sentenceOf[start]!]!.first === start ||
    before.pos === 'DET' ||
    before.pos === 'PRON' ||
    before.pos === 'PUNCT' ||
    before.pos === 'VERB' ||
    before.pos === 'CCONJ' ||
    before.pos === 'ADP' ||
    before.pos === 'SCONJ'
  )
}

/** The role after a name: ", (a|the|his) … NOUN …" up to the next comma, or "was (a|the) … NOUN". */
function roleAfter(document: Document, last: number): TokenRange | null {
  const { tokens, sentenceOf, sentences } = document
  const end = sentences[sentenceOf[last]!]!.last
  const opener = tokens[last + 1]
  if (opener === undefined || last + 2 > end) return null
  const isCopula = /^(?:is|was|became|remains)$/u.test(opener.lower)
  if (opener.text !== ',' && opener.text !== '—' && opener.text !== '–' && opener.text !== '(' && !isCopula) return null
  let start = last + 2
  while (
    start < end &&
    ((tokens[start]!.pos === 'DET' && tokens[start]!.lower !== 'whose') ||
      tokens[start]!.lower === 'now' ||
      tokens[start]!.lower === 'also')
  )
    start++
  let at = start
  let head = -1
  for (; at <= end && at < start + 8; at++) {
    const token = tokens[at]!
    const isRole = ROLE_NOUNS.has(token.lower) || isTitle(token.lower)
    if (
      isRole &&
      !(at < end && tokens[at + 1]!.pos === 'NOUN' && ROLE_NOUNS.has(tokens[at + 1]!.lower)) &&
      !/^['’]s$/u.test(tokens[at + 1]?.text ?? '')
    ) {
      head = at
      break
    }
    if (!isPremodifier(tokens, at) && token.lower !== 'of' && token.lower !== 'and' && token.lower !== '&') return null
  }
  if (head < 0) return null
  let stop = head
  // what depends on the noun: "of the State Duma Committee", "for the campaign", "at Acme"
  while (stop < end && stop < head + REACH) {
    const next = tokens[stop + 1]!
    if (next.pos === 'PUNCT' && next.text !== '-' && next.text !== '&' && next.text !== '’' && next.text !== "'") break
    if (
      /^(?:who|which|that|whose|said|says|told|when|and|but)$/u.test(next.lower) &&
      !(next.lower === 'and' && tokens[stop + 2]?.pos === 'PROPN')
    )
      break
    if (isCopula && (next.pos === 'VERB' || next.pos === 'ADP') && next.lower !== 'of') break
    if (next.pos === 'VERB' || next.pos === 'AUX') break
    stop++
  }
  while (stop > head && (tokens[stop]!.pos === 'ADP' || tokens[stop]!.pos === 'DET' || tokens[stop]!.pos === 'ADV'))
    stop--
  const goesOn = /^(?:VERB|AUX)$/u.test(tokens[stop + 1]?.pos ?? '')
  if (opener.text === ',' && goesOn && (isBehindPreposition(document, last) || isInFrontedPhrase(document, last)))
    return null
  return { first: start, last: stop }
}

/**
 * Speaking in the Commons, the [minister] said; At Yule, [coach] Bo Dahl said: whether the
 * sentence begins with a phrase that contains the name, so that its subject follows the comma.
 */
function isBehindPreposition({ tokens, sentences, sentenceOf }: Document, last: number): boolean {
  let at = last
  while (at > 0 && tokens[at]!.pos === 'PROPN') at--
  if (tokens[at]!.pos === 'DET') at--
  if (!/^(?:in|at|on|to|from|outside|inside|before)$/u.test(tokens[at]?.lower ?? '')) return false
  const { first } = sentences[sentenceOf[last]!]!
  // "Speaking on Radio North's breakfast show,"
  return at === first || (at <= first + 3 && /ing$/u.test(tokens[first]!.lower) && tokens[first]!.pos === 'VERB')
}

/**
 * In a note signed by her aide, Bo Dahl, the [minister] said; Asked about Bo Dahl, the [coach]
 * said: whether the sentence begins with a phrase before its subject, and the name ends that
 * phrase.
 */
function isInFrontedPhrase({ tokens, sentences, sentenceOf }: Document, last: number): boolean {
  const { first } = sentences[sentenceOf[last]!]!
  const { pos, lower } = tokens[first]!
  const isParticiple = pos === 'VERB' && /(?:ing|ed)$/u.test(lower)
  return (pos === 'ADP' || isParticiple) && first < last
}

/** Also "director-general". */
function isTitle(lower: string): boolean {
  return TITLES.has(lower) || isJoinedTitle(lower)
}

function makeRole(document: Document, { first, last }: TokenRange): Role {
  const { text, tokens } = document
  let words: string[] = []
  let head = ''
  for (let at = first; at <= last; at++) {
    const { lower, lemma, pos } = tokens[at]!
    // "the nominee’s daughter" is not the nominee
    if (/^['’]s?$/u.test(lower)) words = []
    if (!/^\p{L}/u.test(lower) || pos === 'DET' || pos === 'ADP') {
      if (pos === 'ADP' && head !== '') break
      continue
    }
    words.push(...(lower.includes('-') ? [lower, ...lower.split('-')] : [pos === 'NOUN' ? lemma : lower]))
    if (ROLE_NOUNS.has(lower) || isTitle(lower)) head = lower
  }
  const places = tokens
    .slice(first, last + 1)
    .filter((token) => /^\p{Lu}/u.test(token.text))
    .map((token) => token.lower)
  const span = spanOf(document, { first, last })
  return {
    text: text.slice(span.start, span.end),
    span,
    words: [...new Set([...words, ...places])],
    head: head || (words.at(-1) ?? ''),
  }
}
