// What leaves about changes: histories, revisions, figures.

import { z } from 'zod'
import { listSchema } from './list-schema.ts'
import { ArchiveSpeaker, Article, ProblemBody, StoredQuote } from './response-schemas.ts'

const LARGEST = 2 ** 40
const instant = z.string().meta({ format: 'date-time' })
const counted = z.int().min(0).max(LARGEST)
const signature = {
  by: z.string().nullable().describe('Who did it, as they called themselves.'),
  note: z.string().nullable(),
}

export const QuoteState = z
  .strictObject({
    status: StoredQuote.shape.status,
    withdrawn: z.enum(['text', 'engine']).nullable(),
    type: StoredQuote.shape.type,
    content: StoredQuote.shape.content,
    speakers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    revision: StoredQuote.shape.revision,
  })
  .meta({ id: 'QuoteState', description: 'What of a quote can change.' })

export const QuoteChange = z
  .strictObject({
    action: z
      .enum(['added', 'reviewed', 'corrected', 'moved', 'reanalysed', 'withdrawn', 'restored'])
      .describe('`added`, `reviewed` and `corrected` are people’s; the others come with a revision or a new engine.'),
    at: instant,
    ...signature,
    engine: z.string().nullable().describe('The engine that did it; null where a person did.'),
    before: QuoteState.nullable(),
    after: QuoteState,
  })
  .meta({ id: 'QuoteChange', description: 'One thing that happened to a quote.' })

export const QuoteHistory = listSchema('QuoteHistory', QuoteChange, 'What became of a quote, oldest first.')

const ids = (what: string) => z.array(z.string()).describe(`Ids of quotes ${what}, in text order.`)

export const ArticleUpdate = z
  .strictObject({
    article: Article,
    added: ids('that were not there'),
    moved: ids('whose words stand elsewhere now'),
    changed: ids('of whose type, words or speakers the engine says something else now'),
    restored: ids('that were withdrawn before and are there again'),
    withdrawn: ids('that are no longer there'),
  })
  .meta({ id: 'ArticleUpdate', description: 'An article that was read again, and what became of its quotes.' })

const revision = {
  revision: StoredQuote.shape.revision,
  createdAt: instant.describe('When it was handed in.'),
  by: signature.by,
  title: z.string().nullable(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: instant.nullable(),
  externalId: z.string().nullable(),
  language: z.string(),
  textLength: counted.describe('In UTF-16 code units.'),
}

export const RevisionSummary = z
  .strictObject(revision)
  .meta({ id: 'RevisionSummary', description: 'An article as it was handed in once.' })

export const Revision = z
  .strictObject({ ...revision, text: z.string().describe('What the offsets of the quotes of this revision count.') })
  .meta({ id: 'Revision', description: 'An article as it was handed in once, with its text.' })

export const RevisionList = listSchema('RevisionList', RevisionSummary, 'Revisions of an article, latest first.')

export const SpeakerState = z
  .strictObject({
    name: z.string(),
    kind: ArchiveSpeaker.shape.kind,
    aliases: z.array(z.string()).describe('The confirmed ones.'),
    externalId: z.string().nullable(),
  })
  .meta({ id: 'SpeakerState', description: 'What of a speaker a person can change.' })

export const SpeakerChange = z
  .strictObject({
    id: z.string(),
    action: z.enum(['edit', 'merge', 'split']),
    speakerId: z.string().describe('Who was edited, who survived, or from whom another was split off.'),
    otherId: z.string().nullable().describe('Who was merged into them, or who was split off.'),
    at: instant,
    ...signature,
    before: SpeakerState.describe('Of the edited speaker; of a merge, who was merged; of a split, who was split.'),
    after: SpeakerState.describe('Of the edited speaker; of a merge, who survived; of a split, who was split off.'),
    quoteCount: counted.describe('How many quotes changed hands.'),
    undone: z.strictObject({ at: instant, by: signature.by }).nullable(),
  })
  .meta({ id: 'SpeakerChange', description: 'One thing that a person did to a speaker.' })

export const SpeakerHistory = listSchema('SpeakerHistory', SpeakerChange, 'What people did to a speaker, latest first.')

export const SpeakerUpdate = z
  .strictObject({
    speaker: ArchiveSpeaker,
    other: ArchiveSpeaker.nullable(),
    change: SpeakerChange.nullable(),
  })
  .meta({
    id: 'SpeakerUpdate',
    description:
      'A speaker after a change. `other`: who was split off, or is there again. `change`: what to undo it by; null when nothing was different.',
  })

const tally = { quoteCount: counted, wordCount: counted }
export const Tally = z
  .strictObject(tally)
  .meta({ id: 'Tally', description: 'Quotes, and the words in them. Neither rejected nor withdrawn ones count.' })

export const Figures = z
  .strictObject({
    ...tally,
    articleCount: counted.describe('Articles with at least one of these quotes.'),
    speakerCount: counted,
    byType: z.strictObject({ direct: Tally, mixed: Tally, indirect: Tally }),
    bySource: z
      .strictObject({ named: Tally, unnamed: Tally, document: Tally, unknown: Tally })
      .describe(
        'By the first speaker of each quote: people and bodies with a name; those only described ("a senior official"); texts; nobody known.',
      ),
    byStatus: z
      .strictObject({ unreviewed: counted, confirmed: counted, corrected: counted, rejected: counted })
      .describe('How far the review is.'),
    speakers: z
      .array(z.strictObject({ id: z.string(), name: z.string(), kind: ArchiveSpeaker.shape.kind, ...tally }))
      .describe('Most quotes first. A joint quote counts for each of its speakers.'),
    outlets: z
      .array(z.strictObject({ name: z.string().nullable(), ...tally, articleCount: counted }))
      .describe('Most quotes first; null for articles without an outlet.'),
    months: z
      .array(z.strictObject({ month: z.string().nullable(), ...tally }))
      .describe('Of publication in UTC, latest first: `2022-01`; null for articles without a date.'),
  })
  .meta({ id: 'Figures', description: 'The archive in figures.' })

export const ImportResult = z
  .strictObject({
    line: z.int().min(1).max(LARGEST).describe('The number of the line, from 1.'),
    status: z
      .enum(['created', 'existing', 'invalid', 'failed'])
      .describe(
        '`existing`: the article was stored before; `invalid`: it can’t be stored, `problem` says why; `failed`: it was not stored this time, and may be sent again.',
      ),
    articleId: z.string().optional(),
    quoteCount: counted.optional(),
    problem: ProblemBody.optional(),
  })
  .meta({ id: 'ImportResult', description: 'What became of one line of an import.' })

export const ExportedQuote = z
  .strictObject(omit(StoredQuote.shape, 'withdrawn', 'etag'))
  .meta({ id: 'ExportedQuote', description: 'A quote of an export as `ndjson`: a `StoredQuote`.' })

export const AnnotationPage = z
  .looseObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    type: z.literal('AnnotationPage'),
    items: z.array(z.looseObject({ id: z.string(), type: z.literal('Annotation') })),
  })
  .meta({
    id: 'AnnotationPage',
    description: 'Quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).',
  })

function omit<Shape extends object, Key extends keyof Shape>(shape: Shape, ...keys: readonly Key[]): Omit<Shape, Key> {
  return Object.fromEntries(Object.entries(shape).filter(([key]) => !keys.includes(key as Key))) as Omit<Shape, Key>
}
