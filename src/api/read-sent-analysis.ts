// An analysis made elsewhere and sent with its article. Nothing in it is trusted:
// it is used only if this very engine could have made it from this very text;
// otherwise the article is analysed here.

import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Analysis, Mention, PresentReading, Quote, Span, Speaker } from '../model.ts'
import { quotedWords } from '../text/quoted-words.ts'
import { MOST_QUOTES } from '../text/too-many-quotes.ts'
import type { FieldWarning } from './import-outcome.ts'
import { Attributions } from './schemas/attributions.ts'
import { Quote as SentQuote } from './schemas/quotes.ts'
import { Rejected } from './schemas/rejected.ts'
import { toPointer } from './validate.ts'

/** The fields that a line with an analysis adds; its `text` and `language` are also the article's. */
export const ANALYSIS_FIELDS = ['engine', 'reader', 'quotes', 'speakers', 'rejected'] as const

/** Whether a line has an analysis, valid or not. */
export const hasAnalysis = (line: Readonly<Record<string, unknown>>): boolean =>
  ['engine', 'reader', 'quotes', 'speakers'].every((name) => Object.hasOwn(line, name))

/** The analysis, or what is wrong with it. */
export type SentAnalysis = { readonly analysis: Analysis } | { readonly fault: FieldWarning }

/** For a line whose text has passed the checks for analysis. `now`: what would read it here. */
export async function readSentAnalysis(
  line: Readonly<Record<string, unknown>>,
  text: string,
  now: PresentReading,
): Promise<SentAnalysis> {
  try {
    return { analysis: await read(line, text, now) }
  } catch (error) {
    if (!(error instanceof Unlikely)) throw error
    const { pointer, reason } = error
    return { fault: { pointer, detail: `${reason}; the article was analysed here` } }
  }
}

/** Something that this engine would never produce. */
class Unlikely extends Error {
  constructor(
    readonly pointer: string,
    readonly reason: string,
  ) {
    super(reason)
  }
}

const Sent = z.strictObject({ ...Attributions.shape, quotes: z.array(z.unknown()), rejected: z.array(Rejected) })
type Sent = z.output<typeof Sent>
type SentQuote = z.output<typeof SentQuote>
type SentSpan = SentQuote['content'][number]

async function read(line: Readonly<Record<string, unknown>>, text: string, now: PresentReading): Promise<Analysis> {
  const { engine, reader } = line
  if (engine !== now.engine) refuse('/engine', `is not ${now.engine}, the engine of this service`)
  const expected = Buffer.byteLength(text) <= now.longestPretrained ? now.reader : 'linear'
  if (reader !== 'patterns' && reader !== expected)
    refuse('/reader', `is not ${expected}, which this service would use for the text`)
  const { quotes } = line
  // Before looking at each of them.
  if (Array.isArray(quotes) && quotes.length > MOST_QUOTES) refuse('/quotes', `has more than ${MOST_QUOTES} quotes`)
  const fields = ['text', 'language', ...ANALYSIS_FIELDS].filter((name) => Object.hasOwn(line, name))
  if (line['rejected'] === undefined) refuse('/rejected', 'is missing')
  const data = parse(Sent, Object.fromEntries(fields.map((name) => [name, line[name]])))
  if (!/^(?:[a-z]{2,3}|und)$/.test(data.language)) refuse('/language', 'is not an ISO 639-1 code')
  const speakers = readSpeakers(data)
  const inText = (span: SentSpan, pointer: string): Span => readSpan(span, text, pointer)
  const found: Quote[] = []
  for (const [place, quote] of data.quotes.entries()) {
    found.push(readQuote(parse(SentQuote, quote, [`quotes`, place]), place, inText, speakers))
    // An article may have thousands, and other requests are waiting.
    if (place % IN_ONE_TURN === IN_ONE_TURN - 1) await setImmediate()
  }
  requireOrder(found)
  requireQuoted(data.speakers, found)
  return {
    engine: data.engine,
    reader: data.reader,
    language: data.language,
    quotes: found,
    speakers: [...speakers.values()],
    rejected: data.rejected.map(({ kind, ...span }, place) => ({ kind, span: inText(span, `/rejected/${place}`) })),
  }
}

const IN_ONE_TURN = 100
const LONGEST_POINTER = 100

function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: readonly PropertyKey[] = [],
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const pointer = toPointer([...at, ...(error.issues[0]?.path ?? [])])
  return refuse(pointer.slice(0, LONGEST_POINTER), 'does not have the form that an analysis gives it')
}

function refuse(pointer: string, reason: string): never {
  throw new Unlikely(pointer, reason)
}

/** The words must be in the text at these offsets, and consist of whole characters. */
function readSpan({ start, end, text: words }: SentSpan, text: string, pointer: string): Span {
  if (start >= end || end > text.length || text.slice(start, end) !== words)
    refuse(pointer, 'has words that the text does not have there')
  if (!words.isWellFormed()) refuse(pointer, 'begins or ends in the middle of a character with two UTF-16 code units')
  return { start, end }
}

