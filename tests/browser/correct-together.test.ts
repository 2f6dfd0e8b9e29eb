// Two people correct the same article, and corrections that could not be saved.

import t from 'tap'
import { focus, openArticle, quotes, saved, selectWords, status } from './open-article.ts'

t.test('A change by a second editor is shown, and never overwritten unseen', async (t) => {
  const { page, address, articleId, quoteOf } = await openArticle(t)
  const other = await (await page.context().browser()!.newContext()).newPage()
  await other.goto(`${address}/articles/${articleId}`)
  for (const one of [page, other]) await focus(one, 'They never')
  await page.keyboard.press('x')
  await saved(page)

  await other.keyboard.press('a')
  const conflict = other.getByRole('region', { name: 'Changed by somebody else' })
  await conflict.waitFor()
  await status(other).getByText('somebody else has changed this quotation').waitFor()
  t.match(
    await conflict.innerText(),
    /Changed in the meantime by Somebody, on [^]*Theirs[^]*Not a quotation[^]*Yours[^]*Right/,
  )
  t.equal(
    (await quoteOf('They never').catch(() => null))?.status,
    undefined,
    'the rejection by the other editor stands: it is not listed',
  )
  await conflict.getByRole('button', { name: 'Keep theirs' }).click()
  await quotes(other).getByText('not a quotation', { exact: true }).waitFor()

  await page.keyboard.press('a')
  await status(page).getByText('It is right.').waitFor()
  await quotes(page).filter({ hasText: 'They never' }).getByText('confirmed').waitFor()
  await other.keyboard.press('e')
  await other.getByRole('combobox', { name: 'Who said it?' }).fill('ann')
  await other.keyboard.press('Enter')
  await conflict.getByRole('button', { name: 'Save yours instead' }).click()
  await saved(other)
  t.match(await quoteOf('They never'), { status: 'corrected', speakers: [{ name: 'Ann Lee' }] })

  // The first editor has not seen that, and cannot use undo to go back past it.
  await page.keyboard.press('u')
  await status(page).getByText('Not undone: somebody else has changed it since.').waitFor()
  t.match(await quoteOf('They never'), { status: 'corrected' })
  await quotes(page).filter({ hasText: 'They never' }).locator('strong', { hasText: 'Ann Lee' }).waitFor()
})

t.test('A correction that could not be saved is kept, and sent again', async (t) => {
  const { page, quoteOf, all } = await openArticle(t)
  const before = (await all()).length
  await focus(page, 'They never')
  await page.context().setOffline(true)
  await page.keyboard.press('a')
  await status(page).getByText('Not saved. The service cannot be reached.').waitFor()
  await quotes(page).filter({ hasText: 'They never' }).getByText('confirmed').waitFor()
  t.equal((await quoteOf('They never')).status, 'unreviewed')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Send again' }).click()
  await saved(page)
  t.equal((await quoteOf('They never')).status, 'confirmed')

  // The response to an addition is lost on its way: sent again, it makes one quotation.
  let isLost = false
  await page.route('**/v1/articles/*/quotes', async (route) => {
    if (isLost) return route.continue()
    isLost = true
    await route.fetch()
    return route.abort()
  })
  await selectWords(page, 'Nobody else spoke')
  await page.keyboard.press('n')
  await page.getByRole('option', { name: /Bo Chen/ }).click()
  await status(page).getByText('Not saved.').waitFor()
  await quotes(page).filter({ hasText: 'Nobody else spoke' }).waitFor()
  await page.getByRole('button', { name: 'Send again' }).click()
  await saved(page)
  t.equal((await all()).length, before + 1)
  t.equal(await quotes(page).count(), before + 1)
})

t.test('Undo discards the last unsaved correction', async (t) => {
  const { page, quoteOf } = await openArticle(t)
  await focus(page, 'They never')
  await page.context().setOffline(true)
  await page.keyboard.press('x')
  await status(page).getByText('Not saved.').waitFor()
  await page.keyboard.press('u')
  await status(page).getByText('Undone.').waitFor()
  await page.context().setOffline(false)
  t.equal(await page.getByRole('button', { name: 'Send again' }).count(), 0)
  t.equal((await quoteOf('They never')).status, 'unreviewed')
})
