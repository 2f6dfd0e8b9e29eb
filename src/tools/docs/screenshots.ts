// npm run screenshots: opens the desk of a service on an empty archive, and
// takes the pictures shown in README.md and docs/.

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { DESK_FOLDER } from '../../locations.ts'
import { startService } from '../start-service.ts'
import { launchBrowser } from './launch-browser.ts'

const FROM_SOURCE = ['--import', 'tsx', 'src/main.ts']

/** Written for this purpose: nobody quoted here said these words. */
const TITLE = 'The ferry stays in port'
const TEXT = [
  'PORT SOLENT — The ferry to the islands will not sail before Friday, the harbor board said after a night of storms.',
  '“The ferry will not sail today,” said Ann Lee, the mayor of Port Solent. “Half of the pier is under water.” She added that the repairs would take “two days, perhaps three.”',
  'Islanders were less patient. “Nobody has told us anything,” said Bo Chen, who keeps the only shop on Gull Island. According to the shopkeeper, bread will run out by Wednesday.',
  'A spokeswoman for the ferry company declined to say when the boats would be back. “We ask for patience,” the spokeswoman said.',
].join('\n\n')

/** Per picture: everybody who clones the repository gets them all. */
const MOST_BYTES = 200_000

if (!existsSync(DESK_FOLDER)) throw new Error('The desk is not built: run "npm run build"')
const folder = mkdtempSync(join(tmpdir(), 'dixit-screenshots-'))
const service = await startService(join(folder, 'archive.db'), {}, FROM_SOURCE)
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
  await takeReadPage(page)
  await takeArticlePage(page)
} finally {
  await browser.close()
  await service.stop()
  rmSync(folder, { recursive: true })
}

/** An article that was read, with the reasons for the speaker of one of its quotations. */
async function takeReadPage(page: Page): Promise<void> {
  await page.goto(`${service.url}/`)
  await page.getByLabel('Article').fill(TEXT)
  await page.getByRole('button', { name: 'Find who said what' }).click()
  await page.getByRole('list', { name: 'Quotations' }).getByText('repairs').first().click()
  await save(page, 'docs/desk-read.png')
}

/** The same article in the archive, with one of its quotations about to be corrected. */
async function takeArticlePage(page: Page): Promise<void> {
  const sent = await fetch(`${service.url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: TEXT, title: TITLE, outlet: 'Harbor Post', publishedAt: '2026-03-09' }),
  })
  const { id, quotes } = (await sent.json()) as { id: string; quotes: readonly { id: string; text: string }[] }
  const quote = quotes.find(({ text }) => text.includes('bread will run out'))
  await page.goto(`${service.url}/articles/${id}#quote-${quote?.id ?? ''}`)
  await page.locator('.article-text .lit').first().waitFor()
  await page.keyboard.press('e')
  await page.getByRole('region', { name: 'Correct this quotation' }).waitFor()
  await save(page, 'docs/desk-correct.png')
}

async function save(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled' })
  const { size } = statSync(path)
  process.stdout.write(`${path}: ${Math.round(size / 1000)} kB\n`)
  if (size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES} bytes`)
}
