// Annotated articles, one per line of JSON, to measure and to learn from.

import { z } from 'zod'
import type { QuoteType, Span } from '../../model.ts'
import { FileError } from '../file-error.ts'
import { readJsonLines } from './read-json-lines.ts'

export interface GoldSpeaker {
  /** The fullest form of the name in the article, without titles; for a speaker without a name, the description. */
  readonly speaker: string
  /** A `SpeakerKind`. */
  readonly kind: string
  /** The other forms that the article uses. */
  readonly aliases?: readonly string[]
  /** All of them, for a joint source. */
  readonly speakers?: readonly string[]
  /** A careful reader cannot tell. */
  readonly unsure?: boolean
  /** The annotated words name no speaker. */
  readonly bad?: boolean
}

/** A span with its words, to make the file readable. */
export type GoldSpan = Span & { readonly text?: string }

export interface GoldAttribution {
  readonly id: string
  readonly type: QuoteType
  readonly source: readonly GoldSpan[]
  readonly cue: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
  readonly speaker?: GoldSpeaker
}

export interface GoldArticle {
  readonly id: string
  readonly publisher?: string
  /** "2026-03-14" */
  readonly date?: string
  readonly title?: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  /** Which attributions have a speaker: all if omitted; `nameless`: only those whose source contains no name. */
  readonly speakersGiven?: 'all' | 'nameless' | 'none'
}

const spans = z.array(z.object({ start: z.int(), end: z.int() }))
const readable = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(
    z.object({
      type: z.enum(['direct', 'indirect', 'mixed']),
      source: spans,
      cue: spans,
      content: spans,
      speaker: z.object({ speaker: z.string(), kind: z.string() }).optional(),
    }),
  ),
})

/**
 * Articles in the order of the files. Does not check whether their spans and
 * speakers are right.
 *
 * @throws FileError naming the line that is not an annotated article
 */
export function readGold(...paths: readonly string[]): GoldArticle[] {
  return paths.flatMap(readJsonLines).map(({ where, value }) => {
    const { error } = readable.safeParse(value)
    if (error !== undefined) throw new FileError(`${where} is not an annotated article:\n${z.prettifyError(error)}`)
    return value as GoldArticle
  })
}