/** By the ids they were sent with. */
function readSpeakers({ speakers }: Sent): ReadonlyMap<string, Speaker> {
  const read = new Map<string, Speaker>()
  for (const [place, { id, name, role, kind, aliases, pronouns }] of speakers.entries()) {
    const at = `/speakers/${place}`
    if (read.has(id)) refuse(at, 'has the id of another speaker')
    for (const words of [name, ...aliases, ...(role === null ? [] : [role])]) {
      if (words.trim() === '' || words.length > LONGEST_NAME || !words.isWellFormed() || words.includes('\0'))
        refuse(at, 'has a name or role that is blank, too long or not valid Unicode')
    }
    read.set(id, { id: `s${place + 1}`, name, role, kind, aliases, pronouns })
  }
  return read
}

/** In UTF-16 code units: longer than any name in a text. */
const LONGEST_NAME = 1000

function readQuote(
  quote: SentQuote,
  place: number,
  inText: (span: SentSpan, pointer: string) => Span,
  speakers: ReadonlyMap<string, Speaker>,
): Quote {
  const at = `/quotes/${place}`
  const parts = quote.content.map((part, index) => inText(part, `${at}/content/${index}`))
  if (quote.text !== quotedWords(quote.content.map(({ text }) => text)))
    refuse(`${at}/text`, 'does not match the words of its parts')
  const isOf = (one: SentQuote['speakers'][number] | null | undefined): boolean => {
    const known = one ? speakers.get(one.id) : undefined
    return known !== undefined && known.name === one?.name && known.role === one.role && known.kind === one.kind
  }
  const said = quote.speakers.map(({ id }) => id)
  if (!quote.speakers.every(isOf) || new Set(said).size < said.length)
    refuse(`${at}/speakers`, 'names somebody who is not among the speakers, or names somebody twice')
  if (quote.speaker === null ? said.length > 0 : !isOf(quote.speaker) || quote.speaker.id !== said[0])
    refuse(`${at}/speaker`, 'is not the first of its speakers')
  return {
    id: `q${place + 1}`,
    type: quote.type,
    parts,
    cue: quote.cue && inText(quote.cue, `${at}/cue`),
    cueKind: quote.cueKind,
    source: quote.source && inText(quote.source, `${at}/source`),
    speakerIds: said.flatMap((id) => speakers.get(id)?.id ?? []),
    confidence: quote.confidence,
    evidence: quote.evidence.map(({ step, rule, words }, index) => {
      const pointer = `${at}/evidence/${index}`
      if (!/^[a-z][a-z0-9-]{0,60}$/.test(rule)) refuse(pointer, 'has a rule with an invalid name')
      return { step, rule, spans: words.map((span) => inText(span, pointer)) }
    }),
    about:
      quote.about &&
      quote.about.map((mention, index) => readMention(mention, `${at}/about/${index}`, parts, inText, speakers)),
  }
}

function readMention(
  { speakerId, name, kind, ...span }: NonNullable<SentQuote['about']>[number],
  pointer: string,
  parts: readonly Span[],
  inText: (span: SentSpan, pointer: string) => Span,
  speakers: ReadonlyMap<string, Speaker>,
): Mention {
  const read = inText(span, pointer)
  if (!parts.some(({ start, end }) => start <= read.start && read.end <= end)) refuse(pointer, 'lies outside its quote')
  if (name.trim() === '' || name.length > LONGEST_NAME || !name.isWellFormed() || name.includes('\0'))
    refuse(pointer, 'has a name that is blank, too long or not valid Unicode')
  const speaker = speakerId === null ? null : speakers.get(speakerId)
  if (speaker === undefined) refuse(pointer, 'refers to somebody who is not among the speakers')
  return { span: read, name, kind, speakerId: speaker && speaker.id }
}

/** Quotes come in text order, and don't overlap. */
function requireOrder(quotes: readonly Quote[]): void {
  const parts = quotes.flatMap((quote, place) => quote.parts.map((part) => ({ ...part, place })))
  const sorted = parts.toSorted((one, other) => one.start - other.start)
  sorted.forEach((part, index) => {
    if (part.start < (sorted[index - 1]?.end ?? 0)) refuse(`/quotes/${part.place}`, 'shares words with another quote')
  })
  quotes.forEach(({ parts }, place) => {
    const isInOrder = parts.every((part, index) => part.start >= (parts[index - 1]?.end ?? 0))
    if (!isInOrder || (parts[0]?.start ?? 0) < (quotes[place - 1]?.parts[0]?.start ?? 0))
      refuse(`/quotes/${place}`, 'is out of text order')
  })
}

function requireQuoted(speakers: Sent['speakers'], quotes: readonly Quote[]): void {
  const quoted = new Set(quotes.flatMap(({ speakerIds }) => speakerIds))
  speakers.forEach((_, place) => {
    if (!quoted.has(`s${place + 1}`)) refuse(`/speakers/${place}`, 'has no quote')
  })
}
