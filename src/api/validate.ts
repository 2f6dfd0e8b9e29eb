// Validates what enters against its zod schema, and says in plain words which
// field is wrong, how, and what is expected.

import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { type FieldError, Problem } from './problems.ts'

/**
 * Fastify's validator compiler for zod. Our own, because the type provider's loses the path of an issue and with it the
 * right JSON pointer.
 */
export const validateRequest: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (data: unknown) => {
    const result = schema.safeParse(data)
    if (result.success) return { value: result.data }
    const found = result.error.issues.flatMap((issue) => describeIssue(issue, data, schema))
    const errors = found.slice(0, MOST_ERRORS).map(({ path, ...said }) => ({ ...locate(path, httpPart), ...said }))
    return { error: new Problem('invalid-request', summary(errors, found.length), { errors }) }
  }
}

/** A body can have a million unknown keys; nobody wants an answer of that size. */
const MOST_ERRORS = 20
/** The most characters of a name, a pointer or a value to echo. */
const LONGEST_ECHO = 100

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue
interface Described {
  readonly path: Path
  readonly detail: string
  readonly expected: string
}

/** A JSON pointer, RFC 6901: "~" is written "~0" and "/" is written "~1"; the whole body is "". */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function locate(path: Path, httpPart: string | undefined): { pointer: string } | { parameter: string } {
  if (httpPart !== undefined && httpPart !== 'body') return { parameter: shorten(String(path[0] ?? '')) }
  const pointer = toPointer(path)
  return { pointer: pointer.length <= LONGEST_ECHO ? pointer : toPointer(path.slice(0, -1)).slice(0, LONGEST_ECHO) }
}

function summary(errors: readonly FieldError[], count: number): string {
  const first = errors[0]
  const where = first?.pointer ?? first?.parameter
  const said = `${where === undefined || where === '' ? 'The body' : where} ${first?.detail}; expected: ${first?.expected}.`
  return count > 1 ? `${said} ${count - 1} more ${count === 2 ? 'error' : 'errors'}.` : said
}

function describeIssue(issue: Issue, data: unknown, schema: z.ZodType): Described[] {
  const path = issue.path
  const value = valueAt(data, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        ...describeUnknown(key, path.length === 0 ? knownFields(schema) : []),
      }))
    case 'invalid_type':
      if (value === undefined) return [{ path, detail: 'is missing', expected: nameType(issue.expected) }]
      if (Array.isArray(value) && issue.expected === 'string') {
        return [{ path, detail: 'is a list, or was given more than once', expected: 'one string' }]
      }
      return [{ path, detail: `is ${nameType(typeOf(value))}`, expected: nameType(issue.expected) }]
    case 'too_big':
      return [{ path, detail: `is too long or too large (${size(value)})`, expected: `at most ${issue.maximum}` }]
    case 'too_small':
      return [{ path, detail: `is too short or too small (${size(value)})`, expected: `at least ${issue.minimum}` }]
    case 'invalid_value':
      return [{ path, detail: `is ${echo(value)}`, expected: `one of ${issue.values.map(String).join(', ')}` }]
    case 'invalid_union':
      return describeUnion(issue, data, schema)
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
      return [{ path, detail: issue.message, expected: expectedBy(issue) }]
  }
}

/** What is wrong with the kind of value that was sent, or that it is of no accepted kind. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, data: unknown, schema: z.ZodType): Described[] {
  const { path, errors: kinds } = issue
  const value = valueAt(data, path)
  // Kinds of objects are told apart by their required fields.
  const ofKind = kinds.filter((issues) => !issues.some((one) => one.code === 'invalid_type' && one.path.length === 0))
  const lacking = ofKind.map((issues) => issues.find((one) => isMissing(one, value)))
  if (lacking.length > 1 && lacking.every((one) => one !== undefined)) {
    const names = lacking.map((one) => String(one.path.at(-1))).join(' or ')
    return [{ path, detail: `has no ${names}`, expected: `a JSON object with ${names}` }]
  }
  const meant = ofKind.toSorted((one, other) => countMissing(one, value) - countMissing(other, value))[0]
  if (meant) return meant.flatMap((one) => describeIssue({ ...one, path: [...path, ...one.path] }, data, schema))
  const taken = kinds.flat().flatMap((one) => (one.code === 'invalid_type' ? [nameType(one.expected)] : []))
  const expected = taken.length > 0 ? [...new Set(taken)].join(' or ') : expectedBy(issue)
  return [{ path, detail: `is ${nameType(typeOf(valueAt(data, path)))}`, expected }]
}

const isMissing = (issue: Issue, value: unknown): boolean =>
  issue.code === 'invalid_type' && valueAt(value, issue.path) === undefined

const countMissing = (issues: readonly Issue[], value: unknown): number =>
  issues.filter((issue) => isMissing(issue, value)).length

/** Our own checks say themselves what they expect, in `params.expected`. */
function expectedBy(issue: Issue): string {
  const said: unknown = issue.code === 'custom' ? issue.params?.expected : undefined
  return typeof said === 'string' ? said : 'what the API document at /openapi.json describes'
}

/** Fields that once had another name. A client that sends the old name is told the new one, if that is a field here. */
const RENAMED: ReadonlyMap<string, string> = new Map([['source', 'outlet']])

/** Whether a field once had this name. */
export const isRenamed = (name: string): boolean => RENAMED.has(name)

function describeUnknown(key: string, known: readonly string[]): Omit<Described, 'path'> {
  const name = RENAMED.get(key)
  if (name !== undefined && known.includes(name)) {
    return { detail: `is now called "${name}"`, expected: name }
  }
  return {
    detail: `is not a known field (${shorten(JSON.stringify(key))})`,
    expected: known.length > 0 ? `only ${known.join(', ')}` : 'no field of this name',
  }
}

function knownFields(schema: z.ZodType): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    // A parameter given once is a string, and stands for a list of one.
    if (typeof value === 'string' && typeof step === 'number') continue
    value = value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function nameType(type: string): string {
  return (
    { string: 'a string', object: 'a JSON object', array: 'a list', number: 'a number', boolean: 'true or false' }[
      type
    ] ?? type
  )
}

/** The length of a string or list, or the size of a number: never the words themselves, which may be an article's. */
function size(value: unknown): string {
  return typeof value === 'string' || Array.isArray(value) ? `length ${value.length}` : echo(value)
}

function echo(value: unknown): string {
  return shorten(JSON.stringify(value) ?? 'nothing')
}

function shorten(text: string): string {
  return text.length <= LONGEST_ECHO ? text : `${text.slice(0, LONGEST_ECHO)}…`
}
