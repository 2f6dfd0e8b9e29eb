// Compares every stored span with the text it refers to, unit for unit.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { quoteFromRows } from '../rows.ts'
import type { QuoteRow } from '../rows.ts'

/** Ids of quotes (of articles, for rejected spans) with a span whose words differ from those of the article there; at most ten. */
export function findWrongSpans(database: Database, progress: (done: number, total: number) => void): string[] {
  const total = prepare<number>(database, 'SELECT count(*) FROM article').pluck().get() ?? 0
  const wrong: string[] = []
  let done = 0
  for (let after = 0; ;) {
    const articles = prepare<TextRow>(database, NEXT_TEXTS).all(after)
    for (const article of articles) wrong.push(...findWrongIn(database, article))
    done += articles.length
    progress(done, total)
    const last = articles.at(-1)
    if (last === undefined || wrong.length >= 10) return wrong.slice(0, 10)
    after = last.number
  }
}

interface TextRow {
  readonly number: number
  readonly id: string
  readonly revision: number
  readonly text: string
}

const NEXT_TEXTS = 'SELECT number, id, revision, text FROM article WHERE number > ? ORDER BY number LIMIT 50'

function findWrongIn(database: Database, { number, id, revision, text }: TextRow): string[] {
  const rows = prepare<QuoteRow>(database, QUOTES_OF).all(number)
  const wrong = rows.filter((row) => {
    const counted =
      row.revision === revision ? text : prepare<string>(database, PAST_TEXT).pluck().get(number, row.revision)
    return counted === undefined || !isVerbatim(counted, row)
  })
  const rejected = prepare<{ end_offset: number }>(database, REJECTED_OF).all(number)
  const isOutside = rejected.some((span) => span.end_offset > text.length)
  return [...wrong.map((row) => row.id), ...(isOutside ? [id] : [])]
}

const QUOTES_OF = `SELECT q.*, NULL AS mentioned, a.id AS article_id, a.title, a.url, a.outlet, a.published_at
  FROM quote AS q CROSS JOIN article AS a ON a.number = q.article_number WHERE q.article_number = ?`

const PAST_TEXT = 'SELECT text FROM article_revision WHERE article_number = ? AND revision = ?'

const REJECTED_OF = 'SELECT end_offset FROM rejected WHERE article_number = ?'

function isVerbatim(text: string, row: QuoteRow): boolean {
  const quote = quoteFromRows(row, [])
  const { parts, partTexts, cue, cueText, source, sourceText, evidence, evidenceTexts, about } = quote
  const spans = [
    ...parts.map((span, index) => ({ span, words: partTexts[index] })),
    ...(cue ? [{ span: cue, words: cueText }] : []),
    ...(source ? [{ span: source, words: sourceText }] : []),
    ...(about ?? []).map((mention) => ({ span: mention, words: mention.text })),
    ...evidence.flatMap((one, index) => one.spans.map((span, at) => ({ span, words: evidenceTexts[index]?.[at] }))),
  ]
  return (
    partTexts.join('\n') === row.words && spans.every(({ span, words }) => text.slice(span.start, span.end) === words)
  )
}
