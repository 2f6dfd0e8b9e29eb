// Reads English by a pre-trained network: the same questions as those of the
// chain models (../learned/), and the same answers from scores that were made
// beforehand.

import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { ExtractedAttribution, Extraction, Opening, SpanSource } from '../../types.ts'
import { CUE_LABELS } from '../learned/label-cues.ts'
import type { Units } from '../learned/units.ts'
import type { WindowScores } from './network.ts'
import type { ReadingPlan } from './plan-reading.ts'
import type { UnitRunOfParagraph } from './reading-windows.ts'
import { likeliestRoles, ROLE_COUNT } from './likeliest-roles.ts'
import { roleChances, softmax, type Question, type WindowRange } from './role-chances.ts'

/** Cues below this chance are not looked at; chosen on the development articles. */
const CUE_THRESHOLD = 0.5

/** Units of one paragraph that were read together. */
interface ReadRun extends UnitRunOfParagraph {
  readonly units: Units
  readonly scores: WindowScores
  /** The place in the window of the unit `from`. */
  readonly offset: number
}

/**
 * `scores`: of each window of the plan, in order. `temperature`: by how much the
 * network is surer of itself than it should be (Guo et al. 2017); 1 for not at all.
 */
export function extractByNetwork(
  document: Document,
  plan: ReadingPlan,
  scores: readonly WindowScores[],
  temperature: number = TEMPERATURE,
): Extraction {
  const attributions: ExtractedAttribution[] = []
  const openings: Opening[] = []
  const runOf = new Map<number, { run: ReadRun; at: number }>()
  for (const run of readRuns(plan, scores)) {
    for (let at = run.from; at < run.to; at++)
      if (run.units.quotedSpan[at]! >= 0) runOf.set(run.units.quotedSpan[at]!, { run, at })
    for (const cue of findCues(run)) {
      const extracted = readAttribution(run, cue, temperature)
      if (extracted.content.length > 0) attributions.push(extracted)
      else openings.push(extracted)
    }
  }
  return {
    language: 'en',
    reader: 'pretrained',
    attributions,
    openings,
    sourceOf: (quotedSpan) => {
      const place = runOf.get(quotedSpan)
      return place === undefined ? NOTHING : readSource(place.run, place.at, temperature)
    },
    quotationChanceOf: (quotedSpan) => {
      const place = runOf.get(quotedSpan)
      if (place === undefined) return null
      const { run, at } = place
      return 1 / (1 + Math.exp(-run.scores.quotations[run.offset + at - run.from]!))
    },
  }
}

const NOTHING: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

function readRuns({ units, windows }: ReadingPlan, scores: readonly WindowScores[]): ReadRun[] {
  return windows.flatMap(({ runs }, window) => {
    let offset = 0
    return runs.map((run) => {
      const read = { ...run, units: units.get(run.paragraph)!, scores: scores[window]!, offset }
      offset += run.to - run.from
      return read
    })
  })
}

interface FoundCue {
  readonly first: number
  readonly last: number
  readonly chance: number
}

function findCues({ units, scores, from, to, offset }: ReadRun): FoundCue[] {
  const chances = Float64Array.from(
    scores.cues.subarray(offset * CUE_LABELS.length, (offset + to - from) * CUE_LABELS.length),
  )
  for (let at = 0; at < chances.length; at += CUE_LABELS.length) softmax(chances, at, CUE_LABELS.length)
  const place = (at: number): number => (at - from) * CUE_LABELS.length
  const chanceOf = (at: number): number => (units.quotedSpan[at]! >= 0 ? 0 : 1 - chances[place(at)]!)
  const goesOn = (at: number): boolean => chances[place(at) + 2]! >= chances[place(at) + 1]!
  const cues: FoundCue[] = []
  for (let first = from; first < to; first++) {
    if (chanceOf(first) < CUE_THRESHOLD) continue
    let last = first
    let chance = chanceOf(first)
    while (last + 1 < to && chanceOf(last + 1) >= CUE_THRESHOLD && goesOn(last + 1))
      chance = Math.max(chance, chanceOf(++last))
    cues.push({ first, last, chance })
    first = last
  }
  return cues
}

