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
  'Unused parts of the file may still hold what was erased: run “dixit erase --compact” on the archive’s machine.'
const ELSEWHERE =
  'Backups, exports and copies made before still hold it: delete them, or erase again after restoring one.'
