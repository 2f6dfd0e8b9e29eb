// What the offsets of answers and requests count. The engine and the store count
// UTF-16 code units; for clients that want code points they are converted here,
// on the way out and on the way in.

import type { RevisionStore } from '../store/store.ts'
import { findPairs, toCodePoints, toCodeUnits } from '../text/code-points.ts'

/** `utf16`: as JavaScript, Java and C# count; `codepoints`: as Python does, and Go and Rust for characters. */
export const OFFSET_UNITS = ['utf16', 'codepoints'] as const

export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/** How an answer is written. */
export interface AnswerOptions {
  /** Includes the spans in quotation marks that quote nobody. */
  readonly rejected: boolean
  readonly offsets: OffsetUnit
}

export const DEFAULT_OPTIONS: AnswerOptions = { rejected: false, offsets: 'utf16' }

/** From a route's query. */
export const readOptions = (query: {
  readonly include?: 'rejected' | undefined
  readonly offsets?: OffsetUnit | undefined
}): AnswerOptions => ({ rejected: query.include === 'rejected', offsets: query.offsets ?? 'utf16' })

/** Converts an answer about one text from code units to the unit that was asked for. */
export function writeOffsets<Answer>(answer: Answer, text: string, unit: OffsetUnit): Answer {
  return unit === 'utf16' ? answer : recountSpans(answer, findPairs(text))
}

/** Converts an answer from code units to code points; `pairs` are the surrogate pairs of its text. */
export function recountSpans<Answer>(answer: Answer, pairs: readonly number[]): Answer {
  return pairs.length === 0 ? answer : convertSpans(answer, (offset) => toCodePoints(pairs, offset))
}

/** Whatever a sender stores there, it is not one of our spans. */
const METADATA = 'metadata'

/** Returns a copy; every object in it with numbers `start` and `end` counts as a span. */
function convertSpans<Value>(value: Value, convert: (offset: number) => number): Value {
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(copy)
    const { start, end } = value as { readonly start?: unknown; readonly end?: unknown }
    const isSpan = typeof start === 'number' && typeof end === 'number'
    return Object.fromEntries(
      Object.entries(value).map(([key, member]: [string, unknown]) => [
        key,
        key === METADATA
          ? member
          : isSpan && (key === 'start' || key === 'end')
            ? convert(member as number)
            : copy(member),
      ]),
    )
  }
  return copy(value) as Value
}

/** A revision of an article, whose text the offsets refer to. */
interface TextOwner {
  readonly articleId: string
  readonly revision: number
}

/** Converts answers about texts of the archive, each with spans of its own text only. */
export async function writeStoredOffsets<Answer extends TextOwner>(
  store: Pick<RevisionStore, 'findPairs'>,
  answers: readonly Answer[],
  unit: OffsetUnit = 'utf16',
): Promise<Answer[]> {
  if (unit === 'utf16') return [...answers]
  const texts = new Map(answers.map(({ articleId, revision }) => [`${articleId} ${revision}`, { articleId, revision }]))
  const found = await store.findPairs([...texts.values()])
  const pairs = new Map(Array.from(texts.keys(), (text, index) => [text, found[index] ?? []]))
  return answers.map((answer) => recountSpans(answer, pairs.get(`${answer.articleId} ${answer.revision}`) ?? []))
}

export async function writeStoredOffset<Answer extends TextOwner>(
  store: Pick<RevisionStore, 'findPairs'>,
  answer: Answer,
  unit: OffsetUnit | undefined,
): Promise<Answer> {
  const [written = answer] = await writeStoredOffsets(store, [answer], unit)
  return written
}

/** Converts the changes of a quote of one article; each state has spans of its own revision's text. */
export async function writeHistoryOffsets<
  State extends { readonly revision: number },
  Change extends { readonly before: State | null; readonly after: State },
>(
  store: Pick<RevisionStore, 'findPairs'>,
  changes: readonly Change[],
  articleId: string,
  unit: OffsetUnit | undefined,
): Promise<Change[]> {
  const states = changes.flatMap(({ before, after }) => [before ?? after, after])
  const owned = states.map((state) => ({ articleId, revision: state.revision, state }))
  const written = await writeStoredOffsets(store, owned, unit)
  return changes.map((change, index) => ({
    ...change,
    before: change.before && (written[2 * index]?.state ?? null),
    after: written[2 * index + 1]?.state ?? change.after,
  }))
}

/** Converts spans that a client sent to code units. */
export async function readOffsets<Sent>(
  store: Pick<RevisionStore, 'findPairs'>,
  sent: Sent,
  text: TextOwner,
  unit: OffsetUnit = 'utf16',
): Promise<Sent> {
  if (unit === 'utf16') return sent
  const [pairs = []] = await store.findPairs([text])
  return convertSpans(sent, (offset) => toCodeUnits(pairs, offset))
}