interface Roles {
  readonly source: TokenRange | null
  readonly others: readonly TokenRange[]
  /** The mean chance of the units that have the role; 0 without any. */
  readonly sourceChance: number
  readonly othersChance: number
}

function readAttribution(run: ReadRun, cue: FoundCue, temperature: number): ExtractedAttribution {
  const { source, others, sourceChance, othersChance } = readRoles(run, 'cue', cue)
  return {
    cue: tokensOf(run.units, cue.first, cue.last),
    source,
    content: others,
    cueChance: temper(cue.chance, temperature),
    sourceChance: temper(sourceChance, temperature),
    contentChance: temper(othersChance, temperature),
  }
}

function readSource(run: ReadRun, at: number, temperature: number): SpanSource {
  const { source, others, sourceChance, othersChance } = readRoles(run, 'quotedSpan', { first: at, last: at })
  return {
    cue: others[0] ?? null,
    source,
    cueChance: temper(othersChance, temperature),
    sourceChance: temper(sourceChance, temperature),
  }
}

const SOURCE = 1
const OTHER = 2

function readRoles(run: ReadRun, question: Question, { first, last }: WindowRange): Roles {
  const { units, scores, from, to, offset } = run
  const inWindow = (at: number): number => at - from + offset
  const asking = { first: inWindow(first), last: inWindow(last) }
  const among = { first: offset, last: offset + to - from - 1 }
  const chances = roleChances(scores, question, asking, among)
  const isAsking = (at: number): boolean => at >= first && at <= last
  const chanceOf = (at: number, role: number): number => chances[(at - from) * ROLE_COUNT + role]!
  const roles = likeliestRoles(
    chances,
    (index) => isAsking(from + index),
    (index) => units.quotedSpan[from + index]! >= 0,
  )
  const mean = (runs: readonly FoundRun[], role: number): number => {
    let [sum, count] = [0, 0]
    for (const one of runs) for (let at = one.first; at <= one.last; at++, count++) sum += chanceOf(at, role)
    return count === 0 ? 0 : sum / count
  }
  const sources = runsOf(roles, SOURCE, from)
  const others = runsOf(roles, OTHER, from)
  // "Lee, he told the court, …" reads as two sources now and then: the more probable one wins.
  const source = sources.reduce<FoundRun | null>(
    (best, one) => (best === null || mean([one], SOURCE) > mean([best], SOURCE) ? one : best),
    null,
  )
  return {
    source: source && tokensOf(units, source.first, source.last),
    others: others.map((one) => tokensOf(units, one.first, one.last)),
    sourceChance: source === null ? 0 : mean([source], SOURCE),
    othersChance: mean(others, OTHER),
  }
}

interface FoundRun {
  readonly first: number
  readonly last: number
}

function runsOf(roles: Uint8Array, role: number, offset: number): FoundRun[] {
  const runs: FoundRun[] = []
  for (let first = 0; first < roles.length; first++) {
    if (roles[first] !== role) continue
    let last = first
    while (roles[last + 1] === role) last++
    runs.push({ first: first + offset, last: last + offset })
    first = last
  }
  return runs
}

const tokensOf = (units: Units, first: number, last: number): TokenRange => ({
  first: units.first[first]!,
  last: units.last[last]!,
})

/** Of the shipped network. Chosen on the development articles: the confidence of answers is then what it says. */
const TEMPERATURE = 1.6

/** What a network says that it is sure of, as far as it should be. */
function temper(chance: number, temperature: number): number {
  const [yes, no] = [chance ** (1 / temperature), (1 - chance) ** (1 / temperature)]
  return yes / (yes + no)
}
