// The features of the span labeller: for one cue, which units of its paragraph are the source and
// which the content. Each unit is seen from the cue: on which side it is, how far away, and what
// stands between.
//
//   [The chancellor](source) [told](cue) reporters [that he would stay](content).

import { mix } from '../../learning/hashing.ts'
import { FeatureRow } from '../../learning/feature-row.ts'
import type { Chain } from '../../learning/chain.ts'
import type { Units } from './units.ts'

/** A cue as positions in the units of a paragraph, both ends included. */
export interface CueRange {
  readonly first: number
  readonly last: number
}

const WIDTH = 52
const EDGE_WIDTH = 12
const NONE = 1
const row = new FeatureRow(201, WIDTH)
const edgeRow = new FeatureRow(301, EDGE_WIDTH)
/**
 * Units farther than this from the cue are ignored, so that the time does not grow with the square
 * of a paragraph's length.
 */
const REACH = 60

/** The chain covers `length` units from `first`, which may lie after the paragraph's start. */
export interface SpanChain {
  readonly first: number
  readonly length: number
  /** Makes the chain of its units from `from` to `to`, `to` exclusive, counted from `first`. */
  readonly pieceOf: (from: number, to: number) => Chain
}

/** `reach` is how many units are considered on each side. */
export function spanChain(units: Units, cue: CueRange, reach = REACH): SpanChain {
  const first = Math.max(0, cue.first - reach)
  const end = Math.min(units.length, cue.last + reach + 1)
  const view = viewFrom(units, cue, first, end)
  const pieceOf = (from: number, to: number): Chain => chainBetween(units, cue, view, first, first + from, first + to)
  return { first, length: end - first, pieceOf }
}

/** Features of the units from `start` to `end`; the view begins at `first`. */
function chainBetween(units: Units, cue: CueRange, view: View, first: number, start: number, end: number): Chain {
  const length = end - start
  const features = new Int32Array(length * WIDTH)
  const edges = new Int32Array(length * EDGE_WIDTH)
  const { word, lemma, pos, fine, coarse, look } = units
  const head = headOf(units, cue)
  // A quoted span can take the place of the cue (see label-quoted-span.ts); its look says more
  // than that it is a span.
  const cueLemma = units.quotedSpan[head]! >= 0 ? look[head]! : lemma[head]!
  const cueFine = fine[head]!
  const cueTag = pos[head]!
  const cueEnd = word[cue.last]!
  const cueVerb = units.reporting[head]!
  const after = word[cue.last + 1] ?? NONE
  const afterTag = pos[cue.last + 1] ?? NONE
  const beforeTag = pos[cue.first - 1] ?? NONE
  const quoteSides = sidesOfQuotes(units, cue)
  for (let at = start; at < end; at++) {
    const side = view.side[at - first]!
    const reach = view.reach[at - first]!
    const between = view.between[at - first]!
    const path = view.path[at - first]!
    const place = mix(side, reach)
    const w = word[at]!
    const p = pos[at]!
    const c = fine[at]!
    const pb = pos[at - 1] ?? NONE
    const pa = pos[at + 1] ?? NONE
    row.note(201, place, 0)
    row.note(202, side, p)
    row.note(203, side, w)
    row.note(204, side, c)
    row.note(205, place, p)
    row.note(206, place, cueLemma)
    row.note(207, place, cueFine)
    row.note(208, place, cueTag)
    row.note(209, side, mix(p, cueLemma))
    row.note(210, side, mix(p, cueFine))
    row.note(211, side, mix(pb, mix(p, pa)))
    row.note(212, side, between)
    row.note(213, mix(side, between), p)
    row.note(214, mix(side, between), cueLemma)
    row.note(215, mix(side, between), cueFine)
    row.note(216, mix(side, between), cueTag)
    row.note(217, path, side)
    row.note(218, path, cueLemma)
    row.note(219, side, mix(view.sentence[at - first]!, p))
    row.note(220, side, mix(view.sentence[at - first]!, mix(between, quoteSides)))
    row.note(221, side, mix(look[at]!, between))
    row.note(222, look[at]!, mix(place, after))
    row.note(223, mix(side, look[at]!), cueLemma)
    row.note(224, side, quoteSides)
    row.note(225, mix(side, quoteSides), p)
    row.note(226, mix(side, quoteSides), cueFine)
    row.note(227, place, after)
    row.note(228, place, afterTag)
    row.note(229, mix(side, reach), mix(after, cueLemma))
    row.note(230, mix(side, p), after)
    row.note(231, mix(side, p), cueEnd)
    row.note(232, place, cueEnd)
    row.note(233, mix(side, p), beforeTag)
    row.note(234, mix(place, beforeTag), afterTag)
    row.note(235, side, word[at - 1] ?? NONE)
    row.note(236, side, word[at + 1] ?? NONE)
    row.note(237, side, mix(w, mix(pb, pa)))
    row.note(238, side, mix(coarse[at]!, coarse[at - 1] ?? NONE))
    row.note(239, side, mix(coarse[at]!, coarse[at + 1] ?? NONE))
    row.note(240, mix(side, between), mix(after, quoteSides))
    row.note(241, mix(place, between), cueTag)
    row.note(242, view.clause[at - first]!, side)
    row.note(243, view.clause[at - first]!, mix(side, cueFine))
    row.note(244, view.clause[at - first]!, mix(place, p))
    row.note(245, view.comma[at - first]!, mix(side, quoteSides))
    row.note(246, view.comma[at - first]!, mix(side, p))
    row.note(247, view.comma[at - first]!, mix(side, cueFine))
    row.note(248, place, cueVerb)
    row.note(249, mix(side, between), mix(cueVerb, p))
    row.note(250, mix(side, quoteSides), cueVerb)
    row.note(251, view.clause[at - first]!, mix(side, cueVerb))
    row.note(252, mix(side, after), cueVerb)
    edgeRow.note(301, 0, 0)
    edgeRow.note(302, side, 0)
    edgeRow.note(303, side, w)
    edgeRow.note(304, side, word[at - 1] ?? NONE)
    edgeRow.note(305, side, mix(pb, p))
    edgeRow.note(306, place, 0)
    edgeRow.note(307, mix(place, p), cueTag)
    edgeRow.note(308, mix(side, pb), mix(p, pa))
    edgeRow.note(309, mix(pos[at - 2] ?? NONE, pb), mix(p, side))
    edgeRow.note(
      310,
      view.sentence[at - first]!,
      mix(at > 0 && units.sentence[at - 1] !== units.sentence[at] ? 1 : 2, side),
    )
    edgeRow.note(311, mix(side, word[at - 1] ?? NONE), w)
    edgeRow.note(312, mix(place, w), cueFine)
    row.mixInto(features, (at - start) * WIDTH)
    edgeRow.mixInto(edges, (at - start) * EDGE_WIDTH)
  }
  return { length, units: features, width: WIDTH, edges, edgeWidth: EDGE_WIDTH }
}

