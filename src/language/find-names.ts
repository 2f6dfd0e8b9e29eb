// Finds the names in a text: runs of capitalised words with their particles,
// initials and suffixes, the title before them kept apart.
//
//   «Secretary of State» [John Kerry]      «Mr.» [van der Berg]      the [Board of Elections]
//   [Joe “Kingfish” Marlow]                [Donald J. Trump]’s       [CNN/ORC]
//
// Whether a name is a person's or a body's, and which names are one, is left
// to the people room. German nouns all have capitals: there it finds too much.

import type { Document, Token, TokenRange } from './document.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from './lexicon/group-nouns.ts'
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, TITLE_MODIFIERS, TITLES } from './lexicon/honorifics.ts'
import { CALENDAR_WORDS, FUNCTION_WORDS, ORGANISATION_WORDS, PEOPLES, PLACES } from './lexicon/name-words.ts'
import { ROLE_NOUNS } from './lexicon/role-nouns.ts'

/** A name without its titles, as a run of tokens. */
export interface Name extends TokenRange {
  /** Capitalised titles directly before: "Mr.", "Secretary General"; `null` when there are none. */
  readonly titles: TokenRange | null
}

/** Longer runs are lists or headings; the rest of such a run starts a new name. */
const MOST_WORDS = 12
const CAPITAL = /^\p{Lu}/u
const INNER_CAPITAL = /^(?:al|el|ad|as|ash|an|ar|at|bin|de|d|da|von|van)[-’']\p{Lu}/u
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})s?$/u
const OPENERS = /^(?:[“"«„‘(—–:\-*•]|''|``|--)$/u

/** All names in text order; none overlaps another, none crosses a sentence. */
export function findNames(document: Document): Name[] {
  const headings = document.paragraphs.map((paragraph) => isHeading(document.tokens, paragraph))
  const known = knownWords(document, headings)
  const names: Name[] = []
  for (const sentence of document.sentences) {
    const heading = headings[document.paragraphOf[sentence.first]!]!
    let at = sentence.first
    while (at <= sentence.last) {
      if (!isNameWord(document, at, sentence, heading, known)) {
        at++
        continue
      }
      const last = endOfRun(document, at, sentence, heading, known)
      pushNames(document.tokens, { first: at, last }, names)
      at = last + 1
    }
  }
  return names
}

/** Whether nearly all of a paragraph's longer words have capitals, so that a capital tells nothing. */
function isHeading(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let words = 0
  let capitals = 0
  for (let at = first; at <= last && at < first + 60; at++) {
    const { text, lower } = tokens[at]!
    if (text.length < 4 || !/^\p{L}/u.test(text) || HONORIFICS.has(lower)) continue
    words++
    if (CAPITAL.test(text)) capitals++
  }
  return words >= 4 && capitals / words > 0.75
}

/** Capitalised words inside sentences (lower case → true) and words seen without a capital (→ false). */
function knownWords(document: Document, headings: readonly boolean[]): Map<string, boolean> {
  const known = new Map<string, boolean>()
  for (const sentence of document.sentences) {
    if (headings[document.paragraphOf[sentence.first]!]) continue
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = document.tokens[at]!
      if (!CAPITAL.test(token.text)) {
        if (!known.has(token.lower)) known.set(token.lower, false)
      } else if (!opensSentence(document.tokens, at, sentence) && !FUNCTION_WORDS.has(token.lower))
        known.set(token.lower, true)
    }
  }
  return known
}

function opensSentence(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  return at === sentence.first || OPENERS.test(tokens[at - 1]!.text)
}

function isNameWord(
  document: Document,
  at: number,
  sentence: TokenRange,
  heading: boolean,
  known: ReadonlyMap<string, boolean>,
): boolean {
  const { tokens } = document
  const token = tokens[at]!
  if (!CAPITAL.test(token.text)) return INNER_CAPITAL.test(token.text)
  const next = at < sentence.last ? tokens[at + 1]! : null
  const namelike =
    GIVEN_NAMES.has(token.lower) && next !== null && CAPITAL.test(next.text) && !FUNCTION_WORDS.has(next.lower)
  if (token.lower === 'i' || /^[DIR]-\p{Lu}/u.test(token.text)) return false
  if (token.lower === 'new')
    return (
      next !== null &&
      CAPITAL.test(next.text) &&
      (PLACES.has(`new ${next.lower}`) || !opensSentence(tokens, at, sentence))
    )
  if (CALENDAR_WORDS.has(token.lower) || FUNCTION_WORDS.has(token.lower)) {
    // "Theresa May", "Will Hurd"; and "AP" or "US" in capitals
    const afterName =
      at > sentence.first &&
      (GIVEN_NAMES.has(tokens[at - 1]!.lower) || HONORIFICS.has(tokens[at - 1]!.lower)) &&
      CAPITAL.test(tokens[at - 1]!.text)
    const insideName =
      !heading &&
      at > sentence.first &&
      /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]!.text) &&
      !FUNCTION_WORDS.has(tokens[at - 1]!.lower) &&
      next !== null &&
      CAPITAL.test(next.text) &&
      token.lower !== 'the'
    return (
      insideName ||
      (namelike && (!heading || known.get(token.lower) === true)) ||
      (afterName && !heading) ||
      (/^\p{Lu}{2,}$/u.test(token.text) && !heading && token.text !== 'OK')
    )
  }
  if (heading) {
    const previous = at > sentence.first ? tokens[at - 1]! : null
    const afterGiven =
      previous !== null &&
      CAPITAL.test(previous.text) &&
      (GIVEN_NAMES.has(previous.lower) || HONORIFICS.has(previous.lower)) &&
      token.pos === 'PROPN'
    return (
      known.get(token.lower) === true ||
      namelike ||
      afterGiven ||
      HONORIFICS.has(token.lower) ||
      (ACRONYM.test(token.text) &&
        /\p{Ll}/u.test(document.text.slice(tokens[sentence.first]!.start, tokens[sentence.last]!.end)))
    )
  }
  if (!opensSentence(tokens, at, sentence)) return true
  if (namelike || known.get(token.lower) === true || HONORIFICS.has(token.lower)) return true
  if (known.get(token.lower) === false && !(next !== null && CAPITAL.test(next.text))) return false
  if (
    token.pos === 'PROPN' ||
    (next !== null && CAPITAL.test(next.text) && !FUNCTION_WORDS.has(next.lower) && !CALENDAR_WORDS.has(next.lower))
  )
    return !isCommonNoun(token.lower) || (next !== null && CAPITAL.test(next.text))
  return false
}

