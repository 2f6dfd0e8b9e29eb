// A source that is a turn of an interview: "Q", "A", or "I" under such a label.

import { certain, unnamed, type Asking } from '../resolution-context.ts'
import type { Resolution } from '../resolution.ts'
import { interviewee, type Turn } from './interview-turn.ts'

/** An answer is nearly always by the one whom the interview is with. */
const ANSWER_SHARE = 0.85

/** Who speaks in `turn`; `token` holds the words that say so. */
export function resolveTurn(asking: Asking, turn: Turn, token: number): Resolution {
  if (turn.by === 'name') return certain(asking, [turn.candidate], 'own-words', ANSWER_SHARE)
  const candidate = turn.by === 'answer' ? interviewee(asking.document, asking.people) : null
  return candidate === null
    ? unnamed(asking, 'unnamed', token, token)
    : certain(asking, [candidate], 'own-words', ANSWER_SHARE)
}
