import type { z } from 'zod'
import type { Erasure as StoredErasure } from '../../store/store.ts'
import type { Erasure } from '../schemas/erasures.ts'

export function presentErasure({ target, key, ...erasure }: StoredErasure): z.input<typeof Erasure> {
  return {
    id: erasure.id,
    speakerId: 'speakerId' in target ? target.speakerId : null,
    articleId: 'articleId' in target ? target.articleId : null,
    before: 'before' in target ? target.before : null,
    state: erasure.state,
    articles: erasure.articles,
    quotes: erasure.quotes,
    key,
    begunAt: erasure.begunAt,
    endedAt: erasure.endedAt,
    compactedAt: erasure.compactedAt,
    remains: [...(erasure.compactedAt === null ? [IN_FILE] : []), ELSEWHERE],
  }
}

const IN_FILE =
  'Parts of the file that nothing uses any more may still hold what was written there before: run “dixit erase --compact” on the machine of the archive.'
const ELSEWHERE =
  'Backups, exports and copies from before still hold it: delete them, or erase again after restoring one.'
