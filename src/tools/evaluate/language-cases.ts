// How often the right speaker is named in languages other than English:
// invented articles, each with some of its quotations and their speakers,
// instead of the spans in the English corpus.

import { z } from 'zod'
import { presentAnalysis } from '../../api/present/attributions.ts'
import { analyse } from '../../engine/analyse.ts'
import { FileError } from '../file-error.ts'
import { percentile } from '../percentile.ts'
import { readJsonLines } from './read-json-lines.ts'

const Case = z.strictObject({
  id: z.string(),
  /** ISO 639-1 code. */
  language: z.string(),
  text: z.string(),
  /** Words that a quote must contain, and its speaker: names separated by "|" if either will do, `null` if nobody is named. */
  wanted: z.array(z.tuple([z.string(), z.string().nullable()])),
  /** Words that nobody says. */
  unwanted: z.array(z.string()),
})

export type LanguageCase = z.infer<typeof Case>

export interface LanguageScore {
  readonly language: string
  readonly articleCount: number
  readonly wantedCount: number
  readonly rightCount: number
  /** Answers containing words that nobody says. */
  readonly besidesCount: number
  /** The median of the analyses, after one warm-up run each. */
  readonly milliseconds: number
}

type Answer = Pick<
  ReturnType<typeof presentAnalysis>['quotes'][number],
  'type' | 'text' | 'content' | 'speaker' | 'speakers'
>

/** @throws FileError naming the invalid line */
export function readLanguageCases(path: string): LanguageCase[] {
  return readJsonLines(path).map(({ where, value }) => {
    const { success, data, error } = Case.safeParse(value)
    if (!success) throw new FileError(`${where}: ${z.prettifyError(error)}`)
    return data
  })
}

/** One score per language, sorted by code. */
export function scoreLanguages(cases: readonly LanguageCase[]): LanguageScore[] {
  const languages = [...new Set(cases.map(({ language }) => language))].sort()
  return languages.map((language) => {
    const own = cases.filter((one) => one.language === language)
    const answers = own.map(({ text }) => answersIn(text))
    return {
      language,
      articleCount: own.length,
      wantedCount: sum(own.map(({ wanted }) => wanted.length)),
      rightCount: sum(own.map((one, at) => one.wanted.filter((pair) => isRight(answers[at]!, pair)).length)),
      besidesCount: sum(own.map((one, at) => one.unwanted.filter((words) => isAnswered(answers[at]!, words)).length)),
      milliseconds: percentile(
        own.map(({ text }) => timeOf(text)),
        0.5,
      ),
    }
  })
}

function answersIn(text: string): readonly Answer[] {
  return presentAnalysis(text, analyse({ text, title: null, language: null })).quotes
}

/** Among the quotes with the words, those in marks decide; of several speakers, any one will do. */
function isRight(answers: readonly Answer[], [words, speaker]: LanguageCase['wanted'][number]): boolean {
  const having = answers.filter((answer) => answer.text.includes(words) || isIn(answer, words))
  const marked = having.filter(({ type }) => type !== 'indirect')
  const found = marked.length > 0 ? marked : having
  if (found.length === 0) return false
  if (speaker === null) return found.every(({ speaker }) => speaker === null || !isNamed(speaker))
  const names = straight(speaker).split('|')
  return found.some(({ speakers }) =>
    speakers.some(({ name, kind }) => kind !== 'unnamed' && kind !== 'group' && names.includes(straight(name))),
  )
}

function isAnswered(answers: readonly Answer[], words: string): boolean {
  return answers.some((answer) => isIn(answer, words))
}

function isIn({ content }: Answer, words: string): boolean {
  return content.some(({ text }) => text?.includes(words))
}

function isNamed({ kind }: NonNullable<Answer['speaker']>): boolean {
  return kind === 'person' || kind === 'organization'
}

function timeOf(text: string): number {
  const started = performance.now()
  analyse({ text, title: null, language: null })
  return performance.now() - started
}

/** Treats all apostrophes alike. */
const straight = (name: string): string => name.replace(/[‘’]/gu, "'")

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

export function printLanguages(scores: readonly LanguageScore[]): string {
  const rows = scores.map(
    ({ language, articleCount, wantedCount, rightCount, besidesCount, milliseconds }) =>
      `${language.padEnd(10)} ${String(articleCount).padStart(8)} ${String(wantedCount).padStart(11)}   ${percent(rightCount, wantedCount).padStart(6)} ${String(besidesCount).padStart(11)} ${milliseconds.toFixed(1).padStart(14)}`,
  )
  return ['language   articles  quotations    right  none at all   milliseconds', ...rows].join('\n')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
