// Reads English with a pre-trained network. It asks the same questions as the chain models
// (../learned/), and answers them from scores that the network has computed already.

import type { Document } from '../../language/document.ts'
import type { ExtractedAttribution, Extraction, Opening, SpanSource } from '../../types.ts'
import { CUE_LABELS } from '../learned/label-cues.ts'
import { tokensOf, type Units } from '../learned/units.ts'
import type { WindowScores } from './network.ts'
import type { ReadingPlan } from './plan-reading.ts'
import type { UnitRunOfParagraph } from './reading-windows.ts'
import { roleRuns, type RoleRuns } from '../role-runs.ts'
import { likeliestRoles } from './likeliest-roles.ts'
import { roleChances, softmax, type Question, type WindowRange } from './role-chances.ts'

/** Cues below this chance are ignored; chosen on the development articles. */
const CUE_THRESHOLD = 0.5

/** Units of one paragraph that were read together. */
interface ReadRun extends UnitRunOfParagraph {
  readonly units: Units
  readonly scores: WindowScores
  /** The position of the unit `from` in the window. */
  readonly offset: number
}

/**
 * `scores` has those of each window of the plan, in order. `temperature` says how overconfident
 * the network is (Guo et al. 2017); 1 means not at all.
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

function readAttribution(run: ReadRun, cue: FoundCue, temperature: number): ExtractedAttribution {
  const { source, others, sourceChance, othersChance } = readRoles(run, 'cue', cue)
  return {
    cue: tokensOf(run.units, cue),
    source: source && tokensOf(run.units, source),
    content: others.map((one) => tokensOf(run.units, one)),
    cueChance: temper(cue.chance, temperature),
    sourceChance: temper(sourceChance, temperature),
    contentChance: temper(othersChance, temperature),
  }
}

function readSource(run: ReadRun, at: number, temperature: number): SpanSource {
  const { source, others, sourceChance, othersChance } = readRoles(run, 'quotedSpan', { first: at, last: at })
  const [cue = null] = others
  return {
    cue: cue && tokensOf(run.units, cue),
    source: source && tokensOf(run.units, source),
    cueChance: temper(othersChance, temperature),
    sourceChance: temper(sourceChance, temperature),
  }
}

/** Reads only the units of the paragraph that are in this run. */
function readRoles(run: ReadRun, question: Question, { first, last }: WindowRange): RoleRuns {
  const { units, scores, from, to, offset } = run
  const inWindow = (at: number): number => at - from + offset
  const asking = { first: inWindow(first), last: inWindow(last) }
  const chances = roleChances(scores, question, asking, { first: offset, last: inWindow(to - 1) })
  const roles = likeliestRoles(
    chances,
    (index) => from + index >= first && from + index <= last,
    (index) => units.quotedSpan[from + index]! >= 0,
  )
  return roleRuns(roles, chances, from)
}

/**
 * For the shipped network, chosen on the development articles so that answers are right as often
 * as their confidence says.
 */
const TEMPERATURE = 1.6

/** Corrects a chance for the network's overconfidence. */
function temper(chance: number, temperature: number): number {
  const [yes, no] = [chance ** (1 / temperature), (1 - chance) ** (1 / temperature)]
  return yes / (yes + no)
}
