// Texts and JSON values that nobody in their right mind would send.

import fc from 'fast-check'

/** Stands for an existing id in a request. */
export const KNOWN = '{known}'

/** Strings with a meaning for some layer: SQL, the search language, paths, dates, numbers, Unicode. */
const MEANINGFUL = [
  '',
  ' ',
  '\0',
  '%00',
  "'; DROP TABLE quote; --",
  '"',
  '""',
  '"unclosed',
  'a*',
  'NEAR(a b, 999999999)',
  'a AND OR NOT b',
  'words : a',
  '^a',
  '-a',
  '{a b} : c',
  '../../etc/passwd',
  '..%2f..%2f',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e400',
  '-1',
  '0x10',
  '9007199254740993',
  '9'.repeat(400),
  '0.1e-400',
  '2026-02-30',
  '2026-13-01T00:00:00Z',
  '0000-01-01',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-19T23:59:59.999Z',
  '2024-01-01T00:00:60Z',
  '9999-12-31T23:59:59.999-23:59',
  '\ud800',
  '\udfff\ud800',
  '👩‍👩‍👧',
  'İı',
  '\u202eabc\u202c',
  'a\u0301'.repeat(200),
  '\ufeff',
  '“'.repeat(3000),
  'x'.repeat(20_000),
  '0190a1b2-0000-7000-8000-000000000000',
  '00000000-0000-0000-0000-000000000000',
  'W/"1"',
  '"*"',
  '*',
]

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...MEANINGFUL),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 200 }),
  fc.constant(KNOWN),
)

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 4, noUnicodeString: false }),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, 2 ** 31, [], {}, [[]], [null]),
  fc.integer({ min: 2, max: 2000 }).map((depth) => nest(depth)),
  fc.integer({ min: 2, max: 5000 }).map((length) => Array.from({ length }, () => 'a')),
)

function nest(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}
