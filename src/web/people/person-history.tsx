import type { JSX } from 'preact'
import { useAnswer } from '../use-answer.ts'
import { dayOf } from '../shared/day-of.ts'
import type { Profile, SpeakerHistory } from './answers.ts'
import { changeWords } from './person-words.ts'

/** What people have changed, latest first, each with an undo button. */
export function PersonHistory({
  profile,
  version,
  isBusy,
  onUndo,
}: {
  readonly profile: Profile
  readonly version: number
  readonly isBusy: boolean
  /** Null if the user may not change anything. */
  readonly onUndo: ((changeId: string) => void) | null
}): JSX.Element | null {
  const path = `/v1/speakers/${encodeURIComponent(profile.id)}/history?limit=20`
  const { answer } = useAnswer<SpeakerHistory>(path, version)
  if (answer === null || answer.items.length === 0) return null
  return (
    <details class="history">
      <summary>What people changed</summary>
      <ul>
        {answer.items.map((change) => {
          const words = changeWords(change, profile.id)
          const by = change.key?.name ?? change.by
          return (
            <li key={change.id}>
              <span dir="auto">{change.undone === null ? words : <s>{words}</s>}</span>{' '}
              <small>
                {dayOf(change.at)}
                {by === null ? '' : ', '}
                {by === null ? null : <bdi>{by}</bdi>}
                {change.undone === null ? '' : ` · undone ${dayOf(change.undone.at)}`}
              </small>{' '}
              {onUndo === null || change.undone !== null ? null : (
                <button
                  type="button"
                  class="plain"
                  disabled={isBusy}
                  aria-label={`Undo: ${words}`}
                  onClick={() => onUndo(change.id)}
                >
                  Undo
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
