import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Test } from 'tap'
import { eraseCommand } from '../../src/cli/erase-command.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { makeReport } from '../store/sample-articles.ts'

/** An archive with an article, and a function that runs the command on it and returns its standard output, even if it fails. */
async function withArchive(t: Test) {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path })
  const [saved] = await store.saveArticles([
    makeReport(
      [
        { words: 'The zeppelin is ours', by: { name: 'Zwingla Quackenbush' } },
        { words: 'We stay', by: { name: 'Ann Lee' } },
        { words: 'We go', by: { name: 'Ann Leeman' } },
      ],
      { title: 'Harbour', publishedAt: '2014-01-10T09:00:00Z' },
    ),
  ])
  await store.close()
  let written = ''
  const run = async (...args: readonly string[]): Promise<string> => {
    written = ''
    const terminal = { write: (text: string) => void (written += text), width: 80, hasColor: false }
    await eraseCommand.run([...args, '--database', path], terminal)
    return written
  }
  return { path, run, written: () => written, articleId: saved?.outcome === 'created' ? saved.id : '' }
}

t.test('dixit erase shows what it would erase, erases it, and proves it', async (t) => {
  const { path, run, written } = await withArchive(t)
  await t.rejects(run('--speaker', 'quackenbush'), {
    name: 'InputError',
    message:
      'This would erase 1 quote of Zwingla Quackenbush in 1 article. Nothing has been erased: to erase it, add --force.',
  })
  await t.rejects(run('--prove', 'Zwingla Quackenbush', 'nowhere'), {
    name: 'InputError',
    message: /still contains them/,
  })
  t.match(
    written(),
    /^"Zwingla Quackenbush" is still in\n {2}article\.text: 1 \(article [\w-]+\)\n[^]*\n→ Erase who says it.*\n"nowhere": nothing is left\.\n$/,
  )

  t.match(
    await run('--speaker', 'quackenbush', '--force'),
    /^Erased: 1 quote of Zwingla Quackenbush in 1 article\.\nThe file was rewritten: .* MB, in .* s\.\nBackups, exports and copies made before still hold it: .*\n.*dixit erase --prove "Zwingla Quackenbush"\n$/,
  )
  t.equal(
    await run('--prove', 'Zwingla Quackenbush', 'zeppelin'),
    '"Zwingla Quackenbush": nothing is left.\n"zeppelin": nothing is left.\n',
  )
  t.notOk(readFileSync(path).includes('zeppelin'))
  t.match(await run('--list'), /^ERASED .*\nspeaker [\w-]+ +1 +1 +\d{4}-\d\d-\d\d \d\d:\d\d .*\n$/)
})

t.test('remains in unused parts of the file are found, and removed with --compact', async (t) => {
  const { run, written, articleId } = await withArchive(t)
  t.match(
    await run('--article', articleId, '--force', '--later'),
    /^Erased: the article "Harbour" with 3 quotes\.\nUnused parts of the file may still hold it/,
  )
  await run('--prove', 'Zwingla Quackenbush').catch(() => undefined)
  if (written().includes('is still in')) t.match(written(), /→ These bytes were deleted.*dixit erase --compact/)
  t.match(await run('--compact'), /^The file was rewritten/)
  t.equal(await run('--prove', 'Zwingla Quackenbush'), '"Zwingla Quackenbush": nothing is left.\n')
})

t.test('everything before a date', async (t) => {
  const { run } = await withArchive(t)
  await t.rejects(run('--before', '2015-01-01'), {
    message: /^This would erase 1 article from before 2015-01-01 with 3 quotes\./,
  })
  t.match(await run('--before', '2015-01-01', '--force'), /^Erased: 1 article from before 2015-01-01 with 3 quotes\.\n/)
  await t.rejects(run('--before', '2015-01-01'), { message: /^This would erase 0 articles/ })
})

t.test('several speakers who match a name are told apart by their ids', async (t) => {
  const { run } = await withArchive(t)
  await t.rejects(run('--speaker', 'ann', '--force'), {
    name: 'InputError',
    message:
      /^That may be any of several speakers\. Name one by the id:\n {2}[\w-]{36} {2}Ann Lee(?:man)?: 1 quote\n {2}[\w-]{36} {2}Ann Lee(?:man)?: 1 quote$/,
  })
  await t.rejects(run('--speaker', 'Tom Ray', '--force'), {
    name: 'InputError',
    message: 'There is no speaker "Tom Ray" in the archive.',
  })
  await t.rejects(run('--article', 'x', '--force'), {
    name: 'InputError',
    message: 'There is no article "x" in the archive.',
  })
})

t.test('dixit erase erases nothing when called incorrectly', async (t) => {
  const { run } = await withArchive(t)
  const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /^Give exactly one of --speaker, --article, --before/],
    [['--speaker', 'a', '--article', 'b'], /^Give exactly one of/],
    [['--before', 'yesterday'], /must be a date, such as 2015-01-01; it is "yesterday"/],
    [['--before', '2999-01-01', '--force'], /must not be in the future/],
    [['--prove'], /Give the words to look for/],
    [['--prove', '…'], /Give the words to look for/],
    [['--article', 'a', 'b'], /"b" is one argument too many/],
    [['--list', '--force'], /--force and --later are for/],
  ]
  for (const [args, message] of wrong) await t.rejects(run(...args), { name: 'UsageError', message }, args.join(' '))
})
