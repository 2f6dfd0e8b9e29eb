// Finds the reporting verbs of a paragraph with all that belongs to them: an
// auxiliary before a participle, the particle of a separable verb, a negation.
//
//   [hat] der Minister [erklärt]      [a déclaré]      [teilte] die Polizei [mit]

import type { KnownUnits } from './word-kind.ts'

export interface VerbCue {
  /** The words to show, as units, both ends included. */
  readonly first: number
  readonly last: number
  /** The finite verb, which the subject stands before or after. */
  readonly verb: number
  /** The participle or particle; the verb itself when there is none. */
  readonly tail: number
  readonly lower: string
}

/** How far apart the two pieces of a verb may stand. */
const FURTHEST = 24

/** In text order. A negated or passive verb says nothing of anybody’s words, but for some that say something only so: "не исключил". */
export function findVerbCues(known: KnownUnits): VerbCue[] {
  return known.kinds.flatMap((kind, at) => {
    if (kind !== 'verb') return []
    const cue = makeCue(known, at)
    return cue === null || isNegated(known, cue.verb) !== known.language.denying.has(cue.lower) ? [] : [cue]
  })
}

function makeCue(known: KnownUnits, at: number): VerbCue | null {
  const { units, language } = known
  const { lower } = units[at]!
  const isFinite = language.finite.has(lower) || (known.told.has(at) && !isAfterAuxiliary(known, at))
  if (
    language.impersonal.has(lower) &&
    !language.nobody.has(units[at + 1]?.lower ?? '') &&
    !language.nobody.has(units[at - 1]?.lower ?? '')
  )
    return null
  // "zitiert", like many German forms, is a participle as well, if not of a verb in the list.
  if (
    language.participles.has(lower) ||
    (known.told.has(at) && !isFinite) ||
    (isFinite && language.participleLike?.test(lower) === true)
  ) {
    const helper = findHelper(known, at)
    if (helper === 'passive') return language.quoting.has(lower) ? passiveCue(known, at) : null
    // "a fait savoir", "a mis en garde"
    const completing = language.verbSecond || isFinite ? undefined : language.particles.get(lower)
    const completed = completing === undefined ? -1 : findParticle(known, at, completing)
    if (completing !== undefined && completed < 0) return null
    if (helper !== null) {
      const first = isTogether(known, helper, at) ? helper : at
      return { first, last: at, verb: helper, tail: completed < 0 ? at : completed, lower }
    }
    if (!isFinite && (language.verbSecond || !language.particles.has(lower))) return null
  }
  if (language.infinitives.has(lower) && hasModal(known, at)) return null
  const particles = language.particles.get(lower)
  const particle = particles === undefined ? -1 : findParticle(known, at, particles)
  if (particle >= 0) return { first: at, last: particle === at + 1 ? particle : at, verb: at, tail: particle, lower }
  return isFinite ? { first: at, last: at, verb: at, tail: at, lower } : null
}

/** "[wird] Vogt in der Mitteilung [zitiert]": the one quoted is the subject. */
function passiveCue({ units, language, sentenceFirst }: KnownUnits, at: number): VerbCue | null {
  for (let verb = at - 1; verb >= Math.max(sentenceFirst[at]!, at - FURTHEST); verb--)
    if (language.passives.has(units[verb]!.lower))
      return { first: at, last: at, verb, tail: at, lower: units[at]!.lower }
  return null
}

function isAfterAuxiliary({ units, language }: KnownUnits, at: number): boolean {
  return language.participleLook !== null && language.auxiliaries.has(units[at - 1]?.lower ?? '')
}

/** "will … sagen", "zu sagen", "sagen wird" */
function hasModal({ kinds, units, language, sentenceFirst }: KnownUnits, at: number): boolean {
  if (language.modals.has(units[at + 1]?.lower ?? '') || language.coordinators.has(units[at - 1]?.lower ?? ''))
    return true
  for (let before = at - 1; before >= Math.max(sentenceFirst[at]!, at - FURTHEST); before--) {
    if (kinds[before] === 'comma' || kinds[before] === 'subordinator' || units[before]!.text === ':') return false
    if (language.modals.has(units[before]!.lower)) return true
  }
  return false
}

/** The auxiliary of the participle at `at`, in its clause before it or, in a German subordinate clause, right after it. */
function findHelper({ kinds, units, language, sentenceFirst }: KnownUnits, at: number): number | 'passive' | null {
  const after = units[at + 1]?.lower ?? ''
  if (language.verbSecond && language.passives.has(after)) return 'passive'
  if (language.verbSecond && language.auxiliaries.has(after) && kinds[at + 2] !== 'quoted') return at + 1
  const furthest = Math.max(sentenceFirst[at]!, at - (language.verbSecond ? FURTHEST : 4))
  for (let before = at - 1; before >= furthest; before--) {
    const kind = kinds[before]
    if (
      kind === 'comma' ||
      kind === 'subordinator' ||
      (kind === 'mark' && units[before]!.text !== ')' && units[before]!.text !== '(')
    )
      return null
    if (kind !== 'verb') continue
    const { lower } = units[before]!
    if (language.auxiliaries.has(lower)) return before
    // "s’est exclamé" is no passive
    if (language.passives.has(lower))
      return language.reflexives.has(units[before - 1]?.lower ?? '') ? before : 'passive'
    if (!language.verbSecond) return null
  }
  return null
}

function isTogether({ kinds }: KnownUnits, helper: number, participle: number): boolean {
  if (helper > participle) return false
  for (let between = helper + 1; between < participle; between++) if (kinds[between] !== 'passing') return false
  return true
}

function findParticle(
  { kinds, units, language, sentenceLast }: KnownUnits,
  at: number,
  particles: ReadonlySet<string>,
): number {
  const furthest = Math.min(sentenceLast[at]!, at + (language.verbSecond ? FURTHEST : 3))
  for (let after = at + 1; after <= furthest; after++) {
    if (particles.has(units[after]!.lower)) {
      // "gab zu Protokoll", "wies auf …": a particle is the last word of its clause.
      const next = kinds[after + 1]
      if (!language.verbSecond || next === undefined || /^(?:comma|mark|quoted|coordinator|subordinator)$/u.test(next))
        return after
    }
    if (kinds[after] === 'comma' || (kinds[after] === 'mark' && !/^[-()&/]$/u.test(units[after]!.text))) return -1
  }
  return -1
}

function isNegated({ units, language, sentenceFirst }: KnownUnits, verb: number): boolean {
  for (let before = verb - 1; before >= Math.max(sentenceFirst[verb]!, verb - 2); before--)
    if (language.negations.has(units[before]!.lower)) return true
  // "dit ne pas comprendre": it is the infinitive that is denied
  if (language.bareInfinitive !== null) return false
  for (let after = verb + 1; after <= verb + (language.verbSecond ? 3 : 1) && after < units.length; after++) {
    if (units[after]!.quotedSpan >= 0 || /^[,.:;]$/u.test(units[after]!.text)) return false
    if (language.negations.has(units[after]!.lower)) return true
  }
  return false
}
