// Annotated articles, one a line of JSON, as the trainers read them.

import { readFileSync } from 'node:fs'
import type { Span } from '../model.ts'

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

export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
}
