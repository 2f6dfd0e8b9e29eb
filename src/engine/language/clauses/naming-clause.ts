// Words that say what something is called, and do not quote anybody.
//
//   The tax, which officials call [“the levy”], is due.
//   He drove what locals dub [“the goat road”].
//   They grow rice called [“ghost grain”]; the town is known as [“the Sieve”].
//   Pupils gave the ban a nickname, [“the big quiet”].
//   The man they call [“Papa”] owns a boat he named [“Duchess”].

import { GROUP_NOUNS } from '../../languages/en/group-nouns.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { firstEndingAfter, overlappingSpans } from '../../../text/overlapping-spans.ts'
import type { Document, Token } from '../document.ts'
import { nounPhraseStart } from '../noun-phrase.ts'

/** Whether the words before the token `at` introduce the name of something. */
export function isNamedBefore(document: Document, at: number): boolean {
  return (
    isNamedByClause(document, at) ||
    isNamedByContact(document, at) ||
    isNamedByItself(document, at) ||
    isNamedByParticiple(document, at) ||
    isNicknamed(document, at) ||
    isKnownAs(document, at) ||
    isNamedByNoun(document, at)
  )
}

/** In the present tense: what somebody once called something may well be a quotation. */
const NAMING = new Set('call calls dub dubs term terms label labels name names nickname nicknames'.split(' '))

/** “which officials call” */
function isNamedByClause(document: Document, at: number): boolean {
  const { tokens, sentenceOf } = document
  const verb = at - 1
  // "what cooks here call"
  const subject = lastBefore(tokens, verb, ({ pos }) => pos === 'ADV')
  if (subject < 1 || !NAMING.has(tokens[verb]!.lower) || sentenceOf[subject] !== sentenceOf[verb]) return false
  const first = tokens[subject]!.pos === 'PRON' ? subject : nounPhraseStart(document, subject)
  return [first, first - 1].some((word) => /^(?:which|what|that)$/u.test(tokens[word]?.lower ?? ''))
}

/** Also in the past tense, since nothing else is done to a thing by these. */
const NAMED = /^(?:call|calls|dub|dubs|dubbed|name|names|named|nickname|nicknames|nicknamed|christen|christened)$/u

/** “the man they call”, “a boat he named”: a relative clause without a pronoun. */
function isNamedByContact({ tokens, sentenceOf }: Document, at: number): boolean {
  const [noun, subject, verb] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  return (
    noun?.pos === 'NOUN' &&
    /^(?:he|she|they|we|people|locals|some|many)$/u.test(subject?.lower ?? '') &&
    NAMED.test(verb?.lower ?? '') &&
    sentenceOf[at - 3] === sentenceOf[at]
  )
}

/** “which calls itself [“The Burrow”]”: a body's own name, with capitals, in the present tense. */
function isNamedByItself({ tokens }: Document, at: number): boolean {
  if (!/^(?:itself|themselves)$/u.test(tokens[at - 1]?.lower ?? '')) return false
  if (!/^(?:call|dub|name|style|brand)(?:s|ing)?$/u.test(tokens[at - 2]?.lower ?? '')) return false
  const words = tokens.slice(at, at + LONGEST_OWN_NAME).filter(({ text }) => /\p{L}/u.test(text))
  return words.length > 1 && words.slice(0, 2).every(({ text }) => /^\p{Lu}/u.test(text))
}

/** In tokens, including the marks. */
const LONGEST_OWN_NAME = 6

/** Participles that do nothing else when directly before a name. */
const TITLED = new Set('titled entitled headlined headed nicknamed christened subtitled captioned so-called'.split(' '))
/** Participles that may also be an action: "a step that Lee called “reckless”". */
const CALLED = new Set('called dubbed named termed labeled labelled branded'.split(' '))

/** “rice, called”, “was dubbed”, “the so-called” */
function isNamedByParticiple(document: Document, at: number): boolean {
  const { tokens, sentenceOf } = document
  // "titled, “Scam”", "dubbed the “Scam Act”"
  const verb = /^(?:,|the)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const word = tokens[verb]
  if (word === undefined || sentenceOf[verb] !== sentenceOf[at]) return false
  if (TITLED.has(word.lower)) return true
  if (!CALLED.has(word.lower)) return false
  const before = lastBefore(tokens, verb, ({ pos }) => pos === 'ADV')
  const noun = tokens[before]
  if (noun === undefined || sentenceOf[before] !== sentenceOf[verb]) return false
  if (noun.text === ',') {
    if (isByName(document, at)) return false
    const isPassive = wordAfter(document, at)?.lower === 'by'
    return (tokens[before - 1]?.pos === 'NOUN' || isPassive) && !isComplementAfter(document, at)
  }
  if (noun.pos === 'AUX') return /^(?:is|are|was|were|be|been|being)$/u.test(noun.lower)
  return noun.pos === 'NOUN' && !mayCall(noun) && isPlainPhrase(document, before)
}

function mayCall({ lower, lemma }: Token): boolean {
  return ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lemma) || GROUP_NOUNS.has(lower)
}

/**
 * Whether the noun's phrase does not follow a relative pronoun or another noun phrase: "[a horse]
 * called", not "a step [the mayor] called".
 */
