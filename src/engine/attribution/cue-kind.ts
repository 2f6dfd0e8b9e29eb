// What a cue says about its source: that it said, wrote, thought, wanted or did something. Corpora
// of attribution include all five (Pareti 2015 calls the first two assertions, the next beliefs,
// then eventualities); somebody looking for what was said wants the first two.

import type { CueKind, QuoteType } from '../../model.ts'
import type { Document, Token } from '../language/document.ts'
import { knowWord } from '../language/known-word.ts'
import type { TokenRange } from '../language/token-range.ts'
import { CUE_WORDS, LIGHT_VERBS } from '../languages/en/cue-words.ts'
import { profileOf } from '../languages/profiles.ts'

/**
 * The kind of a cue in the language of its paragraph. Without a cue, the words are simply
 * attributed to somebody. An unknown verb beside words in marks counts as speech: “…,” she
 * [smiled].
 */
export function cueKindOf(
  { tokens }: Document,
  language: string,
  { cue, type }: { readonly cue: TokenRange | null; readonly type: QuoteType },
): CueKind {
  if (cue === null) return 'saying'
  const words = tokens.slice(cue.first, cue.last + 1)
  const profile = profileOf(language)
  if (profile.extraction === 'patterns') {
    const kinds = (['writing', 'thinking', 'wanting'] as const).filter((kind) =>
      words.some(({ lower }) => profile.cueKinds[kind].test(lower)),
    )
    return kinds[0] ?? 'saying'
  }
  if (profile.extraction === 'none') return 'saying'
  return englishKind(words) ?? (type === 'direct' ? 'saying' : 'doing')
}

/**
 * The kind of the first word that has one; in "[would like] to see" and "is [doing]", the
 * neighboring words decide too.
 */
function englishKind(words: readonly Token[]): CueKind | null {
  if (words.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))) return 'saying'
  for (const [at, { lower, lemma, text, pos }] of words.entries()) {
    if (lower === 'according') return 'saying'
    if (lower === 'like' && /^(?:would|['’]d)$/u.test(words[at - 1]?.lower ?? '')) return 'wanting'
    if (!/^(?:VERB|NOUN|PROPN|ADJ)$/u.test(pos) || LIGHT_VERBS.has(lemma)) continue
    const kind = CUE_WORDS.get(lemma) ?? asVerb(text)
    if (kind !== undefined) return kind
  }
  return null
}

/** "promising" may be tagged as an adjective, and a guessed lemma may lack its "e". */
function asVerb(text: string): CueKind | undefined {
  const lemma = knowWord(text).lemma('VERB')
  return CUE_WORDS.get(lemma) ?? CUE_WORDS.get(`${lemma}e`)
}
