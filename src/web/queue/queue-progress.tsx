import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { useAnswer } from '../use-answer.ts'
import type { Progress } from './answers.ts'

/** The figure is requested again after this many answers; in between it is counted here. */
const EVERY = 10

/** “12 reviewed today, 340 to go.” */
export function QueueProgress({
  filter,
  answered,
}: {
  readonly filter: string
  /** How many were answered on this page. */
  readonly answered: number
}): JSX.Element {
  const since = useMemo(startOfToday, [])
  const round = Math.floor(answered / EVERY)
  const [asked, setAsked] = useState({ round, answered })
  if (asked.round !== round) setAsked({ round, answered })
  const { answer } = useAnswer<Progress>(
    `/v1/reviews/progress?since=${encodeURIComponent(since)}${filter}`,
    asked.round,
  )
  if (answer === null) return <p class="progress">&nbsp;</p>
  const more = answered - asked.answered
  const [reviewed, left] = [answer.reviewed + more, Math.max(answer.left - more, 0)]
  return (
    <p class="progress">
      {answer.complete ? '' : 'More than '}
      {reviewed.toLocaleString('en')} reviewed today, {left.toLocaleString('en')} to go.{' '}
      <progress aria-label="Reviewed today" value={reviewed} max={Math.max(reviewed + left, 1)} />
    </p>
  )
}

/** In the user's time zone. */
function startOfToday(): string {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString()
}
