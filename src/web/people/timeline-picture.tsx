import type { JSX } from 'preact'
import { countOf } from '../shared/count-of.ts'
import { nameOf } from './timeline.ts'
import type { Bar } from './timeline.ts'

/** In units of the SVG, which scales with the page. */
const HEIGHT = 100
const STEP = 12

/** Bars to click, and the same as a table; choosing a period lists only its quotations. */
export function TimelinePicture({
  bars,
  chosen,
  onChoose,
}: {
  readonly bars: readonly Bar[]
  readonly chosen: string | null
  readonly onChoose: (period: string | null) => void
}): JSX.Element | null {
  const [first, last] = [bars[0], bars.at(-1)]
  if (first === undefined || last === undefined) return null
  const most = Math.max(...bars.map(({ count }) => count))
  const highest = bars.find(({ count }) => count === most) ?? first
  const choose = (period: string): void => onChoose(period === chosen ? null : period)
  return (
    <figure class="timeline">
      <svg
        viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Quotations from ${nameOf(first.period)} to ${nameOf(last.period)}, most in ${nameOf(highest.period)}: ${most}`}
      >
        {bars.map(({ period, count }, index) => {
          const height = count === 0 ? 0 : Math.max((count / most) * HEIGHT, 2)
          return (
            <g key={period} class={period === chosen ? 'chosen' : ''} onClick={() => choose(period)}>
              <title>{`${nameOf(period)}: ${countOf(count, 'quotation')}`}</title>
              <rect class="column" x={index * STEP} y={0} width={STEP} height={HEIGHT} />
              <rect class="bar" x={index * STEP + 1} y={HEIGHT - height} width={STEP - 2} height={height} />
            </g>
          )
        })}
      </svg>
      <figcaption>
        <span>{nameOf(first.period)}</span>
        {chosen === null ? null : (
          <button type="button" class="secondary" onClick={() => onChoose(null)}>
            {nameOf(chosen)} only: show all
          </button>
        )}
        <span>{first === last ? '' : nameOf(last.period)}</span>
      </figcaption>
      <details>
        <summary>As a table</summary>
        <div class="scrolled">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Quotations</th>
              </tr>
            </thead>
            <tbody>
              {bars
                .filter(({ count }) => count > 0)
                .map(({ period, count }) => (
                  <tr key={period}>
                    <th scope="row">
                      <button
                        type="button"
                        class="plain"
                        aria-pressed={period === chosen}
                        onClick={() => choose(period)}
                      >
                        {nameOf(period)}
                      </button>
                    </th>
                    <td>{count.toLocaleString('en')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
