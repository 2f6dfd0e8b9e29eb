// Says what a quoted span is that quotes nobody: ordered rules,
// surest first.
//
//   Joe [“Kingfish”] Marlow                     nickname
//   the film [“The Long Way Home”]              title
//   the word [“perhaps”], a [“No entry”] sign   term
//   Sign up for [“The Morning Post”]            boilerplate, for the paragraph it stands in
//   the [“experts”]                             scare quotes

import type { Document, Token, TokenRange } from '../language/document.ts'
import type { RejectedKind } from '../../model.ts'
import { classOf, isWord, LETTER } from '../../text/character-classes.ts'
import { NAMING_WORDS, THINGS_WITH_WORDS, WORD_NOUNS, WORK_NOUNS } from './naming-words.ts'
import type { Place } from './locate-quoted-spans.ts'

export function rejectedKind(document: Document, place: Place): RejectedKind {
  const words = wordsOf(document, place)
  const { before, after } = around(document, place)
  if (isFurniture(document, place)) return 'boilerplate'
  if (isNickname(words, before, after)) return 'nickname'
  if (place.quotedSpan.style === 'double-bracket' || place.quotedSpan.style === 'bracket') return 'title'
  if (isTerm(words, before, after)) return 'term'
  return isTitle(words, before) ? 'title' : 'scare-quotes'
}

const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]/u
/** A title or a sign has fewer words than this. */
const LONGEST = 20

function wordsOf({ tokens }: Document, { first, last }: Place): Token[] {
  return tokens.slice(first, Math.min(last + 1, first + LONGEST)).filter((token) => isWord(token.text))
}

/** The word that touches the marks on each side; null where punctuation or the paragraph's end stands between. */
interface Around {
  readonly before: Token | null
  readonly after: Token | null
}

function around({ tokens, paragraphOf }: Document, place: Place): Around {
  const home = paragraphOf[Math.min(place.first, tokens.length - 1)]
  const wordAt = (at: number): Token | null => {
    const token = tokens[at]
    return token !== undefined && paragraphOf[at] === home && isWord(token.text) ? token : null
  }
  // “Slim,” Park's brother: a comma inside the marks parts them from what follows.
  const isParted = place.first <= place.last && /^[,.;:!?]/u.test(tokens[place.last]!.text)
  return { before: wordAt(place.before), after: isParted ? null : wordAt(place.after) }
}

/** What stands on a page around an article, by words that no article needs beside each other. */
const FURNITURE =
  /\b(?:newsletters?|subscri(?:be|bers?|ption)|sign up|click(?:ing)? (?:here|on|the)|follow \P{L}*\p{L}+ (?:\p{L}+ )?on (?:twitter|facebook|instagram)|all rights reserved|copyright|photo(?:graph)? (?:by|credit|courtesy)|getty images|file photo|read (?:more|the rest)|related (?:stories|articles|coverage)|leave a (?:reply|comment)|share this|listen to the (?:latest )?episode|in your inbox|your email)\b|(?:^|\s)©|^(?:related|advertisement|photo|video):?$/iu
/** A paragraph longer than this is no boilerplate as a whole; a sentence of it may be. In UTF-16 units. */
const LONGEST_FURNITURE = 200

function isFurniture(document: Document, { first }: Place): boolean {
  const { tokens, paragraphs, paragraphOf, sentences, sentenceOf } = document
  const at = Math.min(first, tokens.length - 1)
  return [paragraphs[paragraphOf[at] ?? -1], sentences[sentenceOf[at] ?? -1]].some(
    (range) => range !== undefined && looksLikeFurniture(document, range),
  )
}

/** A range of a document is one object, and most are asked for several times. */
const judged = new WeakMap<TokenRange, boolean>()

function looksLikeFurniture({ text, tokens }: Document, range: TokenRange): boolean {
  const known = judged.get(range)
  if (known !== undefined) return known
  const start = tokens[range.first]!.start
  const end = tokens[range.last]!.end
  const found = end - start <= LONGEST_FURNITURE && FURNITURE.test(betweenLetters(text.slice(start, end)))
  judged.set(range, found)
  return found
}

/** Without what is no letter at either end. */
function betweenLetters(text: string): string {
  let start = text.length
  let end = text.length
  for (let at = 0; at < text.length; at++) {
    if ((classOf(text, at) & LETTER) === 0) continue
    start = Math.min(start, at)
    end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  }
  return text.slice(start, end)
}

/** Between two names, or after a word that says so. */
function isNickname(words: readonly Token[], before: Token | null, after: Token | null): boolean {
  if (words.length === 0 || words.length > 4 || before === null || !hasCapitals(words)) return false
  if (NAMING_WORDS.has(before.lower)) return true
  return after !== null && isName(before) && isName(after) && (before.pos === 'PROPN' || after.pos === 'PROPN')
}

/** A name may be a word too (Park, Rice), so the tag of one of two neighbours is enough. */
function isName({ text, pos }: Token): boolean {
  return /^\p{Lu}\p{L}/u.test(text) && (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || pos === 'VERB')
}

/** Words as words, and words on things. */
function isTerm(words: readonly Token[], before: Token | null, after: Token | null): boolean {
  if (
    after !== null &&
    (THINGS_WITH_WORDS.has(after.lower) || /^(?:means|meant|refers|denotes|rhymes)$/u.test(after.lower))
  )
    return true
  if (before !== null && (WORD_NOUNS.has(before.lower) || THINGS_WITH_WORDS.has(before.lower)))
    return !hasCapitals(words) || !/^(?:names?|called)$/u.test(before.lower)
  return words.length === 1 && /^\p{L}$/u.test(words[0]!.text)
}

/** Capitals as in a title, or the kind of work before it. */
function isTitle(words: readonly Token[], before: Token | null): boolean {
  if (words.length === 0 || words.length >= LONGEST) return false
  return hasCapitals(words) || (before !== null && WORK_NOUNS.has(before.lower))
}

/** The first and the last word and every long one: The Lord of the Rings. */
function hasCapitals(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.every(
      (word, index) =>
        CAPITAL.test(word.text) ||
        (index > 0 && index < words.length - 1 && word.text.length <= 4) ||
        /^['’]/u.test(word.text),
    )
  )
}
