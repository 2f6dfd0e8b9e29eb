// A pull quote, set large beside the text that also contains it, becomes
// spaces: it is one quotation, not two. So does the line with the name under
// it.
//
//   > “I hope my baby gets well.”
//   > — Nesma Hadj
//   “I hope my baby gets well before the fuel is gone,” Hadj said.

import type { Span } from '../../model.ts'
import { blank } from './blank.ts'
import type { Line } from './split-lines.ts'

/** `SHORTEST` and `LONGEST` in letters, `MOST` in lines of one text. */
const SHORTEST = 15
const LONGEST = 600
const MOST = 60

/** `lines` are those of the text as sent. */
export function blankRepeats(text: string, lines: readonly Line[]): string {
  const candidates = lines.flatMap((line, at) => {
    const words = text.slice(line.start, line.end).trim()
    if (!line.isQuoted && !WHOLE.test(words)) return []
    const key = lettersOf(words)
    return key.length >= SHORTEST && key.length <= LONGEST ? [{ line, at, key }] : []
  })
  if (candidates.length === 0 || candidates.length > MOST) return text
  let all = lettersOf(text)
  const repeats: Span[] = []
  for (const { line, at, key } of candidates) {
    const first = all.indexOf(key)
    if (all.indexOf(key, first + 1) < 0) continue
    repeats.push(line)
    all = all.slice(0, first) + all.slice(first + key.length)
    const next = lines.slice(at + 1, at + 4).find(({ start, end }) => text.slice(start, end).trim() !== '')
    if (next !== undefined && SIGNATURE.test(text.slice(next.start, next.end).trim())) repeats.push(next)
  }
  return repeats.reduce(
    (read, { start, end }) => read.slice(0, start) + blank(read.slice(start, end)) + read.slice(end),
    text,
  )
}

/** A line that is one whole quotation. */
const WHOLE = /^[“"„«‘][^“”"„«»]*[.!?…”"»’]$/u
const SIGNATURE = /^[—–-]\s?\p{Lu}[^.!?]{2,80}$/u

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
