// One occurrence of a name, analyzed for linking.

import type { Document, Token } from '../../language/document.ts'
import { isSlashOfDescent } from '../../language/names/slash-of-descent.ts'
import type { Name } from '../../language/names/name.ts'
import { isPersonalTitle } from '../../language/names/title-words.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { HONORIFICS, type Gender } from '../../../lexicon/honorifics.ts'
import { NAME_SUFFIXES } from '../../../lexicon/name-suffixes.ts'
import { FIRST_PARTICLES, NAME_PARTICLES } from '../../../lexicon/particles.ts'
import { TITLES } from '../../../lexicon/titles.ts'
import { FAMILY_NAMES, ORGANISATION_WORDS, PEOPLES, PLACES } from '../../languages/en/name-words.ts'
import { isWord } from '../../../text/character-classes.ts'
import { nameStem, wordKey } from './name-key.ts'
import { ownsByPronoun } from './vote-on-kind.ts'

export interface NameForm extends Name {
  /** Verbatim. */
  readonly text: string
  /** Keys of its words, without suffixes and punctuation. */
  readonly words: readonly string[]
  /** The last word with its particles: "van der berg". */
  readonly family: string
  /** The first word. */
  readonly given: string
  /** As far as the words themselves show. */
  readonly kind: 'person' | 'organization' | 'place' | 'group' | 'unknown'
  /** From the form of address, otherwise from the given name. */
  readonly gender: Gender
  readonly hasHonorific: boolean
  /** The title before it, unless it is a form of address, in lower case: "president". */
  readonly office: string | null
  /** Whether it follows a longer name in parentheses or after "or", as its short form: "(NRA)", ", or SVP,". */
  readonly explains: boolean
  /** Whether a description follows: ", the boy’s mother," or ", who …". */
  readonly isIntroduced: boolean
  /** Whether it is one word that does what organizations do: "[Pellmar] cut its forecast". */
  readonly showsBody: boolean
  /** Whether "the" precedes it, without a title in between. */
  readonly hasArticle: boolean
}

/** "T.V.", "K.R." */
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u

const CLUBS = /^(?:city|town|athletic)$/u

/** "CareForPaws", "PolitiFact", but "MacDonald", "FitzGerald", "DeSantis" */
function hasInnerCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u.test(word) && !word.startsWith('Fitz')
}

/** Whether an organization's name may end in the word and its short form omit it: "Wexcombe", "Fortis". */
export function isBodyEnding(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || CLUBS.test(word)
}

/** "Tanaka-san" */
const ADDRESS_BEHIND = /-(?:san|sensei|sama)$/u

/** The marks around a nickname. */
const OPENING = new Set(['“', '"', '‘', '(', "''"])
const CLOSING = new Set(['”', '"', '’', ')', "''"])

export function readNameForm(document: Document, name: Name): NameForm {
  const { tokens, text } = document
  const words: string[] = []
  let isNickname = false
  for (let at = name.first; at <= name.last; at++) {
    const token = tokens[at]!
    if (!isNickname && OPENING.has(token.text)) isNickname = true
    else if (CLOSING.has(token.text)) isNickname = false
    else if (token.text === '/') {
      if (!isSlashOfDescent(tokens, at)) words.push('/')
    } else if (!isNickname && isWord(token.text) && !NAME_SUFFIXES.has(token.lower)) words.push(keyOf(token.text))
  }
  if (words.length === 0) words.push(wordKey(tokens[name.first]!.text))
  const address = addressOf(tokens, name)
  const kind = kindOf(tokens, name, words, address !== null)
  const { first, last, titles } = name
  return {
    first,
    last,
    titles,
    text: text.slice(tokens[name.first]!.start, tokens[name.last]!.end),
    words,
    family: familyOf(words),
    given: words[0]!,
    kind,
    gender:
      address ??
      (kind === 'organization' || kind === 'place' || words.length < 2
        ? 'either'
        : (GIVEN_NAMES.get(words[0]!) ?? 'either')),
    hasHonorific: address !== null,
    office: officeOf(tokens, name),
    explains: isExplaining(tokens, name),
    isIntroduced: isIntroduced(tokens, name),
    showsBody:
      words.length === 1 &&
      kind === 'unknown' &&
      titles === null &&
      // "the Murphy campaign said its …"
      tokens[last + 1]?.pos !== 'NOUN' &&
      ownsByPronoun(document, last),
    hasArticle:
      name.titles === null && tokens[name.first - 1]?.lower === 'the' && !describesNoun(tokens[name.last + 1]),
  }
}

/** "the Sunari reservoir": the article belongs to the noun. */
function describesNoun(next: Token | undefined): boolean {
  return next?.pos === 'NOUN' && /^\p{Ll}/u.test(next.text)
}

function hasAmpersand(tokens: Document['tokens'], { first, last }: Name): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.text === '&') return true
  return false
}

