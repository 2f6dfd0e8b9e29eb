// The page of a person as a user reads and corrects it.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import t from 'tap'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

/** [date, outlet, text] */
const ARTICLES: readonly (readonly [string, string, string])[] = [
  ['2021-11-03', 'Ely Post', 'Ann Lee, the mayor, spoke at noon. “The roof leaks,” she said.'],
  [
    '2022-01-10',
    'Ely Post',
    '“Bo Chen never came to the library,” said Ann Lee, the mayor. “Ann Lee is wrong about the roof,” said Bo Chen.',
  ],
  ['2022-01-12', 'The Daily', '“We will find the money,” said Ann Lee, a candidate. “I doubt it,” said Bo Chen.'],
  ['2022-02-01', 'The Daily', '“It has rained for weeks,” Lee said.'],
]

async function call<Answer>(address: string, method: string, path: string, body?: object): Promise<Answer> {
  const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  const response = await fetch(address + path, {
    method,
    headers: method === 'PATCH' ? { ...headers, 'if-match': '*' } : headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

interface Found {
  readonly items: readonly { readonly id: string; readonly name: string; readonly quoteCount: number }[]
}

/** Opens the page of the sample’s person with this name. */
async function openPerson(t: Parameters<typeof openPage>[0], name = 'Ann Lee', browser = {}) {
  const opened = await openPage(t, '/check', { browser })
  const { address, page } = opened
  for (const [publishedAt, outlet, text] of ARTICLES) {
    await call(address, 'POST', '/v1/articles', { text, outlet, publishedAt, title: `${outlet}, ${publishedAt}` })
  }
  const { items } = await call<Found>(address, 'GET', '/v1/speakers?limit=100')
  const id = items.find((speaker) => speaker.name === name)?.id ?? ''
  await page.goto(`${address}/people/${id}`)
  await said(page).first().waitFor()
  return { ...opened, id, items }
}

const said = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('listitem')
const notice = (page: Page) => page.locator('.notice')

t.test('A person known only for hopes has a page that says so, and shows them on request', async (t) => {
  const { page, address, complaints } = await openPage(t, '/check')
  const text = 'Cara Diaz, the treasurer, hopes that the roof will be mended in spring.'
  await call(address, 'POST', '/v1/articles', { text, publishedAt: '2022-03-01' })
  const [diaz] = (await call<Found>(address, 'GET', '/v1/speakers?q=Diaz')).items
  await page.goto(`${address}/people/${diaz!.id}`)
  await page.getByText('Nothing they said or wrote, but once what they think, want or do.').waitFor()
  await page.getByLabel('Include what they think, want or do').check()
  await said(page).getByText('the roof will be mended').waitFor()
  t.match(page.url(), /\?all$/)
  await page.reload()
  await said(page).getByText('the roof will be mended').waitFor()
  await page.getByLabel('Include what they think, want or do').uncheck()
  await page.getByText('Nothing they said or wrote').waitFor()
  t.same(complaints, [])
})

t.test('A person’s page shows who they are, what they said when and where, and with whom', async (t) => {
  const { page, id, items, complaints } = await openPerson(t)
  t.equal(await page.title(), 'Ann Lee · Dixit')
  const facts = page.getByRole('region', { name: 'Who it is' })
  t.match(await facts.innerText(), /Person, .*\n3 quotations in 3 articles, from 3 November 2021 to 12 January 2022/)
  t.match(await facts.innerText(), 'Articles say “she”.')
  t.match(await facts.innerText(), /mayor from 3 November 2021 to 10 January 2022, 2 articles/)
  t.match(await facts.innerText(), /Ely Post 2 articles/)
  await page.getByText('3 of 3 quotations, newest first').waitFor()
  t.same(
    (await said(page).locator('blockquote').allInnerTexts()).map((words) => words.slice(0, 12)),
    ['“We will fin', '“Bo Chen nev', '“The roof le'],
  )
  const others = page.getByRole('region', { name: 'Other people' })
  await others.getByText('Spoken about by').waitFor()
  await others.getByText('Speaks about').waitFor()
  const bo = items.find(({ name }) => name === 'Bo Chen')?.id
  t.same(
    await others.getByRole('link', { name: 'Bo Chen' }).evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
    [`/people/${bo}`, `/find?speakerId=${id}&about=${bo}`, `/find?speakerId=${bo}&about=${id}`],
  )
  t.equal(await page.getByRole('link', { name: 'Search these' }).getAttribute('href'), `/find?speakerId=${id}`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
  t.match(readFileSync(await download.path(), 'utf8'), /We will find the money/)
  t.same(complaints, [])
})

t.test('A month in the timeline shows what was said then, with an address of its own', async (t) => {
  const { page } = await openPerson(t)
  await page
    .getByRole('img', { name: /^Quotations from November 2021 to January 2022, most in January 2022: 2$/ })
    .waitFor()
  await page.locator('.timeline g').last().click()
  await page.getByText('2 of 2 quotations, newest first').waitFor()
  t.match(page.url(), /\?when=2022-01$/)
  await page.reload()
  await page.getByText('2 of 2 quotations, newest first').waitFor()
  await page.getByText('As a table').focus()
  await page.keyboard.press('Enter')
  t.same(await page.getByRole('row').allInnerTexts(), ['When\tQuotations', 'November 2021\t1', 'January 2022\t2'])
  await page.getByRole('button', { name: 'November 2021' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('1 of 1 quotations, newest first').waitFor()
  await page.getByRole('button', { name: 'November 2021 only: show all' }).press('Enter')
  await page.getByText('3 of 3 quotations, newest first').waitFor()
})

t.test('What somebody said is loaded page by page', async (t) => {
  const { page, address, id } = await openPerson(t)
  const text = Array.from({ length: 25 }, (_, n) => `“Our plan number ${n} is the best,” said Ann Lee.`).join('\n\n')
  await call(address, 'POST', '/v1/articles', { text, publishedAt: '2022-03-01' })
  await page.goto(`${address}/people/${id}`)
  await page.getByText('20 of 28 quotations').waitFor()
  await page.getByRole('button', { name: 'Load more' }).click()
  await page.getByText('28 of 28 quotations').waitFor()
  t.equal(await said(page).count(), 28)
  t.equal(await page.getByRole('button', { name: 'Load more' }).count(), 0)
})

t.test('A name can be corrected and an alias confirmed, and each can be undone with one click', async (t) => {
  const { page, address, id } = await openPerson(t)
  await page.getByText('Correct name or kind').click()
  await page.getByLabel('Name', { exact: true }).fill('Anne Lee')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('heading', { name: 'Anne Lee', level: 1 }).waitFor()
  await page.getByLabel('Another name').fill('Mayor Lee')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('region', { name: 'Who it is' }).getByText('Mayor Lee ✓ confirmed').waitFor()
  await notice(page).getByRole('button', { name: 'Undo' }).click()
  await notice(page).getByText('Undone.').waitFor()
  await page.getByText('Mayor Lee ✓ confirmed').waitFor({ state: 'detached' })
  await page.getByText('What people changed').click()
  await page.getByRole('button', { name: 'Undo: Renamed from Ann Lee to Anne Lee' }).click()
  await page.getByRole('heading', { name: 'Ann Lee', level: 1 }).waitFor()
  t.equal((await call<{ name: string }>(address, 'GET', `/v1/speakers/${id}`)).name, 'Ann Lee')
})

t.test(
  'Suggested and found people can be merged, the merge undone, and their addresses lead to the survivor',
  async (t) => {
    const { page, address, id, items, complaints } = await openPerson(t)
    const idOf = (name: string) => items.find((speaker) => speaker.name === name)?.id ?? ''
    await page.getByText(/^Merge duplicates/).click()
    await page.getByText('An article has “Lee” without a first name').waitFor()
    await page.getByRole('checkbox', { name: /^Lee\b/ }).check()
    await page.getByLabel('Search for others').fill('bo')
    await page.getByRole('button', { name: 'Bo Chen' }).click()
    await page.getByRole('button', { name: 'Merge Lee and Bo Chen with Ann Lee' }).click()
    await notice(page).getByText('Merged: Ann Lee.').waitFor()
    await page.getByText('6 of 6 quotations').waitFor()
    await page.goto(`${address}/people/${idOf('Lee')}?when=2022-02`)
    await page.getByRole('heading', { name: 'Ann Lee', level: 1 }).waitFor()
    await page.waitForURL(`${address}/people/${id}?when=2022-02`)
    await page.getByText('What people changed').click()
    await page.getByRole('button', { name: /^Undo: Lee and 1 other and Ann Lee were merged/ }).click()
    await notice(page).getByText('Undone.').waitFor()
    const { quoteCount } = await call<{ quoteCount: number }>(address, 'GET', `/v1/speakers/${idOf('Bo Chen')}`)
    t.same([quoteCount, complaints], [2, []])
  },
)

t.test(
  'Quotations by somebody else can be selected by keyboard and split off to a new person, which can be undone',
  async (t) => {
    const { page, address, id } = await openPerson(t)
    await page.getByRole('button', { name: 'Some are by somebody else' }).press('Enter')
    const submit = page.getByRole('button', { name: 'Split off' })
    t.ok(await submit.isDisabled(), 'nothing is selected yet')
    await page.getByRole('checkbox', { name: /The roof leaks/ }).press('Space')
    await page.getByText('1 quotation chosen.').waitFor()
    await page.getByLabel('Their name').fill('Ann Lee (roofer)')
    await page.keyboard.press('Enter')
    await notice(page).getByText('1 quotation split off:').waitFor()
    await page.getByText('2 of 2 quotations').waitFor()
    await notice(page).getByRole('link', { name: 'Ann Lee (roofer)' }).click()
    await page.getByRole('heading', { name: 'Ann Lee (roofer)' }).waitFor()
    await page.goto(`${address}/people/${id}`)
    await page.getByText('What people changed').click()
    await page.getByRole('button', { name: /^Undo: 1 quotation split/ }).click()
    await page.getByText('3 of 3 quotations').waitFor()
  },
)

t.test('A change by somebody else in the meantime is shown, not overwritten', async (t) => {
  const { page, address, id } = await openPerson(t)
  await page.getByText('Correct name or kind').click()
  await call(address, 'PATCH', `/v1/speakers/${id}`, { aliases: ['Mayor Lee'] })
  await page.getByLabel('Name', { exact: true }).fill('Anne Lee')
  await page.getByRole('button', { name: 'Rename' }).click()
  await notice(page).getByText('Somebody else has changed this in the meantime.').waitFor()
  await page.getByText('Mayor Lee ✓ confirmed').waitFor()
  t.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Anne Lee', 'nothing typed is lost')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('heading', { name: 'Anne Lee', level: 1 }).waitFor()
  await page.getByText('Mayor Lee ✓ confirmed').waitFor()
})

t.test('Users who may only read see no button that would fail, and an unknown address says so', async (t) => {
  const { page, address, id } = await openPerson(t)
  await page.route('**/v1/me', (route) =>
    route.fulfill({ json: { keyNeeded: true, key: { id: 'k', name: 'reader' }, scope: 'read' } }),
  )
  await page.goto(`${address}/people/${id}`)
  await said(page).first().waitFor()
  for (const words of ['Correct name or kind', 'Merge duplicates', 'Some are by somebody else'])
    t.equal(await page.getByText(words).count(), 0, words)
  await page.goto(`${address}/people/nobody`)
  await page.getByRole('alert').getByText('Nobody in the archive has this address.').waitFor()
})

t.test('Names and words are shown only as text, in their own direction', async (t) => {
  const { page, address, id, complaints } = await openPerson(t)
  const name = '<img src=x onerror=alert(1)> \u202eeeL nnA'
  await call(address, 'PATCH', `/v1/speakers/${id}`, { name, aliases: ['<b>Annie</b>', 'آن لي'] })
  await call(address, 'POST', '/v1/articles', {
    text: '“<script>alert(2)</script> is a fine tag to have,” said Ann Lee, the <i>mayor</i>.',
    outlet: '<u>Post</u>',
    publishedAt: '2022-04-01',
    title: '</a><img src=y onerror=alert(3)>',
  })
  await page.goto(`${address}/people/${id}`)
  await said(page).first().waitFor()
  t.equal(await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.textContent), name)
  await page.getByText('<b>Annie</b>').first().waitFor()
  t.same([await page.locator('main img, main script, main b, main i, main u').count(), complaints], [0, []])
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page } = await openPerson(t, 'Ann Lee', browser)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.getByRole('button', { name: 'Some are by somebody else' }).click()
    await page.getByText('An article has “Lee”').waitFor()
    t.same(await findFaults(page), [])
  })
}
