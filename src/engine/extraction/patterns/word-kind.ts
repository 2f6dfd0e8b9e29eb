// What a word can be in a noun phrase, as far as lists and capitals show.

import { hasArticles } from '../../languages/has-articles.ts'
import type { PlainUnit, PlainUnits } from './plain-units.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { verbsBesideMoods } from './verb-patterns/verbs-beside-moods.ts'

export type WordKind =
  | 'quoted'
  | 'comma'
  | 'mark'
  | 'number'
  | 'pronoun'
  | 'determiner'
  | 'linker'
  | 'preposition'
  | 'passing'
  | 'subordinator'
  | 'coordinator'
  | 'verb'
  | 'capital'
  | 'word'

/** A paragraph, the language that it is read in, and the kind of each of its units. */
export interface KnownUnits extends PlainUnits {
  readonly language: PatternProfile
  readonly kinds: readonly WordKind[]
  /** Units that are on no list but must be reporting verbs, since a quotation or a reported clause is beside them. */
  readonly told: ReadonlySet<number>
}

export function knowUnits(plain: PlainUnits, language: PatternProfile): KnownUnits {
  const kinds = withAdverbs(
    plain,
    language,
    withNouns(
      plain,
      language,
      plain.units.map((_, at) => kindOf(plain, language, at)),
    ),
  )
  const told = new Set([
    ...verbsBesideQuotes(plain, language, kinds),
    ...verbsBeforePronoun(plain, language, kinds),
    ...verbsBesideMoods(plain, language, kinds),
  ])
  return { ...plain, language, kinds: kinds.map((kind, at) => (told.has(at) ? 'verb' : kind)), told }
}

/** "«…», — [буднично] предупреждает Орлова": a Slavic adverb between a quotation or comma and its verb. */
function withAdverbs({ units }: PlainUnits, language: PatternProfile, kinds: readonly WordKind[]): WordKind[] {
  if (!language.shortNames) return [...kinds]
  return kinds.map((kind, at) => {
    const { lower } = units[at]!
    const isAdverb =
      kind === 'word' && /(?:[оo]|[нл]і|ски|ie)$/u.test(lower) && language.finite.has(units[at + 1]?.lower ?? '')
    return isAdverb && /^(?:[,—–-]|--)$/u.test(units[at - 1]?.text ?? '') ? 'passing' : kind
  })
}

/**
 * Verb forms that are nouns in their context, in languages that spell them alike: "le [prévenu] a
 * dit", "la [denuncia] de Vega".
 */
function withNouns(plain: PlainUnits, language: PatternProfile, kinds: readonly WordKind[]): WordKind[] {
  if (!hasArticles(language)) return [...kinds]
  const known: WordKind[] = []
  for (const [at, kind] of kinds.entries())
    known.push(kind === 'verb' && isNounThere(plain, language, known, kinds[at + 1]) ? 'word' : kind)
  return known
}

/**
 * Whether the verb form after the units whose kinds are known is a noun: judged by what precedes
 * it and, where an article may be a pronoun, by what follows: "la denuncia".
 */
function isNounThere(
  { units, sentenceFirst }: PlainUnits,
  language: PatternProfile,
  before: readonly WordKind[],
  next: WordKind | undefined,
): boolean {
  const at = before.length
  const { lower } = units[at]!
  if (at === sentenceFirst[at] || language.auxiliaries.has(lower) || language.passives.has(lower)) return false
  const article = units[at - 1]!.lower
  const kind = before[at - 1]
  // "em [nota]", but "según [dijo]"
  if (kind === 'preposition' || kind === 'linker')
    return (
      ![language.passing, language.as].some((list) => list.has(article)) &&
      language.phrases.get(article)?.some(({ words }) => words.length === 1) !== true
    )
  if (kind !== 'determiner') return false
  if (!language.clitics.has(article) && !language.passing.has(article)) return true
  if (language.participles.has(lower) && !language.finite.has(lower)) return true
  const isAtHead = at - 1 === sentenceFirst[at]
  if (isAtHead && !language.dropsSubjects) return true
  const isFollowed = next === 'verb' || next === 'linker'
  // "La [sentencia], conocida ayer, …"
  if (isAtHead) return isFollowed || (next === 'comma' && language.articles.has(article))
  const earlier = before[at - 2]
  // "a chi [le chiede] del voto"
  if (earlier === 'subordinator') return false
  return isFollowed || earlier === 'preposition' || earlier === 'linker' || earlier === 'verb'
}

/** ", [argumente]-t-elle": a verb before its pronoun, after a comma, in languages that join them with a hyphen. */
function verbsBeforePronoun(
  { units }: PlainUnits,
  language: PatternProfile,
  kinds: readonly WordKind[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [at, { text, lower }] of units.entries()) {
    const isInverted = kinds[at] === 'word' && /\p{L}-(?:t-)?$/u.test(text) && kinds[at + 1] === 'pronoun'
    const opens = kinds[at - 1] === 'comma' || kinds[at - 1] === 'quoted'
    const closes = units[at + 2] === undefined || /^[.,]/u.test(units[at + 2]!.text)
    if (isInverted && opens && closes && language.verbLook?.test(lower) === true && !NO_SAYING.test(lower))
      found.add(at)
  }
  return found
}

