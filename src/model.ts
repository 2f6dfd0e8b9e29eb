// The nouns of the product, as plain data. Everything else imports these;
// this file imports nothing.

/**
 * A half-open range of UTF-16 code units in an article's text, so that
 * `text.slice(span.start, span.end)` is what it covers.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * - `direct`: (nearly) all the words stand in quotation marks, in a transcript after the speaker's label, or in a block quotation;
 * - `indirect`: none does ("Lee said that she would run");
 * - `mixed`: a reported clause with quoted pieces ("Lee said that the plan was “a joke”").
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect'

/**
 * What kind of speaker it is. `group` is several people with no name of their
 * own ("two officials"), `unnamed` one person or body without a name ("a senior
 * official", "her lawyer", "a bank"), `document` a text that speaks ("the letter").
 */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed'

/** Why a step of the answer was taken: which rule decided, on which words. */
export interface Evidence {
  /** What was decided: what is a quote, its cue, its source, or who the source is. */
  readonly step: 'quote' | 'cue' | 'source' | 'speaker'
  /** A few fixed words, in kebab-case: "verb-after-quote", "pronoun-agreement". */
  readonly rule: string
  /** The words it was decided on, in the order of the reasoning. */
  readonly spans: readonly Span[]
}

/** The pronouns by which an article goes on to speak of somebody. */
export type Pronouns = 'she' | 'he' | 'they'

/** One person or body within one article. */
export interface Speaker {
  /** Unique within one analysis: "s1", "s2", … */
  readonly id: string
  /** The fullest name in the article, without titles: "Ramzan Kadyrov". For kinds without a name, their description: "two officials". */
  readonly name: string
  /** As the article gives it: "presidential press secretary". */
  readonly role: string | null
  readonly kind: SpeakerKind
  /** Every other form of the name that the article uses: "Kadyrov", "Mr. Kadyrov". */
  readonly aliases: readonly string[]
  /** As the article's own pronouns tell, never a first name; null where they do not, and of all but people. */
  readonly pronouns: Pronouns | null
}

/**
 * What the cue says that the source did with the words: `saying` ("said", "according to", or no cue at all),
 * `writing` ("tweeted"), `thinking` ("believes", "fears"), `wanting` ("hopes", "plans"), `doing` ("backs", "signed").
 */
export type CueKind = 'saying' | 'writing' | 'thinking' | 'wanting' | 'doing'

/** Words of a quote that mean a person or a body: who is spoken about. */
export interface Mention {
  readonly span: Span
  /** The fullest name in the article, without titles. */
  readonly name: string
  readonly kind: 'person' | 'organization'
  /** The id among `Analysis.speakers`, if the article quotes them as well; else null. */
  readonly speakerId: string | null
}

/** Words that the article gives to somebody. */
export interface Quote {
  /** Unique within one analysis: "q1", "q2", … in text order. */
  readonly id: string
  readonly type: QuoteType
  /** One part for each piece of an interrupted quotation, in text order, with its marks. */
  readonly parts: readonly Span[]
  /** The words that say that somebody is being quoted: "said", "according to". */
  readonly cue: Span | null
  /** null where no engine has told it: a person added the quote, or it was found before engines told. */
  readonly cueKind: CueKind | null
  /** The words that say who: "Ann Lee", "she", "the minister". */
  readonly source: Span | null
  /** Ids of `Analysis.speakers`: empty when unknown, several for a joint source. */
  readonly speakerIds: readonly string[]
  /** The chance that speaker and words are right, from 0 to 1, as measured; of a quote without a speaker, that somebody is quoted at all. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Who is spoken about, in text order; null where no engine has read it: a person added the quote, it was found before engines did, or in a language in which they do not. */
  readonly about: readonly Mention[] | null
}

/** What a quoted span is when it is no quotation. */
export type RejectedKind = 'title' | 'nickname' | 'scare-quotes' | 'term' | 'boilerplate'

/** A quoted span that nobody is taken to have said. */
export interface Rejected {
  readonly span: Span
  readonly kind: RejectedKind
}

/**
 * What finds cues, sources and content: a pre-trained network, models learned
 * word by word, or patterns, which read languages that nothing was trained on.
 */
export const READERS = ['pretrained', 'linear', 'patterns'] as const
export type Reader = (typeof READERS)[number]

/** Those that an operator chooses from, for the languages that something was trained on. */
export const TRAINED_READERS = ['pretrained', 'linear'] as const satisfies readonly Reader[]
export type TrainedReader = (typeof TRAINED_READERS)[number]

/** What reads texts now. */
export interface PresentReading {
  /** The version of the engine. */
  readonly engine: string
  readonly reader: TrainedReader
  /** The longest text that the pre-trained reader is given, in bytes of UTF-8; the linear one is given those that are longer. */
  readonly longestPretrained: number
}

/** All that is found in one text. */
export interface Analysis {
  /** The version of the engine that made it: "0.1.0+3f2a9c01". */
  readonly engine: string
  readonly reader: Reader
  /** ISO 639-1 code ("en"), or "und" when it cannot be told. */
  readonly language: string
  readonly quotes: readonly Quote[]
  /** The speakers of `quotes`, in order of first quote. */
  readonly speakers: readonly Speaker[]
  readonly rejected: readonly Rejected[]
}

/** What is asked of the analyser. */
export interface AnalysisRequest {
  readonly text: string
  readonly title: string | null
  /** ISO 639-1 code if the sender knows it; otherwise it is found from the text. */
  readonly language: string | null
  /** ISO 639-1 code that the page says which the text was read from, and which the text may say is wrong. */
  readonly pageLanguage?: string | null
}

/**
 * The analyser as the HTTP side sees it: asynchronous, so that it can run in
 * worker threads. It never rejects for any text.
 */
export type Analyse = (request: AnalysisRequest) => Promise<Analysis>
