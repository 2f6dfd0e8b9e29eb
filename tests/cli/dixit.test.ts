import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import { engineVersion } from '../../src/engine/engine-version.ts'
import { DIXIT, node } from '../support/programs.ts'

const ARTICLE =
  '😀 “The ferry will not sail today,” said Ann Lee, the harbour master. She called the storm “a monster”.\n'

t.test('dixit attribute prints who said what in a file', async (t) => {
  const path = t.testdir({ 'article.txt': ARTICLE }) + '/article.txt'
  const { code, stdout, stderr } = await dixit(['attribute', path])
  t.same([code, stderr], [0, ''])
  t.match(stdout, /^Ann Lee .*direct .*“The ferry will not sail/m)
  t.notMatch(stdout, '\u001B', 'no color without a terminal')
})

t.test('dixit attribute reads the standard input for "-"', async (t) => {
  const { code, stdout } = await dixit(['attribute', '-'], ARTICLE)
  t.equal(code, 0)
  t.match(stdout, /^Ann Lee /m)
})

t.test('dixit attribute --json prints what the service returns', async (t) => {
  const { code, stdout } = await dixit(['attribute', '--json', '-'], ARTICLE)
  t.equal(code, 0)
  const { text, language, quotes } = JSON.parse(stdout) as Answer
  t.equal(text, ARTICLE)
  t.equal(language, 'en')
  t.match(quotes[0], { type: 'direct', text: 'The ferry will not sail today,', speaker: { name: 'Ann Lee' } })
  const spans = quotes.flatMap(({ content }) => content)
  t.ok(spans.length > 0)
  for (const { start, end, text } of spans) t.equal(ARTICLE.slice(start, end), text)
})

t.test('dixit attribute --html reads the article in a page', async (t) => {
  const page = `<html lang="en"><nav>Home</nav><p>&ldquo;The ferry will not sail today,&rdquo; said <b>Ann Lee</b>.</p>`
  const { stdout } = await dixit(['attribute', '--html', '--json', '-'], page)
  const { text, quotes } = JSON.parse(stdout) as Answer
  t.equal(text, '“The ferry will not sail today,” said Ann Lee.')
  t.match(quotes, [{ speaker: { name: 'Ann Lee' } }])
})

t.test('dixit attribute rejects a text with more quotes than an article may have', async (t) => {
  const { code, stdout, stderr } = await dixit(['attribute', '-'], '„Ja“, sagte er. '.repeat(30_001))
  t.same([code, stdout], [1, ''])
  t.match(stderr, /not an article: It has 30001 passages that may be quotes; a text may have at most 30000\.\n$/)
})

t.test('dixit attribute recognizes files by name, and accepts several', async (t) => {
  const latin = Buffer.from('<meta charset=latin1><nav>Home</nav><p>\x93We won,\x94 said Zo\xeb Lee.</p>', 'latin1')
  const folder = t.testdir({
    'page.html': latin,
    'story.md': '“We lost,” said Bo Ek.',
    'sent.json': '{"text": "“We tied,” said Cy Fox.", "outlet": "The Daily"}',
    'wrong.json': '{"words": "We won."}',
  })
  const paths = ['page.html', 'story.md', 'missing.txt', 'sent.json', 'wrong.json'].map((name) => `${folder}/${name}`)
  const { code, stdout, stderr } = await dixit(['attribute', '--json', ...paths])
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer & { file: string })
  t.match(answers, [
    { file: paths[0], text: '“We won,” said Zoë Lee.', quotes: [{ speaker: { name: 'Zoë Lee' } }] },
    { file: paths[1], quotes: [{ text: 'We lost,' }] },
    { file: paths[3], quotes: [{ text: 'We tied,' }] },
  ])
  t.equal(code, 1)
  t.match(stderr, /missing\.txt cannot be read: there is no such file/)
  t.match(stderr, /wrong\.json is not an article: .*words/)
  const printed = await dixit(['attribute', paths[0] ?? '', paths[1] ?? ''])
  t.match(printed.stdout, /^== .*page\.html ==\n(?:.*\n)*== .*story\.md ==\n/)
  t.equal(printed.code, 0)
})

t.test('dixit attribute --offsets codepoints counts as Python does', async (t) => {
  const { stdout } = await dixit(['attribute', '--json', '--offsets', 'codepoints', '-'], ARTICLE)
  const spans = (JSON.parse(stdout) as Answer).quotes.flatMap(({ content }) => content)
  t.ok(spans.length > 0)
  for (const { start, end, text } of spans) t.equal(Array.from(ARTICLE).slice(start, end).join(''), text)
})

t.test('dixit attribute --lines prints one line per line, in order', async (t) => {
  const names = Array.from({ length: 40 }, (_, index) => `Ann ${'ABCDEFGHIJ'[index % 10]}${'abcdefgh'[index % 8]}lee`)
  const lines = names.map((name, index) =>
    JSON.stringify({
      text: `😀 “We won,” said ${name}.${' It rained.'.repeat((index % 7) * 50)}`,
      externalId: `a${index}`,
    }),
  )
  lines.splice(3, 0, '{"txt": "x"}', 'no JSON', '')
  lines.push(JSON.stringify({ html: '<p>“We lost,” said Bo Ek.</p>' }))
  const { code, stdout, stderr } = await dixit(['attribute', '--lines', '--offsets', 'codepoints'], lines.join('\n'))
  t.same([code, stderr], [0, ''])
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LineAnswer)
  t.equal(answers.length, lines.length)
  const good = answers.filter(({ problem }) => problem === undefined)
  t.same(
    good.slice(0, 40).map(({ externalId, quotes }) => [externalId, quotes[0]?.speaker?.name]),
    names.map((name, index) => [`a${index}`, name]),
  )
  t.equal(good[0]?.quotes[0]?.content[0]?.start, 2)
  t.match(good[40], { text: '“We lost,” said Bo Ek.', externalId: undefined })
  t.match(answers.slice(3, 6), [
    { line: 4, status: 'invalid', problem: { code: 'invalid-request', errors: [{ pointer: '/txt' }] } },
    { line: 5, status: 'invalid', problem: { code: 'invalid-json' } },
    { line: 6, status: 'invalid', problem: { code: 'invalid-json' } },
  ])
})

