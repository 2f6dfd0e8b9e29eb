// The longest article that is read can be corrected, too. How long it takes is told, not judged.

import t from 'tap'
import { openArticle, saved } from './open-article.ts'

t.setTimeout(300_000)

t.test('An article of 15,000 quotations can be worked with', async (t) => {
  const names = ['Ann Lee', 'Bo Chen', 'Dana Cruz', 'Erin Fox']
  // More marks than 25,000 are not read, but quotations need none.
  const sentences = Array.from({ length: 14_900 }, (_, index) => {
    const name = names[index % 4]
    return index < 12_000 ? `“Item ${index} is here,” said ${name}.` : `${name} said that item ${index} was not here.`
  })
  const { page, address, articleId, complaints } = await openArticle(t, sentences.join('\n\n'))
  page.setDefaultTimeout(90_000)
  await page.goto('about:blank')
  const begun = Date.now()
  await page.goto(`${address}/articles/${articleId}`)
  const rows = page.locator('.quote-list > li')
  await rows.first().waitFor()
  t.comment(`opened in ${Date.now() - begun} ms`)
  t.ok((await rows.count()) > 14_000)
  const pressed = Date.now()
  await rows.first().locator('button.quote').focus()
  await page.keyboard.press('a')
  await saved(page)
  await page.keyboard.press('ArrowDown')
  await page.locator('li.active', { hasText: 'Item 1 ' }).waitFor()
  t.comment(`confirmed, and went on, in ${Date.now() - pressed} ms`)
  t.same(complaints, [])
})
