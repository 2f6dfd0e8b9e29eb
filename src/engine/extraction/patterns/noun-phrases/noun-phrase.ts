// Where a noun phrase that begins at a given unit ends, found by lists of function words and by
// capitals, without knowing which words are nouns.
//
//   sagte [der Sprecher der Polizei], …      a déclaré [le ministre français Jean Petit] mardi
//   сказал [глава МИД Иван Орлов] журналистам

import { FIRST_PARTICLES } from '../../../../lexicon/particles.ts'
import { hasArticles } from '../../../languages/has-articles.ts'
import { ADJECTIVE_LOOK } from '../../../languages/slavic/body-names.ts'
import type { KnownUnits } from '../word-kind.ts'

/** No name with titles is longer; a longer run is something else. */
const MOST_UNITS = 16

/**
 * The last unit of the noun phrase that begins at `from`, or -1 if none does. Looks no further
 * than `limit`, which is included.
 */
export function nounPhraseEnd(known: KnownUnits, from: number, limit: number): number {
  if (from > limit) return -1
  if (known.kinds[from] === 'pronoun') return from
  // "cette dernière"
  if (known.kinds[from] === 'determiner' && from < limit && known.language.latter.has(known.units[from + 1]!.lower))
    return from + 1
  const end = Math.min(limit, from + MOST_UNITS - 1)
  let state: State = {
    head: -1,
    named: false,
    determined: false,
    open: true,
    isRole: known.language.roles.test(known.units[from]!.lower),
  }
  for (let at = from; at <= end;) {
    const next = step(known, at, end, state)
    if (next === null) break
    state = next.state
    at = next.at
  }
  return state.head
}

interface State {
  /** The last unit that the phrase can end with; -1 if there is none yet. */
  readonly head: number
  /** Whether the last head was a name, after which no function word continues the phrase. */
  readonly named: boolean
  /** Whether it began with a determiner. */
  readonly determined: boolean
  /** Whether an adjective or noun must follow: at the beginning, and after a determiner or preposition. */
  readonly open: boolean
  /** Whether it begins with a role: "глава". */
  readonly isRole: boolean
}

function step(known: KnownUnits, at: number, end: number, state: State): { at: number; state: State } | null {
  const { kinds, units, language } = known
  const { head, named, determined, open } = state
  const unit = units[at]!
  switch (kinds[at]!) {
    case 'capital': {
      // "пояснила Гаджиева [РИА «Юг»]": whom she told
      if (named && isAgency(known, at)) return null
      // "der Sprecher Tom Lee": two capitalized words together are a name, even in German. "le
      // Premier ministre": a capitalized role
      const isRole = !language.capitalNouns && (language.roles.test(unit.lower) || beginsBody(known, at, end))
      const isName =
        !isRole && (!language.capitalNouns || !determined || (head === at - 1 && kinds[head] === 'capital'))
      return { at: at + 1, state: { ...state, head: at, named: isName, open: false } }
    }
    case 'word':
      if (isNameParticle(known, at, end, state)) return { at: at + 1, state: { ...state, open: true } }
      if (head >= 0 && language.gerundLook?.test(unit.lower) === true) return null
      if (language.capitalNouns) return open && determined ? { at: at + 1, state: { ...state, open: true } } : null
      if (isBodyWithAdjective(known, at, state)) return { at: at + 1, state: { ...state, head: at, open: false } }
      return named && !open ? null : { at: at + 1, state: { ...state, head: at, named: false, open: false } }
    case 'number':
      return open || !named ? { at: at + 1, state: { ...state, open: true } } : null
    case 'determiner':
      if (isNameParticle(known, at, end, state)) return { at: at + 1, state: { ...state, open: true } }
      if (open) return { at: at + 1, state: { ...state, determined: true, open: true } }
      return head >= 0 &&
        language.genitives.has(unit.lower) &&
        ((determined && !named) || language.roles.test(units[head]!.lower)) &&
        nounAfter(known, at + 1, end) &&
        !isToldPaper(known, at, head)
        ? { at: at + 1, state: { ...state, named: false, determined: true, open: true } }
        : null
    case 'linker':
      if (head < 0)
        return language.determiners.has(unit.lower)
          ? { at: at + 1, state: { ...state, determined: true, open: true } }
          : null
      // "Lee à la presse", but "le ministre à la Santé"
      if (named && language.prepositions.has(unit.lower) && !(state.isRole && nameSoon(known, at, end))) return null
      return head >= 0 && !open && nounAfter(known, at + 1, end)
        ? { at: at + 1, state: { ...state, named: false, determined: true, open: true } }
        : null
    case 'quoted':
      if (isAddressee(known, at)) return null
      return (head >= 0 || determined) && unit.isTitle
        ? { at: at + 1, state: { ...state, head: at, named: true, open: false } }
        : null
    case 'coordinator':
      return head >= 0 && !open && joins(known, at, end)
        ? { at: at + 1, state: { ...state, named: false, open: true } }
        : null
    case 'mark':
      return afterMark(known, at, end, state)
    case 'comma':
    case 'pronoun':
    case 'preposition':
    case 'passing':
    case 'subordinator':
    case 'verb':
      return null
  }
}

/**
 * "l’Istituto [oceanografico] di Punta Lena", "l’ONG Rivières [vivantes]": an organization's name
 * has an article, and continues in lower case.
 */
