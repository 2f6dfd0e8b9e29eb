import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { SpeakerList } from '../people/answers.ts'
import { countOf } from '../shared/count-of.ts'
import { moveFocus } from '../shared/move-focus.ts'
import { useAnswer } from '../use-answer.ts'

/** `id` is null for somebody the archive doesn't know yet. */
export interface Somebody {
  readonly id: string | null
  readonly name: string
}

/** Who said it: the article's people, then matches from the archive while typing, then the typed name itself. */
export function WhoSaidIt({
  people,
  onChoose,
  onCancel,
}: {
  readonly people: readonly Somebody[]
  /** Null if nobody knows who. */
  readonly onChoose: (somebody: Somebody | null) => void
  readonly onCancel: () => void
}): JSX.Element {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const name = typed.trim().replaceAll(/\s+/g, ' ')
  // Before the next key: it is meant for the field, not for the button that had the focus.
  useLayoutEffect(() => input.current?.focus(), [])
  useEffect(() => {
    const timer = setTimeout(setAsked, 150, name)
    return () => clearTimeout(timer)
  }, [name])
  const path = asked === '' ? null : `/v1/speakers?q=${encodeURIComponent(asked)}&sort=quotes&limit=8`
  const { answer } = useAnswer<SpeakerList>(path)
  const here = people.filter((one) => one.name.toLowerCase().includes(name.toLowerCase()))
  const known = path === null ? [] : (answer?.items ?? []).filter(({ id }) => !here.some((one) => one.id === id))
  const options: readonly (readonly [somebody: Somebody | null, note: string])[] = [
    ...here.map((one) => [one, 'in this article'] as const),
    ...known.map((one) => [one, [one.role, countOf(one.quoteCount, 'quotation')].filter(Boolean).join(', ')] as const),
    name === '' ? [null, ''] : [{ id: null, name }, 'somebody new'],
  ]
  return (
    <section
      class="who-said-it"
      aria-label="Who said it"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <label>
        Who said it?
        <input
          ref={input}
          type="text"
          dir="auto"
          autocomplete="off"
          maxlength={300}
          placeholder="Type a name, or choose below"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') event.currentTarget.closest('section')?.querySelector('button')?.focus()
            else if (event.key === 'Enter' && name !== '') onChoose(options[0]?.[0] ?? null)
            else return
            event.preventDefault()
          }}
        />
      </label>
      <ul onKeyDown={(event) => moveFocus(event, 'button')}>
        {options.map(([somebody, note]) => (
          <li key={`${somebody?.id} ${somebody?.name}`}>
            <button type="button" class="plain" onClick={() => onChoose(somebody)}>
              <bdi>{somebody?.name ?? 'Unknown speaker'}</bdi>
            </button>{' '}
            <small dir="auto">{note}</small>
          </li>
        ))}
      </ul>
      <button type="button" class="secondary" onClick={onCancel}>
        Cancel <kbd>Esc</kbd>
      </button>
    </section>
  )
}
