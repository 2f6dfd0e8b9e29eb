import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { backupCommand, describeCopy } from '../../src/cli/backup-command.ts'
import { checkCommand } from '../../src/cli/check-command.ts'
import type { Command } from '../../src/cli/command.ts'
import { restoreCommand } from '../../src/cli/restore-command.ts'
import { checkArchive } from '../../src/store/sqlite/maintenance/check-archive.ts'
import { connect } from '../../src/store/sqlite/connect.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { makeReport } from '../store/sample-articles.ts'

const ALL = { limit: 1000, after: null }

/** What the command prints; rejects with its error. */
async function run(command: Command, ...args: readonly string[]): Promise<string> {
  let written = ''
  await command.run(args, { write: (text) => void (written += text), width: 80, hasColor: false })
  return written
}

function report(number: number) {
  const { article, analysis } = makeReport([{ words: `We won match ${number}`, by: { name: 'Ann Lee' } }])
  return { article: { ...article, externalId: `match-${number}` }, analysis }
}

/** An archive with that many articles, closed. */
async function fill(path: string, count: number): Promise<string> {
  const store = openStore({ path })
  await store.saveArticles(Array.from({ length: count }, (_, number) => report(number)))
  await store.close()
  return path
}

async function countArticles(path: string): Promise<number> {
  const store = openStore({ path })
  const { items } = await store.listArticles(ALL)
  await store.close()
  return items.length
}

const place = (t: Pick<Test, 'testdir'>, name = 'archive.db'): string => join(t.testdir({}), name)

t.test('dixit backup removes what a killed backup of the same file left behind, and nothing else', async (t) => {
  const path = await fill(place(t), 2)
  const folder = join(path, '..')
  // No process has the first id; the second belongs to a running one.
  const left = ['backup.db.99999999.part', `backup.db.${process.ppid}.part`, 'other.db.99999999.part']
  for (const name of left) writeFileSync(join(folder, name), '')
  await run(backupCommand, join(folder, 'backup.db'), '--database', path)
  t.same(
    left.map((name) => existsSync(join(folder, name))),
    [false, true, true],
  )
})

t.test('dixit backup finishes while another process writes continuously, and the copy is sound', async (t) => {
  const path = await fill(place(t), 200)
  const target = join(path, '../backup.db')
  const store = openStore({ path })
  let written = 200
  let writing = true
  const writer = (async () => {
    while (writing) {
      const { article, analysis } = report(written)
      await store.saveArticle(article, analysis)
      written += 1
      // Gives the command, which runs in this process, a moment.
      await setTimeout(1)
    }
  })()
  const said = await run(backupCommand, target, '--database', path)
  const ended = written
  await setTimeout(20)
  writing = false
  await writer
  await store.close()
  t.match(said, /backup\.db: [\d.]+ MB, in [\d.]+ s\.\n$/)
  t.ok(ended > 200, `${ended - 200} were written meanwhile`)
  const copied = await countArticles(target)
  t.ok(copied >= 200 && copied <= ended, `${copied} are in the copy`)
  t.same(checkArchive(target).faults, [])
  t.same(
    readdirSync(join(path, '..')).filter((name) => name.includes('part')),
    [],
  )
})

t.test('dixit backup includes the write-ahead log, and leaves the file closed as it was', async (t) => {
  const path = await fill(place(t), 1)
  const store = openStore({ path })
  t.teardown(() => store.close())
  const { article, analysis } = report(1)
  await store.saveArticle(article, analysis)
  const target = join(path, '../backup.db')
  await run(backupCommand, target, '--database', path)
  t.equal(await countArticles(target), 2)
  t.equal(statSync(target).mode, statSync(path).mode)
})

t.test('dixit backup overwrites nothing unless told to, and leaves nothing behind if it fails', async (t) => {
  const path = await fill(place(t), 1)
  const folder = join(path, '..')
  const target = join(folder, 'it’s a "backup".db')
  writeFileSync(target, 'something else')
  await t.rejects(run(backupCommand, target, '--database', path), { message: /already exists.*--force/ })
  t.equal(readFileSync(target, 'utf8'), 'something else')
  await run(backupCommand, target, '--database', path, '--force')
  t.equal(await countArticles(target), 1)
  await t.rejects(run(backupCommand, path, '--database', path, '--force'), { message: /is the archive itself/ })
  const wrong = [
    [[join(folder, 'none/backup.db'), '--database', path], /cannot be written: ENOENT/],
    [[join(folder, 'b.db'), '--database', join(folder, 'none.db')], /none\.db cannot be opened: there is no such file/],
    [['--database', path], /Name a file for the backup\./],
    [['a', 'b'], /one argument too many/],
  ] as const
  for (const [args, message] of wrong) await t.rejects(run(backupCommand, ...args), { message })
  writeFileSync(join(folder, 'notes.db'), 'No database, but long enough to be told from an empty file. '.repeat(40))
  await t.rejects(run(backupCommand, join(folder, 'b.db'), '--database', join(folder, 'notes.db')), {
    name: 'InputError',
    message: /notes\.db cannot be opened: the file is not an SQLite database/,
  })
  t.same(
    readdirSync(folder).filter((name) => /part|b\.db/.test(name)),
    [],
  )
})

