import t from 'tap'
import { readFile, readPasted, UnreadableFile } from '../../../../src/web/shared/files/read-file.ts'

t.test('A file is read according to its extension', async (t) => {
  t.same(await readFile(new File(['“No,” said Lee.'], 'Story.TXT')), { text: '“No,” said Lee.' })
  t.same(await readFile(new File(['> No'], 'a.md')), { text: '> No' })
  t.same(await readFile(new File(['<p>No'], 'a.b.htm')), { html: '<p>No' })
})

t.test('Any other file, and an invalid .docx, are refused with advice', async (t) => {
  await t.rejects(
    readFile(new File([''], 'story.pdf')),
    new UnreadableFile('“story.pdf” is not one of .txt, .md, .html, .htm, .docx. Open it, and paste its text instead.'),
  )
  await t.rejects(readFile(new File(['no'], 'story.docx')), { name: 'UnreadableFile', message: /not a Word document/ })
})

t.test('Text that begins like a page is HTML, everything else is plain text', async (t) => {
  for (const html of ['<!DOCTYPE html><p>No', ' <html lang="en">', '<article>', '<p class="a">No']) {
    t.same(readPasted(html), { html })
  }
  for (const text of ['“No,” said Lee.', '<3 is what she said.', 'a <p> b', '']) t.same(readPasted(text), { text })
})
