import type { JSX } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { LateProgress } from '../shared/late-progress.tsx'
import { MeContext, useMay } from '../shell/me.ts'
import { makeArticles } from './ask-article.ts'
import { QueueCard } from './queue-card.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueProgress } from './queue-progress.tsx'
import { shownIn } from './screens.ts'
import { useQueue } from './use-queue.ts'

/** How many to load ahead of the one shown. */
const AHEAD = 2

/** One quotation per screen, those most worth a look first. */
export function QueuePage(): JSX.Element {
  const [filter, setFilter] = useState(() => filterOf(location.search))
  const queue = useQueue(filter)
  const me = useContext(MeContext)
  const mayChange = useMay('write')
  const articles = useMemo(makeArticles, [])
  const { screens, notice, isOver } = queue
  const screen = shownIn(screens)
  useEffect(() => {
    for (const { quote } of screens.list.slice(screens.at + 1, screens.at + 1 + AHEAD))
      articles(quote.articleId).catch(() => undefined)
  }, [screens])
  const answered = screens.list.filter(({ said }) => said !== null && said !== 'skipped').length
  return (
    <main class="queue">
      <h1>To review</h1>
      <QueueProgress filter={filter} answered={answered} />
      <QueueFilters
        filter={filter}
        onFilter={(next) => {
          history.replaceState(null, '', `/queue${next === '' ? '' : `?${next.slice(1)}`}`)
          setFilter(next)
        }}
      />
      {me === null || mayChange ? null : (
        <p class="hint">
          You can look, but not answer. <a href="/sign-in">Sign in</a> with a key that has write access.
        </p>
      )}
      <p class="notice" role="status">
        {notice === null ? null : <span dir="auto">{notice.words}</span>}{' '}
        {notice === null || notice.look === null ? null : (
          <button type="button" class="secondary" onClick={() => queue.look(notice.look!)}>
            View it
          </button>
        )}
      </p>
      {screen === null ? (
        isOver ? (
          <p>
            <strong>{screens.list.length === 0 ? 'There is nothing to review here.' : 'That was all.'}</strong>
            {screens.list.length === 0 ? null : ' Press ← to go back.'}
          </p>
        ) : (
          <LateProgress label="Loading the queue" />
        )
      ) : null}
      <QueueCard screen={screen} articles={articles} mayChange={mayChange} queue={queue} />
    </main>
  )
}

/** `&outlet=…&speakerId=…`, from the address. */
function filterOf(search: string): string {
  const asked = new URLSearchParams(search)
  return ['outlet', 'speakerId']
    .flatMap((name) => asked.getAll(name).map((value) => `&${name}=${encodeURIComponent(value)}`))
    .join('')
}