t.test('describeCopy() shows progress and the remaining time', async (t) => {
  t.equal(describeCopy(87e6, 350e6, 2), '████░░░░░░░░░░░░░░░░  87 of 350 MB   7 s left')
  t.equal(describeCopy(0, 1.25e6, 0), '░░░░░░░░░░░░░░░░░░░░  0 of 1.3 MB')
})

t.test(
  'dixit restore copies a backup to a new place, and replaces an existing archive only with --force',
  async (t) => {
    const backup = await fill(place(t, 'backup.db'), 3)
    const folder = join(backup, '..')
    const path = join(folder, 'archive.db')
    t.match(await run(restoreCommand, backup, '--database', path), `${path} was replaced with ${backup}.`)
    t.equal(await countArticles(path), 3)
    const store = openStore({ path })
    await store.deleteArticle((await store.listArticles(ALL)).items[0]?.id ?? '')
    await store.close()
    await t.rejects(run(restoreCommand, backup, '--database', path), { message: /There is an archive at .*--force/ })
    t.equal(await countArticles(path), 2)
    await run(restoreCommand, backup, '--database', path, '--force')
    t.equal(await countArticles(path), 3)
    t.same(readdirSync(folder).sort(), ['archive.db', 'backup.db'])
  },
)

t.test('dixit restore does not touch an archive in use', async (t) => {
  const path = await fill(place(t), 2)
  const backup = join(path, '../backup.db')
  await run(backupCommand, backup, '--database', path)
  const store = openStore({ path })
  await store.deleteArticle((await store.listArticles(ALL)).items[0]?.id ?? '')
  await t.rejects(run(restoreCommand, backup, '--database', path, '--force'), {
    message: /cannot be replaced: it is in use\. Stop the service/,
  })
  t.equal((await store.listArticles(ALL)).items.length, 1, 'the service keeps working')
  t.equal((await store.saveArticle(report(7).article, report(7).analysis)).outcome, 'created')
  await store.close()
  await run(restoreCommand, backup, '--database', path, '--force')
  t.equal(await countArticles(path), 2)
})

t.test('dixit restore leaves no log of the old archive, which would corrupt the new one', async (t) => {
  const backup = await fill(place(t, 'backup.db'), 1)
  const folder = join(backup, '..')
  const running = await fill(join(folder, 'running.db'), 5)
  const store = openStore({ path: running })
  await store.saveArticle(report(5).article, report(5).analysis)
  // As after a kill: the last changes are only in the log.
  const path = join(folder, 'archive.db')
  copyFileSync(running, path)
  copyFileSync(`${running}-wal`, `${path}-wal`)
  await store.close()
  await run(restoreCommand, backup, '--database', path, '--force')
  t.notOk(existsSync(`${path}-wal`))
  t.same(checkArchive(path).faults, [])
  t.equal(await countArticles(path), 1)
  // The archive itself is missing or broken, but its log is there.
  for (const left of [null, 'x'.repeat(5000)]) {
    if (left === null) rmSync(path)
    else writeFileSync(path, left)
    writeFileSync(`${path}-wal`, 'a log')
    await run(restoreCommand, backup, '--database', path, '--force')
    t.equal(await countArticles(path), 1)
  }
})

t.test('dixit restore accepts a copy made by hand together with its log', async (t) => {
  const running = await fill(place(t, 'running.db'), 1)
  const folder = join(running, '..')
  const store = openStore({ path: running })
  await store.saveArticle(report(1).article, report(1).analysis)
  copyFileSync(running, join(folder, 'copy.db'))
  copyFileSync(`${running}-wal`, join(folder, 'copy.db-wal'))
  await store.close()
  await run(restoreCommand, join(folder, 'copy.db'), '--database', join(folder, 'archive.db'))
  t.equal(await countArticles(join(folder, 'archive.db')), 2)
  t.ok(existsSync(join(folder, 'copy.db-wal')), 'the copy is only read')
})

