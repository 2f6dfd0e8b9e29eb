// Resolves a source that is a turn of an interview: "Q", "A", or "I" under such a label.

import { certain, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { interviewee, type Turn } from './interview-turn.ts'
import type { Resolution } from '../../types.ts'

/** The speaker in `turn`; the label's words are those from `token` to `last`. */
export function resolveTurn(context: ResolutionContext, turn: Turn, token: number, last = token): Resolution {
  if (turn.by === 'name') return certain(context, [turn.entity], 'own-words', 'interview-turn')
  const entity = turn.by === 'answer' ? interviewee(context.document, context.entities) : null
  return entity === null
    ? unnamed(context, 'unnamed', token, last)
    : certain(context, [entity], 'own-words', 'interview-turn')
}