t.test('dixit attribute --lines exits when nobody reads on, as in front of head', async (t) => {
  const line = JSON.stringify({
    text: `${'“We won,” said Ann Lee. She called it “a good day” for the town. '.repeat(20)}`,
  })
  const folder = t.testdir({ 'many.ndjson': `${line}\n`.repeat(150) })
  const child = spawn(...node(DIXIT, 'attribute', '--lines', folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [stderr, [code, signal]] = await Promise.all([
    readText(child.stderr),
    once(child, 'exit') as Promise<[number | null, string | null]>,
  ])
  t.same([code, signal, stderr], [0, null, ''])
})

t.test('dixit attribute uses the given reader, and reports which it was', async (t) => {
  for (const reader of ['pretrained', 'linear']) {
    const { stdout } = await dixit(['attribute', '--json', '--reader', reader, '-'], ARTICLE)
    t.match(JSON.parse(stdout), { reader, engine: engineVersion() })
  }
  t.match(await dixit(['attribute', '--reader', 'patterns', '-'], ARTICLE), {
    code: 2,
    stderr: /--reader must be pretrained or linear, not "patterns"/,
  })
})

t.test('dixit attribute --lines reads files and folders, too', async (t) => {
  const folder = t.testdir({ 'a.ndjson': '{"text": "“We won,” said Ann Lee."}\n', 'b.txt': '“We lost,” said Bo Ek.' })
  const { stdout } = await dixit(['attribute', '--lines', folder])
  t.match(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object),
    [{ quotes: [{ speaker: { name: 'Ann Lee' } }] }, { quotes: [{ speaker: { name: 'Bo Ek' } }] }],
  )
})

t.test('A file name is printed to the terminal without control characters', async (t) => {
  const { stderr } = await dixit(['attribute', 'no\u001b[2Jsuch\u202efile.txt'])
  t.match(stderr, /^dixit: no\ufffd\[2Jsuch\ufffdfile\.txt cannot be read/)
})

t.test('dixit prints help and version', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  t.match(await dixit(['--help']), { code: 0, stdout: /^usage: dixit COMMAND[^]*attribute +prints who/ })
  t.match(await dixit(['attribute', '--help']), { code: 0, stdout: /^usage: dixit attribute FILE/ })
  t.equal((await dixit(['--version'])).stdout, `dixit ${version}\nengine ${engineVersion()}\n`)
})

t.test('dixit exits with 2 when called incorrectly', async (t) => {
  const calls: readonly (readonly [args: string[], message: RegExp])[] = [
    [[], /Name a command\./],
    [['assign'], /no command or option "assign"/],
    [['attribute'], /Name a file, or "-" for the standard input\./],
    [['attribute', 'one.ndjson'], /contains many articles: read it with --lines/],
    [['attribute', '--lines', '--html'], /--lines cannot be combined with/],
    [['attribute', '--offsets', 'bytes', 'one.txt'], /utf16 or codepoints, not "bytes"/],
    [['attribute', '--htm', 'one.txt'], /--htm/],
  ]
  const called = await Promise.all(calls.map(([args]) => dixit(args)))
  for (const [at, [args, message]] of calls.entries()) {
    t.match(called[at], { code: 2, stdout: '', stderr: message }, args.join(' '))
  }
})

t.test('dixit exits with 1 when the file cannot be used', async (t) => {
  const folder = t.testdir({
    'empty.txt': ' \n',
    'latin1.txt': Buffer.from('“Zoë” said', 'latin1'),
    'binary.bin': 'a\0b',
    'empty.html': '<script>home()</script>',
  })
  const calls: readonly (readonly [args: string[], message: RegExp])[] = [
    [['missing.txt'], /missing.txt cannot be read: there is no such file/],
    [['.'], /cannot be read: it is a folder/],
    [['empty.txt'], /empty.txt contains no words/],
    [['latin1.txt'], /latin1.txt is not UTF-8 text/],
    [['binary.bin'], /contains NUL/],
    [['empty.html', '--html'], /no words outside its markup/],
  ]
  const called = await Promise.all(
    calls.map(([[path = '', ...options]]) => dixit(['attribute', `${folder}/${path}`, ...options])),
  )
  for (const [at, [args, message]] of calls.entries()) {
    t.match(called[at], { code: 1, stdout: '', stderr: message }, args.join(' '))
    t.notMatch(called[at]?.stderr, /\n {4}at /, 'no stack trace')
  }
})

interface Answer {
  readonly text: string
  readonly language: string
  readonly quotes: readonly { readonly content: readonly { start: number; end: number; text: string }[] }[]
}

interface LineAnswer extends Answer {
  readonly externalId?: string
  readonly problem?: object
  readonly quotes: readonly (Answer['quotes'][number] & { readonly speaker: { readonly name: string } | null })[]
}

/** Runs the real command. */
async function dixit(args: readonly string[], input = '') {
  const child = spawn(...node(DIXIT, ...args))
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [code, stdout, stderr] = await Promise.all([ended, readText(child.stdout), readText(child.stderr)])
  return { code, stdout, stderr }
}
