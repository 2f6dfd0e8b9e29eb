// Finds the reporting verbs of a paragraph with everything that belongs to them: the auxiliary of
// a participle, the particle of a separable verb, a negation.
//
//   [hat] der Minister [erklärt]      [a déclaré]      [teilte] die Polizei [mit]

import type { KnownUnits } from './word-kind.ts'

export interface VerbCue {
  /** The words to show as the cue, in units, both ends included. */
  readonly first: number
  readonly last: number
  /** The finite verb, which has the subject before or after it. */
  readonly verb: number
  /** The participle or particle; the verb itself if there is none. */
  readonly tail: number
  readonly lower: string
}

/** Verbs that give a name when reflexive. */
const NAMES = /^(?:llam|cham|titul|intitul|denomin)/u

/** How far apart the two parts of a verb may be. */
const FURTHEST = 24

/**
 * In text order. Excludes negated and passive verbs, which attribute nothing, except those that
 * only do so when negated: "не исключил".
 */
export function findVerbCues(known: KnownUnits): VerbCue[] {
  // "se limitó a decir" is one cue
  const chained = new Map<number, VerbCue>()
  for (const [at, kind] of known.kinds.entries()) {
    const cue = kind === 'word' ? infinitiveCue(known, at) : null
    if (cue !== null && !chained.has(cue.verb)) chained.set(cue.verb, cue)
  }
  return known.kinds.flatMap((kind, at) => {
    const cue = chained.get(at) ?? (kind === 'verb' ? makeCue(known, at) : null)
    if (cue === null) return []
    return isNegated(known, cue.verb) !== known.language.denying.has(cue.lower) ? [] : [cue]
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
  // "zitiert", like many German forms, is also a participle, though not in the list.
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
      return {
        first,
        last: language.verbSecond ? Math.max(at, helper) : at,
        verb: helper,
        tail: completed < 0 ? at : completed,
        lower,
      }
    }
    if (!isFinite && (language.verbSecond || !language.particles.has(lower))) return null
  }
  // "se llama «Patio»", "chama-se «Pátio»"
  const isBeside = (unit: number): boolean => language.reflexives.has(units[unit]?.lower ?? '')
  if (NAMES.test(lower) && (isBeside(at - 1) || isBeside(at + 1))) return null
  if (language.infinitives.has(lower) && hasModal(known, at)) return null
  // "hat die [Ansicht vertreten]"
  if (language.supported.get(lower)?.has(units[at - 1]?.lower ?? '') === true) {
    const helper = findHelper(known, at)
    return typeof helper === 'number'
      ? { first: at - 1, last: Math.max(at, helper), verb: helper, tail: at, lower }
      : null
  }
  const particles = language.particles.get(lower)
  if (particles !== undefined && isAfterParticle(known, at, particles))
    return { first: at - 1, last: at, verb: at, tail: at, lower }
  const particle = particles === undefined ? -1 : findParticle(known, at, particles)
  const tail = particle >= 0 ? particle : findSupport(known, at)
  if (tail >= 0) return { first: at, last: isWhole(known, at, tail) ? tail : at, verb: at, tail, lower }
  return isFinite ? { first: at, last: withCorrelate(known, at), verb: at, tail: at, lower } : null
}

/** "[vertritt die Ansicht]", "[gab bekannt]", but "[teilte] am Montag [mit]" */
function isWhole({ kinds }: KnownUnits, verb: number, tail: number): boolean {
  return kinds.slice(verb + 1, tail).every((kind) => kind === 'determiner')
}

/**
 * "[verwies darauf], dass …", "[heißt es] in dem Bericht": a word beside the verb that anticipates
 * the clause, or an impersonal subject.
 */
function withCorrelate({ units, language }: KnownUnits, verb: number): number {
  const next = units[verb + 1]?.lower ?? ''
  const isNobody = language.impersonal.has(units[verb]!.lower) && language.nobody.has(next)
  return isNobody || language.correlates.has(next) ? verb + 1 : verb
}

/** "wie die Polizei [bekannt] gab": at the end of a German subordinate clause, the particle precedes the verb. */
function isAfterParticle({ kinds, units, language }: KnownUnits, at: number, particles: ReadonlySet<string>): boolean {
  const next = kinds[at + 1]
  return (
    language.verbSecond &&
    particles.has(units[at - 1]?.lower ?? '') &&
    (next === undefined || next === 'comma' || next === 'mark')
  )
}

/** "[vertritt] die Ansicht", "[ist] der Meinung" */
function findSupport(known: KnownUnits, at: number): number {
  const support = known.language.supported.get(known.units[at]!.lower)
  return support === undefined ? -1 : findParticle(known, at, support)
}

