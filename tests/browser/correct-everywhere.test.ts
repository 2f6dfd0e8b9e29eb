// Articles can be corrected on every screen, by everybody.

import t from 'tap'
import { findFaults, SCREENS } from './find-faults.ts'
import { loadedBytes } from './loaded-bytes.ts'
import { ARTICLE, focus, openArticle } from './open-article.ts'

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page } = await openArticle(t, ARTICLE, {
      browser,
      details: { url: 'https://ely.example/library', publishedAt: '2022-01-10T09:00:00Z' },
    })
    await focus(page, 'They never')
    await page.keyboard.press('e')
    await page.getByRole('combobox', { name: 'Who said it?' }).waitFor()
    t.same(await findFaults(page), [])
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.getByRole('region', { name: 'Selected words' }).waitFor()
    t.same(await findFaults(page), [])
    await page.keyboard.press('n')
    await page.getByRole('region', { name: 'Missed quotation' }).waitFor()
    t.same(await findFaults(page), [])
  })
}

t.test('The page loads little', async (t) => {
  const { page, address, articleId } = await openArticle(t)
  const { scripts, script } = await loadedBytes(page, `${address}/articles/${articleId}`)
  t.ok(scripts > 1 && script > 10_000 && script < 150_000, `${script} bytes of script, in ${scripts} files`)
})
