// Charts on a canvas, by Chart.js; only the parts of it that these need.

import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'
import type { Figure } from './figures-of.ts'

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip)

/**
 * Distinguishable without red and green; by Okabe and Ito, the standard for charts that color-blind readers can use.
 */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#999999']

/** Draws in the page's current colors; the returned function removes the chart. */
export function drawChart(canvas: HTMLCanvasElement, { series, rows, shape }: Figure): () => void {
  const style = getComputedStyle(canvas)
  const [ink, line] = [style.color, style.getPropertyValue('--pico-muted-border-color')]
  const axis = { stacked: true, ticks: { color: ink }, grid: { color: line } }
  const names = { ...axis, ticks: { color: ink, autoSkip: shape === 'columns' }, grid: { display: false } }
  const figures = { ...axis, ticks: { color: ink, precision: 0 }, beginAtZero: true }
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(({ name }) => shorten(name)),
      datasets: series.map((label, index) => ({
        label,
        data: rows.map(({ counts }) => counts[index] ?? 0),
        backgroundColor: COLOURS[index % COLOURS.length] ?? ink,
        maxBarThickness: 36,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: shape === 'columns' ? 'x' : 'y',
      scales: shape === 'columns' ? { x: names, y: figures } : { x: figures, y: names },
      interaction: { mode: 'index', axis: shape === 'columns' ? 'x' : 'y', intersect: false },
      plugins: {
        legend: { display: series.length > 1, position: 'bottom', labels: { color: ink, boxWidth: 14 } },
      },
    },
  })
  return () => chart.destroy()
}

/** Names have no more room than this beside bars. */
const LONGEST = 28

function shorten(name: string): string {
  const letters = [...name]
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('')}…`
}
