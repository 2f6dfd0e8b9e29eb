// Speakers: those of one text, and those of the archive.

import { z } from 'zod'
import { count, etag, utcInstant } from './fields/answer-fields.ts'
import { filledString, someOf } from './fields/fields.ts'
import { didYouMean, listSchema, paging } from './fields/lists.ts'

export const speakerKind = z.enum(['person', 'organization', 'group', 'document', 'unnamed'])

export const pronouns = z.enum(['she', 'he', 'they'])

export const Speaker = z
  .strictObject({
    id: z.string(),
    name: z
      .string()
      .describe('The fullest name in the article, without titles; without a name, the description: "two officials".'),
    role: z.string().nullable().describe('As the article puts it: "presidential press secretary".'),
    kind: speakerKind.describe(
      '`group`: several people without a collective name; `unnamed`: one person or organization without a name; `document`: a text that is quoted.',
    ),
  })
  .meta({ id: 'Speaker', description: 'Who said something.' })

export const FoundSpeaker = z
  .strictObject({
    ...Speaker.shape,
    aliases: z.array(z.string()).describe('The other forms of the name in the article.'),
    pronouns: pronouns
      .nullable()
      .describe('Taken from the article’s own pronouns, never from a first name; null if there are none.'),
  })
  .meta({ id: 'FoundSpeaker', description: 'A speaker of one article, with every form of the name.' })

export const VouchedAlias = z
  .strictObject({
    alias: z.string(),
    from: utcInstant.nullable().describe('In articles published at this time or later; null for no limit.'),
    to: utcInstant.nullable().describe('In articles published before this time; null for no limit.'),
  })
  .meta({ id: 'VouchedAlias', description: 'A name that somebody confirmed, and the period in which it applies.' })

const archiveSpeakerFields = {
  id: z.string(),
  name: z.string(),
  kind: speakerKind,
  aliases: z.array(z.string()).describe('Every other form of the name, most used first.'),
  confirmedAliases: z.array(z.string()).describe('Those of them that a person has confirmed.'),
  role: z
    .string()
    .nullable()
    .describe(
      'The current one: the most frequent in the latest 50 articles that give one; of two equally frequent, the later.',
    ),
  vouchedAliases: z
    .array(VouchedAlias)
    .describe('Names by which articles are linked to the speaker because a person confirmed them.'),
  roles: z.array(z.string()).describe('Roles as articles gave them, latest first; at most 20.'),
  pronouns: pronouns
    .nullable()
    .describe('Those that most articles with any use for them; null if none does. Never guessed from a first name.'),
  externalId: z.string().nullable().describe('An external identifier, as a person gave it: `wikidata:Q7747`.'),
  quoteCount: count.describe('The number of quotes that are neither rejected nor withdrawn.'),
  articleCount: count,
  firstQuotedAt: utcInstant.nullable().describe('The first date of publication among the articles that quote them.'),
  lastQuotedAt: utcInstant.nullable(),
  outlets: z
    .array(z.strictObject({ name: z.string(), articleCount: count }))
    .describe('The outlets of these articles, most articles first; at most 20.'),
  etag: etag().describe('Its version, to be sent in `If-Match`: it changes when a person changes the speaker.'),
}

export const ArchiveSpeaker = z.strictObject(archiveSpeakerFields).meta({
  id: 'ArchiveSpeaker',
  description:
    'A person or organization in the archive, linked across articles by the same full name, with or without middle names, or a confirmed alias.',
})

export const SpeakerProfile = z
  .strictObject({
    ...archiveSpeakerFields,
    roleHistory: z
      .array(
        z.strictObject({
          role: z.string(),
          firstUsedAt: utcInstant.nullable(),
          lastUsedAt: utcInstant.nullable(),
          articleCount: count,
        }),
      )
      .describe('When articles gave each role, latest first.'),
    quotedBeside: z
      .array(z.strictObject({ id: z.string(), name: z.string(), kind: speakerKind, articleCount: count }))
      .describe(
        'The people and organizations quoted in the same articles, among the latest 1000; at most 20, most often first.',
      ),
  })
  .meta({
    id: 'SpeakerProfile',
    description: 'A speaker in the archive, with their roles over time and who is quoted alongside them.',
  })

/** "person,group": kinds of speakers in a query; `any` is all of them. */
function speakerKinds() {
  return someOf([...speakerKind.options, 'any']).transform((asked) =>
    speakerKind.options.filter((kind) => asked.includes(kind) || asked.includes('any')),
  )
}

export const SpeakerListQuery = z.strictObject({
  q: filledString(300)
    .optional()
    .meta({ examples: ['kad'] })
    .describe('The beginning of any word of any form of the name.'),
  kind: speakerKinds()
    .optional()
    .meta({ examples: [['person']] })
    .describe(
      'Only speakers of these kinds, or `any`; by default people and organizations: `person` and `organization`.',
    ),
  sort: z
    .enum(['name', 'quotes', 'lastQuoted'])
    .default('name')
    .describe('By name; by number of quotes, most first; or by the date of the last quote, latest first.'),
  ...paging,
})

export const Suggestion = z
  .strictObject({
    speaker: ArchiveSpeaker,
    rule: z.enum(['surname-only', 'initials', 'suffix', 'middle-name', 'given-name', 'acronym']),
    reason: z.string().describe('The rule in words.'),
  })
  .meta({ id: 'Suggestion', description: 'Somebody who may be the same speaker, for a person to decide.' })

export const SuggestionList = listSchema(
  'SuggestionList',
  Suggestion,
  'Who may be the same speaker, most quotes first.',
)

export const SpeakerList = z
  .strictObject({ ...listSchema('SpeakerListPage', ArchiveSpeaker, '').shape, didYouMean })
  .meta({ id: 'SpeakerList', description: 'Speakers, in the requested order.' })
