// What leaves, as zod schemas: an answer that doesn't fit one is a fault of
// ours and becomes a 500, never a surprise for the client.

import { z } from 'zod'
import { listSchema } from './list-schema.ts'

/** More than any count or offset here: the length of Node's longest string. */
const LARGEST = 2 ** 29

const instant = z.string().meta({ format: 'date-time' })
const SPEAKER_KINDS = ['person', 'organization', 'group', 'document', 'unnamed'] as const

export const TextSpan = z
  .strictObject({
    start: z.int().min(0).max(LARGEST).describe('First UTF-16 code unit.'),
    end: z.int().min(0).max(LARGEST).describe('The code unit after the last.'),
    text: z.string().describe('`text.slice(start, end)` of the article, verbatim.'),
  })
  .meta({ id: 'TextSpan', description: 'A stretch of the article’s text.' })

export const Speaker = z
  .strictObject({
    id: z.string(),
    name: z
      .string()
      .describe('The fullest name in the article, without titles; without a name, the description: "two officials".'),
    role: z.string().nullable().describe('As the article gives it: "presidential press secretary".'),
    kind: z
      .enum(SPEAKER_KINDS)
      .describe(
        '`group`: several without a name of their own; `unnamed`: one person without a name; `document`: a text that speaks.',
      ),
  })
  .meta({ id: 'Speaker', description: 'Who said something.' })

export const Evidence = z
  .strictObject({
    step: z.enum(['quote', 'cue', 'source', 'speaker']).describe('What was decided.'),
    rule: z.string().describe('The rule that decided, in a few fixed words.'),
    words: z.array(TextSpan).describe('The words it decided on, in the order of the reasoning.'),
  })
  .meta({ id: 'Evidence', description: 'Why one step of the answer was taken.' })

const quote = {
  id: z.string(),
  type: z.enum(['direct', 'mixed', 'indirect']),
  text: z.string().describe('The words alone: the parts without their outer quotation marks, joined by a space.'),
  content: z.array(TextSpan).min(1).describe('One part for each stretch of an interrupted quotation, with its marks.'),
  cue: TextSpan.nullable(),
  source: TextSpan.nullable(),
  speaker: Speaker.nullable(),
  speakers: z.array(Speaker).describe('Several for a joint source; empty when unknown.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'The chance that the words and the speaker are right, as measured; of a quote without a speaker, that somebody is quoted at all.',
    ),
  evidence: z.array(Evidence),
}

export const Quote = z.strictObject(quote).meta({
  id: 'Quote',
  description:
    'Words that the article gives to somebody. `cue`: the words that say that somebody is quoted; `source`: the words that say who; `speaker`: who that is, the first of `speakers`, null when unknown.',
})

const QUOTE_STATUSES = ['unreviewed', 'confirmed', 'corrected', 'rejected'] as const

const etag = () => z.string().describe('Its version, to be sent in `If-Match` with a change.')

export const StoredQuote = z
  .strictObject({
    ...quote,
    status: z
      .enum(QUOTE_STATUSES)
      .describe('What a person has said of it. A rejected quote is listed only where that is asked for.'),
    withdrawn: z
      .strictObject({
        at: instant,
        because: z
          .enum(['text', 'engine'])
          .describe('`text`: a revision has lost its words; `engine`: a later one no longer takes them for a quote.'),
      })
      .nullable()
      .describe('When it was taken out of the lists; null for a quote that is in them.'),
    engine: z.string().nullable().describe('The version of the engine that found it; null when a person added it.'),
    revision: z.int().min(1).max(LARGEST).describe('The revision of the article whose text the offsets count.'),
    etag: etag(),
    articleId: z.string(),
    article: z
      .strictObject({
        title: z.string().nullable(),
        url: z.string().nullable(),
        outlet: z.string().nullable(),
        publishedAt: instant.nullable(),
      })
      .describe('Where it was said, in short.'),
  })
  .meta({ id: 'StoredQuote', description: 'A quote in the archive: a `Quote` and its article.' })

export const FoundQuote = z
  .strictObject({
    ...StoredQuote.shape,
    match: z
      .strictObject({
        snippet: z
          .string()
          .describe('HTML: some words of the quote, those that were looked for in `<mark>`, all else escaped.'),
        words: z.array(TextSpan).describe('Where they stand in the article.'),
      })
      .optional()
      .describe('Only where words were looked for.'),
  })
  .meta({ id: 'FoundQuote', description: 'A quote in a list: a `StoredQuote`, and the words that were looked for.' })

export const QuoteInContext = z
  .strictObject({
    ...StoredQuote.shape,
    context: z
      .strictObject({ before: TextSpan, after: TextSpan })
      .optional()
      .describe('Only with `context`: the words of the article around the quote.'),
  })
  .meta({ id: 'QuoteInContext', description: 'A `StoredQuote`, and what stands around it.' })

export const FoundSpeaker = z
  .strictObject({
    ...Speaker.shape,
    aliases: z.array(z.string()).describe('The other forms of the name in the article.'),
  })
  .meta({ id: 'FoundSpeaker', description: 'A speaker of one article, with every form of the name.' })

export const Rejected = z
  .strictObject({
    ...TextSpan.shape,
    kind: z.enum(['title', 'nickname', 'scare-quotes', 'term', 'boilerplate']),
  })
  .meta({
    id: 'Rejected',
    description: 'A stretch in quotation marks that nobody is taken to have said, and what it is instead.',
  })

const rejected = z.array(Rejected).optional().describe('Only with `include=rejected`.')

