// Why a quote is attributed to its speaker, in sentences that a reader can check
// against the text: “she” is Ann Lee, named two sentences before.

import type { Span } from '../../model.ts'
import type { QuoteRule, SpeakerRule } from '../../engine/types.ts'

interface Words extends Span {
  readonly text: string
}

export interface ExplainedQuote {
  readonly content: readonly Span[]
  readonly cue: Words | null
  readonly source: Words | null
  readonly speaker: { readonly name: string } | null
  /** A person's review of it, in the archive. */
  readonly status?: 'unreviewed' | 'confirmed' | 'corrected' | 'rejected'
  readonly evidence: readonly {
    readonly step: string
    readonly rule: string
    readonly words: readonly Words[]
  }[]
}

/** The reasons, in logical order; an unknown rule is given by its name. */
export function explain(text: string, quote: ExplainedQuote): string[] {
  if (quote.evidence.length === 0) return ['A person added it, or named its speaker.']
  // The recorded reasons are the engine's, and no longer apply.
  if (quote.status === 'corrected') return ['A person corrected it.']
  const reasons = quote.evidence.map(({ step, rule, words }) =>
    step === 'speaker' ? explainSpeaker(text, quote, rule, words) : explainSource(rule, introducing(words)),
  )
  const last =
    quote.speaker === null && quote.source !== null ? [`It is unclear who ${mark(quote.source.text)} is.`] : []
  return [...reasons.filter((reason) => reason !== ''), ...last]
}

function explainSource(rule: string, words: string): string {
  const reason = isKnown(SOURCE_REASONS, rule) ? SOURCE_REASONS[rule] : null
  return (reason === null ? `Rule: ${rule} (W).` : reason)
    .replace(/^W/, () => words || 'Nothing')
    .replace('W', () => words)
}

/** `W` stands for the cue and the source. */
const SOURCE_REASONS: Readonly<Record<QuoteRule, string>> = {
  'speaker-label': 'It follows the label W.',
  'verb-before-quote': 'W comes before the quotation.',
  'verb-after-quote': 'W comes after the quotation.',
  'verb-inside-quote': 'W comes between the parts of the quotation.',
  'reported-clause': 'W reports it.',
  'according-to': 'W says whose words they are.',
  'noun-of-saying': 'W says whose words they are.',
  'colon-before-quote': 'W introduces it with a colon.',
  'dash-label': 'W follows it, after a dash.',
  'same-sentence': 'W reports another quotation in the same sentence.',
  'words-around': 'W surrounds the quotation.',
  'same-paragraph': 'W reports another quotation in the same paragraph.',
  'continued-paragraph': 'It continues what W says in the previous paragraph.',
  'taking-turns': 'Two people take turns, and it is the turn of W.',
  'paragraph-before': 'The previous paragraph quotes W.',
  'subject-beside': 'The adjacent sentence is about W.',
  'subject-of-clause': 'W is the subject of its clause.',
  'no-source': 'No words near it say whose it is.',
}

function explainSpeaker(text: string, quote: ExplainedQuote, rule: string, words: readonly Words[]): string {
  const [first] = words
  const last = words.at(-1)
  if (quote.speaker === null || first === undefined || last === undefined) return ''
  const { name } = quote.speaker
  const source = quote.source ?? first
  const said = mark(source.text)
  const isNamed = isKnown(SPEAKER_REASONS, rule) && source.text.includes(name)
  if (isNamed) return ''
  const where = last.end <= source.start || last.start >= source.end ? `, named ${placeOf(text, last, source)}` : ''
  if (!isKnown(SPEAKER_REASONS, rule)) return `${said} is ${name}${where} (rule: ${rule}).`
  return SPEAKER_REASONS[rule].replace('S', () => said).replace('N', () => name + where)
}

/** `S` stands for the words of the source, `N` for the speaker and where they are named. */
const SPEAKER_REASONS: Readonly<Record<SpeakerRule, string>> = {
  'full-name': 'S is N.',
  'family-name': 'S is N.',
  'first-name': 'S is N.',
  'organization-name': 'S is N.',
  'organization-short-form': 'S is short for N.',
  'speaker-label': 'S is N.',
  'role-in-apposition': 'S is N.',
  'relative-pronoun': 'S is N.',
  'pronoun-agreement': 'S is N.',
  'own-words': 'S is whoever is speaking: N.',
  'role-agreement': 'S is N.',
  'named-by-owner': 'S belongs to N.',
  'author-of-document': 'S is by N.',
  description: 'S is not named.',
}

/** "two sentences before"; sentences as Unicode counts them (UAX #29). */
function placeOf(text: string, named: Span, from: Span): string {
  const isBefore = named.start < from.start
  const between = isBefore ? text.slice(named.end, from.start) : text.slice(from.end, named.start)
  if (between.length > FAR) return isBefore ? 'further up' : 'further down'
  // The sentence of the earlier one extends into the text between them.
  const count = [...SENTENCES.segment(`a${between}a`)].length - 1
  if (count === 0) return 'in the same sentence'
  return `${NUMBERS[count] ?? count} sentence${count === 1 ? '' : 's'} ${isBefore ? 'before' : 'after'}`
}

/** UTF-16 code units between them, beyond which nobody counts the sentences. */
const FAR = 3000

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** “said … Ann Lee”: cue and source, in the order of the text. */
function introducing(words: readonly Words[]): string {
  const ordered = [...words].sort((one, other) => one.start - other.start)
  return ordered.length === 0
    ? ''
    : mark(
        ordered
          .map(({ text, start }, index) => {
            const before = ordered[index - 1]
            const gap = before === undefined ? 0 : start - before.end
            return (gap > 1 ? ' … ' : ' '.repeat(Math.max(gap, 0))) + text
          })
          .join(''),
      )
}

const mark = (words: string): string => `“${words.replaceAll(/\s+/g, ' ')}”`

const isKnown = <Rule extends string>(reasons: Readonly<Record<Rule, string>>, rule: string): rule is Rule =>
  Object.hasOwn(reasons, rule)