t.test(
  'dixit restore refuses anything that is not a sound archive of a known version, and then replaces nothing',
  async (t) => {
    const path = await fill(place(t), 40)
    const folder = join(path, '..')
    const before = readFileSync(path)
    const damaged = join(folder, 'damaged.db')
    const bytes = Buffer.from(before)
    bytes.fill(0xa5, bytes.length / 2, bytes.length / 2 + 20_000)
    writeFileSync(damaged, bytes)
    const newer = join(folder, 'newer.db')
    copyFileSync(path, newer)
    execute(newer, "INSERT INTO migration VALUES (999, '999-later.sql', 'ab', '2031-01-01')")
    const foreign = join(folder, 'foreign.db')
    execute(foreign, 'CREATE TABLE song (name TEXT)')
    writeFileSync(join(folder, 'notes.txt'), 'No database, but long enough to be told from an empty file. '.repeat(40))
    writeFileSync(join(folder, 'empty.db'), '')
    const wrong = [
      ['damaged.db', /damaged\.db cannot be opened: it is damaged\. Nothing was replaced/],
      ['newer.db', /newer\.db cannot be restored: The database is newer than this program/],
      ['foreign.db', /belongs to another program/],
      ['notes.txt', /notes\.txt cannot be opened: it is not an archive/],
      ['empty.db', /empty\.db cannot be opened: it is not an archive/],
      ['none.db', /none\.db cannot be opened: there is no such file/],
    ] as const
    for (const [name, message] of wrong) {
      await t.rejects(run(restoreCommand, join(folder, name), '--database', path, '--force'), {
        name: 'InputError',
        message,
      })
      t.equal(await countArticles(path), 40, name)
    }
    await t.rejects(run(restoreCommand), { name: 'UsageError', message: /Name the file of a backup\./ })
    await t.rejects(run(restoreCommand, path, '--database', path, '--force'), { message: /is the archive itself/ })
    t.same(
      readdirSync(folder).filter((name) => name.includes('part')),
      [],
    )
  },
)

t.test('dixit check names what it checks, each fault, and what to do', async (t) => {
  const path = await fill(place(t), 40)
  t.equal(
    await run(checkCommand, '--database', path),
    [
      'pages and indexes of the file     in order',
      'the search indexes                in order',
      'references, counts and sort keys  in order',
      'the words of every span           in order',
      '',
    ].join('\n'),
  )
  execute(path, 'UPDATE speaker SET quote_count = quote_count + 1')
  let printed = ''
  const checking = checkCommand.run(['--database', path], {
    write: (text) => void (printed += text),
    width: 80,
    hasColor: false,
  })
  await t.rejects(checking, { name: 'InputError', message: `${path} has faults.` })
  t.match(printed, /references, counts and sort keys {2}FAULTS\n/)
  t.match(printed, /\nspeakers whose quotes are miscounted:\n {2}Ann Lee\n→ Lists and statistics may be wrong there\./)
  const bytes = readFileSync(path)
  bytes.fill(0xa5, bytes.length / 2, bytes.length / 2 + 20_000)
  writeFileSync(path, bytes)
  printed = ''
  const damaged = checkCommand.run(['--database', path], {
    write: (text) => void (printed += text),
    width: 80,
    hasColor: false,
  })
  await t.rejects(damaged, { name: 'InputError', message: `${path} has faults.` })
  t.match(printed, /^pages and indexes of the file {5}FAULTS\n\nthe file is damaged:\n[^]*dixit restore/)
  await t.rejects(run(checkCommand, path), { name: 'UsageError', message: /is named with --database/ })
})

t.test('dixit check changes nothing, even in an archive of an earlier version', async (t) => {
  const old = place(t, 'old.db')
  execute(
    old,
    `CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`,
  )
  const before = readFileSync(old)
  await t.rejects(run(checkCommand, '--database', old), {
    message: /is from an earlier version, of which only the file itself can be checked/,
  })
  t.same(readFileSync(old), before)
  await t.rejects(run(checkCommand, '--database', `${old}-none`), { message: /there is no such file/ })
  t.notOk(existsSync(`${old}-none`))
})

function execute(path: string, sql: string): void {
  const database = connect(path)
  database.exec(sql)
  database.close()
}
