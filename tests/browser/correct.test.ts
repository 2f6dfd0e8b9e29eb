// The page of an article as a person reviews it: is a quotation right, and who
// said it.

import t from 'tap'
import { ARTICLE, focus, openArticle, quotes, saved, status } from './open-article.ts'
import { openPage } from './open-page.ts'

t.test('An article is shown with its details, its people and who said what', async (t) => {
  const { page, quoteOf, complaints } = await openArticle(t, ARTICLE, {
    details: { url: 'https://ely.example/library', publishedAt: '2022-01-10T09:00:00Z' },
  })
  t.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'The library')
  t.match(await page.locator('.published').innerText(), /Ely Post[^]*10 January 2022/)
  const link = page.getByRole('link', { name: 'as published' })
  t.same(
    [await link.getAttribute('href'), await link.getAttribute('rel')],
    ['https://ely.example/library', 'noopener noreferrer'],
  )
  const { id, speakers } = await quoteOf('They never')
  t.equal(await page.getByRole('link', { name: 'Bo Chen' }).getAttribute('href'), `/people/${speakers[0]?.id}`)
  t.equal(await page.locator('.article-text').evaluate((text) => text.textContent), ARTICLE)
  t.same(await quotes(page).locator('strong').allTextContents(), ['Ann Lee', 'Bo Chen'])
  await focus(page, 'They never')
  t.equal(await page.getByRole('link', { name: 'Permalink' }).getAttribute('href'), `/quotes/${id}`)
  t.match(page.url(), new RegExp(`#quote-${id}$`))
  t.same(complaints, [])
})

t.test('A link to a quotation opens the article with it in focus', async (t) => {
  const { page, address, articleId, quoteOf } = await openArticle(
    t,
    `${ARTICLE}\n\n${'It rained.\n\n'.repeat(80)}“Over,” said Dana Cruz.`,
  )
  const { id } = await quoteOf('Over')
  await page.goto('about:blank')
  await page.goto(`${address}/articles/${articleId}#quote-${id}`)
  await page.locator('.article-text .lit').first().waitFor()
  t.equal(await page.locator(':focus .words').textContent(), 'Over,')
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('.article-text .lit')!.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
})

t.test('A missing article is reported as missing', async (t) => {
  const { page } = await openPage(t, '/articles/none')
  await page.getByRole('heading', { name: 'There is no such article' }).waitFor()
})

t.test('By keyboard: confirm, reject, undo', async (t) => {
  const { page, quoteOf, complaints } = await openArticle(t)
  const before = await quoteOf('no money')
  await focus(page, 'no money')
  await page.keyboard.press('a')
  await saved(page)
  t.equal((await quoteOf('no money')).status, 'confirmed')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await status(page).getByText('It is not a quotation.').waitFor()
  await quotes(page).getByText('not a quotation', { exact: true }).waitFor()
  await page.keyboard.press('u')
  await status(page).getByText('Undone.').waitFor()
  t.equal((await quoteOf('They never')).status, 'unreviewed')
  await page.keyboard.press('Control+z')
  await quotes(page).filter({ hasText: 'no money' }).getByText('confirmed').waitFor({ state: 'detached' })
  t.same(await quoteOf('no money'), before)
  await page.keyboard.press('u')
  await status(page).getByText('There is nothing to undo.').waitFor()
  t.same(complaints, [])
})

