import type { JSX } from 'preact'
import { useAnswer } from '../use-answer.ts'
import type { Facets } from './answers.ts'

/** Outlet and speaker, listing those with something to review, the most first. */
export function QueueFilters({
  filter,
  onFilter,
}: {
  /** `&outlet=…&speakerId=…` */
  readonly filter: string
  readonly onFilter: (filter: string) => void
}): JSX.Element {
  const { answer } = useAnswer<Facets>('/v1/facets?status=unreviewed&limit=100')
  const asked = new URLSearchParams(filter)
  const choose = (name: string, value: string): void => {
    if (value === '') asked.delete(name)
    else asked.set(name, value)
    onFilter([...asked].map(([key, one]) => `&${key}=${encodeURIComponent(one)}`).join(''))
  }
  const outlets = (answer?.outlet.values ?? []).flatMap(({ value, quoteCount }) =>
    value === null ? [] : [{ value, words: value, quoteCount }],
  )
  const speakers = (answer?.speaker.values ?? []).map(({ value, name, quoteCount }) => ({
    value,
    words: name,
    quoteCount,
  }))
  return (
    <form class="filters" aria-label="Which quotations">
      <Choice
        label="Outlet"
        all="All outlets"
        value={asked.get('outlet')}
        options={outlets}
        onChoose={(value) => choose('outlet', value)}
      />
      <Choice
        label="Speaker"
        all="All speakers"
        value={asked.get('speakerId')}
        options={speakers}
        onChoose={(value) => choose('speakerId', value)}
      />
    </form>
  )
}

function Choice({
  label,
  all,
  value,
  options,
  onChoose,
}: {
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly { readonly value: string; readonly words: string; readonly quoteCount: number }[]
  readonly onChoose: (value: string) => void
}): JSX.Element {
  const isListed = value === null || options.some((option) => option.value === value)
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {isListed ? null : <option value={value}>{label === 'Speaker' ? 'The chosen speaker' : value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words} ({option.quoteCount.toLocaleString('en')})
          </option>
        ))}
      </select>
    </label>
  )
}
