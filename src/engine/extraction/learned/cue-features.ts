// The features of the cue labeller, for each unit of a paragraph: the words around it and their
// kinds, the subject before it, and the nearest quoted spans.

import { mix } from '../../learning/hashing.ts'
import { FeatureRow } from '../../learning/feature-row.ts'
import type { Chain } from '../../learning/chain.ts'
import type { Units } from './units.ts'

const WIDTH = 52
const EDGE_WIDTH = 5
const NONE = 1
const row = new FeatureRow(1, WIDTH)

/** Features of all units of a paragraph. */
export function cueChain(units: Units, paragraph: number): Chain {
  return cueChainOf(units, paragraph)(0, units.length)
}

/** Features of the units from `start` to `end`, `end` exclusive, in the context of the whole paragraph. */
export function cueChainOf(units: Units, paragraph: number): (start: number, end: number) => Chain {
  const seen = { subjects: subjectsOf(units), near: nearestQuotedSpans(units) }
  return (start, end) => chainBetween(units, paragraph, seen, start, end)
}

/** What distant units tell about each unit. */
interface Seen {
  readonly subjects: Int32Array
  readonly near: { readonly left: Int32Array; readonly right: Int32Array }
}

function chainBetween(units: Units, paragraph: number, { subjects, near }: Seen, start: number, end: number): Chain {
  const { word, lemma, pos, fine, coarse, look, reporting } = units
  const length = end - start
  const features = new Int32Array(length * WIDTH)
  const edges = new Int32Array(length * EDGE_WIDTH)
  for (let at = start; at < end; at++) {
    const w = word[at]!
    const l = lemma[at]!
    const p = pos[at]!
    const c = fine[at]!
    const pb = pos[at - 1] ?? NONE
    const pa = pos[at + 1] ?? NONE
    const pbb = pos[at - 2] ?? NONE
    const paa = pos[at + 2] ?? NONE
    const wb = word[at - 1] ?? NONE
    const wa = word[at + 1] ?? NONE
    const waa = word[at + 2] ?? NONE
    const cb = fine[at - 1] ?? NONE
    const ca = fine[at + 1] ?? NONE
    row.note(1, w, 0)
    row.note(2, l, p)
    row.note(3, p, 0)
    row.note(4, c, 0)
    row.note(5, coarse[at]!, 0)
    row.note(6, units.ending[at]!, p)
    row.note(7, wb, 0)
    row.note(8, wa, 0)
    row.note(9, word[at - 2] ?? NONE, 0)
    row.note(10, waa, 0)
    row.note(11, wb, w)
    row.note(12, w, wa)
    row.note(13, l, waa)
    row.note(14, pb, mix(p, pa))
    row.note(15, pbb, mix(pb, p))
    row.note(16, p, mix(pa, paa))
    row.note(17, c, pa)
    row.note(18, c, wa)
    row.note(19, cb, p)
    row.note(20, ca, p)
    row.note(21, c, pb)
    row.note(22, c, mix(pa, paa))
    row.note(23, w, mix(pb, pa))
    row.note(24, mix(w, wa), waa)
    row.note(25, coarse[at]!, coarse[at + 1] ?? NONE)
    row.note(26, coarse[at - 1] ?? NONE, coarse[at]!)
    row.note(27, l, coarse[at + 1] ?? NONE)
    row.note(28, units.shape[at]!, p)
    const left = near.left[at]!
    const right = near.right[at]!
    row.note(29, left, right)
    row.note(30, l, left)
    row.note(31, l, right)
    row.note(32, c, left)
    row.note(33, c, right)
    row.note(34, p, mix(left, right))
    row.note(35, look[at - 1] ?? NONE, p)
    row.note(36, look[at + 1] ?? NONE, p)
    const subject = subjects[at]!
    row.note(37, subject, p)
    row.note(38, subject, c)
    row.note(39, subject, l)
    const that = distanceTo(units, at, 'that')
    row.note(40, that, p)
    row.note(41, that, c)
    const be = passive(units, at)
    row.note(42, be, p)
    row.note(43, be, l)
    row.note(44, units.sentence[at]! === 0 && paragraph === 0 ? 2 : 1, p)
    row.note(45, at === 0 || units.sentence[at - 1] !== units.sentence[at] ? 1 : 2, p)
    row.note(46, fine[at + 2] ?? NONE, c)
    row.note(47, mix(pbb, pb), mix(p, mix(pa, paa)))
    const verb = reporting[at]!
    row.note(48, verb, mix(left, right))
    row.note(49, verb, subject)
    row.note(50, verb, that)
    row.note(51, verb, mix(pb, pa))
    row.note(52, verb, be)
    row.mixInto(features, (at - start) * WIDTH)
    let slot = (at - start) * EDGE_WIDTH
    edges[slot++] = 77
    edges[slot++] = mix(101, w)
    edges[slot++] = mix(102, wb)
    edges[slot++] = mix(103, mix(pb, p))
    edges[slot++] = mix(104, mix(cb, c))
  }
  return { length, units: features, width: WIDTH, edges, edgeWidth: EDGE_WIDTH }
}

