// Articles and analyses for the tests of the store. The analyses are written by
// hand, in terms of words: the store is not involved in finding them.

import type {
  Analysis,
  CueKind,
  Mention,
  Pronouns,
  Quote,
  QuoteType,
  Rejected,
  Span,
  Speaker,
  SpeakerKind,
} from '../../src/model.ts'
import type { NewArticle } from '../../src/store/store.ts'

/** The engine version that the samples claim to come from. */
export const SAMPLE_ENGINE = '0.1.0+sample'

export interface SampleSpeaker {
  readonly name: string
  readonly kind?: SpeakerKind
  readonly role?: string
  readonly aliases?: readonly string[]
  readonly pronouns?: Pronouns | null
}

/** The words in the quote that mention somebody: a name, or other words for the person called `name`. */
export interface SampleMention {
  readonly words: string
  readonly name?: string
  readonly kind?: Mention['kind']
}

export interface SampleQuote {
  /** The words of each part, exactly as in the text. */
  readonly words: readonly string[]
  readonly by?: readonly SampleSpeaker[]
  readonly type?: QuoteType
  readonly cue?: string
  readonly cueKind?: CueKind | null
  readonly source?: string
  readonly confidence?: number
  /** Who the quote is about: nobody if omitted, null if not analysed. A quoted speaker of that name is meant. */
  readonly about?: readonly SampleMention[] | null
}

export const makeArticle = (fields: Partial<NewArticle> & Pick<NewArticle, 'text'>): NewArticle => ({
  title: null,
  url: null,
  outlet: null,
  author: null,
  publishedAt: null,
  externalId: null,
  metadata: {},
  ...fields,
})

/** Finds the words in the text and numbers the speakers. Speakers with the same name are one. */
export function makeAnalysis(
  text: string,
  quotes: readonly SampleQuote[],
  rejected: readonly Rejected[] = [],
): Analysis {
  const speakers = new Map<string, Speaker>()
  const idOf = ({ name, kind = 'person', role, aliases = [], pronouns = null }: SampleSpeaker): string => {
    const speaker = speakers.get(name) ?? {
      id: `s${speakers.size + 1}`,
      name,
      kind,
      role: role ?? null,
      aliases,
      pronouns,
    }
    speakers.set(name, speaker)
    return speaker.id
  }
  const mentionOf = (quote: SampleQuote, { words, name = words, kind = 'person' }: SampleMention): Mention => {
    const part = quote.words.find((part) => part.includes(words)) ?? words
    const start = spanOf(text, part).start + part.indexOf(words)
    return { span: { start, end: start + words.length }, name, kind, speakerId: null }
  }
  const found = quotes.map((quote, index): Quote => {
    const source = quote.source === undefined ? null : spanOf(text, quote.source)
    return {
      id: `q${index + 1}`,
      type: quote.type ?? 'direct',
      parts: quote.words.map((words) => spanOf(text, words)),
      cue: quote.cue === undefined ? null : spanOf(text, quote.cue),
      cueKind: quote.cueKind ?? null,
      source,
      speakerIds: (quote.by ?? []).map(idOf),
      confidence: quote.confidence ?? 0.875,
      evidence: source ? [{ step: 'source', rule: 'verb-after-quote', spans: [source] }] : [],
      about: quote.about === undefined ? [] : quote.about && quote.about.map((mention) => mentionOf(quote, mention)),
    }
  })
  for (const quote of found)
    for (const mention of quote.about ?? [])
      Object.assign(mention, { speakerId: speakers.get(mention.name)?.id ?? null })
  return {
    engine: SAMPLE_ENGINE,
    reader: 'linear',
    language: 'en',
    quotes: found,
    speakers: [...speakers.values()],
    rejected,
  }
}

export interface SampleStatement {
  readonly words: string
  readonly by?: SampleSpeaker
  readonly type?: QuoteType
  readonly cueKind?: CueKind
  readonly confidence?: number
  readonly about?: readonly SampleMention[] | null
}

/** An article with one sentence per quote, such as "“We won,” said Ann Lee.", and its analysis. */
export function makeReport(
  statements: readonly SampleStatement[],
  fields: Partial<NewArticle> = {},
  lead = '',
): { readonly article: NewArticle; readonly analysis: Analysis } {
  const sentences = statements.map(({ words, by }) => `“${words},” said ${by?.name ?? 'somebody'}.`)
  const text = lead + sentences.join('\n')
  const quotes = statements.map(({ words, by, type, cueKind, confidence, about }) => ({
    words: [`“${words},”`],
    ...(by && { by: [by] }),
    ...(type && { type }),
    ...(cueKind && { cueKind }),
    ...(about !== undefined && { about }),
    ...(confidence !== undefined && { confidence }),
  }))
  return { article: makeArticle({ text, ...fields }), analysis: makeAnalysis(text, quotes) }
}

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}
