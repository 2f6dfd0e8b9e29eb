// Our own annotated articles in the repository: what is measured if no file is
// given, and what must not get worse.

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TrainedReader } from '../../../model.ts'
import { PACKAGE_FOLDER } from '../../../locations.ts'

const CORPUS_FOLDER = fileURLToPath(new URL('tests/corpus/', PACKAGE_FOLDER))

/** What the engine must reach on the corpus with this reader: see floors.ts. */
export const floorsFile = (reader: TrainedReader): string => `${CORPUS_FOLDER}floors.${reader}.json`

/** Articles in languages other than English: see language-cases.ts. */
export const LANGUAGE_CASES = `${CORPUS_FOLDER}languages/cases.jsonl`

/** The paths of its gold files, sorted by name. */
export function listCorpus(): readonly string[] {
  return readdirSync(CORPUS_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `${CORPUS_FOLDER}${name}`)
}
