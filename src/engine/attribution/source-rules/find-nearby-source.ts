// Finds a source for a quotation that no attribution covers, from its surroundings. Each rule has
// a file in nearby/ and a line in the list here.

import { colonInParagraphBefore } from './nearby/colon-in-paragraph-before.ts'
import { continuedParagraph } from './nearby/continued-paragraph.ts'
import { dashLabel } from './nearby/dash-label.ts'
import { inTheWordsOf } from './nearby/in-the-words-of.ts'
import { ownVerb } from './nearby/own-verb.ts'
import { paragraphBefore } from './nearby/paragraph-before.ts'
import { sameParagraph } from './nearby/same-paragraph.ts'
import { sameSentence } from './nearby/same-sentence.ts'
import { statementBefore } from './nearby/statement-before.ts'
import { subjectBeside } from './nearby/subject-beside.ts'
import { subjectOfParagraphBefore } from './nearby/subject-of-paragraph-before.ts'
import { takingTurns } from './nearby/taking-turns.ts'
import { wordsAround } from './nearby/words-around.ts'
import { NOBODY_SEEN, type NearbyRule, type NearbySource, type Surroundings } from './nearby-rule.ts'

/**
 * Most certain first: punctuation, then the same sentence, the same paragraph, the paragraphs
 * before, and the subject of a neighboring sentence. The first rule that answers wins.
 */
const RULES: readonly NearbyRule[] = [
  continuedParagraph,
  dashLabel,
  colonInParagraphBefore,
  inTheWordsOf,
  ownVerb,
  sameSentence,
  wordsAround,
  statementBefore,
  sameParagraph,
  takingTurns,
  paragraphBefore,
  subjectBeside,
  subjectOfParagraphBefore,
]

/** Rules that use only punctuation and neighboring quotes; the others use English grammar. */
const ANY_LANGUAGE: readonly NearbyRule[] = [
  continuedParagraph,
  dashLabel,
  sameSentence,
  sameParagraph,
  takingTurns,
  paragraphBefore,
]

const NO_SOURCE: NearbySource = {
  rule: 'no-source',
  found: NOBODY_SEEN,
  joined: null,
}

/** `isEnglish` says whether rules of English grammar apply. */
export function findNearbySource(around: Surroundings, isEnglish = true): NearbySource {
  for (const rule of isEnglish ? RULES : ANY_LANGUAGE) {
    const found = rule(around)
    if (found !== null) return found
  }
  return NO_SOURCE
}
