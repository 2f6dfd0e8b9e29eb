// Corrects sources where commas and "and" led to the wrong words before the cue.
//
//   [Ann Lee, a former captain and a daughter of sailors], [says](cue) …    not only her last description
//   Lee met [Bo Dahl](source), who won them over by [saying](cue) …    the nearest clause has its own subject
//   [It would hurt pensioners and students](content), [Rep. Ann Lee], [said](cue)    the people mentioned are not the source

import { nounPhraseEnd, nounPhraseStart } from '../../language/noun-phrase.ts'
import { findAntecedent } from '../source-rules/find-subject.ts'
import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { ExtractedAttribution } from '../../types.ts'

/**
 * Ann Lee, a captain and [a daughter of sailors], says: all are in apposition to the name at the
 * beginning of the sentence.
 */
export function takeNameBeforeAppositions(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens, sentences, sentenceOf } = document
  const { source, cue } = extracted
  if (source === null || cue.first <= source.last || tokens[source.first - 1]?.lower !== 'and') return extracted
  const { first } = sentences[sentenceOf[source.first]!]!
  const name = nounPhraseEnd(document, first)
  const isClosed = tokens[source.last]!.text === ',' || tokens[source.last + 1]?.text === ','
  if (!isClosed || tokens[name + 1]?.text !== ',' || tokens[name]?.pos !== 'PROPN' || name >= source.first)
    return extracted
  if (tokens.slice(name + 1, source.first).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return extracted
  const content = extracted.content.filter((run) => run.last < first || run.first > source.last)
  return content.length === 0 ? extracted : { ...extracted, source: { first, last: source.last }, content }
}

/**
 * … particularly [pensioners and students, Rep. Ann Lee], said: a bare plural list is not in
 * apposition to one person.
 */
export function leaveListOut({ tokens }: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { source, cue } = extracted
  if (source === null || cue.first <= source.last || tokens[source.first]!.pos === 'DET') return extracted
  const words = tokens.slice(source.first, source.last + 1)
  const comma = words.findIndex(({ text }) => text === ',')
  const list = words.slice(0, comma)
  const isList =
    comma > 0 &&
    list.some(({ lower }) => lower === 'and') &&
    /s$/u.test(list.at(-1)!.lower) &&
    !list.some(({ pos }) => pos === 'PROPN')
  const run = extracted.content.find(({ last }) => last === source.first - 1)
  if (!isList || run === undefined || words[comma + 1]?.pos !== 'PROPN') return extracted
  const whole: TokenRange = { first: run.first, last: source.first + comma - 1 }
  return {
    ...extracted,
    source: { first: source.first + comma + 1, last: source.last },
    content: extracted.content.map((other) => (other === run ? whole : other)),
  }
}

/**
 * Lee met [Bo Dahl], who won them over by saying it was late: the agent of "by saying" is the
 * subject of that clause.
 */
export function takeAntecedent(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { cue, source } = extracted
  if (source === null || source.last >= cue.first || document.tokens[cue.first - 1]?.lower !== 'by') return extracted
  const antecedent = findAntecedent(document, cue.first)
  if (antecedent === null || source.last >= antecedent.first) return extracted
  const content = extracted.content.filter((run) => run.last < antecedent.first || run.first > antecedent.last)
  return content.length === 0 ? extracted : { ...extracted, source: antecedent, content }
}

/**
 * [The don, who had followed the trial], read a statement: a phrase inside a relative clause that
 * ends before the cue is not its subject.
 */
export function takeSubjectBeforeRelative(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens, sentences, sentenceOf } = document
  const { cue, source } = extracted
  if (source === null || tokens[cue.first - 1]?.text !== ',' || source.last < cue.first - 2) return extracted
  const { first } = sentences[sentenceOf[source.first]!]!
  if (source.first <= first + 2) return extracted
  let who = source.first - 1
  while (who > first && tokens[who]!.text !== ',' && !/^(?:who|whose)$/u.test(tokens[who]!.lower)) who--
  if (!/^(?:who|whose)$/u.test(tokens[who]!.lower) || tokens[who - 1]?.text !== ',' || source.last > cue.first)
    return extracted
  if (!tokens.slice(who, source.first).some(({ pos }) => pos === 'VERB')) return extracted
  const subject = nounPhraseStart(document, who - 2)
  const content = extracted.content.filter((run) => run.last < subject || run.first > cue.first)
  return content.length === 0 ? extracted : { ...extracted, source: { first: subject, last: cue.first - 1 }, content }
}
