// Decides which of the labelled paragraphs are turns of speakers. A label alone proves little:
// headlines, notices and pages also have words before a colon ("Flooding: …", "WHEN: …", "FOR
// IMMEDIATE RELEASE: …").
//
// A label is a speaker's if it has the form of a name or an office, if it is the name of somebody
// in the text, or if labels in one style alternate before whole sentences.

import type { Document } from '../../language/document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { TITLES } from '../../../lexicon/titles.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { keyOf, keysIn, speakerKeys } from './label-keys.ts'
import { FIELDS, isVoice } from '../../languages/en/label-words.ts'
import { namedByInitials } from './named-by-label.ts'
import { isGivenKey } from './people-of.ts'
import type { Label } from './read-label.ts'

type People = ReadonlyMap<string, TokenRange>

/** `labels` are in text order; `people` are those named in the text outside of labels. */
export function chooseTurns(
  document: Document,
  labels: readonly Label[],
  people: People,
  wordsOf: (range: TokenRange) => string,
): readonly Label[] {
  const possible = labels.filter((label) => !isField(label))
  if (possible.length === 0) return []
  const sure = possible.filter((label) => isSure(label, people, wordsOf))
  const alternating = alternatingOf(document, possible, sure)
  const kept = new Set([...sure, ...alternating])
  const isTalk = kept.size >= 2
  if (!isTalk) return sure.filter((label) => isStatement(document, label, people))
  return possible.filter(
    (label) => kept.has(label) || (alternating.length > 0 && isOneMore(document, label, [...kept])),
  )
}

/** "WHEN", "Editor's note", "MEDIA ADVISORY", "FOR IMMEDIATE RELEASE" */
function isField({ words }: Label): boolean {
  const all = keysIn(words)
  if (all.length === 1) return FIELDS.has(all[0]!)
  return FIELDS.has(all[0]!) || all[0] === 'for' || (FIELDS.has(all.at(-1)!) && !GIVEN_NAMES.has(all[0]!))
}

/** Whether it has the form of a name or an office, or is somebody's name. */
function isSure({ words }: Label, people: People, wordsOf: (range: TokenRange) => string): boolean {
  const all = keysIn(words)
  const [first] = all
  if (isVoice(all)) return true
  if (all.length > 1 && (HONORIFICS.has(first!) || TITLES.has(first!) || isGivenKey(first!))) return true
  return people.has(all.at(-1)!) || namedByInitials(words, people, wordsOf) !== null
}

/**
 * Labels of one style that recur after another label, before whole sentences. The other label may
 * also be a `sure` one, or a short form.
 */
function alternatingOf(document: Document, possible: readonly Label[], sure: readonly Label[]): readonly Label[] {
  const found: Label[] = []
  const others = new Set(sure)
  const allKeys = speakerKeys(possible)
  const short = new Set(possible.filter((label, at) => allKeys[at] !== keyOf(label)))
  for (const isInCapitals of [true, false]) {
    const alike = possible.filter(
      (label) => label.isInCapitals === isInCapitals || others.has(label) || short.has(label),
    )
    const keys = speakerKeys(alike)
    const firsts = new Map<string, number>()
    for (const [at, key] of keys.entries()) if (!firsts.has(key)) firsts.set(key, at)
    const again = new Set(keys.filter((key, at) => at >= 2 && keys[at - 1] !== key && firsts.get(key)! < at - 1))
    const speaking = alike.filter((label) => isSentence(document, label))
    const isTalk =
      alike.length >= 3 && again.size > 0 && speaking.length >= SPEAKING_SHARE * alike.length && isClose(alike)
    // “Flood: What now?” may occur twice; in a conversation the labels are few, and all but a few
    // recur
    if (isTalk && new Set(keys).size <= Math.max(2, alike.length / 2 + 1)) found.push(...alike)
  }
  return found
}

const SPEAKING_SHARE = 0.8
/** The most paragraphs from one turn to the next, on average. */
const CLOSE = 4

function isClose(labels: readonly Label[]): boolean {
  return labels.at(-1)!.paragraph - labels[0]!.paragraph <= CLOSE * labels.length
}

/** Whether what follows the label ends like a sentence. */
function isSentence({ text, tokens, paragraphs }: Document, { paragraph, last }: Label): boolean {
  const range = paragraphs[paragraph]!
  if (last === range.last) return true
  const { end } = tokens[range.last]!
  return /[.!?…—–)\]][^\p{L}\p{N}]*$/u.test(text.slice(Math.max(tokens[last]!.end, end - ENDING), end))
}

/** In UTF-16 code units. */
const ENDING = 8

/** A speaker with only one turn, between turns of the same style. */
function isOneMore(document: Document, label: Label, kept: readonly Label[]): boolean {
  const isWithin = label.paragraph > kept[0]!.paragraph && label.paragraph < kept.at(-1)!.paragraph
  return isWithin && label.isInCapitals && kept[0]!.isInCapitals && isSentence(document, label)
}

/** Ada Stone: We lost it all. A single turn of somebody named in the text, in a paragraph without marks. */
function isStatement(document: Document, label: Label, people: People): boolean {
  const { tokens, paragraphs, quotedSpanOf } = document
  const { last } = paragraphs[label.paragraph]!
  const isNamed = people.has(keyOf(label))
  const isMarked = quotedSpanOf.subarray(label.name.first, last + 1).some((span) => span >= 0)
  return isNamed && !isMarked && label.last < last && /^[.!?…]$/u.test(tokens[last]!.text)
}
