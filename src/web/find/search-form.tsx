import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import type { FoundSpeakers } from './answers.ts'
import { isName } from './is-name.ts'
import { textOf, withValues } from './search.ts'
import type { Search } from './search.ts'

/** One box for people and words, the dates, and the order. */
export function SearchForm({
  search,
  onSearch,
}: {
  readonly search: Search
  readonly onSearch: (search: Search) => void
}): JSX.Element {
  const [text, setText] = useState(textOf(search))
  const submitted = useRef(0)
  // The address may change by other means: the browser's history, a link.
  useEffect(() => setText(textOf(search)), [textOf(search)])
  const submit = (): void => {
    const turn = (submitted.current += 1)
    const typed = text.trim()
    void decide(typed).then((asked) => {
      // If two searches follow each other, the last one counts.
      if (turn === submitted.current) onSearch(withValues(search, asked))
    })
  }
  const day = (parameter: 'from' | 'to', label: string): JSX.Element => (
    <label>
      {label}
      <input
        type="date"
        value={search[parameter]?.[0]?.slice(0, 10) ?? ''}
        onChange={({ currentTarget: { value } }) => onSearch(withValues(search, { [parameter]: [value] }))}
      />
    </label>
  )
  return (
    <search>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div class="ask">
          <label>
            People or words
            <input
              type="search"
              dir="auto"
              autocomplete="off"
              maxLength={300}
              value={text}
              onInput={({ currentTarget: { value } }) => setText(value)}
            />
          </label>
          <button type="submit">Find</button>
        </div>
        <div class="when">
          {day('from', 'From')}
          {day('to', 'Until')}
          <label>
            Order
            <select
              value={search.sort?.[0] ?? 'date'}
              onChange={({ currentTarget: { value } }) =>
                onSearch(withValues(search, { sort: value === 'date' ? [] : [value] }))
              }
            >
              <option value="date">Newest first</option>
              <option value="confidence">Most certain first</option>
              {search.q === undefined ? null : <option value="relevance">Best match first</option>}
            </select>
          </label>
        </div>
      </form>
    </search>
  )
}

/** The typed text as words, or as a speaker if somebody has that name. */
async function decide(text: string): Promise<Search> {
  if (text === '') return { q: [], speaker: [] }
  const query = new URLSearchParams({ q: text, sort: 'quotes', limit: '20' }).toString()
  const people = await ask<FoundSpeakers>('GET', `/v1/speakers?${query}`).then(
    ({ answer }) => answer.items,
    () => [],
  )
  return isName(text, people) ? { q: [], speaker: [text] } : { q: [text], speaker: [] }
}
