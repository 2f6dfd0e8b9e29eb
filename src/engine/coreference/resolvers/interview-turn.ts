// Whose turn it is in an interview or a transcript, by the label that opens
// the paragraph: "Q:", "A:", "WARDEN:", "Ann Lee:".

import type { Document } from '../../language/document.ts'
import { mayBePerson } from '../may-be-person.ts'
import type { Entities } from '../types.ts'

/** All but `name` are by nobody who is named in the label. */
export type Turn = { readonly by: 'question' | 'answer' | 'voice' } | { readonly by: 'name'; readonly entity: number }

/** A turn may go on for so many paragraphs. */
const MOST_PARAGRAPHS = 30
/** Whom the interview is with is told so far into the text, in tokens. */
const OPENING = 600

/** The turn that the words at `token` belong to, or `null` outside of interviews. */
export function turnAt(document: Document, entities: Entities, token: number): Turn | null {
  const last = document.paragraphOf[token]!
  for (let at = last; at >= 0 && at > last - MOST_PARAGRAPHS; at--) {
    const turn = turnOf(document, entities, at)
    if (turn !== null) return turn
  }
  return null
}

/** The turn that a paragraph's label opens, or `null` for a paragraph without one. */
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

/** Who is interviewed: the person named most often before the first "Q:"; `null` when nobody is. */
export function interviewee(document: Document, entities: Entities): number | null {
  const { tokens, paragraphs } = document
  const first = paragraphs.find(
    ({ first, last }) => QUESTION.test(tokens[first]!.text) && last > first && tokens[first + 1]!.text !== '&',
  )
  const end = Math.min(first?.first ?? 0, OPENING)
  const counts = new Map<number, number>()
  for (const { entity, last } of entities.mentions) {
    if (last >= end) break
    if (mayBePerson(entities.all[entity]!)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [entity, count] of counts) if (best === null || count > counts.get(best)!) best = entity
  return best
}
