// Finds what a reporting verb reports and who said it, with an ordered list of patterns, most
// certain first; the first that finds words wins.

import { hasArticles } from '../../languages/has-articles.ts'
import { placedSource, sourceAround, sourceOf } from './verb-source.ts'
import { isSpeaker } from './is-speaker.ts'
import { subjectBefore } from './verb-subject.ts'
import type { VerbCue } from './find-verb-cues.ts'
import { dividedReport, hasMoodBehindClause } from './verb-patterns/divided-report.ts'
import { clauseBefore } from './verb-patterns/clause-before-verb.ts'
import { firstNamed } from './verb-patterns/first-named.ts'
import { insertedVerb } from './verb-patterns/inserted-verb.ts'
import { interruptedClause } from './verb-patterns/interrupted-clause.ts'
import { isStatement } from './verb-patterns/main-clause.ts'
import { isNamed, isNameOfNoun } from './verb-patterns/name-in-marks.ts'
import { askedFor, bareInfinitive } from './verb-patterns/reported-infinitive.ts'
import { trimmed } from './verb-patterns/trimmed.ts'
import { separatorBefore } from './verb-patterns/words-before-verb.ts'
import { nounPhraseEnd } from './noun-phrases/noun-phrase.ts'
import {
  afterDateline,
  colonClause,
  frontedStart,
  moodClause,
  questionClause,
  thatClause,
  wordsUpTo,
} from './reported-clause.ts'
import { hasMood } from './verb-patterns/moods.ts'
import type { FoundWords, UnitRange } from './pattern-match.ts'
import type { KnownUnits } from './word-kind.ts'

/** How far a quoted span may be from the verb that introduces it. */
const FURTHEST = 40

const PATTERNS: readonly ((known: KnownUnits, cue: VerbCue) => FoundWords | null)[] = [
  verbAfterQuotedSpan,
  subjectAfterQuotedSpan,
  verbBeforeColon,
  dividedReport,
  reportedClause,
  infinitive,
  inserted,
  interruptedClause,
  verbAfterClause,
  pieceInMarks,
]

export function matchVerbCue(known: KnownUnits, cue: VerbCue): FoundWords | null {
  for (const pattern of PATTERNS) {
    const found = pattern(known, cue)
    if (found !== null && found.content.length > 0) return found
  }
  return null
}

/** "dit [ne pas comprendre]", "appelle la direction [à négocier]" */
function infinitive(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const content = bareInfinitive(known, cue)
  if (content !== null) return { pattern: 'mood-clause', content: [content], source: sourceOf(known, cue) }
  const asked = askedFor(known, cue)
  if (asked === null) return null
  const source = sourceOf(known, cue)
  return source !== null && source.first > asked.first ? null : { pattern: 'mood-clause', content: [asked], source }
}

/** "Una rete, calcola, costa poco": if the verb has no subject, the source is found around it. */
function inserted(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const found = insertedVerb(known, cue)
  return found === null ? null : { ...found, source: found.source ?? sourceOf(known, cue) }
}

/** "[«…»], — сказал Орлов", "[Die Lage sei „ernst“], sagte Vogt. [„…“]" */
function verbAfterQuotedSpan(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, units, sentenceFirst } = known
  const before = separatorBefore(known, cue)
  const quotedSpan = before.last
  if (kinds[quotedSpan] !== 'quoted' || (!before.isSeparated && !looksFinished(known, quotedSpan))) return null
  if (isNameOfNoun(known, quotedSpan)) return null
  const source = sourceAround(known, cue)
  if (source === null && !before.isSeparated) return null
  // "Kosovel, che serviva al caffè «Ai due mori», ha annunciato che …"
  if (units[quotedSpan]!.isTitle && quotedSpan > sentenceFirst[cue.verb]! && thatClause(known, cue.tail + 1) !== null)
    return null
  const first = frontedStart(known, sentenceFirst[cue.verb]!, quotedSpan)
  const content = [{ first, last: quotedSpan }]
  const next = Math.max(cue.last, cue.tail === cue.verb ? cue.last : cue.tail, source?.last ?? 0) + 1
  const gap = units[next]?.text ?? ''
  const resumed =
    kinds[next] === 'quoted'
      ? next
      : /^[,:—–-]$/u.test(gap) && kinds[next + 1] === 'quoted'
        ? next + 1
        : /^[,.]$/u.test(gap) && /^[—–-]$/u.test(units[next + 1]?.text ?? '') && kinds[next + 2] === 'quoted'
          ? next + 2
          : restOf(known, quotedSpan, next)
  if (resumed >= 0) content.push({ first: resumed, last: resumed })
  return { pattern: first === quotedSpan ? 'verb-after-quote' : 'verb-after-clause-with-quote', content, source }
}

/**
 * The first unit of the same quoted span after the interruption: "«…, dijo Ana Pozo, jueza de paz,
 * […]»"; -1 if there is none.
 */
function restOf({ units }: KnownUnits, quotedSpan: number, from: number): number {
  for (let at = from; at < Math.min(units.length, from + FURTHEST); at++)
    if (units[at]!.quotedSpan === units[quotedSpan]!.quotedSpan) return at
  return -1
}

