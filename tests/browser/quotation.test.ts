// The page of one quotation: who said it, where, where else, and its history.

import t from 'tap'
import type { Test } from 'tap'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { clusterAll } from '../support/cluster-all.ts'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'
import type { OpenedPage } from './open-page.ts'

const WORDS = 'The harbour belongs to everybody who lives here'
const ARTICLE = `It began at noon. The hall was full. Nobody left early. “${WORDS},” said Ann Lee, the mayor. Rain fell. The crowd cheered. It ended at six.`

interface Quote {
  readonly id: string
  readonly articleId: string
  readonly speakers: readonly { readonly id: string }[]
}

/** Stores articles and opens the page of the first quotation of the first one. */
async function openQuotation(
  t: Test,
  articles: readonly object[],
  options: Parameters<typeof openPage>[2] = {},
): Promise<OpenedPage & { readonly quotes: readonly Quote[]; readonly review: (body: object) => Promise<void> }> {
  const store = openStore({ path: ':memory:' })
  const opened = await openPage(t, '/', { store, ...options })
  const { address, page } = opened
  const send = async <Answer>(method: string, path: string, body: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', 'if-match': '*' }
    return (await (await fetch(address + path, { method, headers, body: JSON.stringify(body) })).json()) as Answer
  }
  const quotes: Quote[] = []
  for (const article of articles) {
    const stored = await send<{ quotes: Quote[] }>('POST', '/v1/articles', article)
    quotes.push(stored.quotes[0]!)
  }
  await clusterAll(store)
  const review = (body: object) => send<void>('PATCH', `/v1/quotes/${quotes[0]!.id}`, body)
  await page.goto(`${address}/quotes/${quotes[0]!.id}`)
  await page.getByRole('blockquote').waitFor()
  return { ...opened, quotes, review }
}

const FIRST = {
  text: ARTICLE,
  title: 'A noon in Ely',
  outlet: 'Post',
  url: 'https://post.example/noon',
  publishedAt: '2022-05-01',
}

t.test('A quotation is shown in context, with who, what and where', async (t) => {
  const { page, quotes, complaints } = await openQuotation(t, [FIRST])
  t.equal(
    await page.getByRole('blockquote').innerText(),
    `The hall was full. Nobody left early. “${WORDS},” said Ann Lee, the mayor. Rain fell. The crowd cheered.`,
  )
  t.match(await page.getByRole('heading', { level: 1 }).innerText(), /^Ann Lee\s+mayor$/)
  const { id, articleId, speakers } = quotes[0]!
  const link = (name: string) => page.getByRole('link', { name }).getAttribute('href')
  t.same(
    [await link('Ann Lee'), await link('Read it in the article'), await link('as published')],
    [`/people/${speakers[0]?.id}`, `/articles/${articleId}#quote-${id}`, 'https://post.example/noon'],
  )
  t.match(await page.locator('.published').first().innerText(), /Post\s+1 May 2022/)
  t.match(await page.title(), /^Ann Lee: The harbour/)
  t.same(complaints, [])
})

t.test('It can be copied with its attribution, and cited', async (t) => {
  const { page, address, quotes } = await openQuotation(t, [FIRST])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByText('Copied.').waitFor()
  t.equal((await copied()).trim(), `“${WORDS},” — Ann Lee, mayor`)
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await page.getByText('Citation copied.').waitFor()
  t.equal(
    await copied(),
    `Ann Lee, mayor: “${WORDS},” In: “A noon in Ely”, Post, 1 May 2022, https://post.example/noon (${address}/quotes/${quotes[0]!.id}).`,
  )
})

t.test('Its other occurrences are listed, and those that name somebody else are marked', async (t) => {
  const { page, quotes } = await openQuotation(t, [
    FIRST,
    { text: `“${WORDS}!” Ann Lee said on Monday.`, title: 'Again', outlet: 'Herald', publishedAt: '2022-05-02' },
    { text: `“${WORDS},” said Bo Li.`, title: 'Another', outlet: 'Globe', publishedAt: '2022-05-03' },
  ])
  const items = page.getByRole('region', { name: 'The same quotation elsewhere' }).getByRole('listitem')
  await items.first().waitFor()
  t.match(await items.allInnerTexts(), [
    /^Again\s+Herald\s+2 May 2022\s+Ann Lee/,
    /^Another[^]*Bo Li names somebody else/,
  ])
  t.notMatch(await items.first().innerText(), 'somebody else')
  t.equal(await items.last().getByRole('link').getAttribute('href'), `/quotes/${quotes[2]!.id}`)
})

t.test('Its history is shown: who did what, why, and what was undone', async (t) => {
  const { page, address, quotes, review } = await openQuotation(t, [FIRST])
  await review({ status: 'confirmed', by: 'Zoë' })
  await review({ speakers: [{ name: 'Bo Li' }], by: 'Kim', note: 'The tape' })
  await fetch(`${address}/v1/reviews/undo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ quotes: [{ id: quotes[0]!.id, etag: '*' }], by: 'Kim' }),
  })
  await page.reload()
  const items = page.getByRole('region', { name: 'History' }).getByRole('listitem')
  await items.nth(2).waitFor()
  t.match(await items.allInnerTexts(), [
    /^Dixit [^ ]+ found it\.$/,
    /: Zoë\s+Confirmed it\.$/,
    /: Kim\s+Changed the speaker from Ann Lee to Bo Li\.\s+“The tape”\s+Undone by Kim on /,
  ])
  t.equal(await page.locator('.how-sure').innerText(), 'confirmed')
})

t.test('A hostile text is shown only as text', async (t) => {
  const words = '<img src=x onerror=alert(1)> 😀 \u202eabc'
  const { page, complaints } = await openQuotation(t, [
    { text: `<b>It rained.</b> “${words},” said Ann Lee.`, title: '<script>alert(2)</script>' },
  ])
  t.equal(
    await page.getByRole('blockquote').evaluate((quote) => quote.textContent),
    `<b>It rained.</b> “${words},” said Ann Lee.`,
  )
  t.equal(await page.locator('main script, main img').count(), 0)
  t.same(complaints, [])
})

t.test('A missing quotation is reported as missing', async (t) => {
  const { page } = await openPage(t, '/quotes/none')
  await page.getByRole('heading', { name: 'There is no such quotation' }).waitFor()
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const other = { text: `“${WORDS},” said Bo Li.`, outlet: 'Globe' }
    const { page, review } = await openQuotation(t, [FIRST, other], { browser })
    await review({ status: 'confirmed' })
    await page.reload()
    await page.getByText('names somebody else').waitFor()
    await page.getByText('Confirmed it.').waitFor()
    t.same(await findFaults(page), [])
  })
}
