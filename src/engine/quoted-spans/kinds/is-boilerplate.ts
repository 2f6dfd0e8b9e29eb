// Sign up for the [“Morning Brief”] newsletter: text around an article on its page.

import type { Document } from '../../language/document.ts'
import { classOf, LETTER } from '../../../text/character-classes.ts'
import type { RejectedSpan } from './rejected-span.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** Words that do not occur together in an article's own text. */
const BOILERPLATE =
  /\b(?:newsletters?|subscri(?:be|bers?|ption)|sign up|click(?:ing)? (?:here|on|the)|follow \P{L}*\p{L}+ (?:\p{L}+ )?on (?:twitter|facebook|instagram)|all rights reserved|copyright|photo(?:graph)? (?:by|credit|courtesy)|getty images|file photo|read (?:more|the rest)|related (?:stories|articles|coverage)|leave a (?:reply|comment)|share this|listen to the (?:latest )?episode|in your inbox|your email)\b|(?:^|\s)©|^(?:related|advertisement|photo|video):?$|^(?:related|read|see also|also read|watch|more|don['’]t miss)\s*[|:»›>]\s/iu
/** A longer paragraph is not boilerplate as a whole, though one of its sentences may be. In UTF-16 units. */
const LONGEST = 200

export function isBoilerplate({ document, place }: RejectedSpan): boolean {
  const { tokens, paragraphs, paragraphOf, sentences, sentenceOf } = document
  const at = Math.min(place.first, tokens.length - 1)
  return [paragraphs[paragraphOf[at] ?? -1], sentences[sentenceOf[at] ?? -1]].some(
    (range) => range !== undefined && looksLikeBoilerplate(document, range),
  )
}

/** By identity: a document has one object for each range, and most are asked about several times. */
const answers = new WeakMap<TokenRange, boolean>()

function looksLikeBoilerplate({ text, tokens }: Document, range: TokenRange): boolean {
  const known = answers.get(range)
  if (known !== undefined) return known
  const start = tokens[range.first]!.start
  const end = tokens[range.last]!.end
  const found = end - start <= LONGEST && BOILERPLATE.test(betweenLetters(text.slice(start, end)))
  answers.set(range, found)
  return found
}

/** Trims everything but letters from both ends. */
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
