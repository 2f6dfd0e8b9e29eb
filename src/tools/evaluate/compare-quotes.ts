// Compares the quotes found with those that should have been found, and decides
// which answers which. Every measure starts from here.
//
// What counts are a quote's key words: the words in quotation marks of a direct
// or mixed quote, all words of an indirect one. So a mixed quote whose reported
// clause was cut short still answers the right one.

import type { QuoteType } from '../../model.ts'
import type { GoldArticle, GoldAttribution, GoldSpeaker } from './read-gold.ts'
import { markQuoted } from './mark-quoted.ts'
import { normalizeName } from './normalize-name.ts'
import type { PredictedQuote } from './prediction.ts'
import { coverWords, findWords, sharedCount, sharedWords, type WordSet } from './words.ts'

/** The words of a quote. */
export interface QuoteWords {
  readonly type: QuoteType
  readonly content: WordSet
  readonly source: WordSet
  readonly cue: WordSet
  readonly key: WordSet
}

export interface GoldQuote extends QuoteWords {
  readonly attribution: GoldAttribution
  /** Null unless a named person or organization is known for certain to have said it. */
  readonly names: SpeakerNames | null
}

export interface FoundQuote extends QuoteWords {
  readonly quote: PredictedQuote
}

/** Normalized names that are right for a speaker: the fullest forms, and every form. */
export interface SpeakerNames {
  readonly strict: ReadonlySet<string>
  readonly lenient: ReadonlySet<string>
}

export interface Comparison {
  readonly article: GoldArticle
  /** The words in double quotation marks. */
  readonly inMarks: WordSet
  readonly gold: readonly GoldQuote[]
  readonly found: readonly FoundQuote[]
  /** For a found quote, the gold quote that contains at least half of its key words. */
  readonly goldOf: ReadonlyMap<FoundQuote, GoldQuote>
  /** For a gold quote, the found quote that contains most of its key words, at least half. */
  readonly answerTo: ReadonlyMap<GoldQuote, FoundQuote>
}

export function compareQuotes(article: GoldArticle, quotes: readonly PredictedQuote[]): Comparison {
  const words = findWords(article.text)
  const quoted = markQuoted(article.text)
  const inMarks = new Set(words.flatMap(({ start }, at) => (quoted[start] === 1 ? [at] : [])))
  const gold = article.attributions.map((attribution): GoldQuote => {
    const content = coverWords(words, attribution.content)
    return {
      attribution,
      type: attribution.type,
      content,
      source: coverWords(words, attribution.source),
      cue: coverWords(words, attribution.cue),
      key: keyWords(attribution.type, content, inMarks),
      names: namesOf(attribution.speaker),
    }
  })
  const found = quotes.map((quote): FoundQuote => {
    const content = coverWords(words, quote.content)
    return {
      quote,
      type: quote.type,
      content,
      source: coverWords(words, quote.source === null ? [] : [quote.source]),
      cue: coverWords(words, quote.cue === null ? [] : [quote.cue]),
      key: keyWords(quote.type, content, inMarks),
    }
  })
  return { article, inMarks, gold, found, goldOf: matchEach(found, gold), answerTo: matchEach(gold, found) }
}

/** Whether the found quote names the speaker by one of these names. */
export function isNamed({ quote }: FoundQuote, names: ReadonlySet<string>): boolean {
  return quote.speaker !== null && names.has(normalizeName(quote.speaker.name))
}

function keyWords(type: QuoteType, content: WordSet, inMarks: WordSet): WordSet {
  if (type === 'indirect') return content
  const marked = sharedWords(content, inMarks)
  return marked.size > 0 ? marked : content
}

function namesOf(speaker: GoldSpeaker | undefined): SpeakerNames | null {
  if (speaker === undefined || speaker.bad || speaker.unsure) return null
  if (speaker.kind !== 'person' && speaker.kind !== 'organization') return null
  const strict = [speaker.speaker, ...(speaker.speakers ?? [])].map(normalizeName)
  return { strict: new Set(strict), lenient: new Set([...strict, ...(speaker.aliases ?? []).map(normalizeName)]) }
}

/**
 * For each quote, the first of the others that shares the most key words with
 * it, if those are at least half of its own.
 */
function matchEach<One extends QuoteWords, Other extends QuoteWords>(
  quotes: readonly One[],
  others: readonly Other[],
): ReadonlyMap<One, Other> {
  const matches = new Map<One, Other>()
  for (const quote of quotes) {
    let most = 0
    let best: Other | null = null
    for (const other of others) {
      const count = sharedCount(quote.key, other.key)
      if (count > most) {
        most = count
        best = other
      }
    }
    if (best !== null && most >= 0.5 * quote.key.size) matches.set(quote, best)
  }
  return matches
}
