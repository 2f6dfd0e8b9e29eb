// npm run annotate -- DRAFT.json…: prints the gold line of each article, whose
// text lies beside the draft as DRAFT.txt, or says what is wrong with it.

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { buildGoldArticle } from './build-gold-article.ts'
import { draftSchema } from './draft.ts'
import { findGoldFaults } from './find-gold-faults.ts'

const drafts = process.argv.slice(2)
if (drafts.length === 0 || drafts.some((draft) => !draft.endsWith('.json'))) {
  process.stderr.write('usage: npm run annotate -- DRAFT.json…     (with the text of each in DRAFT.txt)\n')
  process.exitCode = 2
} else {
  for (const draft of drafts) annotate(draft)
}

function annotate(path: string): void {
  const draft = draftSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!draft.success) return fail(path, [z.prettifyError(draft.error)])
  const text = readFileSync(path.replace(/\.json$/, '.txt'), 'utf8').trimEnd()
  const { article, faults } = buildGoldArticle(draft.data, text)
  const found = faults.length > 0 ? faults : findGoldFaults(article)
  if (found.length > 0) fail(path, found)
  else process.stdout.write(`${JSON.stringify(article)}\n`)
}

function fail(path: string, faults: readonly string[]): void {
  process.stderr.write(faults.map((fault) => `${path}: ${fault}\n`).join(''))
  process.exitCode = 1
}
