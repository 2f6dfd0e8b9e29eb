// What the cue reader looks at, for each unit of a paragraph: the words and
// their kinds around it, what stands before it as a subject, and where the
// nearest stretch in quotation marks is.

import { mix } from '../learning/hashing.ts'
import type { Chain } from '../learning/chain.ts'
import type { Units } from './units.ts'

const WIDTH = 47
const EDGE_WIDTH = 5
const NONE = 1

export function cueChain(units: Units, paragraph: number): Chain {
  const { length, word, lemma, pos, fine, coarse, look } = units
  const features = new Int32Array(length * WIDTH)
  const edges = new Int32Array(length * EDGE_WIDTH)
  const subjects = subjectsOf(units)
  const near = nearestStretches(units)
  for (let at = 0; at < length; at++) {
    let slot = at * WIDTH
    const add = (template: number, left: number, right = 0): void => {
      features[slot++] = mix(mix(template, left), right)
    }
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
    add(1, w)
    add(2, l, p)
    add(3, p)
    add(4, c)
    add(5, coarse[at]!)
    add(6, units.ending[at]!, p)
    add(7, wb)
    add(8, wa)
    add(9, word[at - 2] ?? NONE)
    add(10, waa)
    add(11, wb, w)
    add(12, w, wa)
    add(13, l, waa)
    add(14, pb, mix(p, pa))
    add(15, pbb, mix(pb, p))
    add(16, p, mix(pa, paa))
    add(17, c, pa)
    add(18, c, wa)
    add(19, cb, p)
    add(20, ca, p)
    add(21, c, pb)
    add(22, c, mix(pa, paa))
    add(23, w, mix(pb, pa))
    add(24, mix(w, wa), waa)
    add(25, coarse[at]!, coarse[at + 1] ?? NONE)
    add(26, coarse[at - 1] ?? NONE, coarse[at])
    add(27, l, coarse[at + 1] ?? NONE)
    add(28, units.shape[at]!, p)
    const left = near.left[at]!
    const right = near.right[at]!
    add(29, left, right)
    add(30, l, left)
    add(31, l, right)
    add(32, c, left)
    add(33, c, right)
    add(34, p, mix(left, right))
    add(35, look[at - 1] ?? NONE, p)
    add(36, look[at + 1] ?? NONE, p)
    const subject = subjects[at]!
    add(37, subject, p)
    add(38, subject, c)
    add(39, subject, l)
    const that = distanceTo(units, at, 'that')
    add(40, that, p)
    add(41, that, c)
    const be = passive(units, at)
    add(42, be, p)
    add(43, be, l)
    add(44, units.sentence[at]! === 0 && paragraph === 0 ? 2 : 1, p)
    add(45, at === 0 || units.sentence[at - 1] !== units.sentence[at] ? 1 : 2, p)
    add(46, fine[at + 2] ?? NONE, c)
    add(47, mix(pbb, pb), mix(p, mix(pa, paa)))
    slot = at * EDGE_WIDTH
    edges[slot++] = 77
    edges[slot++] = mix(101, w)
    edges[slot++] = mix(102, wb)
    edges[slot++] = mix(103, mix(pb, p))
    edges[slot++] = mix(104, mix(cb, c))
  }
  return { length, units: features, width: WIDTH, edges, edgeWidth: EDGE_WIDTH }
}

/** The kind of the last noun, name or pronoun before each unit in its sentence, if no verb stands between. */
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

/** How far the nearest stretch in marks is on each side, and how it looks, up to 8 units away. */
function nearestStretches(units: Units): { left: Int32Array; right: Int32Array } {
  const left = new Int32Array(units.length).fill(NONE)
  const right = new Int32Array(units.length).fill(NONE)
  let last = -100
  for (let at = 0; at < units.length; at++) {
    if (at - last <= 8)
      left[at] = mix(bucket(at - last), mix(units.look[last]!, units.sentence[at] === units.sentence[last] ? 1 : 2))
    if (units.stretch[at]! >= 0) last = at
  }
  last = units.length + 100
  for (let at = units.length - 1; at >= 0; at--) {
    if (last - at <= 8)
      right[at] = mix(
        bucket(last - at),
        mix(units.look[last]!, units.lower[last - 1] === ',' ? 1 : units.lower[last - 1] === ':' ? 2 : 3),
      )
    if (units.stretch[at]! >= 0) last = at
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

/** Whether a form of "be", a negation or another helper stands just before. */
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
