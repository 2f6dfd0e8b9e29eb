// Requests that nobody in their right mind would send, to any operation in the
// API document: half of each is as the document requires, so that the other
// half gets past the first check.

import fc from 'fast-check'
import { hostileText, hostileValue, KNOWN } from './hostile-values.ts'

export interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples: Readonly<Record<string, { value: unknown }>> }>>
  }
}

interface Parameter {
  readonly in: string
  readonly name: string
  readonly description?: string
  readonly example?: unknown
  readonly schema?: { readonly enum?: readonly unknown[]; readonly default?: unknown }
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** A request in which `KNOWN` stands for an existing id, and in If-Match for its version. */
export interface HostileRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']

/** All operations are equally likely; one in twenty requests uses another method. */
export function hostileRequest(document: Document): fc.Arbitrary<HostileRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  return fc.constantFrom(...operations).chain(({ method, path, operation: whole }) =>
    withOneBody(whole).chain((operation) =>
      fc.record({
        method: fc.oneof(
          { weight: 19, arbitrary: fc.constant(method) },
          { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
        ),
        path: fc.tuple(pathOf(path, operation), queryOf(operation)).map(([path, query]) => path + query),
        headers: headersOf(operation),
        body: bodyOf(operation),
      }),
    ),
  )
}

/** Reduces an operation that accepts several kinds of body to one of them, with the parameters that go with it. */
function withOneBody(operation: Operation): fc.Arbitrary<Operation> {
  const { parameters = [], requestBody } = operation
  const kinds = Object.entries(requestBody?.content ?? {})
  if (kinds.length < 2) return fc.constant(operation)
  const [json = ['', { examples: {} }], ...texts] = kinds
  const only = ([type, media]: typeof json): Operation => ({ parameters, requestBody: { content: { [type]: media } } })
  const ofJson = { ...only(json), parameters: parameters.filter((one) => !isOfText(one)) }
  return fc.oneof({ weight: 3, arbitrary: fc.constant(ofJson) }, fc.constantFrom(...texts.map(only)))
}

const isOfText = ({ description = '' }: Parameter): boolean => description.startsWith('With a body of text')

function pathOf(path: string, { parameters = [] }: Operation): fc.Arbitrary<string> {
  const inPath = parameters.filter((one) => one.in === 'path')
  return fc
    .tuple(
      ...inPath.map(({ name, example }) =>
        fc
          .oneof(
            { weight: 5, arbitrary: fc.constant(KNOWN) },
            { weight: 2, arbitrary: fc.constant(String(example)) },
            { weight: 2, arbitrary: hostileText.map(encode) },
            { weight: 1, arbitrary: fc.constantFrom('%', '%zz', '%ff%fe', '%2e%2e', 'a/b', '1', '2', '0') },
          )
          .map((value) => [name, value] as const),
      ),
    )
    .map((values) => values.reduce((path, [name, value]) => path.replace(`{${name}}`, value), path))
}

function queryOf({ parameters = [] }: Operation): fc.Arbitrary<string> {
  const declared = parameters
    .filter((one) => one.in === 'query')
    .map((parameter) => valueOf(parameter).map((value) => `${parameter.name}=${encode(value)}`))
  const junk = fc.oneof(
    fc.constantFrom(
      '',
      '%',
      '=',
      '&&&',
      'a[b]=c',
      'limit=1&limit=2',
      'q=a&q=b',
      'cursor=',
      '__proto__=1',
      '?',
      '%ff=1',
    ),
    fc.tuple(hostileText, hostileText).map(([name, value]) => `${encode(name)}=${encode(value)}`),
  )
  const some = declared.length === 0 ? fc.constant<string[]>([]) : fc.array(fc.oneof(...declared), { maxLength: 4 })
  return fc
    .tuple(
      some,
      fc.oneof(
        { weight: 7, arbitrary: fc.constant<string[]>([]) },
        junk.map((one) => [one]),
      ),
    )
    .map(([some, junk]) => [...some, ...junk])
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`))
}

const valueOf = ({ example, schema }: Parameter): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...[...(schema?.enum ?? []), example ?? schema?.default ?? 'a'].map(String)),
    },
    { weight: 3, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.nat({ max: 1000 }).map(String) },
  )

/** Encodes like a client, or like one that is unaware of lone surrogates. */
function encode(text: string): string {
  if (text === KNOWN) return text
  return Array.from(text, (character) => {
    try {
      return encodeURIComponent(character)
    } catch {
      return '%ED%A0%80'
    }
  }).join('')
}

/** The characters that Node's client allows in a header. */
const headerText = fc.oneof(
  hostileText.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 2000)),
  fc.constant(KNOWN),
)

const JSON_TYPE = 'application/json'

function headersOf({ parameters = [], requestBody }: Operation): fc.Arbitrary<Record<string, string>> {
  const declared = parameters.filter((one) => one.in === 'header')
  const types = [...Object.keys(requestBody?.content ?? {}), JSON_TYPE, 'text/html', 'application/x-ndjson', 'junk', '']
  /** Present in that many of twelve requests. */
  const inTwelve = <Value>(share: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.tuple(fc.nat({ max: 11 }), arbitrary).map(([chance, value]) => (chance < share ? value : undefined))
  const mostly = <Value>(arbitrary: fc.Arbitrary<Value>) => inTwelve(11, arbitrary)
  const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) => inTwelve(1, arbitrary)
  return fc
    .record({
      'content-type': fc.oneof(
        // Without a body there is nothing for a type to describe.
        { weight: 18, arbitrary: fc.constant(requestBody === undefined ? undefined : types[0]) },
        { weight: 1, arbitrary: fc.constantFrom(...types) },
        { weight: 1, arbitrary: headerText },
      ),
      ...Object.fromEntries(
        declared.map(({ name }) => [
          name,
          mostly(fc.oneof(headerText, fc.constant(KNOWN), fc.constant(KNOWN), fc.constant('*'))),
        ]),
      ),
      'content-encoding': rarely(fc.constantFrom('gzip', 'deflate', 'br', 'identity', 'junk')),
      accept: rarely(headerText),
      'accept-encoding': rarely(headerText),
      authorization: rarely(
        fc.oneof(
          headerText,
          headerText.map((text) => `Bearer ${text}`),
        ),
      ),
      'x-request-id': rarely(headerText),
      'x-forwarded-for': rarely(headerText),
      origin: rarely(headerText),
      cookie: rarely(headerText),
      range: rarely(headerText),
      'if-none-match': rarely(headerText),
      'x-junk': rarely(headerText),
    })
    .map((headers) =>
      Object.fromEntries(
        Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
    )
}

function bodyOf({ requestBody }: Operation): fc.Arbitrary<string | undefined> {
  const [[type, media] = []] = Object.entries(requestBody?.content ?? {})
  const examples = Object.values(media?.examples ?? {}).map(({ value }) => value)
  if (type === undefined || examples.length === 0) {
    return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, hostileText)
  }
  if (type.startsWith('text/')) return fc.oneof(fc.constantFrom(...examples.map(String)), hostileText)
  if (type !== JSON_TYPE) return linesOf(examples.map(String).join('\n'))
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...examples).map((value) => JSON.stringify(value)) },
    {
      weight: 6,
      arbitrary: fc
        .constantFrom(...examples)
        .chain(mutated)
        .map(write),
    },
    { weight: 2, arbitrary: hostileValue.map(write) },
    { weight: 1, arbitrary: hostileText },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', '[', '{"text":', '"', '{"a":1}{"a":1}', '[1,]', '\u0000', '{"text":"\\ud800"}'),
    },
  )
}

/** `undefined` has no JSON. */
const write = (value: unknown): string => JSON.stringify(value) ?? ''

function linesOf(examples: string): fc.Arbitrary<string> {
  const lines = examples.split('\n').filter((line) => line !== '')
  const good = fc.constantFrom(...lines)
  // A feed has lines too, but of XML.
  const values = lines.filter((line) => line.startsWith('{')).map((line): unknown => JSON.parse(line))
  const line = fc.oneof(
    good,
    values.length === 0
      ? good.map((line) => line.slice(1))
      : fc
          .constantFrom(...values)
          .chain(mutated)
          .map(write),
    hostileValue.map(write),
    hostileText,
  )
  return fc
    .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
    .map(([all, end]) => all.join(end))
}

/** The value with one to three of its members, at any depth, replaced, removed or added to. */
function mutated(original: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'add', 'double'),
    with: hostileValue,
  })
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let current = structuredClone(original)
    for (const { at, how, with: value } of changes) {
      // The generator returns the same `[]` each time: inserted into itself, it would be cyclic.
      const given = structuredClone(value)
      const places = placesIn(current)
      const place = places[at % Math.max(1, places.length)]
      if (place === undefined) current = given
      else alter(place.holder, place.key, how, given)
    }
    return current
  })
}

type Holder = Record<string, unknown>

function placesIn(value: unknown): { holder: Holder; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.keys(holder)
    .slice(0, 50)
    .flatMap((key) => [{ holder, key }, ...(isDeep(holder[key]) ? [] : placesIn(holder[key]))])
}

/** Deep values generated here are not traversed. */
const isDeep = (value: unknown): boolean => JSON.stringify(value)?.includes('"deep"') ?? false

function alter(holder: Holder, key: string, how: string, given: unknown): void {
  if (how === 'replace') holder[key] = given
  else if (how === 'remove') Reflect.deleteProperty(holder, key)
  else if (how === 'add') holder[typeof given === 'string' ? given.slice(0, 30) : 'extra'] = given
  else if (typeof holder[key] === 'string') holder[key] += holder[key]
}
