import type { JSX } from 'preact'
import { LateProgress } from '../shared/late-progress.tsx'
import type { Told, UnderWay } from './change-person.ts'

/** The progress of a change, then its outcome, with an undo button. */
export function ChangeNotice({
  told,
  underWay,
  onUndo,
}: {
  readonly told: Told | null
  readonly underWay: UnderWay | null
  readonly onUndo: (undo: NonNullable<Told['undo']>) => void
}): JSX.Element {
  const undo = told?.undo ?? null
  return (
    <div class="notice" role="status">
      {underWay === null ? null : underWay.of === null || underWay.done === 0 ? (
        <LateProgress label="Changing" />
      ) : (
        <>
          <progress aria-label="Changing" value={underWay.done} max={underWay.of} />
          {`${underWay.done.toLocaleString('en')} of ${underWay.of.toLocaleString('en')} quotations have changed hands.`}
        </>
      )}
      {told === null ? null : (
        <p class={told.isProblem ? 'warning' : ''}>
          <span dir="auto">{told.words}</span>{' '}
          {told.other === null ? null : (
            <a href={`/people/${encodeURIComponent(told.other.id)}`}>
              <bdi>{told.other.name}</bdi>
            </a>
          )}{' '}
          {undo === null ? null : (
            <button type="button" class="secondary" onClick={() => onUndo(undo)}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  )
}