export const Attributions = z
  .strictObject({
    text: z.string().describe('The text that all offsets refer to: as sent, or as read from the HTML.'),
    language: z.string().describe('ISO 639-1 code, or "und" when it cannot be told.'),
    quotes: z.array(Quote),
    speakers: z.array(FoundSpeaker),
    rejected,
  })
  .meta({ id: 'Attributions', description: 'Who said what in one text.' })

const articleSummary = {
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: instant.nullable(),
  externalId: z.string().nullable(),
  language: z.string(),
  createdAt: instant.describe('When it was stored.'),
  quoteCount: z.int().min(0).max(LARGEST),
  revision: z.int().min(1).max(LARGEST).describe('How many times its text or what is known about it was handed in.'),
  revisedAt: instant.nullable().describe('When the latest revision was stored; null for the first.'),
  engine: z.string().describe('The version of the engine that read it last.'),
}

export const ArticleSummary = z
  .strictObject(articleSummary)
  .meta({ id: 'ArticleSummary', description: 'A stored article without its text.' })

export const Article = z
  .strictObject({
    ...articleSummary,
    text: z.string().describe('The text that all offsets refer to.'),
    quotes: z.array(StoredQuote),
    speakers: z.array(Speaker),
    rejected,
    etag: etag(),
  })
  .meta({ id: 'Article', description: 'A stored article with everything found in it.' })

const counted = z.int().min(0).max(LARGEST)

const archiveSpeaker = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  aliases: z.array(z.string()).describe('Every other form of the name, most used first.'),
  confirmedAliases: z.array(z.string()).describe('Those of them that a person vouches for.'),
  roles: z.array(z.string()).describe('Roles as articles gave them, latest first; at most 20.'),
  externalId: z.string().nullable().describe('What they are called elsewhere, as a person said: `wikidata:Q7747`.'),
  quoteCount: counted.describe('Of quotes that are neither rejected nor withdrawn.'),
  articleCount: counted,
  firstQuotedAt: instant.nullable().describe('The first date of publication among the articles that quote them.'),
  lastQuotedAt: instant.nullable(),
  outlets: z
    .array(z.strictObject({ name: z.string(), articleCount: counted }))
    .describe('The outlets of these articles, most articles first; at most 20.'),
  etag: etag().describe('Its version, to be sent in `If-Match`: it changes when a person changes the speaker.'),
}

export const ArchiveSpeaker = z.strictObject(archiveSpeaker).meta({
  id: 'ArchiveSpeaker',
  description: 'A person or body of the archive, linked across articles by the same full name or a confirmed alias.',
})

export const SpeakerProfile = z
  .strictObject({
    ...archiveSpeaker,
    roleHistory: z
      .array(
        z.strictObject({
          role: z.string(),
          firstUsedAt: instant.nullable(),
          lastUsedAt: instant.nullable(),
          articleCount: counted,
        }),
      )
      .describe('When articles gave each role, latest first.'),
    quotedBeside: z
      .array(z.strictObject({ id: z.string(), name: z.string(), kind: z.enum(SPEAKER_KINDS), articleCount: counted }))
      .describe('Who is quoted in the same articles, of the latest 1000; at most 20, most often first.'),
  })
  .meta({ id: 'SpeakerProfile', description: 'A speaker of the archive, with roles over time and company.' })

export const ArticleList = listSchema('ArticleList', ArticleSummary, 'Articles, newest published first.')
export const QuoteList = z
  .strictObject({
    ...listSchema('QuoteListPage', FoundQuote, '').shape,
    total: z.int().min(0).max(LARGEST).optional().describe('Only with `total=true`: how many quotes fit in all.'),
  })
  .meta({ id: 'QuoteList', description: 'Quotes that fit, in the order that was asked for.' })
export const SpeakerList = listSchema('SpeakerList', ArchiveSpeaker, 'Speakers by name.')

export const Health = z
  .strictObject({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'The service is alive.' })

/** What `GET /ready` looks at, in the order in which it is told. */
export const READINESS_CHECKS = ['database', 'migrations', 'workers', 'stopping'] as const

export const Ready = z
  .strictObject({
    status: z.literal('ready'),
    checks: z.array(z.enum(READINESS_CHECKS)).describe('What was looked at and found as it should be.'),
  })
  .meta({ id: 'Ready', description: 'The service takes requests.' })

export const ProblemKind = z
  .strictObject({
    type: z.string(),
    code: z.string(),
    status: z.int().min(400).max(599),
    title: z.string(),
    explanation: z.string(),
  })
  .meta({ id: 'ProblemKind', description: 'What a problem of this code means.' })

export const ProblemBody = z
  .strictObject({
    type: z.string().meta({ format: 'uri-reference' }).describe('Address of the explanation of this kind of problem.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What was wrong with this request.'),
    code: z.string().describe('The kind of problem, for programs.'),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().optional().describe('JSON pointer (RFC 6901) into the body; "" is the whole body.'),
          parameter: z.string().optional().describe('Or the name of a parameter of the path or the query.'),
          detail: z.string().describe('What is wrong with it.'),
          expected: z.string(),
        }),
      )
      .optional()
      .describe('For `invalid-request`: each field that is wrong.'),
    articleId: z.string().optional().describe('For `article-conflict`: the stored article.'),
    quoteId: z.string().optional().describe('For `quote-exists`: the quote that is there.'),
    speakerId: z.string().optional().describe('For `name-taken` and `already-merged`: the other speaker.'),
    changeId: z.string().optional().describe('For `later-change`: the change to undo first.'),
  })
  .meta({ id: 'Problem', description: 'Why a request failed, as problem details (RFC 9457).' })
