// The page at /find as a person uses it: type, look, filter, go back, download.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import t from 'tap'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

const ARTICLES = [
  {
    title: 'The bridge',
    outlet: 'The Daily',
    publishedAt: '2022-01-10',
    text: 'It rained. “We will open the bridge in May,” said Ann Lee, the mayor. “It is paid for.”\n\nNobody clapped.',
  },
  {
    title: 'The ferry',
    outlet: 'The Daily',
    publishedAt: '2023-03-04',
    text: '“Nobody needs the bridge,” said Bo Chen, a reader. Ann Lee said that the ferry would go on.',
  },
  {
    title: 'The toll',
    outlet: 'Harbour Post',
    publishedAt: '2023-05-06',
    text: '“The bridge will cost nothing,” said Ann Lee. “Ann Lee is wrong about the bridge,” said Bo Chen.',
  },
]

type Opened = Awaited<ReturnType<typeof openPage>>

async function openFind(
  t: Parameters<typeof openPage>[0],
  query = '',
  articles: readonly object[] = ARTICLES,
  options: Parameters<typeof openPage>[2] = {},
): Promise<Opened> {
  const opened = await openPage(t, '/find', options)
  for (const article of articles) {
    const { ok } = await fetch(`${opened.address}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(article),
    })
    if (!ok) throw new Error('The articles should have been stored')
  }
  await opened.page.goto(`${opened.address}/find${query}`)
  return opened
}

async function find(page: Page, text: string): Promise<void> {
  await page.getByLabel('People or words').fill(text)
  await page.getByLabel('People or words').press('Enter')
}

const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).locator('> li')
const status = (page: Page, text: string) => page.getByRole('status').getByText(text, { exact: true }).waitFor()
const value = (page: Page, facet: string, name: string) =>
  page.getByRole('group', { name: facet }).getByRole('checkbox', { name })

t.test('Words are found and shown in context, with who said them, when and where', async (t) => {
  const { page, complaints } = await openFind(t)
  await page.getByText('Type a name to see what they said').waitFor()
  await find(page, 'bridge')
  await status(page, '4 quotations')
  t.match(page.url(), /\/find\?q=bridge$/)
  const oldest = quotations(page).last()
  t.equal(
    await oldest.locator('blockquote').innerText(),
    'It rained. “We will open the bridge in May,” said Ann Lee, the mayor. “It is paid for.” Nobody clapped.',
  )
  t.same(await oldest.locator('mark').allInnerTexts(), [
    '“We will open the ',
    'bridge',
    ' in May,”',
    '“It is paid for.”',
  ])
  t.match(await oldest.innerText(), /Ann Lee, mayor[\s\S]*10 January 2022 · The Daily · The bridge/)
  t.match(await oldest.innerText(), /sure|check|doubtful/)
  t.match(await oldest.getByRole('link', { name: 'Ann Lee' }).getAttribute('href'), /^\/people\/[0-9a-f-]{36}$/)
  t.match(await oldest.getByRole('link', { name: 'The bridge' }).getAttribute('href'), /^\/articles\/.*#quote-/)
  t.same(complaints, [])
})

t.test(
  'A name finds what somebody said and links to their page; one click searches for the words instead',
  async (t) => {
    const { page } = await openFind(t)
    await find(page, 'lee')
    await status(page, '3 quotations')
    t.match(page.url(), /\/find\?speaker=lee$/)
    const people = page.getByRole('navigation', { name: 'People and organizations with that name' })
    t.match(await people.getByRole('link', { name: 'Ann Lee' }).getAttribute('href'), /^\/people\//)
    t.match(await people.innerText(), /Ann Lee, mayor 3 quotations/)
    await page.getByRole('link', { name: 'Search for the words instead' }).click()
    await status(page, '1 quotation')
    t.match(await quotations(page).innerText(), /Ann Lee is wrong/)
    await page.getByRole('link', { name: 'Search for people with that name instead' }).click()
    await status(page, '3 quotations')
    await find(page, 'Lea')
    await page.getByText('Did you mean').getByRole('link', { name: 'Ann Lee' }).click()
    await status(page, '3 quotations')
    t.equal(await page.getByLabel('People or words').inputValue(), 'Ann Lee')
  },
)

t.test(
  'Facets filter the results, each state has its own address, and the back button returns through all of them',
  async (t) => {
    const { page } = await openFind(t, '?q=bridge')
    await status(page, '4 quotations')
    await value(page, 'Outlet', 'Harbour Post').check()
    await status(page, '2 quotations')
    t.match(page.url(), /outlet=Harbour\+Post/)
    t.match(await page.getByRole('group', { name: 'Outlet' }).innerText(), /The Daily\s+2/, 'the other is still there')
    await value(page, 'Who', 'Bo Chen').check()
    await status(page, '1 quotation')
    t.ok(await value(page, 'Outlet', 'Harbour Post').isChecked())
    await page.reload()
    await status(page, '1 quotation')
    t.ok(await value(page, 'Who', 'Bo Chen').isChecked())
    await page.goBack()
    await status(page, '2 quotations')
    await page.goBack()
    await status(page, '4 quotations')
    t.notOk(await value(page, 'Outlet', 'Harbour Post').isChecked())
    await value(page, 'Year', '2022').check()
    await status(page, '1 quotation')
    t.equal(await page.getByLabel('From').inputValue(), '2022-01-01')
    await value(page, 'Year', '2023').check()
    await status(page, '3 quotations')
    await page.getByLabel('From').fill('2023-05-01')
    await status(page, '2 quotations')
    await value(page, 'About', 'Ann Lee').check()
    await status(page, '1 quotation')
  },
)

t.test('More results load on request, in the chosen order', async (t) => {
  const articles = Array.from({ length: 25 }, (_, index) => ({
    publishedAt: `2022-01-${String(index + 1).padStart(2, '0')}`,
    text: `“Nobody counts sheep on day ${index + 1},” said Ann Lee.`,
  }))
  const { page } = await openFind(t, '?q=sheep&distinct=false', articles)
  await status(page, '25 quotations, 20 shown')
  t.match(await quotations(page).first().innerText(), /day 25,/)
  await page.getByRole('button', { name: 'Load more' }).click()
  await status(page, '25 quotations')
  t.equal(await quotations(page).count(), 25)
  t.match(await quotations(page).last().innerText(), /day 1,/)
  t.equal(await page.getByRole('button', { name: 'Load more' }).count(), 0)
  await page.getByLabel('Order').selectOption('Best match first')
  await page.getByText('25 quotations, 20 shown').waitFor()
  t.match(page.url(), /sort=relevance/)
})

t.test('Results can be downloaded as a table and followed as a feed', async (t) => {
  const { page, address } = await openFind(t, '?q=bridge&outlet=The+Daily')
  await status(page, '2 quotations')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
  t.equal(download.suggestedFilename(), 'quotes.csv')
  const table = readFileSync(await download.path(), 'utf8')
  const query = 'q=bridge&outlet=The+Daily'
  t.equal(
    table,
    await (
      await fetch(`${address}/v1/exports/quotes?format=csv&bom=true&${query}`)
    )
      .text()
      .then((text) => `\ufeff${text.replace(/^\ufeff/, '')}`),
  )
  t.equal(table.trim().split('\r\n').length, 3)
  const link = await page.locator('link[rel=alternate]').getAttribute('href')
  t.equal(link, await page.getByRole('link', { name: 'Atom feed' }).getAttribute('href'))
  const feed = await fetch(`${address}${link}`)
  t.equal(feed.headers.get('content-type'), 'application/atom+xml; charset=utf-8')
  t.equal((await feed.text()).match(/<entry>/g)?.length, 2)
  await value(page, 'Who', 'Bo Chen').check()
  await status(page, '1 quotation')
  t.equal(await page.locator('link[rel=alternate]').count(), 1)
  t.match(await page.locator('link[rel=alternate]').getAttribute('href'), /speakerId=/)
})

t.test('A search without results says so, and suggests what could be meant', async (t) => {
  const { page, complaints } = await openFind(t)
  await find(page, 'zeppelin')
  await status(page, 'Nothing found.')
  await find(page, 'bridges')
  await status(page, 'Nothing found.')
  await page.getByRole('link', { name: 'Include other forms of the words' }).click()
  await status(page, '4 quotations')
  await page.goto(`${page.url()}&outlet=Nobody`)
  await status(page, 'Nothing found.')
  await page.getByRole('link', { name: 'Search without filters' }).click()
  await find(page, 'bridge')
  await status(page, '4 quotations')
  await page.goto(page.url().replace(/\?.*/, '?from=tomorrow'))
  await page.getByRole('alert').getByText(/from/).waitFor()
  t.same(complaints, [])
})

t.test('Texts and names are shown only as text, in their own direction', async (t) => {
  const articles = [
    {
      title: '<b onmouseover=alert(1)>Title</b>',
      outlet: '<img src=x onerror=alert(2)>',
      text: '“<script>alert(3)</script> the bridge,” said Ann Lee. \u202e“abc,” she said.',
    },
    { outlet: 'صحيفة', text: '“الجسر سيفتح غدا بعد الظهر,” said Ahmed Ali.' },
  ]
  const { page, complaints } = await openFind(t, '?minWords=1', articles)
  await quotations(page).first().waitFor()
  await value(page, 'Outlet', '<img src=x onerror=alert(2)>').waitFor()
  t.match(
    await quotations(page)
      .allInnerTexts()
      .then((texts) => texts.join('\n')),
    /<script>alert\(3\)<\/script> the bridge/,
  )
  t.equal(await page.locator('main script, main img, main b').count(), 0)
  const arabic = quotations(page).filter({ hasText: 'الجسر' }).locator('blockquote')
  t.equal(await arabic.evaluate((element) => getComputedStyle(element).direction), 'rtl')
  await find(page, '"<script> alert" OR ')
  await page.getByRole('status').getByText(/./).or(page.getByRole('alert')).first().waitFor()
  t.same(complaints, [])
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page } = await openFind(t, '', ARTICLES, { browser })
    await page.getByText('Type a name').waitFor()
    t.same(await findFaults(page), [])
    await find(page, 'bridge')
    await status(page, '4 quotations')
    await page.locator('details').evaluate((details) => details.setAttribute('open', ''))
    await value(page, 'Outlet', 'The Daily').check()
    await status(page, '2 quotations')
    t.same(await findFaults(page), [])
  })
}
