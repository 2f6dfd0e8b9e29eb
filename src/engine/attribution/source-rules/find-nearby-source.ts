// Finds a source for a quotation that no attribution covers, from what stands
// around it. A rule is a file in nearby/ and a line in the list here.

import { colonInParagraphBefore } from './nearby/colon-in-paragraph-before.ts'
import { continuedParagraph } from './nearby/continued-paragraph.ts'
import { dashLabel } from './nearby/dash-label.ts'
import { paragraphBefore } from './nearby/paragraph-before.ts'
import { sameParagraph } from './nearby/same-paragraph.ts'
import { sameSentence } from './nearby/same-sentence.ts'
import { subjectBeside } from './nearby/subject-beside.ts'
import { takingTurns } from './nearby/taking-turns.ts'
import { wordsAround } from './nearby/words-around.ts'
import type { NearbyRule, NearbySource, Surroundings } from './nearby-rule.ts'

/** Most certain first: what punctuation tells, then the same sentence, the same paragraph, the paragraphs before, and the subject of a neighboring sentence. The first rule that answers is believed. */
const RULES: readonly NearbyRule[] = [
  continuedParagraph,
  dashLabel,
  colonInParagraphBefore,
  sameSentence,
  wordsAround,
  sameParagraph,
  takingTurns,
  paragraphBefore,
  subjectBeside,
]

const NO_SOURCE: NearbySource = {
  rule: 'no-source',
  found: { cue: null, source: null, cueChance: 0, sourceChance: 0 },
  joined: null,
}

export function findNearbySource(around: Surroundings): NearbySource {
  for (const rule of RULES) {
    const found = rule(around)
    if (found !== null) return found
  }
  return NO_SOURCE
}