function isBodyWithAdjective(
  { kinds, units, language }: KnownUnits,
  at: number,
  { head, named, determined }: State,
): boolean {
  if (!named || !determined || head !== at - 1 || kinds[head] !== 'capital') return false
  let first = head
  while (kinds[first - 1] === 'capital') first--
  return (
    kinds[first - 1] === 'determiner' &&
    (language.bodies.test(units[first]!.lower) || /^\p{Lu}{2,}$/u.test(units[first]!.text)) &&
    kinds[at + 1] !== 'capital'
  )
}

/**
 * "эксперт [Института] европейских исследований", "в [Национальном] банке": the beginning of a
 * Slavic organization’s name, which continues in lower case.
 */
function beginsBody({ kinds, units, language }: KnownUnits, at: number, end: number): boolean {
  if (language.inflection === null || !language.shortNames) return false
  if (language.bodies.test(units[at]!.lower)) return true
  const noun = [at + 1, at + 2].find((next) => next <= end && language.bodies.test(units[next]!.lower))
  return noun !== undefined && ADJECTIVE_LOOK.test(units[at]!.lower) && (noun === at + 1 || kinds[at + 1] === 'word')
}

/** "[РИА «Юг»]": an acronym before a name in marks. */
function isAgency({ kinds, units, language }: KnownUnits, at: number): boolean {
  return language.shortNames && /^\p{Lu}{2,}$/u.test(units[at]!.text) && kinds[at + 1] === 'quoted'
}

/** "в лиге [«Чемпионату»] подтвердили": the name of a paper in the dative, which no noun precedes. */
function isAddressee({ units, language }: KnownUnits, at: number): boolean {
  return language.shortNames && /\p{Ll}{3}(?:[ую]|[аяиы]м|ому|owi)(?:-\p{N}+)?$/u.test(units[at]!.head)
}

/** "Clara [de] Wit", "Mohammed [bin] Salman": a particle between a name and a capitalized word. */
function isNameParticle({ kinds, units }: KnownUnits, at: number, end: number, { head, named }: State): boolean {
  return named && head === at - 1 && at < end && kinds[at + 1] === 'capital' && FIRST_PARTICLES.has(units[at]!.lower)
}

/** "sagte der Minister [der „Neuen Zeitung“]": whom he told, unless he works there. */
function isToldPaper({ kinds, units, language }: KnownUnits, at: number, head: number): boolean {
  return language.pressRoles !== null && kinds[at + 1] === 'quoted' && !language.pressRoles.test(units[head]!.lower)
}

/** "Lee (SPD)", "45-jährige", "Lee-Park" split in two. */
function afterMark(known: KnownUnits, at: number, end: number, state: State): { at: number; state: State } | null {
  const { units } = known
  const { text, first } = units[at]!
  if (text === '(' && state.head >= 0) {
    for (let close = at + 1; close <= Math.min(end, at + 9); close++)
      if (units[close]!.text === ')') return { at: close + 1, state: { ...state, head: close } }
    return null
  }
  // "Bau- und Verkehrsministerium"
  const isSuspended = /^[-‐‑]$/u.test(text) && at > 0 && known.kinds[at + 1] === 'coordinator' && at + 2 <= end
  if (isSuspended && units[at - 1]!.last === first - 1 && known.kinds[at + 2] === 'capital')
    return { at: at + 2, state: { ...state, open: true } }
  // A hyphen that touches the units on both sides.
  const isInner = /^[-‐‑&/]$/u.test(text) && at > 0 && at < end && units[at - 1]!.last === first - 1
  return isInner && (state.open || state.head >= 0) ? { at: at + 1, state: { ...state, open: true } } : null
}

/** "глава комитета Госдумы [по] труду Ольга Зимина": the name comes later. */
function nameSoon({ kinds }: KnownUnits, at: number, end: number): boolean {
  for (let next = at + 1; next <= Math.min(end, at + 5); next++) {
    if (kinds[next] === 'capital') return next > at + 1
    if (kinds[next] !== 'word' && kinds[next] !== 'coordinator') return false
  }
  return false
}

/** Whether a noun can begin at `at`: a capitalized or unlisted word, or a determiner before one. */
function nounAfter({ kinds }: KnownUnits, at: number, end: number): boolean {
  return (
    at <= end &&
    (kinds[at] === 'capital' ||
      kinds[at] === 'word' ||
      kinds[at] === 'determiner' ||
      kinds[at] === 'number' ||
      kinds[at] === 'quoted')
  )
}

/** Whether "and" joins two names or two nouns with determiners rather than two clauses. */
function joins({ kinds, language }: KnownUnits, at: number, end: number): boolean {
  const next = kinds[at + 1]
  if (at + 1 > end || (next !== 'capital' && next !== 'determiner' && !(next === 'word' && !language.capitalNouns)))
    return false
  // A verb soon after makes it a clause: "Lee und die Polizei bestätigte".
  for (let further = at + 2; further <= Math.min(end, at + 5); further++) {
    if (kinds[further] === 'verb') return false
    if (kinds[further] === 'comma' || kinds[further] === 'mark') return true
  }
  return true
}

/** "un cartel [escrito] a mano pide": a participle that describes the noun before it, in languages whose nouns come first. */
export function isDescription({ kinds, units, language }: KnownUnits, at: number): boolean {
  const { lower } = units[at]!
  const isParticiple = language.participles.has(lower) && !language.finite.has(lower)
  return isParticiple && hasArticles(language) && /^(?:word|capital)$/u.test(kinds[at - 1] ?? '')
}
