// Annotated articles, one a line of JSON, to measure and to learn from.

import { z } from 'zod'
import type { QuoteType, Span } from '../../model.ts'
import { FileError } from '../file-error.ts'
import { readJsonLines } from './read-json-lines.ts'

export interface GoldSpeaker {
  /** The fullest form of the name in the article, without titles; of one without a name, the description. */
  readonly speaker: string
  /** A `SpeakerKind`. */
  readonly kind: string
  /** The other forms that the article uses. */
  readonly aliases?: readonly string[]
  /** All of them, for a joint source. */
  readonly speakers?: readonly string[]
  /** Who reads with care cannot tell. */
  readonly unsure?: boolean
  /** The annotated words name no speaker. */
  readonly bad?: boolean
}

/** A span and the words in it, so that a person can read the file. */
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
  /** Which attributions have a speaker: all of them, where it is not said; `nameless`, only those whose source has no name in it. */
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
 * Articles in the order of the files. Whether their spans and speakers are right is not looked at.
 *
 * @throws FileError naming the line that is no annotated article
 */
export function readGold(...paths: readonly string[]): GoldArticle[] {
  return paths.flatMap(readJsonLines).map(({ where, value }) => {
    const { error } = readable.safeParse(value)
    if (error !== undefined) throw new FileError(`${where} is no annotated article:\n${z.prettifyError(error)}`)
    return value as GoldArticle
  })
}
