// Which words are quoted, corrected by mouse, by keyboard and by touch,
// whatever the text.

import t from 'tap'
import { ARTICLE, focus, openArticle, placesOf, quotes, saved, selectWords, status } from './open-article.ts'

t.test('The ends of the words can be dragged, and moved by keys', async (t) => {
  const { page, quoteOf } = await openArticle(t)
  await focus(page, 'They never')
  await page.keyboard.press('e')
  const grip = page.locator('.article-text').getByRole('button', { name: 'End of the words' })
  const box = await grip.evaluate((button) => {
    const { left, bottom } = button.getBoundingClientRect()
    return { x: left, y: bottom - 4 }
  })
  // Inside the word: its nearest end is used.
  const target = (await placesOf(page, 'Nobody'))[1]!
  await page.mouse.move(box.x, box.y)
  await page.mouse.down()
  await page.mouse.move(target.x - 20, target.y, { steps: 3 })
  await page.mouse.move(target.x - 6, target.y, { steps: 3 })
  await page.mouse.up()
  await saved(page)
  t.equal((await quoteOf('They never')).content[0]?.text, '“They never asked us,” he said. Nobody')

  // Each handle is a button of its own, too.
  await grip.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await status(page).getByText('Saving…').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.querySelector('.quote-list .active .words')?.textContent?.endsWith('said'))
  await page.keyboard.press('Escape')
  await focus(page, 'They never')
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight'])
    await page.keyboard.press(key)
  const want = 'never asked us,” he said. Nobody'
  for (let tries = 0; (await quoteOf('asked us')).content[0]?.text !== want && tries < 100; tries += 1)
    await page.waitForTimeout(50)
  const { content, status: now } = await quoteOf('asked us')
  t.same(
    [content, now],
    [[{ start: ARTICLE.indexOf(want), end: ARTICLE.indexOf(want) + want.length, text: want }], 'corrected'],
  )
})

t.test('Selected words become those of a quotation, its source or its cue', async (t) => {
  const { page, quoteOf } = await openArticle(t)
  await focus(page, 'They never')
  const use = async (words: string, name: string, said: string) => {
    await selectWords(page, words)
    await page.getByRole('region', { name: 'Selected words' }).getByRole('button', { name }).click()
    await status(page).getByText(said).waitFor()
  }
  await use('never asked us', 'Make these its words', 'Words corrected.')
  await use('Bo Chen', 'Mark as its source', 'Source corrected.')
  await use('disagreed', 'Mark as its cue', 'Cue corrected.')
  await use('They', 'Add to its words', 'Words corrected.')
  await status(page).getByText('Saved. Words corrected.').waitFor()
  t.match(await quoteOf('asked us'), {
    content: [{ text: 'They' }, { text: 'never asked us' }],
    source: { text: 'Bo Chen' },
    cue: { text: 'disagreed' },
  })
  await page.keyboard.press('e')
  await page.getByRole('button', { name: 'Remove the cue' }).click()
  await status(page).getByText('Saved. Cue removed.').waitFor()
  await page.getByLabel('Type of quotation').selectOption('paraphrased')
  await status(page).getByText('Saved. Type of quotation').waitFor()
  t.match(await quoteOf('asked us'), { cue: null, type: 'indirect' })
})

t.test('A missed quotation can be added by mouse and by keyboard, and undone', async (t) => {
  const { page, all, quoteOf } = await openArticle(t)
  const before = await all()
  await selectWords(page, 'The library of Ely will close in May')
  await page.getByRole('button', { name: 'Add a missed quotation' }).click()
  await page.getByRole('option', { name: /Ann Lee/ }).click()
  await status(page).getByText('Saved. Quotation by Ann Lee added.').waitFor()
  t.match(await quoteOf('The library'), {
    type: 'indirect',
    content: [{ start: 0, end: 36, text: 'The library of Ely will close in May' }],
    speakers: [{ name: 'Ann Lee' }],
  })
  t.equal(await page.locator('li.active .words').textContent(), 'The library of Ely will close in May')

  await focus(page, 'They never')
  await page.keyboard.press('n')
  // “he said.” and what follows
  const selected = () => page.evaluate(() => getSelection()?.toString())
  t.equal(await selected(), 'he')
  for (let word = 0; word < 8; word += 1) await page.keyboard.press('Shift+ArrowRight')
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  t.equal(await selected(), 'Nobody else spoke for long.')
  await page.keyboard.press('n')
  await page.getByRole('combobox', { name: 'Who said it?' }).fill('A council clerk')
  await page.keyboard.press('Enter')
  await status(page).getByText('Saved. Quotation by A council clerk added.').waitFor()
  const added = await quoteOf('Nobody else')
  t.match(added, { content: [{ text: 'Nobody else spoke for long.' }], speakers: [{ name: 'A council clerk' }] })
  await page.locator('li.active button.quote').focus()
  await page.keyboard.press('u')
  await quotes(page).filter({ hasText: 'Nobody else' }).waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await quotes(page).filter({ hasText: 'The library' }).waitFor({ state: 'detached' })
  t.same(await all(), before)
})