/** "« … », le ministre a déclaré": the subject between the quotation and the verb. */
function subjectAfterQuotedSpan(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, units, language, sentenceFirst, sentenceLast } = known
  if (language.verbSecond) return null
  const between = subjectBefore(known, Math.max(sentenceFirst[cue.verb]!, cue.verb - FURTHEST), cue.verb)
  if (between === null || !/^[,—–-]$/u.test(units[between.first - 1]?.text ?? '')) return null
  // "peut-on lire dans le rapport"
  const source = language.impersonal.has(cue.lower) ? placedSource(known, cue) : between
  let quotedSpan = between.first - 2
  if (kinds[quotedSpan] === 'comma') quotedSpan--
  if (kinds[quotedSpan] !== 'quoted') return null
  const isLast = cue.tail + 2 >= sentenceLast[cue.verb]! || thatClause(known, cue.tail + 1) === null
  return isLast
    ? {
        pattern: 'verb-after-quote',
        content: [{ first: frontedStart(known, sentenceFirst[cue.verb]!, quotedSpan), last: quotedSpan }],
        source,
      }
    : null
}

/** "Le ministre a déclaré à la presse : [« … »]" */
function verbBeforeColon(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, units, sentenceLast } = known
  for (let at = cue.last + 1; at < Math.min(sentenceLast[cue.verb]!, cue.last + FURTHEST); at++) {
    if (units[at]!.text === ';' || (kinds[at] === 'quoted' && !units[at]!.isTitle)) return null
    // "Nessun ultimatum, ha chiarito, ma «una riflessione seria»"
    const isContrast = at === cue.last + 1 && kinds[at + 1] === 'coordinator' && kinds[at + 2] === 'quoted'
    const front = kinds[at] === 'comma' && at === cue.last + 1 ? clauseBefore(known, cue) : null
    if (kinds[at] === 'comma' && isContrast && front !== null)
      return {
        pattern: 'verb-after-clause-with-quote',
        content: [front, { first: at + 1, last: at + 2 }],
        source: null,
      }
    if (units[at]!.text !== ':' && !(kinds[at] === 'comma' && at <= cue.last + 6 && kinds[at + 1] === 'quoted'))
      continue
    if (kinds[at + 1] !== 'quoted') return null
    const source = sourceOf(known, cue)
    const content = { first: at + 1, last: at + 1 }
    return front === null || source !== null
      ? { pattern: 'verb-before-quote', content: [content], source }
      : { pattern: 'verb-after-clause-with-quote', content: [front, content], source }
  }
  return null
}

/** "sagte, [dass …]", "sagte, [die Brücke sei …]" */
function reportedClause(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const that = thatClause(known, Math.max(cue.last, cue.tail) + 1)
  const from = Math.max(cue.last, cue.tail) + 1
  const clause =
    that ??
    moodClause(known, from, known.language.plain.has(cue.lower)) ??
    questionClause(known, from) ??
    colonClause(known, from)
  return clause === null
    ? null
    : { pattern: that === null ? 'mood-clause' : 'that-clause', content: [clause], source: sourceOf(known, cue) }
}

/** "[Die Brücke bleibe gesperrt], sagte Vogt." */
function verbAfterClause(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, language, sentenceFirst, sentenceLast, units } = known
  const isPlain = language.plain.size === 0 || language.plain.has(cue.lower)
  const start = sentenceFirst[cue.verb]!
  const before = separatorBefore(known, cue)
  if (!before.isSeparated || before.last < start + 1) return null
  const source = sourceAround(known, cue)
  if (isRelayed(known, start, before.last)) return null
  if (source === null) return verbAtEnd(known, cue, before.last)
  const begin = afterDateline(known, start)
  const front = trimmed(known, { first: frontedStart(known, begin, before.last), last: before.last })
  if (
    front === null ||
    front.last - front.first < 1 ||
    (kinds[front.first] === 'subordinator' &&
      !language.that.has(units[front.first]!.lower) &&
      !hasMoodBehindClause(known, front))
  )
    return null
  if (!mayFollow(known, cue, source) && !(kinds[source.first] === 'capital' && hasMood(known, front))) return null
  if (!isPlain && !hasMood(known, front) && !(isStatement(known, front) && endsThere(known, cue, source))) return null
  // "Lee, der Minister, kündigte Maßnahmen an": an apposition, unless a verb form shows otherwise.
  const isInsertion =
    nounPhraseEnd(known, begin, before.last) >= 0 && kinds[nounPhraseEnd(known, begin, before.last) + 1] === 'comma'
  if (isInsertion && !hasMood(known, front)) return null
  const rest = sentenceLast[cue.verb]! - Math.max(source.last, cue.tail)
  return rest > 14 && kinds[Math.max(source.last, cue.tail) + 1] !== 'comma'
    ? null
    : { pattern: 'verb-after-clause', content: [front], source }
}

