// Exported quotes as newline-delimited JSON, one a line, in the shape of the
// lists. Written by hand, since fifty thousand a second are wanted: speakers
// and evidence are JSON already.

import type { ExportedQuote, TextPiece } from '../../store/store.ts'
import { quotedWords } from '../../text/quoted-words.ts'

export function writeLines(quotes: readonly ExportedQuote[]): string {
  return quotes.map(writeLine).join('')
}

function writeLine(quote: ExportedQuote): string {
  const { parts, partTexts, speakersJson, evidenceJson, article } = quote
  const content = parts.map(({ start, end }, index) => writePiece({ start, end, text: partTexts[index] ?? '' })).join()
  return (
    `{"id":"${quote.id}","type":"${quote.type}","text":${JSON.stringify(quotedWords(partTexts))},"content":[${content}]` +
    `,"cue":${writePiece(quote.cue)},"source":${writePiece(quote.source)}` +
    `,"speaker":${firstOf(speakersJson)},"speakers":${speakersJson}` +
    `,"confidence":${quote.confidence},"evidence":${asAnswered(evidenceJson)}` +
    `,"status":"${quote.status}","engine":${JSON.stringify(quote.engine)},"revision":${quote.revision}` +
    `,"articleId":"${quote.articleId}","article":${JSON.stringify(article)}}\n`
  )
}

const writePiece = (piece: TextPiece | null): string =>
  piece === null ? 'null' : `{"start":${piece.start},"end":${piece.end},"text":${JSON.stringify(piece.text)}}`

/** The first of a JSON array, or null: most have one. */
function firstOf(array: string): string {
  if (array === '[]') return 'null'
  return array.includes('},{') ? JSON.stringify((JSON.parse(array) as unknown[])[0]) : array.slice(1, -1)
}

/** The database calls `spans` what is answered as `words`. In a string of JSON the marks would be escaped. */
const asAnswered = (evidence: string): string => evidence.replaceAll('"spans":[', '"words":[')
