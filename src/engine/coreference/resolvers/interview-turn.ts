// Whose turn it is in an interview or a transcript, by the label at the beginning of the
// paragraph: "Q:", "A:", "WARDEN:", "Ann Lee:".

import type { Document } from '../../language/document.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { mayBePerson } from '../may-be-person.ts'
import type { Entities } from '../types.ts'

/** Only `name` means that the label names the speaker. */
export type Turn = { readonly by: 'question' | 'answer' | 'voice' } | { readonly by: 'name'; readonly entity: number }

/** The most paragraphs of one turn. */
const MOST_PARAGRAPHS = 30
/** How far into the text the interviewee may be introduced, in tokens. */
const OPENING = 600

/** The turn that contains the token, or `null` outside of interviews. */
export function turnAt(document: Document, entities: Entities, token: number): Turn | null {
  const last = document.paragraphOf[token]!
  for (let at = last; at >= 0 && at > last - MOST_PARAGRAPHS; at--) {
    const turn = turnOf(document, entities, at)
    if (turn !== null) return turn
  }
  return null
}

/** The turn that a paragraph's label begins, or `null` if it has no label. */
function turnOf({ tokens, paragraphs }: Document, { mentionAt, mentions }: Entities, paragraph: number): Turn | null {
  const { first } = paragraphs[paragraph]!
  const mention = mentionAt[first]!
  const end = mention < 0 ? first : mentions[mention]!.last
  if (/^[QA]\.$/u.test(tokens[first]!.text)) return { by: tokens[first]!.text === 'Q.' ? 'question' : 'answer' }
  if (tokens[end + 1]?.text !== ':') return null
  const { text } = tokens[first]!
  if (text === 'Q') return { by: 'question' }
  if (text === 'A') return { by: 'answer' }
  return mention < 0 ? null : { by: 'name', entity: mentions[mention]!.entity }
}

const QUESTION = /^(?:Q\.?|QUESTION|Question|Interviewer|INTERVIEWER)$/u

/**
 * The interviewee: the person named most often before the first "Q:", other than the interviewer;
 * `null` if there is none.
 */
export function interviewee(document: Document, entities: Entities): number | null {
  const { tokens, paragraphs } = document
  const first = paragraphs.find(
    ({ first, last }) => QUESTION.test(tokens[first]!.text) && last > first && tokens[first + 1]!.text !== '&',
  )
  const end = Math.min(first?.first ?? 0, OPENING)
  const counts = new Map<number, number>()
  const asking = new Set<number>()
  for (const [at, { entity, last }] of entities.mentions.entries()) {
    if (last >= end) break
    if (isAsking(document, entities, at)) asking.add(entity)
    if (mayBePerson(entities.all[entity]!)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [entity, count] of counts)
    if (!asking.has(entity) && (best === null || count > counts.get(best)!)) best = entity
  return best
}

/** "[Tess Oakley] spoke to Jonas Brekke", but not to the Gazette; "examination of Nora Finch by [Mr. Doyle]". */
function isAsking({ tokens, sentenceOf }: Document, { mentions, all }: Entities, at: number): boolean {
  const { first, last } = mentions[at]!
  let before = first - 1
  while (before >= 0 && HONORIFICS.has(tokens[before]!.lower)) before--
  if (tokens[before]?.lower === 'by') return true
  const [verb, next] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower ?? '']
  if (/^(?:interviews?|interviewed|questions|questioned|examines?|examined)$/u.test(verb)) return true
  if (!/^(?:speaks?|spoke|talks?|talked|chats?|chatted)$/u.test(verb) || !/^(?:to|with)$/u.test(next)) return false
  const other = mentions[at + 1]
  const isBeside = other !== undefined && other.first - last <= NEAR && sentenceOf[other.first] === sentenceOf[last]
  return isBeside && mayBePerson(all[other.entity]!)
}

/** In tokens. */
const NEAR = 6
