// Measures how often the rules without a learned choice are right, on articles
// with marked sources and named speakers.

import { buildEntities } from '../../engine/coreference/entities/build-entities.ts'
import { compareKey } from '../../engine/coreference/entities/name-key.ts'
import { resolveSources } from '../../engine/coreference/resolve-sources.ts'
import { readDocument } from '../../engine/language/read-document.ts'
import type { RuleChances } from '../../engine/rule-chances.ts'
import type { ResolvedSpeaker, RuleChance } from '../../engine/types.ts'
import type { GoldSpeaker } from '../evaluate/read-gold.ts'
import type { TaughtDocument } from './train-resolver.ts'

/** From fewer answers nothing is learned. */
const FEWEST = 20

/** The table updated from the documents; everything else as in `before`. */
export function trainRuleChances(documents: readonly TaughtDocument[], before: RuleChances): RuleChances {
  const counts = new Map<RuleChance, { right: number; all: number }>()
  for (const document of documents) {
    for (const [rule, isRight] of answersIn(document)) {
      const count = counts.get(rule) ?? { right: 0, all: 0 }
      counts.set(rule, { right: count.right + Number(isRight), all: count.all + 1 })
    }
  }
  const measured = [...counts]
    .filter(([, { all }]) => all >= FEWEST)
    .map(([rule, count]) => [rule, share(count)] as const)
  return { ...before, ...Object.fromEntries(measured) }
}

/** Counts one right and one wrong answer more than were seen, so that nothing is ever certain. */
function share({ right, all }: { readonly right: number; readonly all: number }): number {
  return Math.round((100 * (right + 1)) / (all + 2)) / 100
}

function answersIn(gold: TaughtDocument): (readonly [RuleChance, boolean])[] {
  const document = readDocument(gold.text)
  const attributions = gold.attributions.filter(({ source }) => source.length > 0)
  const sources = attributions.map(({ source, cue, content }) => ({ spans: source, cue: cue[0] ?? null, content }))
  const resolutions = resolveSources(document, buildEntities(document), sources)
  return resolutions.flatMap(({ measured, speakers }, index) => {
    const { speaker } = attributions[index]!
    if (measured === undefined || speaker === undefined || speaker.bad || speaker.unsure) return []
    return [[measured, isSame(speakers[0], speaker)] as const]
  })
}

function isSame(found: ResolvedSpeaker | undefined, gold: GoldSpeaker): boolean {
  const isNamed = gold.kind === 'person' || gold.kind === 'organization'
  if (found === undefined || !isNamed) return found === undefined
  const names = new Set([gold.speaker, ...(gold.speakers ?? []), ...(gold.aliases ?? [])].map(compareKey))
  return [found.name, ...found.aliases].some((name) => names.has(compareKey(name)))
}
