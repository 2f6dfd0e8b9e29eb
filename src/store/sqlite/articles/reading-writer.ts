// How to write what the engine finds when an article is read again.

import type { Database } from 'better-sqlite3'
import type { Analysis } from '../../../model.ts'
import type { PublishedText } from './article-text.ts'
import type { Comparison } from './compare-readings.ts'
import { prepare } from '../prepare.ts'
import { saveQuotes } from '../quotes/save-quotes.ts'
import type { SavedQuote } from '../quotes/save-quotes.ts'
import { indexForms, indexQuotes } from '../search/search-index.ts'
import { gatherSpeakers, saveArticleSpeaker } from '../speakers/save-speakers.ts'
import type { GatheredSpeakers, SpeakerRowIds } from '../speakers/save-speakers.ts'
import type { QuoteChange } from '../../store.ts'

/** How to write the quotes and speakers of an article that is read again: one by one, or all at once. */
export interface ReadingWriter {
  /** Finds or creates the speakers of the quotes; called first. */
  placeSpeakers(): SpeakerRowIds
  /**
   * Whether the fact that the engine finds this quote again, with these speakers,
   * is already written, or changes nothing.
   */
  isUpdated(rowId: number, speakerRowIds: readonly number[]): boolean
  /** Saves the new quotes; returns their ids. */
  addQuotes(speakers: SpeakerRowIds): readonly string[]
  /** Called once the quotes are saved: records what the article calls its speakers. */
  callSpeakers(): void
  /** Indexes the new quotes and speakers for search. */
  index(): void
  /** What became of the quotes for which `isUpdated` was called. */
  readonly listChanges: () => readonly RecordedChange[]
}

export interface RecordedChange {
  readonly rowId: number
  readonly id: string
  readonly action: QuoteChange['action']
}

/** Like the quotes of any article. */
export function writeOneByOne(
  database: Database,
  article: PublishedText,
  { matches, named }: Comparison,
  analysis: Analysis,
): ReadingWriter {
  const { speakers } = analysis
  const origin = { engine: analysis.engine, status: 'unreviewed', revision: article.revision } as const
  let gathered: GatheredSpeakers = { rowIds: new Map(), called: [], newForms: [] }
  let saved: readonly SavedQuote[] = []
  return {
    placeSpeakers() {
      gathered = gatherSpeakers(database, article, { quotes: named, speakers })
      return gathered.rowIds
    },
    isUpdated: () => false,
    addQuotes(rowIds) {
      saved = saveQuotes(database, article, article.text, matches.added, origin, rowIds)
      return saved.map(({ id }) => id)
    },
    callSpeakers() {
      // Given the number of their quotes: counting each quote separately takes three times as long.
      const counts = countListed(database, article.articleRowId)
      for (const speaker of gathered.called) saveArticleSpeaker(database, article, speaker, counts.get(speaker.rowId))
    },
    index() {
      indexForms(database, gathered.newForms)
      indexQuotes(database, saved)
    },
    listChanges: () => [],
  }
}

/** How many listed quotes each speaker of an article has. */
function countListed(database: Database, articleRowId: number): ReadonlyMap<number, number> {
  const rows = prepare<{ rowId: number; count: number }>(database, COUNT_LISTED).all(articleRowId)
  return new Map(rows.map(({ rowId, count }) => [rowId, count]))
}

export const COUNT_LISTED = `SELECT said.speaker_number AS rowId, sum(said.listed) AS count
  FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
  WHERE q.article_number = ? GROUP BY said.speaker_number`
