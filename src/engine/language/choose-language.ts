// Chooses the language of an article whose page declares one. Pages come from templates, and some
// declare "en" whatever they contain: of 1,011 real pages, 2.5 % declared a wrong language. The
// text is usually a better witness, but not always: it may be a list of names, or full of English
// product names.

import { countCharacters, LETTER } from '../../text/character-classes.ts'
import { splitParagraphs } from '../../text/split-paragraphs.ts'
import { detectLanguage } from './detect-language.ts'

/**
 * Returns the `declared` ISO 639-1 code, unless the paragraphs of running text are in another
 * language, both as a whole and, by a clear majority, one by one. In texts with few such
 * paragraphs, all must agree.
 */
export function chooseLanguage(text: string, declared: string): string {
  const prose = findProse(text)
  const letters = prose.reduce((sum, paragraph) => sum + countCharacters(paragraph, LETTER), 0)
  if (letters < FEW_LETTERS) return declared
  const found = detectLanguage(prose.join('\n'))
  if (found === declared || found === 'und') return declared
  const votes = countVotes(prose)
  const isClear =
    letters < ENOUGH_LETTERS
      ? votes.voters > 1 && votes.shareOf(found) === 1
      : votes.shareOf(found) >= MOST && votes.shareOf(declared) < FEW
  return isClear ? found : declared
}

/** In all paragraphs of running text together. */
const FEW_LETTERS = 120
const ENOUGH_LETTERS = 200
/** In a paragraph that may vote. */
const VOTING_LETTERS = 60
/** Shares of all voting letters. */
const MOST = 0.6
const FEW = 0.25
/** The fewest words of a paragraph of running text; a menu of languages has fewer words in a line. */
const PROSE_WORDS = 12
/** The most paragraphs to read, and the most UTF-16 units of each. */
const MOST_PARAGRAPHS = 60
const LOOK = 800

/**
 * The first paragraphs of running text, without duplicates: paragraphs that differ only in their
 * numbers come from a template.
 */
function findProse(text: string): readonly string[] {
  const prose = new Map<string, string>()
  for (const { start, end } of splitParagraphs(text)) {
    const paragraph = text.slice(start, Math.min(end, start + LOOK))
    if ((paragraph.match(/\S+/g)?.length ?? 0) < PROSE_WORDS) continue
    const key = paragraph.replace(/[^\p{L}]+/gu, '').slice(0, 40)
    if (!prose.has(key)) prose.set(key, paragraph)
    if (prose.size === MOST_PARAGRAPHS) break
  }
  return [...prose.values()]
}

/** Detects the language of each paragraph and weighs the votes by letters. */
function countVotes(prose: readonly string[]): { readonly voters: number; shareOf(language: string): number } {
  const votes = new Map<string, number>()
  let [voters, all] = [0, 0]
  for (const paragraph of prose) {
    const letters = countCharacters(paragraph, LETTER)
    if (letters < VOTING_LETTERS) continue
    const language = detectLanguage(paragraph)
    votes.set(language, (votes.get(language) ?? 0) + letters)
    voters += 1
    all += letters
  }
  return { voters, shareOf: (language) => (all === 0 ? 0 : (votes.get(language) ?? 0) / all) }
}
