// Whether a capital letter marks a name. Inside a sentence it nearly always does. At the start of
// one, in a heading, or in a text all in capitals it means nothing, and the rest of the text has
// to decide.

import type { Document, Token } from '../document.ts'
import { beginsWithCapital, classOf, SMALL } from '../../../text/character-classes.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from '../../languages/en/group-nouns.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { JOINED_PARTICLES, NAME_PARTICLES } from '../../../lexicon/particles.ts'
import { CALENDAR_WORDS, FUNCTION_WORDS, PLACES } from '../../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { isCommonWord } from './common-words.ts'
import { isPlainWord } from './plain-words.ts'
import { isCallingWord } from './title-words.ts'
import type { TokenRange } from '../token-range.ts'

export const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})s?$/u
/** al-Assad, d’Estaing: a small particle joined to the name. */
const INNER_CAPITAL = new RegExp(`^(?:${JOINED_PARTICLES.join('|')})[-’']\\p{Lu}`, 'u')
const LONGEST_PARTICLE = Math.max(...JOINED_PARTICLES.map(({ length }) => length))
const SHOUTED = /^[\p{Lu}’'-]{2,}$/u
const OPENERS = /^(?:[“"«„‘(—–:\-*•]|''|``|--)$/u
/** "the Sunday Tribune" */
const NEWSPAPERS = /^(?:Times|Tribune|Mail|Telegraph|Herald|Post|Express|Mirror|Independent|Star|News|Mercury|Sun)$/u
/** Common short words and months that are also family names. */
const ODD_SURNAMES =
  /^(?:long|good|great|will|may|till|early|little|last|past|near|look|less|say|see|still|march|june|august)$/u
/** Words that occur in clauses but never in names: "More Important [Than] Winning". */
const CLAUSE_WORDS = /^(?:than|if|when|because|why|how|while|that|is|isn't|are|was|were|has|had|does|did|says|said)$/u
const HEADING = 1
const SHOUTING = 2
/** Only the first words decide whether a paragraph is a heading. In tokens. */
const HEADING_REACH = 60

/** Answers for one text, which is read once on construction. */
export class NameSigns {
  readonly #tokens: readonly Token[]
  readonly #sentenceFirst: Uint8Array
  /** `HEADING` or `SHOUTING` for tokens whose capital means nothing because all the words around are capitalized. */
  readonly #inHeading: Uint8Array
  /** Words in lower case: true if seen with a capital inside a sentence, false if only without. */
  readonly #known = new Map<string, boolean>()
  /** Those seen with a capital by themselves, or as a family name. */
  readonly #knownAlone = new Set<string>()

  constructor({ tokens, sentences, paragraphs }: Document) {
    this.#tokens = tokens
    this.#sentenceFirst = new Uint8Array(tokens.length)
    this.#inHeading = new Uint8Array(tokens.length)
    for (const { first } of sentences) this.#sentenceFirst[first] = 1
    for (const paragraph of paragraphs)
      if (isHeading(tokens, paragraph)) this.#inHeading.fill(HEADING, paragraph.first, paragraph.last + 1)
    this.#markShouted(paragraphs)
    for (const [at, { text, lower }] of tokens.entries()) {
      if (this.#inHeading[at] !== 0) continue
      if (!beginsWithCapital(text)) {
        if (!this.#known.has(lower)) this.#known.set(lower, false)
      } else if ((!this.#opensSentence(at) && !FUNCTION_WORDS.has(lower)) || this.#opensFullName(at)) {
        this.#known.set(lower, true)
        if (this.#mayBeWholeName(at)) this.#knownAlone.add(lower)
      }
    }
  }

  /** Whether the token's capital means nothing because all the words around are capitalized. */
  isInHeading(at: number): boolean {
    return this.#inHeading[at] !== 0
  }

  /** Whether the token at `at` belongs to a name, judged by it and its neighbors. */
  isNameWord(at: number): boolean {
    const token = this.#tokens[at]!
    if (!beginsWithCapital(token.text))
      return hasInnerMark(token.text) && (INNER_CAPITAL.test(token.text) || /^@\p{L}/u.test(token.text))
    if (token.text === 'I') return this.#isBalineseName(at)
    if (/^[DIR]-\p{Lu}/u.test(token.text)) return false
    const next = this.#capitalAt(at + 1)
    if (token.lower === 'new') return next !== null && (PLACES.has(`new ${next.lower}`) || !this.#opensSentence(at))
    // "De Blasio said", "Van Hollen"
    if (NAME_PARTICLES.has(token.lower) && next !== null && this.#known.get(next.lower) === true) return true
    const opensName = GIVEN_NAMES.has(token.lower) && next !== null && !FUNCTION_WORDS.has(next.lower)
    // "WARDEN: I do not recall."
    if (
      this.#sentenceFirst[at] === 1 &&
      isInCapitals(token.text) &&
      this.#tokens[at + 1]?.text === ':' &&
      !FUNCTION_WORDS.has(token.lower)
    )
      return true
    if (CALENDAR_WORDS.has(token.lower) || FUNCTION_WORDS.has(token.lower))
      return this.#isNameDespiteWord(at, opensName)
    if (this.#inHeading[at] !== 0) return this.#isNameInHeading(at, opensName)
    if (!this.#opensSentence(at)) return true
    const known = this.#known.get(token.lower)
    const isKnown = known === true && (next !== null || !isCommonOnly(token.lower) || this.#knownAlone.has(token.lower))
    if (opensName || isKnown || HONORIFICS.has(token.lower)) return true
    if (next === null || FUNCTION_WORDS.has(next.lower) || CALENDAR_WORDS.has(next.lower))
      return token.pos === 'PROPN' && known !== false && !isOrdinary(token.lower) && !isPlainForm(token)
    // "Rival Hillary Clinton", "Derelict Obama": an ordinary word, capitalized, before a name
    const isPlain = known === false || token.pos !== 'PROPN' || isOrdinary(token.lower)
    // "Paper Moons": a judgment precedes a person's name, not an ordinary word
    if (known !== false && !isCallingWord(token.lower) && isPlainWord(next.lower) && !isNamesake(next.lower))
      return true
    return !(isPlain && (this.#known.get(next.lower) === true || GIVEN_NAMES.has(next.lower)))
  }

  /**
   * "I Wayan Sudarsa": the letter begins Balinese names; an English clause does not continue "I"
   * with two rare capitalized words.
   */
  #isBalineseName(at: number): boolean {
    const words = [this.#capitalAt(at + 1), this.#capitalAt(at + 2)]
    return words.every((word) => word !== null && /\p{Ll}/u.test(word.text) && !isPlainWord(word.lower))
  }

  /** "Theresa May", "Will Hurd", "Bank for Good Works", "AP". */
  #isNameDespiteWord(at: number, opensName: boolean): boolean {
    const { text, lower } = this.#tokens[at]!
    const isHeading = this.#inHeading[at] !== 0
    if (opensName && (!isHeading || this.#known.get(lower) === true)) return true
    if (isHeading || CLAUSE_WORDS.test(lower)) return false
    if (CALENDAR_WORDS.has(lower) && NEWSPAPERS.test(this.#capitalAt(at + 1)?.text ?? '')) return true
    if (/^\p{Lu}{2,}$/u.test(text) && text !== 'OK') return true
    const before = this.#sentenceFirst[at] === 1 ? null : this.#capitalAt(at - 1)
    if (before === null || lower === 'the') return false
    if (GIVEN_NAMES.has(before.lower) || HONORIFICS.has(before.lower)) return true
    if (!/\p{Ll}/u.test(before.text) || FUNCTION_WORDS.has(before.lower)) return false
    if (this.#capitalAt(at + 1) !== null || (ODD_SURNAMES.test(lower) && this.#isRareName(at - 1))) return true
    // "Lisbon Today"
    return FUNCTION_WORDS.has(lower) && /^(?:PROPN|NOUN)$/u.test(this.#tokens[at]!.pos) && !this.#opensSentence(at - 1)
  }

  /** "Zola" in "Zola March said": neither an ordinary word nor a place. */
  #isRareName(at: number): boolean {
    const { lower } = this.#tokens[at]!
    const isDate = /^\d/u.test(this.#tokens[at + 2]?.text ?? '')
    return !isDate && !isPlainWord(lower) && !PLACES.has(lower) && !CALENDAR_WORDS.has(lower)
  }

  #isNameInHeading(at: number, opensName: boolean): boolean {
    const token = this.#tokens[at]!
    if (this.#known.get(token.lower) === true || opensName || HONORIFICS.has(token.lower)) return true
    const before = this.#sentenceFirst[at] === 1 ? null : this.#capitalAt(at - 1)
    const opener = this.#sentenceFirst[at] === 1 || this.#sentenceFirst[at - 1] === 1 ? null : this.#capitalAt(at - 2)
    if (
      before !== null &&
      token.pos === 'PROPN' &&
      (HONORIFICS.has(before.lower) ||
        (GIVEN_NAMES.has(before.lower) && (opener === null || !GIVEN_NAMES.has(opener.lower))))
    )
      return true
    return ACRONYM.test(token.text) && this.#inHeading[at] === HEADING
  }

  /** "Bill Marsh voted": a given name before another capitalized word. */
  #opensFullName(at: number): boolean {
    const next = this.#capitalAt(at + 1)
    return (
      next !== null &&
      GIVEN_NAMES.has(this.#tokens[at]!.lower) &&
      !FUNCTION_WORDS.has(next.lower) &&
      this.#sentenceFirst[at + 1] !== 1
    )
  }

  /** "the [Board]", "Zelda [Brink]", but not "Communications [Workers] of America" */
  #mayBeWholeName(at: number): boolean {
    const before = this.#capitalAt(at - 1)
    if (before === null) return this.#capitalAt(at + 1) === null
    if (GIVEN_NAMES.has(before.lower) || HONORIFICS.has(before.lower) || !isPlainWord(before.lower)) return true
    return !isCommonWord(before.lower) && !this.#tokens[at]!.lower.endsWith('s')
  }

  #capitalAt(at: number): Token | null {
    const token = this.#tokens[at]
    return token !== undefined && beginsWithCapital(token.text) ? token : null
  }

  #opensSentence(at: number): boolean {
    return this.#sentenceFirst[at] === 1 || (OPENERS.test(this.#tokens[at - 1]!.text) && !this.#followsNickname(at))
  }

  /** 'Marian "Kit" [Price]': the mark before it is a closing one. */
  #followsNickname(at: number): boolean {
    return (
      /^(?:"|'')$/u.test(this.#tokens[at - 1]!.text) &&
      this.#capitalAt(at - 2) !== null &&
      this.#tokens[at - 3]?.text === this.#tokens[at - 1]!.text &&
      GIVEN_NAMES.has(this.#tokens[at - 4]?.lower ?? '')
    )
  }

  /**
   * Four or more words in capitals are shouted: "WHAT ELSE IS THE SENATOR HIDING"; so is a
   * paragraph with nothing else: "FULL TEXT".
   */
  #markShouted(paragraphs: readonly TokenRange[]): void {
    const isShouted = (at: number): boolean => isInCapitals(this.#tokens[at]!.text)
    for (const { first, last } of paragraphs) {
      let start = first
      for (let at = first; at <= last + 1; at++) {
        if (at <= last && isShouted(at)) continue
        if (at - start >= 4 || (start === first && at - start >= 2 && at >= last))
          this.#inHeading.fill(SHOUTING, start, at)
        start = at + 1
      }
    }
  }
}

/** Whether it is a handle, or may have a mark that joins a small particle to a name. */
function hasInnerMark(text: string): boolean {
  if (text.startsWith('@')) return true
  for (let at = 1; at <= LONGEST_PARTICLE; at++)
    if (text[at] === '-' || text[at] === '’' || text[at] === "'") return true
  return false
}

/** The second letter decides for most words. */
function isInCapitals(text: string): boolean {
  return text.length >= 2 && (classOf(text, 1) & SMALL) === 0 && SHOUTED.test(text)
}

/** Whether nearly all of a paragraph's longer words are capitalized. */
function isHeading(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let words = 0
  let capitals = 0
  for (let at = first; at <= last && at < first + HEADING_REACH; at++) {
    const { text, lower, pos } = tokens[at]!
    // headings capitalize their verbs too
    if (pos === 'VERB' && /^\p{Ll}{4,}$/u.test(text)) return false
    if (text.length < 4 || !/^\p{L}/u.test(text) || HONORIFICS.has(lower) || FUNCTION_WORDS.has(lower)) continue
    words++
    if (beginsWithCapital(text)) capitals++
  }
  return words >= 3 && last - first < HEADING_REACH && capitals / words > 0.85
}

/** Ordinary words that are also names of people or places. */
function isNamesake(lower: string): boolean {
  return GIVEN_NAMES.has(lower) || PLACES.has(lower)
}

/** "Shares", "Afterwards", "Sixteen": forms that are common among ordinary words and rare among names. */
function isPlainForm({ text, lower }: Token): boolean {
  return /\p{Ll}$/u.test(text) && /(?:[^s]s|men|ing|ed|ly|tion|ment|teen|ty)$/u.test(lower) && isPlainWord(lower)
}

/** Words that are not names at the beginning of a sentence: "Voters", "Officials", "Fewer". */
function isOrdinary(lower: string): boolean {
  return isCommonNoun(lower) || isCommonOnly(lower)
}

function isCommonOnly(lower: string): boolean {
  return isCommonWord(lower) && !isNamesake(lower)
}

/** "Officials", "Police", "Critics" */
function isCommonNoun(lower: string): boolean {
  const singular = lower.replace(/s$/u, '')
  return [ROLE_NOUNS, GROUP_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS].some(
    (nouns) => nouns.has(lower) || nouns.has(singular),
  )
}
