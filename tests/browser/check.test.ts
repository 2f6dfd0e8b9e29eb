// The page at /check as a person uses it: paste a draft, press the button, see
// which quotations hold up.

import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

const ARTICLE = `The library of Ely will close in May.

“We have no money left for the library,” said Ann Lee, the mayor.

“They never asked us about any of this,” said Bo Chen, a reader.`

const DRAFT = `Ann Lee said: “We have no money left for the library.”

Bo Chen said: “They never asked me about any of this.”

Ann Lee said: “They never asked us about any of this.”

Bo Chen said: “The mayor should resign before the summer.”`

async function store(address: string, text = ARTICLE): Promise<{ id: string; quotes: { id: string }[] }> {
  const response = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, title: 'Library to close', outlet: 'Ely Post', publishedAt: '2022-01-10' }),
  })
  return (await response.json()) as { id: string; quotes: { id: string }[] }
}

async function check(page: Page, draft: string): Promise<void> {
  await page.getByLabel('Draft').fill(draft)
  await page.getByRole('button', { name: 'Check the quotations' }).click()
}

const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).locator('> li')

t.test(
  'The quotations in a draft are marked by whether they are in the archive, with links to the sources',
  async (t) => {
    const { page, address, complaints } = await openPage(t, '/check')
    const { id, quotes } = await store(address)
    await check(page, DRAFT)
    await page
      .getByText('4 quotations: 2 word for word, 1 nearly, 1 not found. 1 of them somebody else’s words.')
      .waitFor()
    t.same(await quotations(page).locator('.verdict').allInnerTexts(), [
      '✓ Word for word',
      '≈ Nearly: 1 difference',
      '≈ Word for word, but somebody else’s words',
      '✗ Not found',
    ])
    t.equal(await page.locator('.article-text').evaluate((text) => text.textContent), DRAFT)
    t.same(await page.locator('.article-text mark').evaluateAll((marks) => marks.map((mark) => mark.dataset['sign'])), [
      '✓',
      '≈',
      '≈',
      '✗',
    ])
    const nearly = quotations(page).nth(1)
    t.same([await nearly.locator('del').allInnerTexts(), await nearly.locator('ins').allInnerTexts()], [['me'], ['us']])
    await nearly.getByText('The draft has “me”, the source “us”.').waitFor()
    await quotations(page).nth(2).getByText('The draft attributes it to Ann Lee, the source to Bo Chen.').waitFor()
    const caption = quotations(page).first().locator('figcaption')
    t.match(await caption.innerText(), /^Ann Lee in Library to close, Ely Post, 10 January 2022/)
    t.same(await caption.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))), [
      `/articles/${id}`,
      `/quotes/${quotes[0]?.id}`,
    ])
    t.match(await page.locator('main').innerText(), 'Nothing is stored')
    const stored = (await (await fetch(`${address}/v1/articles`)).json()) as { items: unknown[] }
    t.same([stored.items.length, complaints], [1, []])
  },
)

t.test('Articles can be pasted to compare with, and removed again; the archive can be left out', async (t) => {
  const { page, complaints } = await openPage(t, '/check')
  await page.getByLabel('Compare with the archive').uncheck()
  await check(page, DRAFT)
  await page.getByRole('alert').getByText('There is nothing to compare with').waitFor()
  const add = page.getByRole('button', { name: 'Add an article to compare with' })
  await add.click()
  await add.click()
  await page.getByLabel('Article 1 to compare with').fill('“We like rain,” said Cy Dee.')
  await page.getByLabel('Article 2 to compare with').fill(ARTICLE)
  await page.getByRole('button', { name: 'Remove article 1' }).click()
  await check(page, DRAFT)
  await page.getByText('4 quotations: 2 word for word, 1 nearly, 1 not found.').waitFor()
  t.match(await quotations(page).first().locator('figcaption').innerText(), 'Ann Lee in pasted article 1')
  t.equal(await quotations(page).locator('a').count(), 0)
  t.same(complaints, [])
})

t.test('Everything works with the keyboard', async (t) => {
  const { page, address } = await openPage(t, '/check')
  await store(address)
  await page.getByLabel('Draft').focus()
  await page.keyboard.insertText(DRAFT)
  await page.keyboard.press('Control+Enter')
  await quotations(page).first().waitFor()
  await quotations(page).first().getByRole('button').focus()
  const lit = () => page.locator('.article-text .lit').allTextContents()
  t.same(await lit(), ['“We have no money left for the library.”'])
  await page.keyboard.press('ArrowDown')
  t.same(await lit(), ['“They never asked me about any of this.”'])
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  t.same(await lit(), ['“The mayor should resign before the summer.”'])
  await page.locator('mark', { hasText: 'They never asked us' }).click()
  t.match(await page.locator('[aria-current=true]').textContent(), 'They never asked us')
})

t.test('The contents of a draft and its sources are shown only as text', async (t) => {
  const { page, address, complaints } = await openPage(t, '/check')
  const hostile = '“<img src=x onerror=alert(1)> \u202eis what we want <script>alert(2)</script> here,”'
  await store(address, `${hostile} said <b>Ann Lee</b>.`)
  await check(page, `${hostile} said Ann Lee. “</mark><img src=y onerror=alert(3)> is what they all want,” he said.`)
  await quotations(page).first().waitFor()
  t.match(await page.locator('.article-text').evaluate((text) => text.textContent), hostile)
  t.same([await page.locator('main script, main img').count(), complaints], [0, []])
})

t.test('A refusal is shown in the words of the service, an empty draft is reported before sending', async (t) => {
  const { page } = await openPage(t, '/check', { maxCheckLength: 100 })
  await page.getByRole('button', { name: 'Check the quotations' }).click()
  await page.getByRole('alert').getByText('Paste a draft into the box first.').waitFor()
  await check(page, 'a '.repeat(60))
  await page.getByRole('alert').getByText(/100/).waitFor()
  t.equal(await page.getByLabel('Draft').inputValue(), 'a '.repeat(60), 'nothing is lost')
  await check(page, 'It rained in Ely.')
  await page.getByRole('status').getByText('Nobody is quoted in this draft.').waitFor()
})

t.test('What takes longer than a second shows progress', async (t) => {
  const { page } = await openPage(t, '/check', {
    analyse: async (request) => {
      await setTimeout(2500)
      return analyse(request)
    },
  })
  await check(page, DRAFT)
  await page.getByRole('progressbar').waitFor()
  await quotations(page).first().waitFor()
  t.equal(await page.getByRole('progressbar').count(), 0)
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page, address } = await openPage(t, '/check', { browser })
    await store(address)
    await page.getByRole('button', { name: 'Add an article to compare with' }).click()
    await check(page, `${DRAFT}\n\nقال أحمد: “لن نغلق المكتبة في هذا العام أبدا”.`)
    await quotations(page).first().getByRole('button').focus()
    t.same(await findFaults(page), [])
  })
}
