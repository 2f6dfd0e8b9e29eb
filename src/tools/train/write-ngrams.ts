// npm run ngrams: writes src/engine/weights/languages.ngrams, the n-grams of
// the package eld in the form that language/language-ngrams.ts reads. Only
// needed for a new version of eld.

import { readFileSync, writeFileSync } from 'node:fs'
import { PACKAGE_FOLDER, WEIGHTS_FOLDER } from '../../locations.ts'
import type { NgramHeader } from '../../engine/language/language-ngrams.ts'

interface EldData {
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const ELD = new URL('node_modules/eld/', PACKAGE_FOLDER)
const TARGET = new URL('languages.ngrams', WEIGHTS_FOLDER)
const SPACE = 32

const load = async (path: string): Promise<Record<string, unknown>> =>
  (await import(new URL(path, ELD).href)) as Record<string, unknown>
const { version } = JSON.parse(readFileSync(new URL('package.json', ELD), 'utf8')) as { version: string }
const { ngramsData } = (await load('src/ngrams/small.js')) as { ngramsData: EldData }
const { dictionary } = (await load('src/dictionary.js')) as { dictionary: readonly string[] }
const { avgScore } = (await load('src/avgScore.js')) as { avgScore: Readonly<Record<string, number>> }

// eld writes each byte as a character; a space stands for a word's end and for bytes that never occur.
const byteOf = new Map(dictionary.flatMap((character, byte) => (character === ' ' ? [] : [[character, byte] as const])))
byteOf.set(' ', SPACE)

const rows = Object.entries(ngramsData.ngrams)
  .map(([ngram, scores]) => ({ key: keyOf(ngram), pairs: Object.entries(scores) }))
  .sort((one, other) => one.key - other.key)
const starts = new Uint32Array(rows.length + 1)
for (const [at, { pairs }] of rows.entries()) starts[at + 1] = starts[at]! + pairs.length
const pairs = rows.flatMap((row) => row.pairs)
const codes = Object.values(ngramsData.languages)
const header: NgramHeader = {
  from: `eld ${version}, its small table, by Nito T.M., Apache-2.0 (see languages.LICENSE)`,
  codes,
  averages: codes.map((code) => avgScore[code]!),
  ngrams: rows.length,
  pairs: pairs.length,
}
const arrays = [
  Float64Array.from(rows, (row) => row.key),
  starts,
  Uint8Array.from(pairs, ([language]) => Number(language)),
  Uint8Array.from(pairs, ([, score]) => score),
]
writeFileSync(
  TARGET,
  Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]),
)

function keyOf(ngram: string): number {
  let key = 0
  for (const character of ngram) {
    const byte = byteOf.get(character)
    if (byte === undefined) throw new RangeError(`eld has an unknown character in ${ngram}`)
    key = key * 256 + byte
  }
  return key
}
