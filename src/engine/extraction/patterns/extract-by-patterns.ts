// Reads who said what in languages for which there is no learned reader, by
// lists of verbs of saying and of phrases such as "laut": the same answers as
// read-attributions gives for English.
//
//   [„Wir haben gewonnen“], [sagte] am Montag [Bürgermeisterin Lea Vogt].
//
// Precision goes before recall: a stretch in marks with no such words beside
// it has no reading.

import type { Document, TokenRange } from '../../language/document.ts'
import { paragraphLanguage } from '../../language/paragraph-language.ts'
import type { Span } from '../../../model.ts'
import { findSourcePhrases } from './find-source-phrases.ts'
import { findColonSources } from './find-colon-sources.ts'
import { findInterruptions } from './find-interruptions.ts'
import { findVerbCues } from './find-verb-cues.ts'
import { makePlainUnits } from './plain-units.ts'
import type { Reading, ReadingRule } from '../learned/extract-by-models.ts'
import { readVerbCue } from './match-verb-cue.ts'
import { addFollowing } from './reported-sentences.ts'
import { SAYING_CHANCES, type SayingPattern } from './pattern-chances.ts'
import type { UnitRange, UnitReading } from './pattern-match.ts'
import { SAYING_LANGUAGES } from '../../languages/profiles.ts'
import { knowUnits, type KnownUnits } from './word-kind.ts'

/**
 * The readings of all paragraphs that are in a language with verbs of saying
 * (German, French, Spanish, Russian, Ukrainian, Italian, Portuguese, Polish,
 * Dutch), in text order of their cues; they may overlap. `stretches` are the
 * outermost spans in marks, in text order. `language` is the article's, as
 * ISO 639-1 code: in an English article only paragraphs in another script are
 * read. Takes time in proportion to the length of any text.
 */
export function readByVerbs(document: Document, stretches: readonly Span[], language: string): Reading[] {
  const readings: Reading[] = []
  for (const paragraph of document.paragraphs.keys()) {
    const saying = SAYING_LANGUAGES.get(paragraphLanguage(document, paragraph, language))
    if (saying === undefined) continue
    const known = knowUnits(
      makePlainUnits(document, paragraph, stretches, (stretch) => findInterruptions(document, stretch, saying)),
      saying,
    )
    for (const reading of readParagraph(known)) readings.push(toReading(known, reading))
  }
  return readings
}

function readParagraph(known: KnownUnits): UnitReading[] {
  const byPhrase: UnitReading[] = findSourcePhrases(known)
  const byVerb = findVerbCues(known).flatMap((cue): UnitReading[] => {
    const found = readVerbCue(known, cue)
    return found === null ? [] : [{ ...found, cue: { first: cue.first, last: cue.last } }]
  })
  const byColon = findColonSources(known, new Set(byVerb.flatMap((reading) => reading.content.map((run) => run.first))))
  const all = [...byPhrase, ...byVerb, ...byColon].sort((one, other) => one.cue.first - other.cue.first)
  return addFollowing(known, all)
}

function toReading({ units }: KnownUnits, { pattern, cue, source, content }: UnitReading): Reading {
  const tokensOf = ({ first, last }: UnitRange): TokenRange => ({ first: units[first]!.first, last: units[last]!.last })
  const chances = SAYING_CHANCES[pattern]
  return {
    cue: tokensOf(cue),
    source: source && tokensOf(source),
    content: content.map(tokensOf),
    cueChance: chances.cue,
    sourceChance: source === null ? 0 : chances.source,
    contentChance: chances.content,
    rule: ruleOf(pattern, cue, content),
  }
}

function ruleOf(pattern: SayingPattern, cue: UnitRange, content: readonly UnitRange[]): ReadingRule {
  if (pattern === 'source-phrase' || pattern === 'closing-source') return 'according-to'
  if (pattern === 'colon-before-quote' || pattern === 'colon-after-sentence') return 'colon-before-quote'
  if (/clause/u.test(pattern)) return 'reported-clause'
  if (content[0]!.first > cue.last) return 'verb-before-quote'
  return content.at(-1)!.last < cue.first ? 'verb-after-quote' : 'verb-inside-quote'
}
