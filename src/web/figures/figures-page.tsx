import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import { countOf } from '../shared/count-of.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import type { Stats } from './answers.ts'
import { DrawnFigure } from './drawn-figure.tsx'
import { figuresOf } from './figures-of.ts'

/** Which quotes to count; '' for no bound. Kept in the address. */
interface Asked {
  readonly outlet: string
  readonly from: string
  readonly to: string
}

/** Charts of who is quoted. */
export function FiguresPage(): JSX.Element {
  const [asked, setAsked] = useState(readAddress)
  const [stats, setStats] = useState<Stats | null>(null)
  const [outlets, setOutlets] = useState<readonly string[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const query = queryOf(asked)
  useEffect(() => {
    const follow = (): void => setAsked(readAddress())
    addEventListener('popstate', follow)
    ask<Stats>('GET', '/v1/stats?limit=100').then(
      ({ answer }) => setOutlets(answer.outlets.flatMap(({ name }) => (name === null ? [] : [name]))),
      () => undefined,
    )
    return () => removeEventListener('popstate', follow)
  }, [])
  useEffect(() => {
    const controller = new AbortController()
    setStats(null)
    setRefusal(null)
    ask<Stats>('GET', `/v1/stats?breakdown=true&limit=${MOST}${query && `&${query}`}`, {
      signal: controller.signal,
    }).then(
      ({ answer }) => setStats(answer),
      (error: unknown) => {
        if (!controller.signal.aborted) setRefusal(error instanceof Error ? error.message : String(error))
      },
    )
    return () => controller.abort()
  }, [query])
  const figures = useMemo(
    () => (stats === null ? [] : figuresOf(stats, asked.outlet === '' ? null : asked.outlet)),
    [stats],
  )
  const go = (changed: Partial<Asked>): void => {
    const next = { ...asked, ...changed }
    const address = queryOf(next)
    history.pushState(null, '', address === '' ? location.pathname : `?${address}`)
    setAsked(next)
  }
  return (
    <main class="figures">
      <h1>Who is quoted</h1>
      <form class="period" aria-label="Which quotations" onSubmit={(event) => event.preventDefault()}>
        <label>
          Outlet
          <select value={asked.outlet} onChange={({ currentTarget: { value } }) => go({ outlet: value })}>
            <option value="">All outlets</option>
            {withTaken(outlets, asked.outlet).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          From
          <input type="date" value={asked.from} onChange={({ currentTarget: { value } }) => go({ from: value })} />
        </label>
        <label>
          Until
          <input type="date" value={asked.to} onChange={({ currentTarget: { value } }) => go({ to: value })} />
        </label>
      </form>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <p role="status">{stats === null ? '' : describe(stats)}</p>
      {stats === null && refusal === null ? <LateProgress label="Counting" /> : null}
      <div class="drawn">
        {figures.map((figure) => (
          <DrawnFigure key={figure.id} figure={figure} />
        ))}
      </div>
    </main>
  )
}

/** The most months, outlets and people in a chart. */
const MOST = 24

function describe({ quoteCount, articleCount, speakerCount, complete, counted, months }: Stats): string {
  if (quoteCount === 0) return 'There are no quotations.'
  const all = `${countOf(quoteCount, 'quotation')} in ${countOf(articleCount, 'article')}, by ${countOf(speakerCount, 'person or organization', 'people and organizations')}.`
  const latest = complete ? '' : ` Only the latest ${counted.toLocaleString('en')} are counted.`
  return `${all}${latest}${months.length < MOST ? '' : ` By month, the latest ${MOST}.`}`
}

function readAddress(): Asked {
  const query = new URLSearchParams(location.search)
  return { outlet: query.get('outlet') ?? '', from: query.get('from') ?? '', to: query.get('to') ?? '' }
}

const queryOf = (asked: Asked): string =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString()

/** A selected outlet is offered even if it isn't among the largest. */
const withTaken = (outlets: readonly string[], taken: string): readonly string[] =>
  taken === '' || outlets.includes(taken) ? outlets : [taken, ...outlets]
