// The review queue as somebody works through it, mostly by keyboard.

import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

/** The engine is least certain about sentences that do not name who speaks. */
const ARTICLES: readonly (readonly [outlet: string, text: string])[] = [
  ['Ely Post', 'It was cold in Ely. The hall was full.\n\n“The bread is fresh,” said Ann Lee, the mayor. She smiled.'],
  ['Ely Post', '“The butter has gone bad again,” said Bo Chen, a baker.'],
  ['The Daily', '“The shop will be shut by Monday,” said Ann Lee.'],
]

async function call<Answer>(address: string, method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(address + path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), 'if-match': '*' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

interface Quote {
  readonly id: string
  readonly text: string
  readonly status: string
  readonly speakers: readonly { readonly name: string }[]
}

async function openQueue(t: Parameters<typeof openPage>[0], articles = ARTICLES, query = '', browser = {}) {
  const opened = await openPage(t, '/check', { browser })
  const { address, page } = opened
  for (const [outlet, text] of articles) {
    await call(address, 'POST', '/v1/articles', { text, outlet, title: `Of ${outlet}`, publishedAt: '2022-01-10' })
  }
  const { items } = await call<{ items: readonly Quote[] }>(address, 'GET', '/v1/reviews/queue')
  await page.goto(`${address}/queue${query}`)
  await card(page).waitFor()
  const statusOf = async ({ id }: Quote) => (await call<Quote>(address, 'GET', `/v1/quotes/${id}`)).status
  return { ...opened, items, statusOf }
}

const card = (page: Page) => page.getByRole('article', { name: 'Quotation' })
const notice = (page: Page) => page.locator('p.notice')

/** The words without the quotation marks around them. */
const shows = async (page: Page, { text }: Quote) => card(page).locator('mark', { hasText: text }).first().waitFor()

t.test(
  'A quotation is shown in context, with who, why and how certain; keys decide, and the next one appears',
  async (t) => {
    const { page, items, statusOf, complaints } = await openQueue(t)
    const [first, second, third] = items as [Quote, Quote, Quote]
    await page.getByText('0 reviewed today, 3 to go.').waitFor()
    await shows(page, first)
    t.match(await card(page).locator('.who').innerText(), first.speakers[0]?.name)
    t.match(await card(page).locator('.who').innerText(), /sure|check|doubtful/)
    t.ok((await card(page).locator('.excerpt u').count()) >= 2, 'cue and source are underlined')
    t.match(await card(page).locator('.why').innerText(), /“.+” comes/)
    await page.keyboard.press('a')
    await notice(page).getByText(`Right: “${first.text}”`).waitFor()
    await shows(page, second)
    await page.keyboard.press('x')
    await shows(page, third)
    await page.getByText('2 reviewed today, 1 to go.').waitFor()
    await page.keyboard.press('s')
    await page.getByText('That was all.').waitFor()
    await page.keyboard.press('ArrowLeft')
    await shows(page, third)
    await page.keyboard.press('ArrowLeft')
    await shows(page, second)
    t.same(
      [await statusOf(first), await statusOf(second), await statusOf(third)],
      ['confirmed', 'rejected', 'unreviewed'],
    )
    t.same(complaints, [])
  },
)

t.test('A decision shows the next screen before it is saved', async (t) => {
  const { page, items, statusOf } = await openQueue(t)
  const [first, second] = items as [Quote, Quote]
  await shows(page, first)
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/v1/quotes/*', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.press('a')
  await shows(page, second)
  t.equal(await statusOf(first), 'unreviewed')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  release()
  t.equal((await saved).status(), 200)
  t.equal(await statusOf(first), 'confirmed')
})

t.test('Decisions can be undone, one by one', async (t) => {
  const { page, items, statusOf } = await openQueue(t)
  const [first, second] = items as [Quote, Quote]
  await shows(page, first)
  await page.keyboard.press('a')
  await shows(page, second)
  await page.keyboard.press('x')
  await page.keyboard.press('u')
  await notice(page).getByText('Undone.').waitFor()
  await shows(page, second)
  t.same([await statusOf(first), await statusOf(second)], ['confirmed', 'unreviewed'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await shows(page, first)
  await notice(page).getByText('Undone.').waitFor()
  t.equal(await statusOf(first), 'unreviewed')
  await page.keyboard.press('u')
  await notice(page).getByText('There is nothing to undo.').waitFor()
})

t.test('Another speaker can be chosen from the article or the archive, or typed, all by keyboard', async (t) => {
  const { page, address, items } = await openQueue(t)
  const speakersOf = async ({ id }: Quote) =>
    (await call<Quote>(address, 'GET', `/v1/quotes/${id}`)).speakers.map(({ name }) => name)
  const [first, second, third] = items as [Quote, Quote, Quote]
  await shows(page, first)
  const other = first.speakers[0]?.name === 'Ann Lee' ? 'Bo Chen' : 'Ann Lee'
  await page.keyboard.press('e')
  await page.getByLabel('Who said it?').pressSequentially(other.slice(0, 4))
  await page.getByRole('region', { name: 'Who said it' }).getByRole('button', { name: other, exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await shows(page, second)
  await page.keyboard.press('e')
  await page.getByLabel('Who said it?').fill('Zoë Quint')
  await page.keyboard.press('Escape')
  t.equal(await page.getByLabel('Who said it?').count(), 0)
  await page.keyboard.press('e')
  await page.getByLabel('Who said it?').fill('Zoë Quint')
  await page.getByText('somebody new').waitFor()
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('Enter')
  await saved
  await shows(page, third)
  await page.keyboard.press('e')
  await page.locator('input:focus').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  const nobody = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('Enter')
  await nobody
  t.same([await speakersOf(first), await speakersOf(second), await speakersOf(third)], [[other], ['Zoë Quint'], []])
})

t.test('A review by somebody else in the meantime is shown, not overwritten', async (t) => {
  const { page, address, items, statusOf } = await openQueue(t)
  const [first] = items as [Quote]
  await shows(page, first)
  await call(address, 'PATCH', `/v1/quotes/${first.id}`, { status: 'rejected' })
  await page.keyboard.press('a')
  await notice(page).getByText('Your answer was not saved.').waitFor()
  await page.getByRole('button', { name: 'View it' }).click()
  await shows(page, first)
  await card(page).getByText('not a quotation').waitFor()
  t.equal(await statusOf(first), 'rejected')
  await page.keyboard.press('a')
  await notice(page).getByText('Right:').waitFor()
  for (let tries = 0; tries < 50 && (await statusOf(first)) !== 'confirmed'; tries += 1) await setTimeout(100)
  t.equal(await statusOf(first), 'confirmed')
})

t.test('A decision that could not be sent is reported, and can be made again', async (t) => {
  const { page, items, statusOf } = await openQueue(t)
  const [first] = items as [Quote]
  await shows(page, first)
  await page.route('**/v1/quotes/*', (route) => route.abort())
  await page.keyboard.press('a')
  await notice(page).getByText('not saved. The service cannot be reached.').waitFor()
  await page.unroute('**/v1/quotes/*')
  await page.getByRole('button', { name: 'View it' }).click()
  await shows(page, first)
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('a')
  await saved
  t.equal(await statusOf(first), 'confirmed')
})

t.test('The queue of an outlet or a speaker has its own address', async (t) => {
  const { page, items } = await openQueue(t, ARTICLES, '?outlet=The%20Daily')
  const daily = items.find(({ text }) => text.startsWith('The shop')) as Quote
  await shows(page, daily)
  await page.getByText('0 reviewed today, 1 to go.').waitFor()
  await page.keyboard.press('s')
  await page.getByText('That was all.').waitFor()
  await page.getByLabel('Outlet').selectOption('')
  t.match(page.url(), /\/queue$/)
  await page.getByText('0 reviewed today, 3 to go.').waitFor()
  await page.getByLabel('Speaker').selectOption({ label: 'Bo Chen (1)' })
  await card(page).getByText('The butter has gone bad again').waitFor()
  t.match(page.url(), /\?speakerId=/)
  await page.getByText('0 reviewed today, 1 to go.').waitFor()
})

t.test('Users who may only read see the queue and no button that would fail', async (t) => {
  const { page, address, items, statusOf } = await openQueue(t)
  await page.route('**/v1/me', (route) =>
    route.fulfill({ json: { keyNeeded: true, key: { id: 'k', name: 'reader' }, scope: 'read' } }),
  )
  await page.goto(`${address}/queue`)
  const [first, second] = items as [Quote, Quote]
  await shows(page, first)
  await page.getByText('You can look, but not answer.').waitFor()
  t.same(await page.getByRole('toolbar').getByRole('button').allInnerTexts(), ['Back ←', 'Next →'])
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowRight')
  await shows(page, second)
  t.equal(await statusOf(first), 'unreviewed')
})

t.test('An empty queue says so', async (t) => {
  const { page } = await openPage(t, '/queue')
  await page.getByText('There is nothing to review here.').waitFor()
  await page.getByText('0 reviewed today, 0 to go.').waitFor()
})

t.test('The contents of an article are shown only as text', async (t) => {
  const hostile =
    '“<img src=x onerror=alert(1)> is <script>alert(2)</script> \u202efine with me,” said <b>Ann</b> Ann Lee.'
  const { page, complaints } = await openQueue(t, [['<u>Post</u>', hostile]])
  await card(page).locator('.excerpt').waitFor()
  t.equal(
    await card(page)
      .locator('.excerpt')
      .evaluate((excerpt) => excerpt.textContent),
    hostile,
  )
  t.same([await page.locator('main img, main script, main b').count(), complaints], [0, []])
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page } = await openQueue(
      t,
      [...ARTICLES, ['Arabic', 'قال أحمد علي: “لن نغلق المكتبة في هذا العام أبدا”.']],
      '',
      browser,
    )
    await card(page).locator('.excerpt').waitFor()
    t.same(await findFaults(page), [])
    await page.keyboard.press('e')
    await page.getByLabel('Who said it?').waitFor()
    t.same(await findFaults(page), [])
  })
}