/** French verbs that ask or suppose in this position: "peut-il", "semble-t-il". */
const NO_SAYING = /^(?:peu[tv]|pourr|fau|doi|dev|ser|soi|fû|va$|ir|sembl|para[iî]|aur|eu)/u

/**
 * "«…», [sibilò] uno spettatore", "„…“ – [westchnęła].": words that look like verbs directly after
 * a quotation and a comma or dash.
 */
function verbsBesideQuotes(
  { units }: PlainUnits,
  language: PatternProfile,
  kinds: readonly WordKind[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [quoted, kind] of kinds.entries()) {
    if (kind !== 'quoted' || (language.shortNames && isPartOf(units, quoted, language))) continue
    let at = quoted + 1
    while (/^(?:[,—–-]|--)$/u.test(units[at]?.text ?? '') && at < quoted + 4) at++
    if (at === quoted + 1) continue
    const limit = at + 3
    while (at < limit && (kinds[at] === 'passing' || language.clitics.has(units[at]?.lower ?? ''))) at++
    const isPerfect = language.auxiliaries.has(units[at]?.lower ?? '') && language.participleLook !== null
    if (isPerfect) at++
    const look = isPerfect ? language.participleLook : language.verbLook
    if (kinds[at] === 'word' && look?.test(units[at]!.lower) === true && mayHaveSubject(units, language, kinds, at))
      found.add(at)
  }
  return found
}

/**
 * "их «кофейное крыло», контролируют …": a few words in marks after other words are not a
 * quotation, despite the verb that follows.
 */
function isPartOf(units: PlainUnits['units'], quoted: number, language: PatternProfile): boolean {
  const before = units[quoted - 1]
  const isShort = units[quoted]!.last - units[quoted]!.first <= LONGEST_PART
  if (language.works?.test(before?.lower ?? '') === true) return true
  return isShort && before !== undefined && before.quotedSpan < 0 && /^[\p{L}\p{N},]/u.test(before.text)
}

/** In tokens, including the marks. */
const LONGEST_PART = 5

/** Whether a person follows the verb, or nothing at all. */
function mayHaveSubject(
  units: PlainUnits['units'],
  language: PatternProfile,
  kinds: readonly WordKind[],
  verb: number,
): boolean {
  const next = kinds[verb + 1]
  // "peut-on lire"
  if (language.nobody.has(units[verb + 1]?.lower ?? '')) return false
  if (next === undefined || /^[.!?…]+$/u.test(units[verb + 1]!.text)) return language.dropsSubjects
  if (next === 'word') return language.roles.test(units[verb + 1]!.lower) || language.shortNames
  return (
    next === 'capital' || next === 'determiner' || next === 'pronoun' || next === 'passing' || next === 'preposition'
  )
}

function kindOf({ units, sentenceFirst }: PlainUnits, language: PatternProfile, at: number): WordKind {
  const { quotedSpan, lower, text } = units[at]!
  if (quotedSpan >= 0) return 'quoted'
  if (text === ',') return 'comma'
  if (/^\p{N}/u.test(text)) return 'number'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'mark'
  const opens = at === 0 || sentenceFirst[at] === at || units[at - 1]!.text === ':'
  // In the middle of a sentence a capitalized word is a name, whatever it looks like: the village
  // of Or.
  if (!opens && /^\p{Lu}/u.test(text) && !(language.capitalNouns && language.passing.has(lower))) return 'capital'
  if (language.pronouns.has(lower)) return 'pronoun'
  if (language.linkers.has(lower)) return 'linker'
  if (language.determiners.has(lower)) return 'determiner'
  if (language.prepositions.has(lower)) return 'preposition'
  if (language.passing.has(lower) || language.negations.has(lower)) return 'passing'
  if (language.subordinators.has(lower)) return 'subordinator'
  if (language.coordinators.has(lower)) return 'coordinator'
  if (
    language.finite.has(lower) ||
    language.particles.has(lower) ||
    language.supported.has(lower) ||
    language.participles.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.passives.has(lower) ||
    language.modals.has(lower)
  )
    return 'verb'
  if (!/^\p{Lu}/u.test(text)) return 'word'
  return opensWithNoun(units[at + 1], lower, language) ? 'word' : 'capital'
}

/** Whether the capitalized first word of a sentence is a common noun: "Глава города сказал", "Rzecznik rządu". */
function opensWithNoun(next: PlainUnit | undefined, lower: string, language: PatternProfile): boolean {
  if (language.capitalNouns) return false
  if (language.roles.test(lower)) return true
  const isOpen =
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    ![language.passing, language.finite, language.prepositions, language.coordinators, language.negations].some(
      (words) => words.has(next.lower),
    )
  return isOpen && language.commaBeforeThat
}