/** The kind of the last noun, name or pronoun before each unit in its sentence, unless a verb stands between. */
function subjectsOf(units: Units): Int32Array {
  const subjects = new Int32Array(units.length)
  let current = NONE
  let distance = 0
  for (let at = 0; at < units.length; at++) {
    if (at > 0 && units.sentence[at] !== units.sentence[at - 1]) current = NONE
    subjects[at] = mix(current, Math.min(distance, 4))
    distance++
    const tag = units.tag[at]!
    if (tag === 'PRON') current = units.word[at]!
    else if (tag === 'NOUN') current = units.coarse[at]!
    else if (tag === 'PROPN') current = units.pos[at]!
    else if (tag === 'VERB') current = mix(units.pos[at]!, 5)
    else continue
    distance = 0
  }
  return subjects
}

/** On each side, how far the nearest quoted span is, up to 8 units, and how it looks. */
function nearestQuotedSpans(units: Units): { left: Int32Array; right: Int32Array } {
  const left = new Int32Array(units.length).fill(NONE)
  const right = new Int32Array(units.length).fill(NONE)
  let last = -100
  for (let at = 0; at < units.length; at++) {
    if (at - last <= 8)
      left[at] = mix(bucket(at - last), mix(units.look[last]!, units.sentence[at] === units.sentence[last] ? 1 : 2))
    if (units.quotedSpan[at]! >= 0) last = at
  }
  last = units.length + 100
  for (let at = units.length - 1; at >= 0; at--) {
    if (last - at <= 8)
      right[at] = mix(
        bucket(last - at),
        mix(units.look[last]!, units.lower[last - 1] === ',' ? 1 : units.lower[last - 1] === ':' ? 2 : 3),
      )
    if (units.quotedSpan[at]! >= 0) last = at
  }
  return { left, right }
}

function bucket(distance: number): number {
  return distance <= 3 ? distance : distance <= 5 ? 4 : 5
}

function distanceTo(units: Units, at: number, lower: string): number {
  for (let ahead = 1; ahead <= 6; ahead++) if (units.lower[at + ahead] === lower) return Math.min(ahead, 4)
  return 0
}

const BE = new Set(['is', 'was', 'were', 'are', 'be', 'been', 'being', "'s", "'re", "'m"])

/** Whether a form of "be", a negation or another auxiliary stands just before. */
function passive(units: Units, at: number): number {
  let found = 0
  for (let back = 1; back <= 3; back++) {
    const lower = units.lower[at - back]
    if (lower === undefined) break
    if (BE.has(lower)) return mix(2, units.word[at - back]!)
    if (lower === 'not' || lower === "n't" || lower === 'never' || lower === 'to')
      found = mix(3, units.word[at - back]!)
    if (units.tag[at - back] !== 'ADV' && units.tag[at - back] !== 'PART' && units.tag[at - back] !== 'AUX') break
  }
  return found
}
