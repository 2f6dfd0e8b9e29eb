// Articles are corrected on every screen, and by everybody.

import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { ARTICLE, focus, openArticle } from './open-article.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

for (const [name, browser] of [
  ['on a desktop', { viewport: { width: 1280, height: 800 } }],
  ['on a telephone, in the dark', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
] as const) {
  t.test(`Nobody is shut out ${name}`, async (t) => {
    const { page } = await openArticle(t, ARTICLE, {
      browser: { ...browser, bypassCSP: true },
      details: { url: 'https://ely.example/library', publishedAt: '2022-01-10T09:00:00Z' },
    })
    await page.addScriptTag({ path: AXE })
    const faults = () =>
      page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
        }
        return (await axe.run()).violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)
      })
    await focus(page, 'They never')
    await page.keyboard.press('e')
    await page.getByRole('combobox', { name: 'Who said it?' }).waitFor()
    t.same(await faults(), [])
    const [seen, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
    t.ok(wide <= seen, `${wide} of ${seen}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.getByRole('region', { name: 'Selected words' }).waitFor()
    t.same(await faults(), [])
    await page.keyboard.press('n')
    await page.getByRole('region', { name: 'A quotation that was missed' }).waitFor()
    t.same(await faults(), [])
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
