// The nouns of the product, as plain data. Everything else imports these;
// this file imports nothing.

/**
 * A half-open range of UTF-16 code units in an article's text: it covers
 * `text.slice(span.start, span.end)`.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * - `direct`: (nearly) all the words are in quotation marks, after the
 *   speaker's label in a transcript, or in a block quotation;
 * - `indirect`: none are ("Lee said that she would run");
 * - `mixed`: a reported clause with quoted pieces ("Lee said that the plan was
 *   “a joke”").
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect'

/**
 * What kind of speaker this is. `group` is several people without a name of
 * their own ("two officials"), `unnamed` one person or body without a name ("a
 * senior official", "her lawyer", "a bank"), `document` a text that speaks
 * ("the letter").
 */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed'

/** Why a step was decided as it was: by which rule, and on which words. */
export interface Evidence {
  /** What was decided: that this is a quote, its cue, its source, or who the source is. */
  readonly step: 'quote' | 'cue' | 'source' | 'speaker'
  /** A fixed name in kebab-case: "verb-after-quote", "pronoun-agreement". */
  readonly rule: string
  /** The words that decided it, in the order of the reasoning. */
  readonly spans: readonly Span[]
}

/** The pronouns an article uses for somebody. */
export type Pronouns = 'she' | 'he' | 'they'

/** One person or body within one article. */
export interface Speaker {
  /** Unique within one analysis: "s1", "s2", … */
  readonly id: string
  /** The fullest name in the article, without titles: "Ramzan Kadyrov". For kinds without a name, the description: "two officials". */
  readonly name: string
  /** As the article puts it: "presidential press secretary". */
  readonly role: string | null
  readonly kind: SpeakerKind
  /** Every other form of the name in the article: "Kadyrov", "Mr. Kadyrov". */
  readonly aliases: readonly string[]
  /** From the article's own pronouns, never from a first name; null if it has none, and for all but people. */
  readonly pronouns: Pronouns | null
}

/**
 * What the cue says the source did with the words: `saying` ("said", "according
 * to", or no cue at all), `writing` ("tweeted"), `thinking` ("believes",
 * "fears"), `wanting` ("hopes", "plans"), `doing` ("backs", "signed").
 */
export type CueKind = 'saying' | 'writing' | 'thinking' | 'wanting' | 'doing'

/** Words of a quote that refer to a person or a body: who is being spoken about. */
export interface Mention {
  readonly span: Span
  /** The fullest name in the article, without titles. */
  readonly name: string
  readonly kind: 'person' | 'organization'
  /** The id in `Analysis.speakers`, if the article quotes them as well; else null. */
  readonly speakerId: string | null
}

/** Words that the article attributes to somebody. */
export interface Quote {
  /** Unique within one analysis: "q1", "q2", … in text order. */
  readonly id: string
  readonly type: QuoteType
  /** One part for each piece of an interrupted quotation, in text order, including its quotation marks. */
  readonly parts: readonly Span[]
  /** The words that show that somebody is being quoted: "said", "according to". */
  readonly cue: Span | null
  /** null if no engine determined it: a person added the quote, or it was found before engines did so. */
  readonly cueKind: CueKind | null
  /** The words that say who: "Ann Lee", "she", "the minister". */
  readonly source: Span | null
  /** Ids of `Analysis.speakers`: empty when unknown, several for a joint source. */
  readonly speakerIds: readonly string[]
  /** The measured probability, from 0 to 1, that speaker and words are right; without a speaker, that this is a quote at all. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Who is spoken about, in text order; null if no engine determined it: a person added the quote, it was found before engines did so, or they don't in its language. */
  readonly about: readonly Mention[] | null
}

/** What a quoted span is if it is not a quotation. */
export type RejectedKind = 'title' | 'nickname' | 'scare-quotes' | 'term' | 'boilerplate'

/** A quoted span that is not taken for somebody's words. */
export interface Rejected {
  readonly span: Span
  readonly kind: RejectedKind
}

/**
 * What finds cues, sources and content: a pre-trained network; linear models,
 * which go word by word; or patterns, for languages without training data.
 */
export const READERS = ['pretrained', 'linear', 'patterns'] as const
export type Reader = (typeof READERS)[number]

/** The readers an operator can choose from, for languages with training data. */
export const TRAINED_READERS = ['pretrained', 'linear'] as const satisfies readonly Reader[]
export type TrainedReader = (typeof TRAINED_READERS)[number]

/** What texts are read with at present. */
export interface PresentReading {
  /** The engine's version. */
  readonly engine: string
  readonly reader: TrainedReader
  /** The longest text given to the pre-trained reader, in bytes of UTF-8; longer ones go to the linear reader. */
  readonly longestPretrained: number
}

/** Everything found in one text. */
export interface Analysis {
  /** The version of the engine that produced it: "0.1.0+3f2a9c01". */
  readonly engine: string
  readonly reader: Reader
  /** ISO 639-1 code ("en"), or "und" if undetermined. */
  readonly language: string
  readonly quotes: readonly Quote[]
  /** The speakers of `quotes`, in order of first quote. */
  readonly speakers: readonly Speaker[]
  readonly rejected: readonly Rejected[]
}

/** A text to be analysed. */
export interface AnalysisRequest {
  readonly text: string
  readonly title: string | null
  /** ISO 639-1 code if the sender knows it; otherwise it is detected from the text. */
  readonly language: string | null
  /** ISO 639-1 code declared by the page that the text was read from; the text may prove it wrong. */
  readonly pageLanguage?: string | null
}

/**
 * The analyser as the HTTP side sees it: asynchronous, so that it can run in
 * worker threads. It never rejects, whatever the text.
 */
export type Analyse = (request: AnalysisRequest) => Promise<Analysis>