/** The unit that carries the cue's meaning: its last verb, else its last noun, else its last word. */
export function headOf(units: Units, cue: CueRange): number {
  for (const tag of ['VERB', 'NOUN', 'ADJ', 'AUX'])
    for (let at = cue.last; at >= cue.first; at--) if (units.tag[at] === tag) return at
  return cue.last
}

interface View {
  readonly side: Int32Array
  readonly reach: Int32Array
  readonly between: Int32Array
  readonly path: Int32Array
  readonly sentence: Int32Array
  readonly clause: Int32Array
  readonly comma: Int32Array
}

/** Each unit as seen from the cue; what stands between is accumulated while walking away from it. */
function viewFrom(units: Units, cue: CueRange, start: number, end: number): View {
  const length = end - start
  const make = (): Int32Array => new Int32Array(length)
  const view = {
    side: make(),
    reach: make(),
    between: make(),
    path: make(),
    sentence: make(),
    clause: make(),
    comma: make(),
  }
  for (let at = cue.first; at <= cue.last; at++) {
    const here = at - start
    view.side[here] = 3
    view.reach[here] = at - cue.first + 1
    view.path[here] = mix(9, cue.last - cue.first)
  }
  for (const step of [-1, 1]) {
    let commas = 0
    let verbs = 0
    let breaks = 0
    let quotes = 0
    let subordinators = 0
    let sentences = 0
    let path = 0
    const from = step < 0 ? cue.first - 1 : cue.last + 1
    for (let at = from; at >= start && at < end; at += step) {
      const here = at - start
      const distance = Math.abs(at - from) + 1
      const neighbour = at - step
      if (units.sentence[at] !== units.sentence[neighbour]) {
        sentences++
        commas = verbs = breaks = quotes = subordinators = 0
      }
      if (distance <= 5) path = mix(path, units.pos[at]!)
      const sentence = Math.min(sentences, 3)
      view.side[here] = step < 0 ? 1 : 2
      view.reach[here] =
        distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 25 ? 8 : 9
      view.between[here] =
        1 +
        Math.min(commas, 2) +
        3 * Math.min(verbs, 2) +
        9 * Math.min(quotes, 1) +
        18 * Math.min(breaks, 1) +
        36 * Math.min(sentence, 1)
      view.path[here] = distance <= 5 ? path : 17
      view.sentence[here] = sentence
      view.clause[here] = 1 + Math.min(subordinators, 2) + 3 * Math.min(verbs, 2) + 9 * sentence
      view.comma[here] = 1 + Math.min(commas, 3) + 4 * Math.min(breaks, 1) + 8 * sentence
      const tag = units.tag[at]!
      const lower = units.lower[at]!
      if (lower === ',') commas++
      else if (tag === 'VERB') verbs++
      else if (tag === 'QUOTE') quotes++
      else if (SUBORDINATORS.has(lower)) subordinators++
      else if (BREAKS.has(lower)) breaks++
    }
  }
  return view
}

const SUBORDINATORS = new Set([
  'that',
  'who',
  'which',
  'whether',
  'if',
  'because',
  'as',
  'while',
  'when',
  'after',
  'although',
  'but',
  'and',
])
const BREAKS = new Set([';', ':', '—', '–', '--', '-', '(', ')'])

/** On which sides of the cue its sentence has quoted spans: 1 before, 2 after, 3 both, 0 neither. */
function sidesOfQuotes(units: Units, cue: CueRange): number {
  let sides = 0
  for (
    let at = cue.first - 1;
    at >= 0 && at > cue.first - REACH && units.sentence[at] === units.sentence[cue.first];
    at--
  )
    if (units.quotedSpan[at]! >= 0) sides |= 1
  for (
    let at = cue.last + 1;
    at < units.length && at < cue.last + REACH && units.sentence[at] === units.sentence[cue.last];
    at++
  )
    if (units.quotedSpan[at]! >= 0) sides |= 2
  return sides
}
