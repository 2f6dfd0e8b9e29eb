import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'

const ARTICLE =
  '😀 “The ferry will not sail today,” said Ann Lee, the harbour master. She called the storm “a monster”.\n'

t.test('dixit attribute prints who said what in a file', async (t) => {
  const path = t.testdir({ 'article.txt': ARTICLE }) + '/article.txt'
  const { code, stdout, stderr } = await dixit(['attribute', path])
  t.same([code, stderr], [0, ''])
  t.match(stdout, /^Ann Lee .*direct .*“The ferry will not sail/m)
  t.notMatch(stdout, '\u001B', 'no color where nobody looks on')
})

t.test('dixit attribute reads the standard input for "-"', async (t) => {
  const { code, stdout } = await dixit(['attribute', '-'], ARTICLE)
  t.equal(code, 0)
  t.match(stdout, /^Ann Lee /m)
})

t.test('dixit attribute --json prints what the service answers', async (t) => {
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

t.test('dixit attribute --html reads the article of a page', async (t) => {
  const page = `<html lang="en"><nav>Home</nav><p>&ldquo;The ferry will not sail today,&rdquo; said <b>Ann Lee</b>.</p>`
  const { stdout } = await dixit(['attribute', '--html', '--json', '-'], page)
  const { text, quotes } = JSON.parse(stdout) as Answer
  t.equal(text, '“The ferry will not sail today,” said Ann Lee.')
  t.match(quotes, [{ speaker: { name: 'Ann Lee' } }])
})

t.test('dixit prints help and version', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  t.match(await dixit(['--help']), { code: 0, stdout: /^usage: dixit COMMAND[^]*attribute +prints who/ })
  t.match(await dixit(['attribute', '--help']), { code: 0, stdout: /^usage: dixit attribute FILE/ })
  t.match(await dixit(['--version']), { code: 0, stdout: `${version}\n` })
})

t.test('dixit answers 2 when called wrongly', async (t) => {
  const calls: readonly (readonly [args: string[], message: RegExp])[] = [
    [[], /A command is needed/],
    [['assign'], /no command or option "assign"/],
    [['attribute'], /A file is needed/],
    [['attribute', 'one.txt', 'two.txt'], /"two.txt" is one too many/],
    [['attribute', '--htm', 'one.txt'], /--htm/],
  ]
  const called = await Promise.all(calls.map(([args]) => dixit(args)))
  for (const [at, [args, message]] of calls.entries()) {
    t.match(called[at], { code: 2, stdout: '', stderr: message }, args.join(' '))
  }
})

t.test('dixit answers 1 when the file cannot be used', async (t) => {
  const folder = t.testdir({
    'empty.txt': ' \n',
    'latin1.txt': Buffer.from('“Zoë” said', 'latin1'),
    'binary.bin': 'a\0b',
    'empty.html': '<script>home()</script>',
  })
  const calls: readonly (readonly [args: string[], message: RegExp])[] = [
    [['missing.txt'], /missing.txt cannot be read: there is no such file/],
    [['.'], /cannot be read: it is a folder/],
    [['empty.txt'], /empty.txt holds no words/],
    [['latin1.txt'], /latin1.txt is not UTF-8 text/],
    [['binary.bin'], /holds NUL/],
    [['empty.html', '--html'], /no words outside its markup/],
  ]
  const called = await Promise.all(
    calls.map(([[path = '', ...options]]) => dixit(['attribute', `${folder}/${path}`, ...options])),
  )
  for (const [at, [args, message]] of calls.entries()) {
    t.match(called[at], { code: 1, stdout: '', stderr: message }, args.join(' '))
    t.notMatch(called[at]?.stderr, /\n {4}at /, 'no stack')
  }
})

interface Answer {
  readonly text: string
  readonly language: string
  readonly quotes: readonly { readonly content: readonly { start: number; end: number; text: string }[] }[]
}

/** Runs the real command. */
async function dixit(args: readonly string[], input = '') {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/dixit.ts', ...args])
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [code, stdout, stderr] = await Promise.all([ended, readText(child.stdout), readText(child.stderr)])
  return { code, stdout, stderr }
}
