// The page at /figures as a person uses it: look, choose, read the table,
// download it.

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page, Request } from 'playwright-core'
import t from 'tap'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

const ARTICLES = [
  {
    outlet: 'The Daily',
    publishedAt: '2022-01-10',
    text: '“We won,” said Ann Lee. “It is over,” she said. “No,” an official said. Bo Chen said that he had lost.',
  },
  { outlet: 'Harbour Post', publishedAt: '2022-03-04', text: '“Yes,” said Bo Chen. “Never,” he said.' },
]

async function openFigures(
  t: Parameters<typeof openPage>[0],
  articles: readonly object[] = ARTICLES,
  options: Parameters<typeof openPage>[2] = {},
) {
  const opened = await openPage(t, '/figures', options)
  for (const article of articles) {
    const { ok } = await fetch(`${opened.address}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(article),
    })
    if (!ok) throw new Error('The articles should have been stored')
  }
  await opened.page.reload()
  return opened
}

const figure = (page: Page, title: string) => page.getByRole('figure', { name: title, exact: true })

/** The rows of the table below a chart. */
async function tableOf(page: Page, title: string): Promise<string[][]> {
  const one = figure(page, title)
  if ((await one.locator('details').getAttribute('open')) === null) await one.locator('summary').click()
  return one
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
}

/** How many colours a chart has. */
const coloursOf = (page: Page, title: string): Promise<number> =>
  figure(page, title)
    .locator('canvas')
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
      return new Set(new Uint32Array(data.buffer)).size
    })

t.test('Who is quoted is charted by month and outlet, with a table below', async (t) => {
  const { page, address, complaints } = await openFigures(t)
  await page.getByRole('status').getByText('6 quotations in 2 articles, by 2 people and organizations.').waitFor()
  t.same(await tableOf(page, 'Named and unnamed speakers, by month'), [
    ['Month', 'Named', 'Described only', 'Texts', 'Unknown'],
    ['2022-01', '3', '1', '0', '0'],
    ['2022-02', '0', '0', '0', '0'],
    ['2022-03', '2', '0', '0', '0'],
  ])
  t.same(await tableOf(page, 'Women and men, by outlet'), [
    ['Outlet', 'Women', 'Men', 'They', 'Not stated'],
    ['The Daily', '2', '1', '0', '0'],
    ['Harbour Post', '0', '2', '0', '0'],
  ])
  t.match(await tableOf(page, 'Direct and indirect quotation, by month'), [[], ['2022-01', '3', '0', '1']])
  t.same(await tableOf(page, 'Who is quoted most'), [
    ['Name', 'Quotations'],
    ['Bo Chen', '3'],
    ['Ann Lee', '2'],
  ])
  for (const title of await page.getByRole('figure').evaluateAll((all) => all.map((one) => one.ariaLabel ?? '')))
    t.ok((await coloursOf(page, title)) > 2, title)
  const month = figure(page, 'Named and unnamed speakers, by month').getByRole('link', { name: '2022-01' })
  const query = new URL((await month.getAttribute('href')) ?? '', address).search
  const { total } = (await (await fetch(`${address}/v1/quotes${query}&total=true`)).json()) as { total: number }
  t.equal(total, 4, 'a month links to its quotations')
  t.same(complaints, [])
})

t.test(
  'An outlet and a period can be chosen, each with its own address, and the back button returns through them',
  async (t) => {
    const { page } = await openFigures(t)
    const status = (text: RegExp) => page.getByRole('status').getByText(text).waitFor()
    await status(/^6 quotations/)
    await page.getByRole('combobox', { name: 'Outlet' }).selectOption('Harbour Post')
    await status(/^2 quotations in 1 article, by 1 person or organization/)
    t.match(page.url(), /\?outlet=Harbour\+Post$/)
    t.equal(await page.getByRole('figure').filter({ hasText: 'by outlet' }).count(), 0)
    await page.getByRole('combobox', { name: 'Outlet' }).selectOption('All outlets')
    await page.getByLabel('Until').fill('2022-02-01')
    await status(/^4 quotations/)
    await page.reload()
    await status(/^4 quotations/)
    t.equal(await page.getByLabel('Until').inputValue(), '2022-02-01')
    await page.getByLabel('From').fill('2022-02-01')
    await status(/^There are no quotations/)
    t.equal(await page.getByRole('figure').count(), 0)
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await status(/^2 quotations/)
    t.equal(await page.getByRole('combobox', { name: 'Outlet' }).inputValue(), 'Harbour Post')
  },
)

t.test('Each chart can be downloaded as a table', async (t) => {
  const { page } = await openFigures(t)
  const title = 'Women and men, by month'
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `CSV: ${title}` }).click(),
  ])
  t.equal(download.suggestedFilename(), 'pronouns-by-month.csv')
  const shown = await tableOf(page, title)
  t.equal(readFileSync(await download.path(), 'utf8'), `\ufeff${shown.map((row) => `${row.join()}\r\n`).join('')}`)
})

t.test('Charts follow the page into dark mode', async (t) => {
  const { page } = await openFigures(t)
  const canvas = figure(page, 'Who is quoted most').locator('canvas')
  await canvas.waitFor()
  const bytes = () => canvas.evaluate((one) => (one as HTMLCanvasElement).toDataURL())
  const light = await bytes()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(([one, before]) => (one as HTMLCanvasElement).toDataURL() !== before, [
    await canvas.elementHandle(),
    light,
  ] as const)
  t.not(await bytes(), light)
})

t.test('Names are shown only as text, and an archive without quotations says so', async (t) => {
  const outlet = '<img src=x onerror=alert(1)> "\u202e'
  const { page, complaints } = await openFigures(t, [{ outlet, text: '“Yes,” said Bo Chen.' }])
  t.equal((await tableOf(page, 'Named and unnamed speakers, by outlet'))[1]?.[0], outlet)
  t.equal(await page.locator('main img').count(), 0)
  t.same(complaints, [])
  const empty = await openFigures(t, [])
  await empty.page.getByRole('status').getByText('There are no quotations.').waitFor()
})

t.test('The chart library is loaded by this page only, and stays small', async (t) => {
  const { page, address } = await openFigures(t)
  const sizeOf = async (path: string): Promise<number> => {
    // Requests still pending from an earlier page do not count.
    await page.goto('about:blank', { waitUntil: 'networkidle' })
    const scripts = new Set<string>()
    const note = (request: Request): void => void (request.url().endsWith('.js') && scripts.add(request.url()))
    page.on('request', note)
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
    page.off('request', note)
    const sizes = await Promise.all(
      [...scripts].map(async (url) => gzipSync(await (await fetch(url)).arrayBuffer()).length),
    )
    return sizes.reduce((sum, size) => sum + size, 0)
  }
  const [find, figures] = [await sizeOf('/find'), await sizeOf('/figures')]
  t.ok(find < 40_000, `${find} bytes of script at /find`)
  t.ok(figures > 50_000 && figures < 150_000, `${figures} bytes of script at /figures`)
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page } = await openFigures(t, ARTICLES, { browser })
    await tableOf(page, 'Women and men, by outlet')
    t.same(await findFaults(page), [])
  })
}
