// The fields that several requests share, and their checks: characters, dates,
// addresses.

import { z } from 'zod'
import { isDate, readInstant, readPublicationDate } from '../../read-instant.ts'

/** The text of an article, of any length: the limit is a setting, and the route answers 413. */
export function articleText() {
  return z.string().superRefine(checkCharacters)
}

/** A web page, also of any length. Its NUL characters are skipped, as browsers do. */
export function pageSource() {
  return z.string().superRefine((html, context) => checkCharacters(html.replaceAll('\0', ' '), context))
}

/**
 * A one-line detail of an article. Feeds send "" for what they don't know, so blank counts as left out. Null says that
 * there is none.
 */
export function line(longest: number) {
  return orBlank(z.string().max(longest).superRefine(checkCharacters))
}

/** The byline: one line, or a list of names that is joined into one. */
export function byline(longest: number) {
  const names = z.array(z.string().max(longest).superRefine(checkCharacters)).max(100)
  return z
    .union([z.string().max(longest).superRefine(checkCharacters), names])
    .transform((given, context) => {
      const line = typeof given === 'string' ? given : given.filter((name) => !isBlank(name)).join(', ')
      if (line.length > longest) addIssue(context, `is too long (length ${line.length})`, `at most ${longest}`)
      return isBlank(line) ? undefined : line
    })
    .nullish()
}

/** A sender's own object: any JSON, within reasonable length and depth. */
export function metadata() {
  return z
    .record(z.string(), z.unknown())
    .superRefine((value, context) => {
      if (depthOf(value) > DEEPEST_METADATA) {
        return addIssue(context, 'is nested too deeply', `at most ${DEEPEST_METADATA} levels`)
      }
      const { length } = JSON.stringify(value)
      if (length <= LONGEST_METADATA) return
      addIssue(context, `is too long (${length} characters as JSON)`, `at most ${LONGEST_METADATA}`)
    })
    .nullish()
}

const LONGEST_METADATA = 65_536
const DEEPEST_METADATA = 32

/** How deeply objects and lists are nested. Level by level, since the call stack is not as deep as JSON can be. */
function depthOf(value: object): number {
  let depth = 0
  for (let level = [value]; level.length > 0 && depth <= DEEPEST_METADATA; depth += 1) {
    level = level
      .flatMap((one): unknown[] => Object.values(one))
      .filter((one) => typeof one === 'object' && one !== null)
  }
  return depth
}

/** A field that may be sent blank, which counts as left out. */
function orBlank<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return schema.transform((text) => (isBlank(text) ? undefined : text)).nullish()
}

/** A string that isn't blank. */
export function filledString(longest: number) {
  return z
    .string()
    .max(longest)
    .superRefine((text, context) => {
      checkCharacters(text, context)
      if (isBlank(text)) addIssue(context, 'is blank', 'words; to give none, leave the field out')
    })
    .meta({ minLength: 1 })
}

/** The address of a page, stored as it was sent; blank counts as left out. */
export function webAddress() {
  const address = z
    .string()
    .max(2048)
    .superRefine((text, context) => {
      checkCharacters(text, context)
      if (isBlank(text) || (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text))) return
      addIssue(context, 'is not a web address', 'an address that begins with http:// or https://')
    })
  return orBlank(address).meta({ format: 'uri' })
}

/** An ISO 639-1 code, two lowercase letters that name a language; blank counts as left out. */
export function languageCode() {
  const code = z.string().superRefine((code, context) => {
    if (isBlank(code) || (/^[a-z]{2}$/.test(code) && LANGUAGE_NAMES.of(code) !== undefined)) return
    addIssue(context, 'is not a language code', 'an ISO 639-1 code, such as en or uk')
  })
  return orBlank(code).meta({ pattern: '^([a-z]{2})?$' })
}

/** A language in a query. */
export function languageFilter() {
  return z
    .string()
    .superRefine((code, context) => {
      if (/^[a-z]{2}$/.test(code)) return
      addIssue(context, `is ${JSON.stringify(code.slice(0, 20))}`, 'an ISO 639-1 code, such as en or uk')
    })
    .meta({ pattern: '^[a-z]{2}$' })
}

/** For a route whose address ends with an id. */
export const IdParams = z.strictObject({ id: z.string().describe('The id that the service gave it.') })

/** Who makes a change, and why. */
export const signatureFields = {
  by: line(200).describe('Who you are, for the history.'),
  note: line(2000).describe('Why, for the history.'),
}

/** Plain digits in a query: `Number` would accept "", "0x10" and "1e3" too. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .superRefine((text, context) => {
      if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return
      addIssue(context, `is ${JSON.stringify(text.slice(0, 20))}`, `a whole number from ${least} to ${most}`)
    })
    .transform(Number)
}

/** A query filter that may be given several times; any of its values may match. */
export function severalOf<Value>(one: z.ZodType<Value>) {
  return z.preprocess(listValues, boundedList(one))
}

