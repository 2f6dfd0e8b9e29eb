// Storing an article after analysing it, and fetching a page by its address, as
// a person does it.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { makePageFetcher } from '../../src/ingest/pages/make-page-fetcher.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

const ARTICLE = '“We won,” said Ann Lee, the mayor of Ely.'

async function read(page: Page, pasted: string): Promise<void> {
  await page.getByLabel('Article').fill(pasted)
  await page.getByRole('button', { name: 'Find who said what' }).click()
}

const found = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByText('Ann Lee')
const form = (page: Page) => page.getByRole('form', { name: 'Keep in the archive' })

async function storeArticle(page: Page, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('button', { name: 'Keep in the archive' }).click()
  for (const [label, value] of Object.entries(fields)) await form(page).getByLabel(label).fill(value)
  await form(page).getByRole('button', { name: 'Keep it' }).click()
}

async function listStored(address: string): Promise<readonly Record<string, unknown>[]> {
  const answer = await fetch(`${address}/v1/articles`)
  return ((await answer.json()) as { items: Record<string, unknown>[] }).items
}

t.test('An analysed article is stored on request, with the details entered', async (t) => {
  const { page, address, complaints } = await openPage(t, '/')
  await read(page, ARTICLE)
  await found(page).waitFor()
  t.same(await listStored(address), [])
  await storeArticle(page, {
    Title: 'Ely votes',
    Outlet: 'Fen Post',
    'Published on': '2026-05-04',
    Address: 'https://fen.example/ely',
  })
  const link = page.getByRole('status').getByRole('link', { name: 'Open it there' })
  await link.waitFor()
  const [stored] = await listStored(address)
  t.match(stored, {
    title: 'Ely votes',
    outlet: 'Fen Post',
    publishedAt: '2026-05-04T00:00:00.000Z',
    url: 'https://fen.example/ely',
    quoteCount: 1,
  })
  t.equal(await link.getAttribute('href'), `/articles/${String(stored?.['id'])}`)
  t.same(complaints, [])
})

t.test('No details are required, and the user can change their mind', async (t) => {
  const { page, address } = await openPage(t, '/')
  await read(page, ARTICLE)
  await page.getByRole('button', { name: 'Keep in the archive' }).click()
  await form(page).getByRole('button', { name: 'Cancel' }).click()
  t.equal(await form(page).count(), 0)
  await storeArticle(page)
  await page.getByText('It is now in the archive.').waitFor()
  t.match(await listStored(address), [{ title: null, outlet: null, url: null, publishedAt: null }])
})

t.test('An article that is already in the archive is not stored twice, and can be opened there', async (t) => {
  const { page, address } = await openPage(t, '/')
  const url = 'https://fen.example/ely'
  await read(page, ARTICLE)
  await storeArticle(page, { Address: url })
  await page.getByText('It is now in the archive.').waitFor()
  await read(page, ARTICLE)
  await storeArticle(page, { Address: url })
  await page.getByText('It is already in the archive.').waitFor()
  await read(page, `${ARTICLE} “No,” said Bo Chen.`)
  await storeArticle(page, { Address: url })
  await page.getByText('the archive has another version of it').waitFor()
  const [stored, ...others] = await listStored(address)
  t.same(others, [])
  t.equal(
    await page.getByRole('link', { name: 'Open that version' }).getAttribute('href'),
    `/articles/${String(stored?.['id'])}`,
  )
})

t.test('Users who may only read are offered nothing else', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const { text } = await store.createAccessKey('Reader', 'read')
  const { page } = await openPage(t, '/sign-in?to=/', { store })
  await page.getByLabel('Key').fill(text)
  await page.getByRole('main').getByRole('button').click()
  await page.getByText('Sign out').waitFor()
  await read(page, ARTICLE)
  await found(page).waitFor()
  t.equal(await page.getByRole('button', { name: /keep/i }).count(), 0)
  await page.getByText('Nothing is stored.', { exact: true }).waitFor()
})

/** A site, and a service that is allowed to fetch its pages. */
async function openBeside(t: Test, answer: RequestListener) {
  const site = createServer(answer)
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  t.teardown(() => site.close())
  const { port } = site.address() as AddressInfo
  const rules = { isAllowedAddress: () => true, isAllowedPort: (one: number) => one === port }
  const fetchPage = makePageFetcher({ hosts: ['*'], maxBytes: 10_000, ...rules })
  return { url: `http://127.0.0.1:${port}/ely`, ...(await openPage(t, '/', { fetchHosts: ['*'], fetchPage })) }
}

const PAGE = `<!doctype html><title>Ely votes</title><script>alert(1)</script><article>
  <h1>Ely votes</h1><p>${ARTICLE}</p><img src="x" onerror="alert(2)"></article>`

t.test('A page is fetched by its address, and stored with it', async (t) => {
  const { page, url, address, complaints } = await openBeside(t, (_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  )
  t.match(await page.getByLabel('Article').getAttribute('placeholder'), 'address')
  await read(page, ` ${url}\n`)
  await found(page).waitFor()
  await storeArticle(page)
  await page.getByText('It is now in the archive.').waitFor()
  t.match(await listStored(address), [{ url, title: 'Ely votes' }])
  t.same(complaints, [])
})

t.test('A slow page shows progress, and an invalid one is explained', async (t) => {
  const { page, url } = await openBeside(t, (_request, response) => {
    setTimeout(() => response.writeHead(404).end(), 2500)
  })
  await read(page, url)
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('alert').getByText('its server answered 404. Open it, and send the text').waitFor()
  t.equal(await page.getByLabel('Article').inputValue(), url)
  await read(page, 'http://127.0.0.1:1/')
  await page.getByRole('alert').getByText('only from ports 80 and 443').waitFor()
})

t.test('Where pages cannot be fetched, an address is not an article, and nothing is requested', async (t) => {
  const { page, complaints } = await openPage(t, '/')
  let asked = 0
  page.on('request', (request) => (asked += request.method() === 'POST' ? 1 : 0))
  await page.getByLabel('Article').fill('https://fen.example/ely')
  await page.getByRole('button', { name: 'Find who said what' }).click()
  await page.getByRole('alert').getByText('Open the page, and paste its text.').waitFor()
  t.same([asked, complaints], [0, []])
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page } = await openPage(t, '/', { browser })
    await read(page, ARTICLE)
    await page.getByRole('button', { name: 'Keep in the archive' }).click()
    t.same(await findFaults(page), [])
    await form(page).getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('It is now in the archive.').waitFor()
    t.same(await findFaults(page), [])
  })
}
