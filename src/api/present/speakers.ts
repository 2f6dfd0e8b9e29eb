// Speakers as the API answers them.

import type { z } from 'zod'
import type { Speaker } from '../../model.ts'
import type { SpeakerProfile, StoredSpeaker, Suggestion } from '../../store/store.ts'
import type * as schemas from '../schemas/speakers.ts'
import { formatTag } from './entity-tag.ts'

export function presentSpeaker({
  id,
  name,
  role,
  kind,
}: Pick<Speaker, 'id' | 'name' | 'role' | 'kind'>): z.input<typeof schemas.Speaker> {
  return { id, name, role, kind }
}

export function presentArchiveSpeaker(speaker: StoredSpeaker): z.input<typeof schemas.ArchiveSpeaker> {
  const { id, name, kind, aliases, confirmedAliases, role, roles, externalId, quoteCount, articleCount } = speaker
  return {
    id,
    name,
    kind,
    aliases: [...aliases],
    confirmedAliases: [...confirmedAliases],
    vouchedAliases: [...speaker.vouchedAliases],
    role,
    roles: [...roles],
    pronouns: speaker.pronouns,
    externalId,
    quoteCount,
    articleCount,
    firstQuotedAt: speaker.firstQuotedAt,
    lastQuotedAt: speaker.lastQuotedAt,
    outlets: [...speaker.outlets],
    etag: formatTag(speaker.tag),
  }
}

export function presentSuggestion(known: string, { speaker, rule }: Suggestion): z.input<typeof schemas.Suggestion> {
  return { speaker: presentArchiveSpeaker(speaker), rule, reason: REASONS[rule](speaker.name, known) }
}

const REASONS: Readonly<Record<Suggestion['rule'], (name: string, known: string) => string>> = {
  'surname-only': (name, known) =>
    `An article has “${name}” without a first name, and that is a surname of “${known}”.`,
  initials: (name, known) => `“${name}” has the initials of “${known}”.`,
  suffix: (name, known) => `“${name}” and “${known}” differ in the suffix after the name.`,
  'middle-name': (name, known) => `“${name}” and “${known}” have the same first and last name.`,
  'given-name': (name, known) => `“${name}” and “${known}” have the same surname, and forms of the same given name.`,
  acronym: (name, known) => `“${name}” and “${known}” have the same initials.`,
}

export function presentSpeakerProfile(profile: SpeakerProfile): z.input<typeof schemas.SpeakerProfile> {
  const { roleHistory, quotedBeside } = profile
  return { ...presentArchiveSpeaker(profile), roleHistory: [...roleHistory], quotedBeside: [...quotedBeside] }
}
