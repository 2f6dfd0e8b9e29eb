// Model → answer, for changes. The shapes are those of archive-schemas.ts.

import type { z } from 'zod'
import type {
  ArticleRevision,
  ArticleWithQuotes,
  QuoteChange,
  QuoteState,
  QuoteUpdates,
  SpeakerChange,
  SpeakerOutcome,
  SpeakerProfile,
} from '../../store/store.ts'
import type * as answers from '../schemas/archive-schemas.ts'
import { presentArchiveSpeaker, presentArticle } from './present.ts'
import type { SpeakerProfile as ShownProfile } from '../schemas/response-schemas.ts'

export function presentQuoteChange(change: QuoteChange): z.input<typeof answers.QuoteHistory>['items'][number] {
  const { action, at, by, note, engine, before, after } = change
  return { action, at, by, note, engine, before: before && presentState(before), after: presentState(after) }
}

function presentState({ parts, speakers, ...state }: QuoteState) {
  return { ...state, content: [...parts], speakers: [...speakers] }
}

export function presentUpdate(
  saved: ArticleWithQuotes,
  { added, moved, changed, restored, withdrawn }: QuoteUpdates,
): z.input<typeof answers.ArticleUpdate> {
  return {
    article: presentArticle(saved, false),
    added: [...added],
    moved: [...moved],
    changed: [...changed],
    restored: [...restored],
    withdrawn: [...withdrawn],
  }
}

export function presentRevision(revision: ArticleRevision): z.input<typeof answers.RevisionList>['items'][number] {
  return { ...revision }
}

export function presentProfile(profile: SpeakerProfile): z.input<typeof ShownProfile> {
  const { roleHistory, quotedBeside } = profile
  return { ...presentArchiveSpeaker(profile), roleHistory: [...roleHistory], quotedBeside: [...quotedBeside] }
}

export function presentSpeakerChange(change: SpeakerChange): z.input<typeof answers.SpeakerChange> {
  return {
    ...change,
    before: { ...change.before, aliases: [...change.before.aliases] },
    after: { ...change.after, aliases: [...change.after.aliases] },
  }
}

export function presentSpeakerUpdate({
  speaker,
  other,
  change,
}: Extract<SpeakerOutcome, { outcome: 'saved' }>): z.input<typeof answers.SpeakerUpdate> {
  return {
    speaker: presentArchiveSpeaker(speaker),
    other: other && presentArchiveSpeaker(other),
    change: change && presentSpeakerChange(change),
  }
}
