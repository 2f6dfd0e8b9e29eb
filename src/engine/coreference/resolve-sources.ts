// Says who each source is: the one door to "he", "the minister", "Ms. Lee".
//
// Sieves, surest first: a name in the source's own words or in apposition;
// words that never mean somebody named ("two officials"); a body named by its
// owner ("the Trump campaign"); then pronouns, role nouns and documents by a
// learned ranking of those who were meant before, each answer counting for
// the next (sieves as in Muzny et al. 2017, ranking as in Denis and Baldridge
// 2008).

import type { Document } from '../language/document.ts'
import { NOBODY, type Answer, type Asking } from './resolution-context.ts'
import type { Trace } from './candidate-features.ts'
import { chooseBy, type Choose } from './choose.ts'
import type { People } from './entities/entities.ts'
import { readSource, type SourceReading } from './parse-source.ts'
import type { Resolution, SourceToResolve } from './resolution.ts'
import { resolveDescription } from './resolvers/resolve-description.ts'
import { resolveName } from './resolvers/resolve-name.ts'
import { resolvePronoun } from './resolvers/resolve-pronoun.ts'
import { resolveTurn } from './resolvers/resolve-turn.ts'
import { resolverModels } from './resolver-models.ts'
import { Trails } from './salience.ts'

export type { ResolvedSpeaker, Resolution, SourceToResolve, SpeakerRule } from './resolution.ts'

/** One answer for each source, in the order given; they are resolved in text order. */
export function resolveSources(
  document: Document,
  people: People,
  sources: readonly SourceToResolve[],
): readonly Resolution[] {
  return resolveWith(document, people, sources, chooseBy(resolverModels()))
}

/** The same with another way to choose, for training. */
export function resolveWith(
  document: Document,
  people: People,
  sources: readonly SourceToResolve[],
  choose: Choose,
): readonly Resolution[] {
  const readings = sources.map(({ spans }) => readSource(document, people, spans))
  const asked = new Set(readings.map((reading) => (reading?.form === 'pronoun' ? reading.token : -1)))
  const trails = new Trails(document, people, choose, asked)
  const answers: Answer[] = []
  const resolutions: Resolution[] = []
  const byWords = new Map<string, Resolution>()
  const order = [...sources.keys()].sort(
    (left, right) => startOf(sources[left]!) - startOf(sources[right]!) || left - right,
  )
  for (const number of order) {
    const source = sources[number]!
    const reading = readings[number] ?? null
    const token = reading === null ? 0 : tokenOf(people, reading)
    if (reading !== null) trails.advance(token)
    // the same words may be asked for twice: one source of two quotes
    const words = `${startOf(source)}:${source.spans[0]?.end ?? 0}`
    const resolution =
      byWords.get(words) ??
      (reading === null ? NOBODY : resolve({ document, people, trails, choose, source, number, answers }, reading))
    byWords.set(words, resolution)
    resolutions[number] = resolution
    answers.push({ source, resolution })
    const candidates = resolution.speakers.map(({ candidate }) => candidate).filter((candidate) => candidate !== null)
    const trace: Trace | null =
      reading === null || reading.form === 'names' || reading.form === 'turn'
        ? null
        : { token, form: reading.form, place: 'subject', isQuoted: people.quoted[token] === 1 }
    trails.recordSpeakers(candidates, trace)
  }
  return resolutions
}

function resolve(asking: Asking, reading: SourceReading): Resolution {
  switch (reading.form) {
    case 'names':
      return resolveName(asking, reading)
    case 'pronoun':
      return resolvePronoun(asking, reading)
    case 'description':
      return resolveDescription(asking, reading)
    case 'turn':
      return resolveTurn(asking, reading, reading.token)
  }
}

function startOf({ spans }: SourceToResolve): number {
  return spans[0]?.start ?? 0
}

/** The token at which the text is read up to: past a name, before a pronoun. */
function tokenOf(people: People, reading: SourceReading): number {
  if (reading.form === 'names') return people.mentions[reading.mentions[0]!]!.first + 1
  return reading.form === 'description' ? reading.first : reading.token
}