t.test(
  'Another speaker can be chosen from the article or the archive, or entered; undo restores the first',
  async (t) => {
    const { page, address, quoteOf } = await openArticle(t)
    await fetch(`${address}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '“It is late,” said Carla Ruiz, the clerk.' }),
    })
    const before = await quoteOf('They never')
    await focus(page, 'They never')
    await page.keyboard.press('e')
    const who = page.getByRole('combobox', { name: 'Who said it?' })
    await who.fill('ann')
    await page.keyboard.press('Enter')
    await status(page).getByText('Saved. Ann Lee said it.').waitFor()
    t.equal((await quoteOf('They never')).speakers[0]?.id, (await quoteOf('no money')).speakers[0]?.id)

    await who.fill('rui')
    await page.getByRole('option', { name: /Carla Ruiz/ }).click()
    await status(page).getByText('Saved. Carla Ruiz said it.').waitFor()

    await who.fill('The Friends of Ely')
    await page.getByRole('option', { name: /a new organization/ }).click()
    await status(page).getByText('Saved. The Friends of Ely said it.').waitFor()
    t.match((await quoteOf('They never')).speakers, [{ name: 'The Friends of Ely', kind: 'organization' }])

    await page.getByRole('checkbox', { name: 'together with The Friends of Ely' }).check()
    await who.fill('ann')
    await who.press('Enter')
    await status(page).getByText('Saved. The Friends of Ely and Ann Lee said it.').waitFor()
    t.match((await quoteOf('They never')).speakers, [{ name: 'The Friends of Ely' }, { name: 'Ann Lee' }])

    await page.keyboard.press('Escape')
    t.equal(
      await page.locator(':focus .words').textContent(),
      'They never asked us,',
      'the keys continue from where the user was',
    )
    for (const name of ['The Friends of Ely', 'Carla Ruiz', 'Ann Lee', 'Bo Chen']) {
      await page.getByRole('button', { name: 'Undo' }).click()
      await quotes(page).filter({ hasText: 'They never' }).locator('strong', { hasText: name }).waitFor()
    }
    t.same(await quoteOf('They never'), before)
  },
)

t.test('An outdated request for names is cancelled', async (t) => {
  const { page } = await openArticle(t)
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/v1/speakers') asked.push(searchParams.get('q') ?? '')
  })
  await focus(page, 'They never')
  await page.keyboard.press('e')
  await page.getByRole('combobox', { name: 'Who said it?' }).pressSequentially('ann', { delay: 5 })
  await page.getByRole('option', { name: /ann a new person/ }).waitFor()
  await page.waitForResponse((response) => response.url().includes('q=ann'))
  t.same(asked, ['ann'], 'it is sent once, after typing stops')
})

t.test('All quotations of an article can be confirmed, and the confirmation undone', async (t) => {
  const { page, all } = await openArticle(t)
  const before = await all()
  await page.getByRole('button', { name: 'Confirm all' }).click()
  await status(page).getByText(`Saved. ${before.length} quotations confirmed.`).waitFor()
  t.same(
    (await all()).map((quote) => quote.status),
    before.map(() => 'confirmed'),
  )
  t.equal(await page.getByRole('button', { name: 'Confirm all' }).count(), 0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await status(page).getByText('Undone.').waitFor()
  t.same(await all(), before)
})

t.test('Users who may only read see no controls that would fail', async (t) => {
  const { page, address, articleId, quoteOf } = await openArticle(t)
  await page.route('**/v1/me', (route) =>
    route.fulfill({ json: { keyNeeded: true, key: { name: 'Desk' }, scope: 'read' } }),
  )
  await page.goto('about:blank')
  await page.goto(`${address}/articles/${articleId}`)
  await focus(page, 'They never')
  await page.getByRole('link', { name: 'Permalink' }).waitFor()
  t.same(await page.locator('main button:not(.quote)').allInnerTexts(), ['Copy all', 'CSV', 'Copy'])
  await page.keyboard.press('x')
  t.equal((await quoteOf('They never')).status, 'unreviewed')
})

t.test('The keyboard shortcuts are shown', async (t) => {
  const { page } = await openArticle(t)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).getByText('it is not a quotation').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

t.test('An address that is not a web address is not a link', async (t) => {
  const { page, address, articleId } = await openArticle(t)
  await page.route(`**/v1/articles/${articleId}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...((await response.json()) as object), url: 'javascript:alert(1)' } })
  })
  await page.goto('about:blank')
  await page.goto(`${address}/articles/${articleId}`)
  await page.locator('.published').waitFor()
  t.equal(await page.locator('.published a').count(), 0)
})

t.test('A rejected quotation is still shown to users who may write, and can be accepted again', async (t) => {
  const { page, address, articleId, quoteOf } = await openArticle(t)
  const { id } = await quoteOf('They never')
  await focus(page, 'They never')
  await page.keyboard.press('x')
  await saved(page)
  await page.goto('about:blank')
  await page.goto(`${address}/articles/${articleId}#quote-${id}`)
  await page.locator('li.active.rejected :focus .words').waitFor()
  await status(page).getByText('1 quotation, 1 not reviewed').waitFor()
  await page.keyboard.press('a')
  await saved(page)
  t.equal((await quoteOf('They never')).status, 'confirmed')
})
