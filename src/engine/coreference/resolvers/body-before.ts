// An unnamed organization or text that "it" may refer to: the subject of the previous sentence or
// clause.
//
//   [Lee’s campaign] sent a letter to Kent County. It said …
//   [The email] was long. It said …

import { isQuoted, type Document } from '../../language/document.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS } from '../../languages/en/group-nouns.ts'
import { placeOf } from '../mention-position.ts'
import type { ResolutionContext } from '../resolution-context.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** How far back it may be, in tokens and in sentences. */
const REACH = 60
const MOST_SENTENCES = 1

/** The nearest unnamed subject before `token`, if no named subject follows it; otherwise null. */
export function bodyBefore(
  { document, entities, salience }: ResolutionContext,
  token: number,
  mayBeText: boolean,
): TokenRange | null {
  const { tokens, sentenceOf } = document
  const rival = salience
    .around(token, ({ kind }) => kind !== 'person', false)
    .find(({ occurrence, isAhead }) => !isAhead && occurrence.place === 'subject')
  const stop = Math.max(rival?.occurrence.token ?? -1, token - REACH)
  for (let at = token - 1; at > stop && sentenceOf[token]! - sentenceOf[at]! <= MOST_SENTENCES; at--) {
    const { lower, pos } = tokens[at]!
    if (pos !== 'NOUN' || entities.mentionAt[at]! >= 0 || isQuoted(document, at)) continue
    if (!ORGANISATION_NOUNS.has(lower) && !(mayBeText && DOCUMENT_NOUNS.has(lower))) continue
    const first = nounPhraseStart(document, at)
    if (opensPhrase(document, first) && placeOf(document, { first, last: at }) === 'subject') return { first, last: at }
  }
  return null
}

/** "company said" is not a complete phrase; "the company", "Lee’s company" and "its company" are. */
function opensPhrase({ tokens }: Document, first: number): boolean {
  return /^(?:DET|PRON|PROPN)$/u.test(tokens[first]!.pos)
}
