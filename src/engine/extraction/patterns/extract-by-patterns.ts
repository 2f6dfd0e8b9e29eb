// Finds who said what in languages without a learned extractor, by lists of reporting verbs and of
// phrases such as "laut". Returns attributions like those learned for English.
//
//   [„Wir haben gewonnen“], [sagte] am Montag [Bürgermeisterin Lea Vogt].
//
// Prefers precision to recall: a quoted span without such words beside it gets no attribution.

import type { Document } from '../../language/document.ts'
import { paragraphLanguage } from '../../language/paragraph-language.ts'
import { asClause } from './verb-patterns/as-clause.ts'
import { findDashSpeech } from './find-dash-speech.ts'
import { findSourcePhrases } from './find-source-phrases.ts'
import { findColonSources } from './find-colon-sources.ts'
import { findInterruptions } from './find-interruptions.ts'
import { findVerbCues } from './find-verb-cues.ts'
import { makePlainUnits } from './plain-units.ts'
import { clauseBeforeColon } from './verb-patterns/clause-before-colon.ts'
import { matchVerbCue } from './match-verb-cue.ts'
import { findPlans } from './verb-patterns/plan.ts'
import { reportedObject } from './reported-object.ts'
import { addFollowing, closingReport, leadingReport, type ReportOpening } from './reported-sentences.ts'
import { summary } from './verb-patterns/summary.ts'
import { sourceOf } from './verb-source.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { UnitRange, PatternMatch } from './pattern-match.ts'
import { profileOf } from '../../languages/profiles.ts'
import { knowUnits, type KnownUnits } from './word-kind.ts'
import type { ExtractedAttribution, ExtractionRule, ReportingPattern } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/**
 * The attributions of all paragraphs in a language with reporting verbs (German, French, Spanish,
 * Russian, Ukrainian, Italian, Portuguese, Polish, Dutch), in text order of their cues; they may
 * overlap. `language` is the article's, as an ISO 639-1 code: in an English article, only
 * paragraphs in another script are read. Takes time linear in the length of the text.
 */
export function extractByPatterns(document: Document, language: string): ExtractedAttribution[] {
  const attributions: ExtractedAttribution[] = []
  let before: ExtractedAttribution | null = null
  for (const paragraph of document.paragraphs.keys()) {
    const profile = profileOf(paragraphLanguage(document, paragraph, language))
    if (profile.extraction !== 'patterns') {
      before = null
      continue
    }
    const known = knowUnits(
      makePlainUnits(document, paragraph, (quotedSpan) => findInterruptions(document, quotedSpan, profile)),
      profile,
    )
    const found = readParagraph(known)
    const goingOn: ExtractedAttribution | null =
      before === null ? null : continued(known, before, leadingReport(known, found))
    const read = found.map((extracted) => toAttribution(known, extracted))
    if (goingOn !== null) attributions.push(goingOn)
    attributions.push(...read)
    const last = closingReport(known, found)
    before =
      last !== null ? read[found.indexOf(last)]! : goingOn !== null && isAtEnd(document, goingOn) ? goingOn : null
  }
  return attributions
}

/** "… teilte die Stadt mit. ¶ [Man prüfe einen Neubau.]": a report that the next paragraph continues. */
function continued(
  { units }: KnownUnits,
  before: ExtractedAttribution,
  content: readonly UnitRange[],
): ExtractedAttribution | null {
  if (content.length === 0) return null
  const chance = chanceOf('mood-clause')
  return {
    cue: before.cue,
    source: before.source,
    content: content.map(({ first, last }) => ({ first: units[first]!.first, last: units[last]!.last })),
    cueChance: chance,
    sourceChance: chance,
    contentChance: chance,
    rule: 'reported-clause',
  }
}

function isAtEnd({ sentenceOf, paragraphs, paragraphOf }: Document, { content }: ExtractedAttribution): boolean {
  const { last } = content.at(-1)!
  return sentenceOf[last] === sentenceOf[paragraphs[paragraphOf[last]!]!.last]
}

function readParagraph(known: KnownUnits): PatternMatch[] {
  const speech = findDashSpeech(known)
  const isInSpeech = ({ cue, content }: PatternMatch): boolean =>
    [cue, ...content].some(({ first, last }) => speech.some(({ whole }) => first <= whole.last && last >= whole.first))
  const isAll = speech[0]?.whole.first === 0 && speech[0].whole.last === known.units.length - 1
  const told = isAll ? [] : readPatterns(known)
  return [...speech.map(({ match }) => match), ...told.filter((match) => !isInSpeech(match))].sort(
    (one, other) => one.cue.first - other.cue.first,
  )
}

function readPatterns(known: KnownUnits): PatternMatch[] {
  const byPhrase: PatternMatch[] = findSourcePhrases(known)
  const openings: ReportOpening[] = []
  const byVerb = findVerbCues(known).flatMap((cue): PatternMatch[] => {
    const found = asClause(known, cue) ?? matchVerbCue(known, cue) ?? summary(known, cue) ?? reportedObject(known, cue)
    const words = { first: cue.first, last: cue.last }
    if (found !== null) {
      const clause = clauseBeforeColon(known, cue, found)
      return (clause === null ? [found] : [clause, found]).map((match) => ({ ...match, cue: words }))
    }
    const source = known.language.moods.size > 0 ? sourceOf(known, cue) : null
    if (source !== null) openings.push({ cue: words, source })
    return []
  })
  const byColon = findColonSources(
    known,
    new Set(byVerb.flatMap((extracted) => extracted.content.map((run) => run.first))),
  )
  const all = [...byPhrase, ...byVerb, ...byColon, ...findPlans(known)].sort(
    (one, other) => one.cue.first - other.cue.first,
  )
  return addFollowing(known, all, openings)
}

function toAttribution(
  { units }: KnownUnits,
  { pattern, cue, source, content, isSpeech }: PatternMatch,
): ExtractedAttribution {
  const tokensOf = ({ first, last }: UnitRange): TokenRange => ({ first: units[first]!.first, last: units[last]!.last })
  const chance = chanceOf(pattern)
  return {
    cue: tokensOf(cue),
    source: source && tokensOf(source),
    content: content.map(tokensOf),
    cueChance: chance,
    sourceChance: source === null ? 0 : chance,
    contentChance: chance,
    rule: ruleOf(pattern, cue, content),
    ...(isSpeech !== undefined && { isSpeech }),
  }
}

function ruleOf(pattern: ReportingPattern, cue: UnitRange, content: readonly UnitRange[]): ExtractionRule {
  if (pattern === 'source-phrase' || pattern === 'closing-source') return 'according-to'
  if (pattern === 'colon-before-quote' || pattern === 'colon-after-sentence') return 'colon-before-quote'
  if (/clause/u.test(pattern)) return 'reported-clause'
  if (content[0]!.first > cue.last) return 'verb-before-quote'
  return content.at(-1)!.last < cue.first ? 'verb-after-quote' : 'verb-inside-quote'
}
