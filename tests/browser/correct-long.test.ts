// Even the longest article that is analysed can be corrected. The time it takes
// is printed, not asserted.

import t from 'tap'
import { openArticle, saved } from './open-article.ts'

t.setTimeout(300_000)

t.test('An article with 15,000 quotations can be corrected', async (t) => {
  const names = ['Ann Lee', 'Bo Chen', 'Dana Cruz', 'Erin Fox']
  // Texts with more than 25,000 quotation marks are refused, but quotations need none.
  const sentences = Array.from({ length: 14_900 }, (_, index) => {
    const name = names[index % 4]
    return index < 12_000 ? `“Item ${index} is here,” said ${name}.` : `${name} said that item ${index} was not here.`
  })
  const { page, address, articleId, complaints } = await openArticle(t, sentences.join('\n\n'))
  page.setDefaultTimeout(90_000)
  await page.goto('about:blank')
  const started = Date.now()
  await page.goto(`${address}/articles/${articleId}`)
  const rows = page.locator('.quote-list > li')
  await rows.first().waitFor()
  t.comment(`opened in ${Date.now() - started} ms`)
  t.ok((await rows.count()) > 14_000)
  const pressed = Date.now()
  await rows.first().locator('button.quote').focus()
  await page.keyboard.press('a')
  await saved(page)
  await page.keyboard.press('ArrowDown')
  await page.locator('li.active', { hasText: 'Item 1 ' }).waitFor()
  t.comment(`confirmed and moved on in ${Date.now() - pressed} ms`)
  t.same(complaints, [])
})
