// npm run docs: sends a service on an empty archive the requests shown in
// README.md and docs/, and writes the answers into them.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { startService } from '../start-service.ts'
import { rewriteAnswers, type ShownRequest } from './recorded-answers.ts'

const FROM_SOURCE = ['--import', 'tsx', 'src/main.ts']

const folder = mkdtempSync(join(tmpdir(), 'dixit-docs-'))
const service = await startService(join(folder, 'archive.db'), {}, FROM_SOURCE)
try {
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'))
  for (const page of ['README.md', ...pages.map((name) => join('docs', name))]) {
    const written = readFileSync(page, 'utf8')
    const rewritten = await rewriteAnswers(written, ask)
    const formatted = await format(rewritten, { ...(await resolveConfig(page)), parser: 'markdown' })
    if (formatted !== written) process.stdout.write(`${page} was rewritten.\n`)
    writeFileSync(page, formatted)
  }
} finally {
  await service.stop()
  rmSync(folder, { recursive: true })
}

async function ask({ method, path, body }: ShownRequest): Promise<unknown> {
  const headers = body === null ? {} : { 'content-type': 'application/json' }
  const response = await fetch(`${service.url}${path}`, { method, headers, body })
  return response.json()
}
