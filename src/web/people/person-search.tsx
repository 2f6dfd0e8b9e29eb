import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useAnswer } from '../use-answer.ts'
import { countOf } from '../shared/count-of.ts'
import type { ArchiveSpeaker, SpeakerList } from './answers.ts'

/** Searches the archive's people and organizations while the user types; a click chooses one. */
export function PersonSearch({
  label,
  leftOut,
  onChoose,
}: {
  readonly label: string
  /** Ids of those that cannot be chosen. */
  readonly leftOut: readonly string[]
  readonly onChoose: (speaker: ArchiveSpeaker) => void
}): JSX.Element {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(setAsked, 150, typed.trim())
    return () => clearTimeout(timer)
  }, [typed])
  const path = asked === '' ? null : `/v1/speakers?q=${encodeURIComponent(asked)}&sort=quotes&limit=10`
  const { answer } = useAnswer<SpeakerList>(path)
  const found = path === null ? [] : (answer?.items ?? []).filter(({ id }) => !leftOut.includes(id))
  return (
    <div class="person-search">
      <label>
        {label}
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="hint">
        {path !== null && answer !== null && found.length === 0 ? 'Nobody with this name.' : ''}
      </p>
      <ul>
        {found.map((speaker) => (
          <li key={speaker.id}>
            <button
              type="button"
              class="plain"
              onClick={() => {
                setTyped('')
                onChoose(speaker)
              }}
            >
              <bdi>{speaker.name}</bdi>
            </button>{' '}
            <small>
              {speaker.role === null ? null : <bdi>{speaker.role}, </bdi>}
              {countOf(speaker.quoteCount, 'quotation')}
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}
