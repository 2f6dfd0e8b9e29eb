// Annotated articles, one a line of JSON, to measure and to learn from.

import type { Span } from '../../model.ts'
import { readJsonLines } from './read-json-lines.ts'

export interface GoldSpeaker {
  readonly speaker: string
  readonly kind: string
  readonly aliases?: readonly string[]
  readonly speakers?: readonly string[]
  readonly unsure?: boolean
  readonly bad?: boolean
}

export interface GoldAttribution {
  readonly id: string
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speaker?: GoldSpeaker
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly attributions: readonly GoldAttribution[]
}

/** Articles in the order of the file. Their shape is taken on trust. */
export function readGold(path: string): GoldArticle[] {
  return readJsonLines(path) as GoldArticle[]
}