// Characters that are two code units or invisible, and text that looks like HTML.
const HOSTILE = [
  '<script>alert(1)</script> &amp; <img src=x onerror=alert(2)>',
  '😀 “Cafe\u0301 👩‍🚀 \u202eabc\u202c is closed,” said Ann Lee. \r\nBo Chen 𝒷ought  it\u200b all.',
  'קראתי “שלום 😀 עולם,” said Dana Cruz.',
].join('\n\n')

for (const words of [
  '👩‍🚀 \u202eabc\u202c is closed',
  '𝒷ought  it\u200b all',
  '<img src=x onerror=alert(2)>',
  'said Dana Cruz',
]) {
  t.test(
    `In a hostile text, exactly the selected words are stored: ${JSON.stringify(words).replaceAll(/[^ -~]/g, '?')}`,
    async (t) => {
      const { page, all, complaints } = await openArticle(t, HOSTILE)
      t.equal(await page.locator('.article-text').evaluate((text) => text.textContent), HOSTILE)
      t.equal(await page.locator('main script, main img').count(), 0)
      await page.locator('.article-text').evaluate((root, words) => {
        const at = root.textContent.indexOf(words)
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        let from = 0
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const { length } = node.nodeValue!
          const end = at + words.length
          if (at >= from && at < from + length) range.setStart(node, at - from)
          if (end > from && end <= from + length) range.setEnd(node, end - from)
          from += length
        }
        getSelection()!.removeAllRanges()
        getSelection()!.addRange(range)
      }, words)
      await page.getByRole('button', { name: 'Add a missed quotation' }).click()
      await page.getByRole('combobox', { name: 'Who said it?' }).fill('Ann Lee')
      await page.keyboard.press('Enter')
      await saved(page)
      const spans = (await all()).flatMap(({ content }) => content)
      const start = HOSTILE.indexOf(words)
      t.ok(spans.some((span) => span.start === start && span.end === start + words.length && span.text === words))
      t.ok(spans.every((span) => HOSTILE.slice(span.start, span.end) === span.text))
      t.equal(await page.locator('.article-text').evaluate((text) => text.textContent), HOSTILE)
      t.same(complaints, [])
    },
  )
}

t.test('By touch: words are held, and an end is dragged', async (t) => {
  const { page, quoteOf } = await openArticle(t, ARTICLE, {
    browser: { viewport: { width: 390, height: 800 }, hasTouch: true },
  })
  await quotes(page).filter({ hasText: 'They never' }).locator('button.quote').tap()
  await page.getByRole('button', { name: 'Edit' }).tap()
  await page.getByRole('button', { name: 'End one word earlier' }).tap()
  await page.getByRole('button', { name: 'End one word earlier' }).tap()
  await saved(page)
  t.equal((await quoteOf('They never')).content[0]?.text, '“They never asked us')
})

t.test('In a right-to-left text, the arrow keys are reversed', async (t) => {
  const { page, all } = await openArticle(t, 'לפני הכול.\n\n“שלום עולם גדול,” said Dana Cruz על הבמה אתמול בערב.')
  const before = (await all())[0]?.content[0]?.text
  await quotes(page).first().locator('button.quote').focus()
  t.equal(before, '“שלום עולם גדול,”')
  // A quotation mark, a comma, and a word.
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+ArrowRight')
  await saved(page)
  t.equal((await all())[0]?.content[0]?.text, '“שלום עולם')
})
