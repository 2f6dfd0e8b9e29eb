// The weights that resolving goes by, one ranking model for each kind of
// question. Written by training/train-resolver.ts.

import { readFileSync } from 'node:fs'
import type { LinearModel } from '../learning/linear-model.ts'

/** `person` for he and she, `thing` for they and it, `description` for "the minister", `document` for "the report". */
export type QuestionKind = 'person' | 'thing' | 'description' | 'document'
export type ResolverModels = Readonly<Record<QuestionKind, LinearModel>>

let loaded: ResolverModels | null = null

/** Reads `src/weights/resolver.json` once. Throws when it is missing. */
export function resolverModels(): ResolverModels {
  loaded ??= JSON.parse(readFileSync(new URL('../weights/resolver.json', import.meta.url), 'utf8')) as ResolverModels
  return loaded
}
