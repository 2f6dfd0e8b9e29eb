import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { saveFile } from '../shared/save-file.ts'
import { drawChart } from './draw-chart.ts'
import { asCsv } from './figures-of.ts'
import type { Figure } from './figures-of.ts'

/** A chart, and its figures as a table. */
export function DrawnFigure({ figure }: { readonly figure: Figure }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null)
  const isDark = useDark()
  useEffect(() => (canvas.current === null ? undefined : drawChart(canvas.current, figure)), [figure, isDark])
  const { title, summary, shape, of, series, rows } = figure
  return (
    <figure aria-label={title}>
      <figcaption>
        <h2>{title}</h2>
        {summary === '' ? null : <p>{summary}</p>}
      </figcaption>
      <div class={`chart ${shape} ${rows.length > 12 ? 'long' : ''}`}>
        <canvas ref={canvas} role="img" aria-label={`${title}. The table below has the figures.`} />
      </div>
      <details>
        <summary>Table</summary>
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{of}</th>
                {series.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, counts, address }) => (
                <tr key={name}>
                  <th scope="row">
                    {address === null ? <bdi>{name}</bdi> : <RowLink name={name} address={address} />}
                  </th>
                  {counts.map((count, index) => (
                    <td key={series[index]}>{count.toLocaleString('en')}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <button
        type="button"
        class="secondary"
        aria-label={`CSV: ${title}`}
        onClick={() => saveFile(`${figure.id}.csv`, asCsv(figure))}
      >
        CSV
      </button>
    </figure>
  )
}

const RowLink = ({ name, address }: { readonly name: string; readonly address: string }): JSX.Element => (
  <a href={address}>
    <bdi>{name}</bdi>
  </a>
)

/** Whether the page is dark now: a canvas doesn't adapt by itself. */
function useDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'))
  const [isDark, setDark] = useState(query.matches)
  useEffect(() => {
    const follow = (): void => setDark(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [query])
  return isDark
}
