import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { z } from 'zod'
import type * as schemas from '../../api/schemas/speakers.ts'
import { ask } from '../ask-service.ts'
import type { Named } from './changes.ts'
import { optionsFor } from './speaker-options.ts'

/** Who said it: the article's people, then matches from the archive while typing, then the typed name itself. */
export function SpeakerChoice({
  label,
  people,
  onChoose,
  onCancel,
}: {
  readonly label: string
  readonly people: readonly Named[]
  /** Null if nobody knows who. */
  readonly onChoose: (speaker: Named | null) => void
  readonly onCancel: () => void
}): JSX.Element {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = useFound(typed)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const options = optionsFor(typed, people, found)
  const chosen = Math.min(at, options.length - 1)
  useEffect(() => input.current?.focus({ preventScroll: true }), [])
  useEffect(() => document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' }), [chosen])
  const step = (by: number): void => setAt((chosen + by + options.length) % options.length)
  return (
    <div class="speaker-choice">
      <label>
        {label}
        <input
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          dir="auto"
          placeholder="Type a name"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={`${id}-${chosen}`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') step(1)
            else if (event.key === 'ArrowUp') step(-1)
            else if (event.key === 'Enter') onChoose(options[chosen]?.speaker ?? null)
            else if (event.key === 'Escape') onCancel()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      </label>
      <ul role="listbox" id={id} aria-label={label}>
        {options.map(({ name, note, speaker }, index) => (
          <li
            key={`${note} ${speaker?.id ?? name}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(speaker)}
          >
            <span dir="auto">{name}</span>
            {note === '' ? null : <small dir="auto">{note}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Speakers = z.output<typeof schemas.SpeakerList>

/** Milliseconds without another letter. */
const PAUSE = 200

/** Speakers in the archive, most quoted first; requests for earlier input are aborted. */
function useFound(typed: string): readonly Named[] {
  const [found, setFound] = useState<readonly Named[]>([])
  useEffect(() => {
    const name = typed.trim()
    if (name === '') {
      setFound([])
      return
    }
    const asking = new AbortController()
    const timer = setTimeout(() => {
      const path = `/v1/speakers?q=${encodeURIComponent(name.slice(0, 300))}&sort=quotes&limit=8`
      ask<Speakers>('GET', path, { signal: asking.signal }).then(
        ({ answer }) => setFound(answer.items.map(({ id, name, kind, role }) => ({ id, name, kind, role }))),
        // Without the archive's speakers, the others can still be chosen.
        () => asking.signal.aborted || setFound([]),
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])
  return found
}
