// Capitalized words for several people, which are nobody's name.
//
//   [Millennials] want …      many [Netizens]      five [Hispanic-Americans]
//   the [Harrows] said …, where the text has a Lena Harrow

import type { Document, Token } from '../../language/document.ts'
import { PEOPLES } from '../../languages/en/name-words.ts'
import { isRoleLike } from '../describe-source.ts'
import type { NameForm } from './name-form.ts'

/** Endings of nouns for people that `isRoleLike` does not know, without their s. */
const PERSONAL = /(?:crat|ite|izen|kid|lennial|folk)$/u
/** "Editorialists", "Fact-checkers", but "Rovers" may be a club. */
const BY_CALLING = /(?:ist|crat|ite|izen)$|-\p{L}+er$/u
const COUNT =
  /^(?:many|most|some|few|several|all|other|these|those|more|fewer|both|young|older|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u
/** Verb forms with a plural subject. */
const PLURAL_VERB = /^(?:are|aren['’]t|were|weren['’]t|have|haven['’]t|do|don['’]t)$/u

/**
 * Whether a name refers to several people. `families` are the family names of the people in the
 * text, `words` those of all its names.
 */
export function isSeveral(
  document: Document,
  forms: readonly NameForm[],
  families: ReadonlySet<string>,
  words: ReadonlySet<string>,
): boolean {
  if (!forms.every(isPlural)) return false
  if (forms.every((form) => isFamily(form, families))) return true
  // "the Steelers", "the Rangers": teams
  if (forms.some(({ hasArticle }) => hasArticle)) return false
  const singular = forms[0]!.words[0]!.slice(0, -1)
  // "Hispanic-Americans"
  if (singular.includes('-') && PEOPLES.has(singular.split('-').at(-1)!)) return true
  // "Birchers", where the text has a Birch Society
  if (/[^e](?:er|ite)$/u.test(singular) && words.has(singular.replace(/(?:er|ite)$/u, ''))) return true
  if (!isRoleLike(singular) && !PERSONAL.test(singular)) return false
  return (
    forms.some((form) => isCountedOrAgrees(document, form)) ||
    (BY_CALLING.test(singular) && forms.every(({ first }) => opensSentence(document, first)))
  )
}

function isPlural({ words, titles, text }: NameForm): boolean {
  return words.length === 1 && titles === null && /\p{Ll}{3,}s$/u.test(text) && !/(?:ss|us|is)$/u.test(text)
}

/** "the Harrows" */
function isFamily({ words, hasArticle }: NameForm, families: ReadonlySet<string>): boolean {
  return hasArticle && families.has(words[0]!.replace(/s$/u, ''))
}

/** "many Netizens", "Millennials want" */
function isCountedOrAgrees({ tokens }: Document, { first, last }: NameForm): boolean {
  return COUNT.test(tokens[first - 1]?.lower ?? '') || isVerbOfSeveral(tokens[last + 1])
}

function isVerbOfSeveral(token: Token | undefined): boolean {
  if (token === undefined) return false
  return PLURAL_VERB.test(token.lower) || (token.pos === 'VERB' && token.lower === token.lemma)
}

function opensSentence({ sentences, sentenceOf }: Document, at: number): boolean {
  return sentences[sentenceOf[at]!]!.first === at
}
