// Exports of articles, with quotes of theirs.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import { readEvidence } from '../quotes/kept-evidence.ts'
import { EXPLAINED, toExported } from './export-quotes.ts'
import type { ExportRow } from './export-quotes.ts'
import type { ExplainedQuote, ExportedArticle } from '../../store.ts'

/** The articles of these quotes, each with its own among them. */
export function exportArticles(database: Database, rowIds: readonly number[]): ExportedArticle[] {
  const byArticle = new Map<string, ExplainedQuote[]>()
  const rows = prepare<[string, string]>(database, EXPLAINED).raw().all(JSON.stringify(rowIds))
  for (const [row, evidence] of rows) {
    const quote: ExplainedQuote = Object.assign(toExported(JSON.parse(row) as ExportRow), {
      evidence: readEvidence(evidence),
    })
    const group = byArticle.get(quote.articleId)
    if (group) group.push(quote)
    else byArticle.set(quote.articleId, [quote])
  }
  return [...byArticle].map(([id, quotes]) => {
    const row = prepare<ArticleExportRow>(database, ARTICLE_EXPORT).get(id)
    if (!row) throw new Error(`The article ${id} does not exist, but quotes of it do`)
    const speakers = prepare<SpeakerExportRow>(database, SPEAKERS_EXPORT).all(row.number)
    return {
      id,
      text: row.text,
      title: row.title,
      url: row.url,
      outlet: row.outlet,
      publishedAt: row.published_at,
      language: row.language,
      speakers: speakers.map(({ forms, ...speaker }) => ({
        ...speaker,
        forms: JSON.parse(forms) as readonly string[],
      })),
      quotes,
    }
  })
}

interface ArticleExportRow {
  readonly number: number
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly published_at: string | null
  readonly language: string
}

const ARTICLE_EXPORT = 'SELECT number, text, title, url, outlet, published_at, language FROM article WHERE id = ?'

interface SpeakerExportRow {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly forms: string
}

const SPEAKERS_EXPORT = `SELECT s.id, a.name, s.kind, a.forms FROM article_speaker AS a
  CROSS JOIN speaker AS s ON s.number = a.speaker_number WHERE a.article_number = ?`
