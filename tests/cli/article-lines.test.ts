import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeFileSync } from 'node:fs'
import t from 'tap'
import { findArticleFiles, readArticleLines } from '../../src/cli/article-lines.ts'

const OPTIONS = { outlet: null, longest: 1000, signal: new AbortController().signal }

async function read(paths: readonly string[], options: { readonly outlet?: string } = {}) {
  const lines = []
  const files = await findArticleFiles(paths)
  for await (const line of readArticleLines(files, { ...OPTIONS, ...options })) lines.push(line)
  return lines
}

const shown = (folder: string, lines: Awaited<ReturnType<typeof read>>) =>
  lines.map(({ label, content }) => [
    relative(folder, label),
    'bytes' in content ? Buffer.from(content.bytes).toString() : content.problem,
  ])

t.test('findArticleFiles() walks folders by name, and skips files of unknown kinds', async (t) => {
  const folder = t.testdir({
    'b.txt': 'Two.',
    'a.ndjson': '{}',
    '.hidden.txt': '',
    'notes.pdf': '',
    c: { 'page.HTML': '<p>Three.</p>', 'd.jsonl.gz': '' },
  })
  const files = await findArticleFiles([folder])
  t.same(
    files.map(({ path }) => relative(folder, path)),
    ['a.ndjson', 'b.txt', join('c', 'd.jsonl.gz'), join('c', 'page.HTML')],
  )
  t.equal(files[1]?.size, 4)
})

t.test('findArticleFiles() reports what does not exist, and what it cannot read', async (t) => {
  const folder = t.testdir({ 'notes.pdf': '' })
  await t.rejects(findArticleFiles([join(folder, 'nothing.txt')]), { name: 'InputError', message: /no such file/ })
  await t.rejects(findArticleFiles([join(folder, 'notes.pdf')]), { name: 'UsageError', message: /not of a known kind/ })
})

t.test('readArticleLines() returns lines as they are, and texts and pages as lines of their own', async (t) => {
  const folder = t.testdir({
    'a.ndjson': '{"text":"One."}\n{"text":"Two."}\n',
    'b.txt': 'Three.\nFour.',
    'c.html': '<p>Five.</p>',
    'd.md': '# Six',
    'e.json': '{"text": "Seven."}',
  })
  t.same(shown(folder, await read([folder], { outlet: 'The Daily' })), [
    ['a.ndjson:1', '{"text":"One."}'],
    ['a.ndjson:2', '{"text":"Two."}'],
    ['b.txt', '{"text":"Three.\\nFour.","outlet":"The Daily"}'],
    ['c.html', '{"html":"<p>Five.</p>","outlet":"The Daily"}'],
    ['d.md', '{"text":"# Six","outlet":"The Daily"}'],
    ['e.json', '{"text": "Seven."}'],
  ])
})

t.test('readArticleLines() returns the items of a feed, and reports where it is invalid', async (t) => {
  const item = (title: string): string => `<item><title>${title}</title><description>Rain.</description></item>`
  const folder = t.testdir({
    'a.xml': `<rss><channel><title>Harbor Post</title>${item('One')}${item('Two')}</channel></rss>`,
    'b.rss': `<rss><channel>${item('Three')}`,
    'c.atom': '<html></html>',
    'd.txt': 'Four.',
  })
  const line = (title: string): string => JSON.stringify({ html: 'Rain.', title, outlet: 'The Daily' })
  t.same(shown(folder, await read([folder], { outlet: 'The Daily' })), [
    ['a.xml:1', line('One')],
    ['a.xml:2', line('Two')],
    ['b.rss:1', line('Three')],
    ['b.rss', 'The feed breaks off within <channel>.'],
    ['c.atom', 'The feed begins with <html>.'],
    ['d.txt', '{"text":"Four.","outlet":"The Daily"}'],
  ])
  t.match(shown(folder, await read([join(folder, 'a.xml')])), [[/:1$/, /"outlet":"Harbor Post"/], [/:2$/]])
})

t.test('readArticleLines() decompresses, and reports how many bytes of the files it has read', async (t) => {
  const folder = t.testdir({})
  const packed = gzipSync('{"text":"One."}\n{"text":"Two."}')
  writeFileSync(join(folder, 'a.ndjson.gz'), packed)
  writeFileSync(join(folder, 'b.txt'), 'Three.')
  const lines = await read([folder])
  t.same(
    lines.map(({ done }) => done),
    [packed.length, packed.length, packed.length + 6],
  )
})

t.test('readArticleLines() reports what is wrong with a file, and continues', async (t) => {
  const folder = t.testdir({ 'a.ndjson': `${'x'.repeat(1001)}\n{}`, 'b.txt': 'y'.repeat(1001), 'd.txt': 'Right.' })
  writeFileSync(join(folder, 'c.txt'), Buffer.from([0x57, 0xff, 0x65]))
  t.same(shown(folder, await read([folder])), [
    ['a.ndjson:1', 'It has more than 1000 bytes.'],
    ['a.ndjson:2', '{}'],
    ['b.txt', 'It has more than 1000 bytes.'],
    ['c.txt', 'It is not UTF-8 text.'],
    ['d.txt', '{"text":"Right."}'],
  ])
})

t.test('readArticleLines() stops where compressed data is damaged', async (t) => {
  const folder = t.testdir({})
  const packed = gzipSync(
    Array.from({ length: 5000 }, (_, index) => `{"text":"${index} ${Math.sin(index)}"}`).join('\n'),
  )
  writeFileSync(join(folder, 'a.ndjson.gz'), packed.subarray(0, packed.length / 2))
  await t.rejects(read([folder]), { name: 'InputError', message: /a\.ndjson\.gz cannot be read to the end/ })
})

t.test('readArticleLines() stops between two articles when told to', async (t) => {
  const folder = t.testdir({ 'a.ndjson': '{}\n{}\n{}\n', 'b.txt': 'Text.' })
  const stop = new AbortController()
  const labels = []
  for await (const { label } of readArticleLines(await findArticleFiles([folder]), {
    ...OPTIONS,
    signal: stop.signal,
  })) {
    labels.push(label)
    if (labels.length === 2) stop.abort()
  }
  t.equal(labels.length, 2)
})