/**
 * The same for a fixed set of words, which commas may separate as well: "saying,writing". Returned in the order of the
 * set.
 */
export function someOf<Word extends string>(known: readonly Word[]) {
  return z
    .preprocess(
      (given) => {
        const values = listValues(given)
        return Array.isArray(values) ? values.flatMap(splitCommas) : values
      },
      boundedList(z.enum(known as readonly [Word, ...Word[]])),
    )
    .transform((values) => known.filter((word) => values.includes(word)))
}

const splitCommas = (value: unknown): readonly unknown[] => (typeof value === 'string' ? value.split(',') : [value])

/** A parameter given once is a string. */
const listValues = (given: unknown): unknown => (typeof given === 'string' ? [given] : given)

function boundedList<Value>(one: z.ZodType<Value>) {
  return z
    .array(one)
    .superRefine((values, context) => {
      if (values.length <= MOST_VALUES) return
      addIssue(context, `has ${values.length} values`, `at most ${MOST_VALUES}`)
    })
    .meta({ minItems: 1, maxItems: MOST_VALUES })
}

/** For one filter. */
const MOST_VALUES = 20

/** A number from 0 to 1 in a query: "0.75". */
export function chance() {
  return z
    .string()
    .superRefine((text, context) => {
      if (/^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?|\.\d{1,9})$/.test(text)) return
      addIssue(context, `is ${JSON.stringify(text.slice(0, 20))}`, 'a number from 0 to 1, such as 0.75')
    })
    .transform(Number)
    .meta({ type: 'number', minimum: 0, maximum: 1 })
}

/** A timestamp in UTC, "2022-01-10T09:00:00.000Z", from a date or a date-time; a date means its first moment in UTC. */
export function instant(example?: string) {
  // A transformed schema keeps no example of its own.
  const string = example === undefined ? z.string() : z.string().meta({ examples: [example] })
  return string.transform((text, context) => readInstant(text) ?? refuseDate(context))
}

/** The same from a date as feeds write it; blank counts as left out. */
export function publicationDate() {
  return z
    .string()
    .transform((text, context) => {
      if (isBlank(text)) return undefined
      const found = readPublicationDate(text)
      if (found === null) addIssue(context, 'is not a date', PUBLICATION_DATES)
      return found ?? undefined
    })
    .nullish()
}

const PUBLICATION_DATES =
  'an ISO 8601 date or date-time, 2022-01-10T12:00:00+03:00, or one of RFC 822, Mon, 10 Jan 2022 12:00:00 +0300'

/** The first moment after: a date means the whole day, so the end of it. */
function instantAfter() {
  return z.string().transform((text, context) => {
    const start = readInstant(text)
    if (start === null) return refuseDate(context)
    return isDate(text) ? new Date(Date.parse(start) + DAY).toISOString() : start
  })
}

const DAY = 86_400_000

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * Characters that JSON can hold and a text can't: NUL, which ends a string for SQLite, and half a surrogate pair, which
 * no encoding can represent.
 */
export function findForbiddenCharacter(text: string): { readonly name: string; readonly at: number } | null {
  const nul = text.indexOf('\0')
  if (nul !== -1) return { name: 'a NUL character', at: nul }
  if (text.isWellFormed()) return null
  return { name: 'half of a surrogate pair', at: text.search(/\p{Surrogate}/u) }
}

/** True for the empty string and for pure white space. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text)
}

function checkCharacters(text: string, context: z.RefinementCtx): void {
  const found = findForbiddenCharacter(text)
  if (found !== null)
    addIssue(context, `has ${found.name} at offset ${found.at}`, 'whole Unicode characters other than NUL')
}

function refuseDate(context: z.RefinementCtx): never {
  addIssue(
    context,
    'is not a date',
    'an ISO 8601 date, 2022-01-10, or a date-time with its offset, 2022-01-10T12:00:00+03:00',
  )
  return z.NEVER
}

function addIssue(context: z.RefinementCtx, message: string, expected: string): void {
  context.addIssue({ code: 'custom', message, params: { expected } })
}

/** When an article was published. */
export const dateRange = {
  from: instant().optional().describe('Published at or after: an ISO 8601 date or date-time with its offset.'),
  to: instantAfter().optional().describe('Published before this date-time; a date includes the whole day (UTC).'),
}

/** `from` before `to`. */
export function inOrder<Schema extends z.ZodType<{ from?: string | undefined; to?: string | undefined }>>(
  schema: Schema,
): Schema {
  return schema.superRefine(({ from, to }, context) => {
    if (from === undefined || to === undefined || from < to) return
    context.addIssue({
      code: 'custom',
      path: ['from'],
      message: 'is not before `to`',
      params: { expected: 'an earlier moment than `to`' },
    })
  })
}