/** The key of a word without a joined form of address. */
function keyOf(word: string): string {
  return word.includes('-') ? wordKey(word).replace(ADDRESS_BEHIND, '') : wordKey(word)
}

function isIntroduced(tokens: Document['tokens'], { last }: Name): boolean {
  if (tokens[last + 1]?.text !== ',') return false
  const after = tokens[last + 2]
  return after !== undefined && (after.pos === 'DET' || /^(?:who|whose|his|her|their)$/u.test(after.lower))
}

function isExplaining(tokens: Document['tokens'], { first, last }: Name): boolean {
  if (first !== last || !/^\p{Lu}[\p{Lu}.]+$/u.test(tokens[first]!.text)) return false
  const before = tokens[first - 1]?.text
  return before === '(' || (before === 'or' && tokens[first - 2]?.text === ',')
}

function addressOf(tokens: Document['tokens'], { titles }: Name): Gender | null {
  if (titles === null) return null
  for (let at = titles.first; at <= titles.last; at++) {
    const gender = HONORIFICS.get(tokens[at]!.lower)
    if (gender !== undefined) return gender
  }
  return null
}

function officeOf(tokens: Document['tokens'], { titles }: Name): string | null {
  const lower = titles === null ? '' : tokens[titles.last]!.lower
  return TITLES.has(lower) && !HONORIFICS.has(lower) ? lower : null
}

function familyOf(words: readonly string[]): string {
  let first = words.length - 1
  while (first > 1 && words[first - 1]!.length > 1 && NAME_PARTICLES.has(words[first - 1]!)) first--
  return nameStem(words.slice(first).join(' '))
}

function kindOf(
  tokens: Document['tokens'],
  name: Name,
  words: readonly string[],
  hasHonorific: boolean,
): NameForm['kind'] {
  const joined = words.join(' ')
  const last = words.at(-1)!
  if (hasHonorific) return 'person'
  if (
    PLACES.has(joined) ||
    PLACES.has(tokens[name.first]!.lower.concat(name.last > name.first ? ` ${tokens[name.last]!.lower}` : ''))
  )
    return name.titles === null ? 'place' : 'person'
  if (words.length > 1 && last.endsWith('s') && PEOPLES.has(last.slice(0, -1)) && !PEOPLES.has(last)) return 'group'
  // "Mary Jo White"
  const isPersonal =
    GIVEN_NAMES.has(words[0]!) && (words.length === 2 || (words.length === 3 && !ORGANISATION_WORDS.has(words[1]!)))
  const isBody = ORGANISATION_WORDS.has(last) && !(isPersonal && FAMILY_NAMES.has(last))
  if (words.length > 1 && GIVEN_NAMES.has(words[0]!) && !isBody && !words.includes('/')) return 'person'
  if (
    name.titles !== null &&
    isPersonalTitle(tokens[name.titles.last]!) &&
    !(words.length > 1 && ORGANISATION_WORDS.has(last))
  )
    return 'person'
  if (tokens[name.last]!.text.includes('-') && ADDRESS_BEHIND.test(tokens[name.last]!.lower)) return 'person'
  if (name.last > name.first && hasAmpersand(tokens, name)) return 'organization'
  // "T.V. Subramaniam" is no broadcaster
  const hasInitials = words.length > 1 && INITIALS.test(tokens[name.first]!.text)
  // "Boise Lumbermen": a team
  if (words.length > 1 && /(?:[^s]s|men)$/u.test(last) && PLACES.has(words.slice(0, -1).join(' ')))
    return 'organization'
  // "Wexcombe Town": a club more often than a town, unless the text shows that it is a place
  if (words.length > 1 && CLUBS.test(last)) return 'organization'
  if (
    words.some(
      (word, at) => ORGANISATION_WORDS.has(word) && !(at === 0 ? hasInitials : at === words.length - 1 && !isBody),
    ) ||
    words.includes('/') ||
    words.includes('of') ||
    words.includes('for')
  )
    return 'organization'
  if (words.length === 1 && hasInnerCapital(tokens[name.first]!.text)) return 'organization'
  // "MSPs", "GOPers"
  if (words.length === 1 && /^\p{Lu}{2,}(?:er)?s$/u.test(tokens[name.first]!.text)) return 'group'
  if (
    /^\p{Lu}{2,}$|^(?:\p{Lu}\.){2,}$/u.test(tokens[name.first]!.text) &&
    words.length === 1 &&
    tokens[name.first]!.text.length < 7
  )
    return 'organization'
  if (words.length > 1 && PEOPLES.has(words[0]!)) return 'organization'
  // "J. Edgar Hoover", "Robert F. Lee", "Mahathir bin Mohamad"
  if (
    words.length > 1 &&
    (words.some((word, at) => at < words.length - 1 && (word.length === 1 || (at > 0 && FIRST_PARTICLES.has(word)))) ||
      (hasInitials && !PLACES.has(words[0]!)))
  )
    return 'person'
  return 'unknown'
}
