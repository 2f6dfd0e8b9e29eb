// npm run annotate -- DRAFT.json…: prints the gold line of each article, whose
// text is next to the draft as DRAFT.txt, or says what is wrong with it.

import { z } from 'zod'
import { buildGoldArticle } from './build-gold-article.ts'
import { FileError, reportFileErrors } from '../file-error.ts'
import { readTextFile } from '../read-text-file.ts'
import { draftSchema } from './draft.ts'
import { findGoldFaults } from './find-gold-faults.ts'

const drafts = process.argv.slice(2)
if (drafts.length === 0 || drafts.some((draft) => !draft.endsWith('.json'))) {
  process.stderr.write('usage: npm run annotate -- DRAFT.json…     (with the text of each in DRAFT.txt)\n')
  process.exitCode = 2
} else {
  await reportFileErrors(() => {
    for (const draft of drafts) annotate(draft)
  })
}

function annotate(path: string): void {
  const draft = draftSchema.safeParse(parseJson(path, readTextFile(path)))
  if (!draft.success) return fail(path, [z.prettifyError(draft.error)])
  const text = readTextFile(path.replace(/\.json$/, '.txt')).trimEnd()
  const { article, faults } = buildGoldArticle(draft.data, text)
  const found = faults.length > 0 ? faults : findGoldFaults(article)
  if (found.length > 0) fail(path, found)
  else process.stdout.write(`${JSON.stringify(article)}\n`)
}

function parseJson(path: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new FileError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function fail(path: string, faults: readonly string[]): void {
  process.stderr.write(faults.map((fault) => `${path}: ${fault}\n`).join(''))
  process.exitCode = 1
}
