// The fields that several requests share, and their checks: characters, dates,
// addresses.

import { z } from 'zod'

/** The text of an article or of a page: any length here, the limit is a setting and answers 413. */
export function articleText() {
  return z.string().superRefine((text, context) => {
    checkCharacters(text, context)
    if (isBlank(text)) addIssue(context, text === '' ? 'is empty' : 'is blank', 'the words of an article')
  })
}

/** One line about an article; null means the same as leaving it out. */
export function line(longest: number) {
  return filledString(longest).nullish()
}

/** A string that isn't blank. */
export function filledString(longest: number) {
  return z
    .string()
    .max(longest)
    .superRefine((text, context) => {
      checkCharacters(text, context)
      if (isBlank(text)) addIssue(context, 'is blank', 'words, or the field left out')
    })
    .meta({ minLength: 1 })
}

/** The address of a page, kept as it was sent. */
export function webAddress() {
  return filledString(2048)
    .superRefine((text, context) => {
      if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) {
        addIssue(context, 'is no web address', 'http:// or https:// and the rest of an address')
      }
    })
    .meta({ format: 'uri' })
}

/** An ISO 639-1 code: two small letters that name a language. */
export function languageCode() {
  return z
    .string()
    .superRefine((code, context) => {
      if (!/^[a-z]{2}$/.test(code) || LANGUAGE_NAMES.of(code) === undefined) {
        addIssue(context, 'is no language code', 'an ISO 639-1 code, such as en or uk')
      }
    })
    .meta({ pattern: '^[a-z]{2}$' })
}

/** Of a route whose address ends with an id. */
export const IdParams = z.strictObject({ id: z.string().describe('The id that the service gave it.') })

/** Who does something, and why. */
export const signatureFields = {
  by: filledString(200).nullish().describe('Who you are, for the history.'),
  note: filledString(2000).nullish().describe('Why, for the history.'),
}

/** Plain digits in a query: `Number` would take "", "0x10" and "1e3" for numbers as well. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .superRefine((text, context) => {
      if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return
      addIssue(context, `is ${JSON.stringify(text.slice(0, 20))}`, `a whole number from ${least} to ${most}`)
    })
    .transform(Number)
}

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

/** An instant in UTC, "2022-01-10T09:00:00.000Z", from a date or a date-time; a date means its first moment in UTC. */
export function instant() {
  return z.string().transform((text, context) => readInstant(text) ?? refuseDate(context))
}

/** The first instant that is later: a date means the whole day, so its end. */
export function instantAfter() {
  return z.string().transform((text, context) => {
    const start = readInstant(text)
    if (start === null) return refuseDate(context)
    return DATE.test(text) ? new Date(Date.parse(start) + DAY).toISOString() : start
  })
}

/**
 * Reads an ISO 8601 date, or a date-time with its offset, as an instant in UTC.
 * Null for anything else, 30 February and a time without an offset included.
 */
export function readInstant(text: string): string | null {
  if (!DATE.test(text) && !DATE_TIME.test(text)) return null
  // Date takes 2022-02-30 for 2 March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)) return null
  const time = Date.parse(text)
  if (Number.isNaN(time)) return null
  const instant = new Date(time).toISOString()
  // Outside the years 0 to 9999 instants have a sign and no longer sort as text.
  return instant.length === 24 ? instant : null
}

const DATE = /^\d{4}-\d\d-\d\d$/
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/
const DAY = 86_400_000

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** What JSON can hold and a text can't: NUL, which ends a string for SQLite, and half a surrogate pair, which no encoding can write. */
export function findForbiddenCharacter(text: string): { readonly name: string; readonly at: number } | null {
  const nul = text.indexOf('\0')
  if (nul !== -1) return { name: 'a NUL character', at: nul }
  if (text.isWellFormed()) return null
  return { name: 'half of a surrogate pair', at: text.search(/\p{Surrogate}/u) }
}

/** True for the empty string and for nothing but white space. */
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
    'is no date',
    'an ISO 8601 date, 2022-01-10, or a date-time with its offset, 2022-01-10T12:00:00+03:00',
  )
  return z.NEVER
}

function addIssue(context: z.RefinementCtx, message: string, expected: string): void {
  context.addIssue({ code: 'custom', message, params: { expected } })
}