/** "[wird] Vogt in der Mitteilung [zitiert]": the person quoted is the subject. */
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

/**
 * The auxiliary of the participle at `at`: before it in its clause or, in a German subordinate
 * clause, directly after it.
 */
function findHelper({ kinds, units, language, sentenceFirst }: KnownUnits, at: number): number | 'passive' | null {
  const after = units[at + 1]?.lower ?? ''
  if (language.verbSecond && language.passives.has(after)) return 'passive'
  if (language.verbSecond && language.auxiliaries.has(after) && kinds[at + 2] !== 'quoted') return at + 1
  const furthest = Math.max(sentenceFirst[at]!, at - (language.verbSecond ? FURTHEST : 4))
  let isListed = false
  for (let before = at - 1; before >= furthest; before--) {
    const kind = kinds[before]
    // "wurde wegen Betrugs, Diebstahls und Erpressung verurteilt"
    if (kind === 'coordinator' && language.verbSecond) isListed = true
    if (kind === 'comma' && isListed) continue
    if (
      kind === 'comma' ||
      kind === 'subordinator' ||
      (kind === 'mark' && units[before]!.text !== ')' && units[before]!.text !== '(')
    )
      return null
    if (kind !== 'verb') continue
    const { lower } = units[before]!
    if (language.auxiliaries.has(lower)) return before
    // "s’est exclamé" is not a passive
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
    if (kinds[after] === 'comma') {
      const close = language.verbSecond ? closeOfApposition(kinds, after, furthest) : -1
      if (close < 0) return -1
      after = close
    } else if (kinds[after] === 'mark' && !/^[-()&/]$/u.test(units[after]!.text)) return -1
  }
  return -1
}

/** In units. */
const LONGEST_APPOSITION = 12

/** The second comma in "teilte Lea Vogt, Sprecherin der Werke, mit"; -1 if a clause follows the first one. */
function closeOfApposition(kinds: KnownUnits['kinds'], comma: number, furthest: number): number {
  for (let at = comma + 1; at <= Math.min(furthest, comma + LONGEST_APPOSITION); at++) {
    if (kinds[at] === 'comma') return at > comma + 1 ? at : -1
    if (/^(?:verb|subordinator|pronoun|quoted)$/u.test(kinds[at]!)) return -1
  }
  return -1
}

function isNegated({ kinds, units, language, sentenceFirst }: KnownUnits, verb: number): boolean {
  for (let before = verb - 1; before >= Math.max(sentenceFirst[verb]!, verb - 2); before--)
    if (kinds[before] === 'coordinator' && before === verb - 1) break
    else if (language.negations.has(units[before]!.lower)) return true
  // "dit ne pas comprendre": the negation belongs to the infinitive
  if (language.bareInfinitive !== null) return false
  for (let after = verb + 1; after <= verb + (language.verbSecond ? 3 : 1) && after < units.length; after++) {
    if (units[after]!.quotedSpan >= 0 || /^[,.:;]$/u.test(units[after]!.text)) return false
    if (language.negations.has(units[after]!.lower)) return true
  }
  return false
}

/**
 * "se [limitó a decir] que", "interrumpe para [añadir] que"; `null` for an infinitive that reports
 * nothing: "quiere decir que", "hay que recordar que".
 */
function infinitiveCue(known: KnownUnits, at: number): VerbCue | null {
  const { kinds, units, language } = known
  const { chained } = language
  if (chained === null || !chained.infinitives.has(units[at]!.lower)) return null
  let before = behindSmall(known, at - 1)
  // Portuguese "a" is an article too
  const isLinked = /^(?:preposition|linker)$/u.test(kinds[before] ?? '') || units[before]?.lower === 'a'
  const link = isLinked ? units[before]!.lower : ''
  if (isLinked) before = behindSmall(known, before - 1)
  const { lower, text } = units[before] ?? { lower: '', text: '' }
  if (!/^(?:word|verb)$/u.test(kinds[before] ?? '') && !/^\p{Lu}/u.test(text)) return null
  if (units.slice(before, at).some((unit) => language.negations.has(unit.lower))) return null
  const isStarted = chained.starters.test(lower)
  const isNoun = /^(?:determiner|linker|preposition)$/u.test(kinds[before - 1] ?? '')
  const isPurpose = chained.purposes.has(link) && language.verbLook?.test(lower) === true && !isNoun
  if (!isStarted && !isPurpose) return null
  return { first: isStarted ? before : at, last: at, verb: before, tail: at, lower: units[at]!.lower }
}

/** Skips adverbs and clitics backwards. */
function behindSmall({ kinds, units, language }: KnownUnits, from: number): number {
  let at = from
  while (at > 0 && (kinds[at] === 'passing' || language.reflexives.has(units[at]!.lower))) at--
  return at
}
