// Changing articles as the API answers them.

import type { z } from 'zod'
import type { ArticleRevision, ArticleWithQuotes, QuoteUpdates } from '../../store/store.ts'
import type * as schemas from '../schemas/revisions.ts'
import type { OffsetUnit } from '../offset-units.ts'
import { presentArticle } from './articles.ts'

export function presentArticleUpdate(
  saved: ArticleWithQuotes,
  { added, moved, changed, restored, withdrawn }: QuoteUpdates,
  offsets: OffsetUnit,
): z.input<typeof schemas.ArticleUpdate> {
  return {
    article: presentArticle(saved, { rejected: false, offsets }),
    added: [...added],
    moved: [...moved],
    changed: [...changed],
    restored: [...restored],
    withdrawn: [...withdrawn],
  }
}

export function presentRevision(revision: ArticleRevision): z.input<typeof schemas.RevisionSummary> {
  return { ...revision }
}
