// Changes that people make to the speakers of the archive.

import { z } from 'zod'
import { count, signedBy, signedWith, utcInstant } from './fields/answer-fields.ts'
import { dateRange, filledString, inOrder } from './fields/fields.ts'
import { listSchema } from './fields/lists.ts'
import { signatureFields } from './fields/fields.ts'
import { ArchiveSpeaker, speakerKind, VouchedAlias } from './speakers.ts'

const TimedAlias = inOrder(z.strictObject({ alias: filledString(300), ...dateRange }))

export const SpeakerEdit = z
  .strictObject({
    name: filledString(300).optional(),
    kind: speakerKind.optional(),
    aliases: z
      .array(z.union([filledString(300), TimedAlias]))
      .max(100)
      .optional()
      .describe(
        'All other names that you confirm. From now on, whoever an article calls by one of them is this speaker, even if it is a title and surname or just a surname, unless the article names another person with the surname in full. An object with `from` and `to` applies only to articles from that period. Forms that articles use stay, whether listed or not.',
      ),
    externalId: filledString(300).nullish().describe('An external identifier, `wikidata:Q7747`; null for none.'),
    ...signatureFields,
  })
  .meta({ id: 'SpeakerEdit', description: 'What is left out stays as it is.' })

export const SpeakerMerge = z
  .strictObject({
    speakerId: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe('The duplicate: all its quotes go to the speaker at this address.'),
    speakerIds: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(100)
      .optional()
      .describe('Several duplicates instead of one; they are one change, to be undone together.'),
    ...signatureFields,
  })
  .superRefine(({ speakerId, speakerIds }, context) => {
    if ((speakerId === undefined) !== (speakerIds === undefined)) return
    const message = speakerId === undefined ? 'names nobody' : 'names both one and several'
    context.addIssue({ code: 'custom', message, params: { expected: 'either speakerId or speakerIds' } })
  })
  .meta({ id: 'SpeakerMerge', description: 'Speakers who are the same.' })

export const SpeakerSplit = z
  .strictObject({
    quoteIds: z.array(z.string().min(1).max(100)).max(1000).default([]).describe('Quotes that somebody else said.'),
    articleIds: z
      .array(z.string().min(1).max(100))
      .max(1000)
      .default([])
      .describe('Articles in which it is somebody else.'),
    name: filledString(300).nullish().describe('That of the other; by default, as in the first of these articles.'),
    kind: speakerKind.nullish(),
    ...signatureFields,
  })
  .superRefine(({ quoteIds, articleIds }, context) => {
    if (quoteIds.length + articleIds.length > 0) return
    context.addIssue({ code: 'custom', message: 'names nothing', params: { expected: 'quoteIds or articleIds' } })
  })
  .meta({ id: 'SpeakerSplit', description: 'One speaker who is really two.' })

export const ChangeUndo = z
  .strictObject({
    changeId: z.string().min(1).max(100).optional().describe('By default, the last change that has not been undone.'),
    ...signatureFields,
  })
  .meta({ id: 'ChangeUndo', description: 'A change to undo.' })

export const SpeakerState = z
  .strictObject({
    name: z.string(),
    kind: ArchiveSpeaker.shape.kind,
    aliases: z.array(z.string()).describe('The confirmed ones.'),
    vouchedAliases: z.array(VouchedAlias).describe('Those by which articles are linked to the speaker, and when.'),
    externalId: z.string().nullable(),
  })
  .meta({ id: 'SpeakerState', description: 'The part of a speaker that people can change.' })

export const SpeakerChange = z
  .strictObject({
    id: z.string(),
    action: z.enum(['edit', 'merge', 'split']),
    speakerId: z.string().describe('Who was edited, who remained after a merge, or from whom another was split off.'),
    otherId: z.string().nullable().describe('Who was merged into them, or who was split off.'),
    otherIds: z.array(z.string()).describe('All of them, if several were merged at once; `before` is the first.'),
    at: utcInstant,
    ...signedBy,
    key: signedWith,
    before: SpeakerState.describe(
      'Of the edited speaker; for a merge, of the one merged; for a split, of the one split.',
    ),
    after: SpeakerState.describe(
      'Of the edited speaker; for a merge, of the one that remains; for a split, of the one split off.',
    ),
    quoteCount: count.describe('How many quotes were reassigned.'),
    undone: z.strictObject({ at: utcInstant, by: signedBy.by, key: signedWith }).nullable(),
  })
  .meta({ id: 'SpeakerChange', description: 'One change that a person made to a speaker.' })

export const SpeakerHistory = listSchema('SpeakerHistory', SpeakerChange, 'The changes to a speaker, latest first.')

export const SpeakerUpdate = z
  .strictObject({
    speaker: ArchiveSpeaker,
    other: ArchiveSpeaker.nullable(),
    change: SpeakerChange.nullable(),
  })
  .meta({
    id: 'SpeakerUpdate',
    description:
      'A speaker after a change. `other`: who was split off or restored. `change`: the change, to undo it by its id; null if nothing was different.',
  })