function isPlainPhrase(document: Document, noun: number): boolean {
  const before = document.tokens[nounPhraseStart(document, noun) - 1]
  return (
    before === undefined ||
    (!/^(?:NOUN|PROPN|PRON)$/u.test(before.pos) && !/^(?:which|what|that|who)$/u.test(before.lower))
  )
}

/** Lee, a lawyer, called “Move On” [a joke]: whether the words in marks are the object of "called", not a name. */
function isComplementAfter(document: Document, at: number): boolean {
  return wordAfter(document, at)?.pos === 'DET'
}

/** The token of the same sentence after the quoted span that begins at `at`. */
function wordAfter({ tokens, quotedSpans, sentenceOf }: Document, at: number): Token | undefined {
  const quotedSpan = overlappingSpans(quotedSpans, tokens[at]!)[0]
  if (quotedSpan === undefined) return undefined
  const next = firstEndingAfter(tokens, quotedSpan.end)
  return sentenceOf[next] === sentenceOf[at] ? tokens[next] : undefined
}

/** The mayor, called “a fraud” [by Ida Holm], resigned: a named person says so, so it is a quotation. */
function isByName(document: Document, at: number): boolean {
  const by = wordAfter(document, at)
  return by?.lower === 'by' && document.tokens[firstEndingAfter(document.tokens, by.end)]?.pos === 'PROPN'
}

/** Tokens between "nicknamed" and the nickname. */
const NICKNAMED_REACH = 4

/** “nicknamed the boat” */
function isNicknamed({ tokens, sentenceOf }: Document, at: number): boolean {
  for (
    let word = at - 1;
    word >= 0 && word >= at - 1 - NICKNAMED_REACH && sentenceOf[word] === sentenceOf[at];
    word--
  ) {
    if (/^(?:nicknam|christen)(?:e|es|ed|ing|s)?$/u.test(tokens[word]!.lower)) return true
    if (!/^(?:PRON|DET|NOUN|PROPN|ADJ)$/u.test(tokens[word]!.pos)) return false
  }
  return false
}

/** Tokens between "known" and "as". */
const KNOWN_REACH = 9

/** “known to locals as”, “known in the village of Holm as”, “billed as” */
function isKnownAs({ tokens, sentenceOf }: Document, at: number): boolean {
  const as = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  if (tokens[as]?.lower !== 'as') return false
  for (let word = as - 1; word >= 0 && word >= as - KNOWN_REACH && sentenceOf[word] === sentenceOf[as]; word--) {
    if (/^(?:known|billed|nicknamed|marketed)$/u.test(tokens[word]!.lower)) return true
    // "as long as"
    if (tokens[word]!.pos === 'VERB' || tokens[word]!.pos === 'AUX' || tokens[word]!.lower === 'as') return false
  }
  return false
}

/**
 * Nouns directly followed by their name. Without "slogan" and "phrase", which attribute a
 * quotation: his slogan “Build it”.
 */
const NICKNAME = /^(?:nickname|moniker|sobriquet|epithet|alias|title|headline|heading|motto|brand|hashtag|codename)$/u
const NAME = /^(?:name|nickname|moniker|sobriquet|epithet|term|word|phrase|slogan|motto)$/u
/** Tokens between "name" and its comma. */
const NAME_REACH = 4

/** “gave the ban a nickname,”, “earned the nickname”, “have a name for it,” */
function isNamedByNoun(document: Document, at: number): boolean {
  const { tokens, sentenceOf } = document
  if (NICKNAME.test(tokens[at - 1]?.lower ?? '') || isCoined(document, at) || isUnderName(document, at)) return true
  if (tokens[at - 1]?.text !== ',') return false
  for (let word = at - 2; word >= 0 && word >= at - 2 - NAME_REACH && sentenceOf[word] === sentenceOf[at]; word--) {
    const { lower, pos } = tokens[word]!
    // "calls her by a nickname,"
    if (NAME.test(lower)) return pos === 'NOUN' && tokens[nounPhraseStart(document, word) - 1]?.pos !== 'ADP'
    if (!/^(?:PRON|DET|NOUN|PROPN|ADJ|ADP)$/u.test(pos)) return false
  }
  return false
}

const COINING = /^(?:coin|popularis|populariz|invent)(?:e|es|ed|ing|s)?$/u

/** “coined the term”, “who popularized the word” */
function isCoined({ tokens }: Document, at: number): boolean {
  const isThe = tokens[at - 2]?.pos === 'DET'
  return (
    /^(?:word|term|phrase|name)$/u.test(tokens[at - 1]?.lower ?? '') &&
    COINING.test(tokens[isThe ? at - 3 : at - 2]?.lower ?? '')
  )
}

/** “goes by the name of”, “under the name” */
function isUnderName({ tokens }: Document, at: number): boolean {
  const name = tokens[at - 1]?.lower === 'of' ? at - 2 : at - 1
  return (
    tokens[name]?.lower === 'name' &&
    tokens[name - 1]?.pos === 'DET' &&
    /^(?:by|under|in)$/u.test(tokens[name - 2]?.lower ?? '')
  )
}

/** The last token before `at` that is not skipped. */
function lastBefore(tokens: readonly Token[], at: number, isPassed: (token: Token) => boolean): number {
  let before = at - 1
  while (before > 0 && isPassed(tokens[before]!)) before--
  return before
}
