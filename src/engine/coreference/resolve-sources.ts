// Resolves who each source is; the entry point for "he", "the minister", "Ms. Lee".
//
// Sieves, most certain first: a name in the source's own words or in apposition; words that never
// refer to anybody named ("two officials"); an organization named by its owner ("the Trump
// campaign"); then pronouns, role nouns and documents, by a learned ranking of the candidates
// mentioned before. Each answer counts for the next (sieves as in Muzny et al. 2017, ranking as in
// Denis and Baldridge 2008).

import { isQuoted, type Document } from '../language/document.ts'
import { NOBODY, type ResolvedSource, type ResolutionContext } from './resolution-context.ts'
import { chooseBy } from './choose.ts'
import { parseSource } from './parse-source.ts'
import { resolveDescription } from './resolvers/resolve-description.ts'
import { resolveName } from './resolvers/resolve-name.ts'
import { resolvePronoun } from './resolvers/resolve-pronoun.ts'
import { resolveRelative } from './resolvers/resolve-relative.ts'
import { resolveTurn } from './resolvers/resolve-turn.ts'
import { resolverModels } from './resolver-models.ts'
import { singularThey } from './singular-they.ts'
import { TextSalience } from './salience.ts'
import type { Resolution, SourceToResolve } from '../types.ts'
import type { Choose, Entities, Occurrence, ParsedSource } from './types.ts'

/** One answer for each source, in the given order; they are resolved in text order. */
export function resolveSources(
  document: Document,
  entities: Entities,
  sources: readonly SourceToResolve[],
): readonly Resolution[] {
  return resolveWith(document, entities, sources, chooseBy(resolverModels()))
}

/** Like `resolveSources`, with another way to choose, for training. */
export function resolveWith(
  document: Document,
  entities: Entities,
  sources: readonly SourceToResolve[],
  choose: Choose,
): readonly Resolution[] {
  const parsedSources = sources.map(({ spans }) => parseSource(document, entities, spans))
  const asked = new Set(parsedSources.map(askedAt))
  const calledThey = singularThey(document, entities)
  const salience = new TextSalience(document, entities, choose, asked)
  const answers: ResolvedSource[] = []
  const resolutions: Resolution[] = []
  const byWords = new Map<string, Resolution>()
  const order = [...sources.keys()].sort(
    (left, right) => startOf(sources[left]!) - startOf(sources[right]!) || left - right,
  )
  for (const number of order) {
    const source = sources[number]!
    const parsed = parsedSources[number] ?? null
    const token = parsed === null ? 0 : tokenOf(entities, parsed)
    if (parsed !== null) salience.advance(token)
    // two quotes may share a source, so the same words may be asked about twice
    const words = `${startOf(source)}:${source.spans[0]?.end ?? 0}`
    const resolution =
      byWords.get(words) ??
      (parsed === null
        ? NOBODY
        : resolve({ document, entities, salience, choose, calledThey, source, number, answers }, parsed))
    byWords.set(words, resolution)
    resolutions[number] = resolution
    answers.push({ source, resolution })
    const candidates = resolution.speakers.map(({ entity }) => entity).filter((entity) => entity !== null)
    const occurrence: Occurrence | null =
      parsed === null || parsed.form === 'names' || parsed.form === 'turn'
        ? null
        : {
            token,
            form: parsed.form === 'description' ? 'description' : 'pronoun',
            place: 'subject',
            isQuoted: isQuoted(document, token),
          }
    salience.recordSpeakers(candidates, occurrence)
  }
  return resolutions
}

function resolve(context: ResolutionContext, parsed: ParsedSource): Resolution {
  switch (parsed.form) {
    case 'names':
      return resolveName(context, parsed)
    case 'pronoun':
      return resolvePronoun(context, parsed)
    case 'relative':
      return resolveRelative(context, parsed)
    case 'description':
      return resolveDescription(context, parsed)
    case 'turn':
      return resolveTurn(context, parsed, parsed.token, parsed.last)
  }
}

/** The token of a source that is not a name; -1 for a name, which counts by itself. */
function askedAt(parsed: ParsedSource | null): number {
  if (parsed === null || parsed.form === 'names') return -1
  return parsed.form === 'description' ? parsed.head : parsed.token
}

function startOf({ spans }: SourceToResolve): number {
  return spans[0]?.start ?? 0
}

/** The token up to which the text is read first: past a name, before a pronoun. */
function tokenOf(entities: Entities, parsed: ParsedSource): number {
  if (parsed.form === 'names') return entities.mentions[parsed.mentions[0]!]!.first + 1
  return parsed.form === 'description' ? parsed.first : parsed.token
}