/** "Officials", "Police", "Critics" at the start of a sentence. */
function isCommonNoun(lower: string): boolean {
  const singular = lower.replace(/s$/u, '')
  return [ROLE_NOUNS, GROUP_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS].some(
    (nouns) => nouns.has(lower) || nouns.has(singular),
  )
}

/** The last token of the run that begins at `first`, over particles, "of the", "&", "/" and a nickname in marks. */
function endOfRun(
  document: Document,
  first: number,
  sentence: TokenRange,
  heading: boolean,
  known: ReadonlyMap<string, boolean>,
): number {
  const { tokens } = document
  const named = (at: number): boolean => at <= sentence.last && isNameWord(document, at, sentence, heading, known)
  let last = first
  let isBody = isBodyWord(tokens[first]!)
  while (last < sentence.last && last - first < MOST_WORDS) {
    const next = tokens[last + 1]!
    const afterNext = tokens[last + 2]
    if (named(last + 1)) {
      last++
    } else if (NAME_SUFFIXES.has(next.lower) && CAPITAL.test(next.text)) {
      last++
    } else if (
      next.text === ',' &&
      afterNext !== undefined &&
      /^(?:jr|sr|inc|llc|ltd)\.?$/u.test(afterNext.lower) &&
      CAPITAL.test(afterNext.text)
    ) {
      last += 2
    } else if ((next.text === '&' || next.text === '/') && named(last + 2)) {
      last += 2
    } else if (
      NAME_PARTICLES.has(next.lower) &&
      particlesEnd(tokens, last + 1, sentence.last) > 0 &&
      named(particlesEnd(tokens, last + 1, sentence.last))
    ) {
      last = particlesEnd(tokens, last + 1, sentence.last)
    } else if (
      isBody &&
      (next.lower === 'of' || next.lower === 'for' || next.lower === 'on') &&
      named(last + 2) &&
      !HONORIFICS.has(afterNext!.lower)
    ) {
      last += 2
    } else if (
      isBody &&
      (next.lower === 'of' || next.lower === 'for' || next.lower === 'on') &&
      afterNext?.lower === 'the' &&
      named(last + 3)
    ) {
      last += 3
    } else if (
      isBody &&
      /^(?:and|und|et)$/u.test(next.lower) &&
      named(last + 2) &&
      hasOf(tokens, first, last) &&
      !GIVEN_NAMES.has(afterNext!.lower)
    ) {
      last += 2
    } else {
      const nickname = nicknameEnd(tokens, last + 1, sentence.last)
      if (nickname === 0 || !GIVEN_NAMES.has(tokens[last]!.lower) || !named(nickname + 1)) break
      last = nickname + 1
    }
    isBody ||= isBodyWord(tokens[last]!)
  }
  return last
}

/** Words after which "of …" belongs to the name: "Department of Justice", not "President of Kazakhstan". */
function isBodyWord({ lower, text }: Token): boolean {
  return CAPITAL.test(text) && ORGANISATION_WORDS.has(lower) && !TITLES.has(lower)
}

function hasOf(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'for') return true
  return false
}

/** The token after up to three particles ("van der", "bin", "de la"), or 0. */
function particlesEnd(tokens: readonly Token[], first: number, last: number): number {
  let at = first
  while (at < first + 3 && at <= last && NAME_PARTICLES.has(tokens[at]!.lower)) at++
  return at <= last && at > first ? at : 0
}

