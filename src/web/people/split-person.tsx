import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { countOf } from '../shared/count-of.ts'

/** “This is somebody else”: quotations chosen in the list get a speaker of their own. */
export function SplitPerson({
  count,
  isBusy,
  onSplit,
  onStop,
}: {
  /** How many quotations are chosen. */
  readonly count: number
  readonly isBusy: boolean
  /** If null, the articles' name is used. */
  readonly onSplit: (name: string | null) => void
  readonly onStop: () => void
}): JSX.Element {
  const [name, setName] = useState('')
  return (
    <form
      class="split actions"
      aria-label="This is somebody else"
      onSubmit={(event) => {
        event.preventDefault()
        onSplit(name.trim() === '' ? null : name.trim())
      }}
    >
      <p role="status">{count === 0 ? 'Choose what somebody else said.' : `${countOf(count, 'quotation')} chosen.`}</p>
      <label>
        Their name, if it is different
        <input
          type="text"
          dir="auto"
          maxlength={300}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={isBusy || count === 0}>
        Split off
      </button>
      <button type="button" class="secondary" onClick={onStop}>
        Cancel
      </button>
    </form>
  )
}
