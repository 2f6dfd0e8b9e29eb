// Articles are corrected on every screen, and by everybody.

import { gzipSync } from 'node:zlib'
import t from 'tap'
import { findFaults, SCREENS } from './find-faults.ts'
import { ARTICLE, focus, openArticle } from './open-article.ts'

for (const [name, browser] of SCREENS) {
  t.test(`Nobody is shut out ${name}`, async (t) => {
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
    await page.getByRole('region', { name: 'A quotation that was missed' }).waitFor()
    t.same(await findFaults(page), [])
  })
}

t.test('What the page loads stays small', async (t) => {
  const { page, address, articleId } = await openArticle(t)
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) sizes.push(gzipSync(await response.body()).length)
  })
  await page.goto('about:blank')
  await page.goto(`${address}/articles/${articleId}`, { waitUntil: 'networkidle' })
  const sum = sizes.reduce((all, size) => all + size, 0)
  t.ok(sizes.length > 1 && sum > 10_000 && sum < 150_000, `${sum} bytes of script, in ${sizes.length} files`)
})