/** The closing mark of “Kingfish” or (Mike) that begins at `first`, or 0. */
function nicknameEnd(tokens: readonly Token[], first: number, last: number): number {
  if (first + 2 > last || !/^(?:[“"‘(]|'')$/u.test(tokens[first]!.text)) return 0
  for (let at = first + 2; at <= first + 3 && at < last; at++) {
    if (
      /^(?:[”"’)]|'')$/u.test(tokens[at]!.text) &&
      CAPITAL.test(tokens[first + 1]!.text) &&
      (tokens[at]!.text !== ')' || GIVEN_NAMES.has(tokens[first + 1]!.lower))
    )
      return at
  }
  return 0
}

/** Takes the titles off a run and pushes what is left, if that is a name. */
function pushNames(tokens: readonly Token[], found: TokenRange, names: Name[]): void {
  const run = { first: found.first, last: nameEnd(tokens, found) }
  const first = nameStart(tokens, run)
  if (first > run.last) return
  if (first === run.last && isNoName(tokens[first]!, first > run.first)) return
  names.push({ first, last: run.last, titles: first > run.first ? { first: run.first, last: first - 1 } : null })
}

/** "the former Vermont Democratic governor": an adjective before a common noun ends no name. */
function nameEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  const next = tokens[last + 1]
  return last > first && next !== undefined && next.pos === 'NOUN' && PEOPLES.has(tokens[last]!.lower) ? last - 1 : last
}

function isNoName({ lower, text }: Token, titled: boolean): boolean {
  if (titled) return false
  const singular = lower.replace(/s$/u, '')
  return (
    (PEOPLES.has(lower) && !PLACES.has(lower)) ||
    (PEOPLES.has(singular) && !PLACES.has(lower)) ||
    /^\p{Lu}\.?$/u.test(text) ||
    NAME_SUFFIXES.has(lower)
  )
}

/** The first token of the name proper: past "Former Deputy Prime Minister" and "Republican", but not past "General" of "General Motors". */
function nameStart(tokens: readonly Token[], { first, last }: TokenRange): number {
  let end = last
  while (end > first && (NAME_SUFFIXES.has(tokens[end]!.lower) || tokens[end]!.text === ',')) end--
  const isBody = ORGANISATION_WORDS.has(tokens[end]!.lower) || hasOf(tokens, first, last)
  let start = first
  for (let at = first; at <= end; at++) {
    const { lower } = tokens[at]!
    if (HONORIFICS.has(lower) && at < end) start = at + 1
    else if (
      TITLES.has(lower) &&
      !(
        isBody &&
        (at < end - 1 || /^(?:general|major|chief|private|supreme|crown|host|deputy|attorney|justice)$/u.test(lower))
      )
    ) {
      // "Larry King", "John Major": a given name before makes it a family name
      if (at > first && at === end && GIVEN_NAMES.has(tokens[at - 1]!.lower) && start < at) break
      if (at > first && start < at && GIVEN_NAMES.has(tokens[start]!.lower) && !allTitleWords(tokens, start, at))
        continue
      start = at + 1
    }
  }
  const person = personAfterOffice(tokens, start, end)
  if (person > start) return person
  // a body's name keeps its first word: "Attorney General’s Office", "American Airlines"
  if (isBody && start <= first) return first
  while (
    start < end &&
    PEOPLES.has(tokens[start]!.lower) &&
    !isBody &&
    (GIVEN_NAMES.has(tokens[start + 1]!.lower) || HONORIFICS.has(tokens[start + 1]!.lower))
  )
    start++
  if (start === first && allTitleWords(tokens, first, end)) return last + 1
  return start
}

/**
 * "State Duma Committee on CIS Affairs [Konstantin] Zatulin", "Secretary of
 * State [John] Kerry": where a given name begins after the words of an office.
 */
function personAfterOffice(tokens: readonly Token[], first: number, last: number): number {
  const afterOf =
    first > 1 &&
    tokens[first - 1]!.lower.length < 4 &&
    (tokens[first - 1]!.lower === 'of' || (tokens[first - 2]!.lower === 'of' && first > 2)) &&
    isTitle(tokens[first - (tokens[first - 1]!.lower === 'of' ? 2 : 3)]!)
  for (let at = last - 1; at > first; at--) {
    const before = tokens[at - 1]!
    if (
      !GIVEN_NAMES.has(tokens[at]!.lower) ||
      GIVEN_NAMES.has(before.lower) ||
      /^\p{Lu}\.$/u.test(before.text) ||
      ORGANISATION_WORDS.has(tokens[last]!.lower)
    )
      continue
    if (
      afterOf ||
      ORGANISATION_WORDS.has(before.lower) ||
      PLACES.has(before.lower) ||
      TITLE_MODIFIERS.has(before.lower) ||
      ACRONYM.test(before.text) ||
      before.lower === 'affairs'
    )
      return at
  }
  return first
}

function isTitle({ lower }: Token): boolean {
  return TITLES.has(lower) || ROLE_NOUNS.has(lower)
}

function allTitleWords(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { lower } = tokens[at]!
    if (!TITLES.has(lower) && !TITLE_MODIFIERS.has(lower)) return false
  }
  return TITLES.has(tokens[last]!.lower)
}
