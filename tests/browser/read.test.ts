// The page at / as a person uses it: paste, press the button, read.

import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

const ARTICLE = `The library of Ely will close in May.

“We have no money left,” said Ann Lee, the mayor. “The roof leaks.” She added that the books would go to a school.

Bo Chen, a reader, disagreed. “They never asked us,” he said.`

async function read(page: Page, text: string): Promise<void> {
  await page.getByLabel('Article').fill(text)
  await page.getByRole('button', { name: 'Find who said what' }).click()
}

const quotes = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('listitem')

t.test('A pasted article is shown as typed, with who said what beside it, and nothing is stored', async (t) => {
  const { page, address, complaints } = await openPage(t, '/')
  await read(page, ARTICLE)
  await page.getByRole('status').getByText('3 quotations by 2 speakers').waitFor()
  t.same(await quotes(page).locator('strong').allTextContents(), ['Ann Lee', 'Ann Lee', 'Bo Chen'])
  t.match(await quotes(page).first().textContent(), /We have no money left, \[…\] The roof leaks\./)
  t.match(await quotes(page).first().textContent(), /sure|check/)
  t.equal(await page.locator('.article-text').evaluate((text) => text.textContent), ARTICLE)
  const [lee, chen] = await Promise.all(
    ['We have no money left', 'They never asked us'].map((words) =>
      page.locator('mark', { hasText: words }).evaluate((mark) => getComputedStyle(mark).backgroundColor),
    ),
  )
  t.not(lee, chen, 'each speaker has a shade')
  t.same(await page.locator('.article-text u').allTextContents(), [
    'said',
    'Ann Lee, the mayor',
    'She',
    'added',
    'he',
    'said',
  ])
  const stored = (await (await fetch(`${address}/v1/articles`)).json()) as { items: unknown[] }
  t.same([stored.items, complaints], [[], []])
})

t.test('Arrow keys and the mouse go from one quotation to the next, and the reason is shown', async (t) => {
  const { page } = await openPage(t, '/')
  await read(page, ARTICLE)
  const lit = () => page.locator('.article-text .lit').allTextContents()
  await quotes(page).first().getByRole('button').focus()
  t.same(await lit(), ['“We have no money left,”', 'said', 'Ann Lee, the mayor', '“The roof leaks.”'])
  await page.keyboard.press('ArrowDown')
  await page.getByText('“She” is Ann Lee, named one sentence before.').waitFor()
  t.same(await lit(), ['She', 'added', 'that the books would go to a school'])
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  t.equal(await page.locator('[aria-current=true] strong').textContent(), 'Bo Chen')
  await page.locator('mark', { hasText: 'The roof leaks' }).hover()
  t.equal(await page.locator('[aria-current=true] strong').textContent(), 'Ann Lee')
})

t.test('Quotations can be copied as rich and plain text, and downloaded as a table', async (t) => {
  const { page } = await openPage(t, '/')
  await read(page, ARTICLE)
  await page.getByRole('button', { name: 'Copy all' }).click()
  await page.getByText('3 quotations copied.').waitFor()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blobs = await Promise.all(['text/plain', 'text/html'].map((type) => item!.getType(type)))
    return Promise.all(blobs.map((blob) => blob.text()))
  })
  t.match(copied[0], '“We have no money left, […] The roof leaks.” — Ann Lee, mayor')
  t.match(copied[1], /<blockquote[^>]*><p[^>]*>“We have no money left/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ])
  t.match(readFileSync(await download.path(), 'utf8'), /^\ufeffspeaker,.*\r\nAnn Lee,mayor,person,/)
})

t.test('Files can be opened: a text, a page, and a Word document', async (t) => {
  const { page, complaints } = await openPage(t, '/')
  const open = (name: string, content: string | Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  for (const [name, content, speaker] of [
    ['a.txt', '“No,” said Dana Cruz.', 'Dana Cruz'],
    ['a.html', '<article><p>“Yes,” said Erin Fox.</p></article>', 'Erin Fox'],
    ['a.docx', readFileSync(new URL('council.docx', import.meta.url)), 'Carla Ruiz'],
  ] as const) {
    await open(name, content)
    await quotes(page).getByText(speaker).waitFor()
  }
  await open('a.pdf', '%PDF')
  await page.getByRole('alert').getByText('“a.pdf” is not one of .txt').waitFor()
  t.same(complaints, [])
})

t.test('The contents of an article are shown only as text', async (t) => {
  const { page, complaints } = await openPage(t, '/')
  const hostile = `<script>alert(1)</script> “<img src=x onerror=alert(2)>,” said Ann Lee. \u202e“abc,” she said. ${'“a '.repeat(50)}`
  await read(page, hostile)
  await quotes(page).first().waitFor()
  t.equal(await page.locator('.article-text').evaluate((text) => text.textContent), hostile)
  t.same(await page.locator('main script, main img').count(), 0)
  t.same(complaints, [])
})

t.test('A right-to-left text is shown right to left', async (t) => {
  const { page } = await openPage(t, '/')
  await read(page, 'قال أحمد إن المطر سيستمر.\n\n“We won,” said Ann Lee.')
  await quotes(page).first().waitFor()
  const directions = await page
    .locator('.article-text p')
    .evaluateAll((all) => all.map((p) => getComputedStyle(p).direction))
  t.same(directions, ['rtl', 'ltr'])
})

t.test('A refusal is shown in the words of the service, an empty article is reported before sending', async (t) => {
  const { page } = await openPage(t, '/', { maxTextLength: 100 })
  await page.getByRole('button', { name: 'Find who said what' }).click()
  await page.getByRole('alert').getByText('Paste an article into the box first.').waitFor()
  await read(page, 'a '.repeat(60))
  await page.getByRole('alert').getByText(/100/).waitFor()
  t.equal(await page.getByRole('alert').count(), 1)
})

t.test('What takes longer than a second shows progress', async (t) => {
  const { page } = await openPage(t, '/', {
    analyse: async (request) => {
      await setTimeout(2500)
      return analyse(request)
    },
  })
  await read(page, ARTICLE)
  t.equal(await page.getByRole('progressbar').count(), 0)
  await page.getByRole('progressbar').waitFor()
  await quotes(page).first().waitFor()
  t.equal(await page.getByRole('progressbar').count(), 0)
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page } = await openPage(t, '/', { browser })
    await read(page, ARTICLE)
    await quotes(page).first().getByRole('button').focus()
    t.same(await findFaults(page), [])
  })
}
