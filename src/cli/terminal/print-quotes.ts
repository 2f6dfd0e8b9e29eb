// Quotes as a table for a terminal:
//
//   WHO             TYPE      SURE  SAID
//   Ann Lee         direct    92 %  “The ferry will not
//   harbor master                   sail today.”

import { styleText } from 'node:util'
import type { presentAnalysis } from '../../api/present/attributions.ts'
import type { Terminal } from '../command.ts'
import { padToWidth, wrapText } from './wrap-text.ts'

type Answer = ReturnType<typeof presentAnalysis>
type AnsweredQuote = Answer['quotes'][number]

const GAP = '  '
const TYPE_WIDTH = 8
const CONFIDENCE_WIDTH = 5
const NARROWEST_TEXT = 24

/** The table, with a summary line below it. Ends with a line break. */
export function printQuotes(
  { quotes, speakers, language }: Answer,
  { width, hasColor }: Pick<Terminal, 'width' | 'hasColor'>,
): string {
  if (quotes.length === 0) return `No quotes found (language: ${language}).\n`
  const style = (look: 'bold' | 'dim', text: string) =>
    hasColor ? styleText(look, text, { validateStream: false }) : text
  const whoWidth = Math.max(10, Math.min(26, Math.floor(width / 4)))
  const textWidth = Math.max(NARROWEST_TEXT, width - whoWidth - TYPE_WIDTH - CONFIDENCE_WIDTH - 3 * GAP.length)

  const rows = quotes.map((quote) => {
    const [names, roles] = [wrapText(nameOf(quote), whoWidth), wrapText(quote.speaker?.role ?? '', whoWidth)]
    const who = [...names.map((line) => [line, 'bold'] as const), ...roles.map((line) => [line, 'dim'] as const)]
    const said = wrapText(quote.content.map(({ text }) => text).join(' … '), textWidth)
    return Array.from({ length: Math.max(who.length, said.length) }, (_, at) => {
      const [name = '', look = 'dim'] = who[at] ?? []
      const type = at === 0 ? quote.type : ''
      const confidence = at === 0 ? confidenceOf(quote) : ''
      return [
        style(look, padToWidth(name, whoWidth)),
        type.padEnd(TYPE_WIDTH),
        confidence.padStart(CONFIDENCE_WIDTH),
        said[at] ?? '',
      ]
        .join(GAP)
        .trimEnd()
    }).join('\n')
  })

  const heading = ['WHO'.padEnd(whoWidth), 'TYPE'.padEnd(TYPE_WIDTH), 'SURE'.padStart(CONFIDENCE_WIDTH), 'SAID'].join(
    GAP,
  )
  const summary = `${count(quotes.length, 'quote')}, ${count(speakers.length, 'speaker')}, language: ${language}`
  return [style('dim', heading), ...rows, '', style('dim', summary), ''].join('\n')
}

function nameOf({ speakers }: AnsweredQuote): string {
  return speakers.length === 0 ? '(unknown)' : speakers.map(({ name }) => name).join(', ')
}

/** The confidence in words and speaker; a quote without a speaker has none. */
function confidenceOf({ speakers, confidence }: AnsweredQuote): string {
  return speakers.length === 0 ? '–' : `${Math.round(confidence * 100)} %`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