/** "[El fallo fue unánime], subraya.": a verb without a subject ends the sentence. */
function verbAtEnd(known: KnownUnits, cue: VerbCue, last: number): FoundWords | null {
  const { kinds, units, language, sentenceFirst, sentenceLast } = known
  const start = sentenceFirst[cue.verb]!
  let end = Math.max(cue.last, cue.tail) + 1
  while (kinds[end] === 'passing' && end < sentenceLast[start]!) end++
  if (!language.dropsSubjects || end !== sentenceLast[start] || !/^[.…]/u.test(units[end]!.text)) return null
  const front = wordsUpTo(known, start, last)
  if (front === null || front.last - front.first < 2 || kinds[front.first] === 'subordinator') return null
  // "Vega, alcaldesa, dijo."
  const isApposition = kinds[nounPhraseEnd(known, front.first, front.last - 1) + 1] === 'comma'
  if (kinds[front.last] === 'quoted' || isApposition || !hasVerb(known, front) || firstNamed(known) >= start)
    return null
  return { pattern: 'verb-after-clause', content: [front], source: null }
}

/** Endings of verbs that no noun has: "llegó", "custará". */
const VERB_ENDING = /(?:ó|aron|ieron|[aei]rán?|aban?|ían|[aei]u|ou|[aei]ram|[aei]rão)$/u

function hasVerb({ kinds, units }: KnownUnits, { first, last }: UnitRange): boolean {
  for (let at = first; at <= last; at++)
    if (kinds[at] === 'verb' || (kinds[at] === 'word' && VERB_ENDING.test(units[at]!.lower))) return true
  return false
}

/** Whether nothing else belongs to the verb that follows a statement: "…, erläutert er." */
function endsThere({ kinds, units, sentenceLast }: KnownUnits, cue: VerbCue, source: UnitRange): boolean {
  const next = Math.max(source.last, cue.last, cue.tail) + 1
  const isPerson = kinds[source.first] !== 'capital' || source.last > source.first
  return isPerson && (next > sentenceLast[cue.verb]! || /^[.!?]/u.test(units[next]!.text))
}

/**
 * Whether the noun phrase after the verb is its subject rather than an object: a person, or a
 * German name after a verb without objects.
 */
function mayFollow(known: KnownUnits, cue: VerbCue, source: UnitRange): boolean {
  const { kinds, language } = known
  const isPlaced = placedSource(known, cue)?.first === source.first
  // "…, пишет «Деловой берег»"
  const isPaper = source.first === source.last && kinds[source.first] === 'quoted'
  return (
    isPlaced ||
    isPaper ||
    isSpeaker(known, source) ||
    (language.plain.has(cue.lower) && kinds[source.first] === 'capital')
  )
}

/** "…, заявил Орлов, передаёт ТАСС": the words have a speaker already. */
function isRelayed({ kinds, units, language }: KnownUnits, start: number, last: number): boolean {
  for (let at = last; at > Math.max(start, last - FURTHEST); at--) {
    const isCue =
      kinds[at] === 'verb' && (language.finite.has(units[at]!.lower) || language.participles.has(units[at]!.lower))
    if (isCue && /^[,—–-]$/u.test(units[at - 1]!.text)) return true
  }
  return false
}

/** "nannte den Plan [„einen Witz“]", "говорил о [«новой эпохе»]" */
function pieceInMarks(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, units, language, sentenceLast } = known
  if (language.onlyClauses.has(cue.lower)) return null
  for (let at = cue.last + 1; at <= Math.min(sentenceLast[cue.verb]!, cue.last + FURTHEST); at++) {
    if (kinds[at] === 'quoted' && isNamed(known, at)) continue
    if (kinds[at] === 'quoted') {
      const length = units[at]!.last - units[at]!.first - 1
      // "пообещал «полную открытость»", but "пишет «Заря»"
      const isObject = at === cue.last + 1 && !units[at]!.isTitle
      const isCalling = language.calling.has(cue.lower)
      // "pisał o [„cepeliadzie dla turystów”]"
      const isTopic = language.shortNames && kinds[at - 1] === 'preposition' && /^\p{Ll}/u.test(units[at]!.head)
      // "fait part de sa « profonde tristesse »", but "présente son film « Les Hermines »"
      const isPiece = hasArticles(language) && !units[at]!.isTitle
      if (length < (isObject || isCalling ? 1 : isTopic || isPiece ? 2 : 4)) continue
      const source = sourceOf(known, cue)
      // "Её назвали «Ни копейки больше»": a name, not a quotation
      if (isCalling && source === null && language.shortNames && language.plural.test(cue.lower)) return null
      return { pattern: isCalling ? 'called' : 'piece-in-marks', content: [{ first: at, last: at }], source }
    }
    const ends = kinds[at] === 'comma' || (kinds[at] === 'subordinator' && !language.calling.has(cue.lower))
    if (ends || units[at]!.text === ';') return null
  }
  return null
}

/** Whether a quoted span is long enough for words said rather than a title. */
function looksFinished({ units }: KnownUnits, quotedSpan: number): boolean {
  return units[quotedSpan]!.last - units[quotedSpan]!.first >= 6
}
