// `dixit erase`: takes a person's words, an article, or everything before a date out
// of the archive for good, and proves that they are gone.

import { statSync } from 'node:fs'
import { readInstant } from '../api/read-instant.ts'
import { ArchiveError } from '../store/archive-failure.ts'
import { findTraces } from '../store/sqlite/maintenance/find-traces.ts'
import type { TraceResult } from '../store/sqlite/maintenance/find-traces.ts'
import { finishErasure } from '../store/steps/finish-erasure.ts'
import type { ErasurePreview, ErasureTarget, Store } from '../store/store.ts'
import { InputError, UsageError, type Command, type Terminal } from './command.ts'
import { nameInput, openArchive } from './open-archive.ts'
import { describeTraces, printErasures } from './terminal/print-erasures.ts'
import { makeStatusLine } from './terminal/progress-bar.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

const HELP = `usage: dixit erase --speaker ID|NAME [--force] [--later] [--database FILE]
       dixit erase --article ID [--force] [--later] [--database FILE]
       dixit erase --before DATE [--force] [--later] [--database FILE]
       dixit erase --prove WORDS… [--database FILE]
       dixit erase --compact [--database FILE]
       dixit erase --list [--database FILE]

Erases for good, including the search indexes, the history and the bytes of the file:
  --speaker  what somebody said, and who they are. Their quotes are deleted; in the texts,
             titles and revisions of the articles their words and names are blacked out
             letter by letter (█), so that all other quotes stay in place. What others say
             about them stays.
  --article  an article with all its traces.
  --before   all articles published before a date (YYYY-MM-DD, UTC); articles without a date
             count by when they were stored.
Without --force it only says what it would erase. The service may keep running: it can write
between the steps. If interrupted, run the same command again to continue.

  --force           erases
  --later           leaves out the last step, in which the file is rewritten while the
                    service waits to write (about 5 s for 300 MB); --compact does it later
  --compact         finishes erasures that were interrupted, and rewrites the file
  --prove           looks for each of WORDS ("Ann Lee") in every table, every search index
                    and every byte of the file and its log; exits with 1 if any are left
  --list            lists what was erased and when, by id
  --database FILE   the archive (default: DATABASE_PATH)

Backups, exports and copies made earlier still hold what was erased: delete them, or erase
again after restoring one.
`

const OPTIONS = {
  speaker: { type: 'string' },
  article: { type: 'string' },
  before: { type: 'string' },
  prove: { type: 'boolean' },
  compact: { type: 'boolean' },
  list: { type: 'boolean' },
  force: { type: 'boolean' },
  later: { type: 'boolean' },
  database: { type: 'string' },
} as const

export const eraseCommand: Command = {
  name: 'erase',
  summary: 'erases a person’s words, an article or old articles, and proves it',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS)
    const {
      speaker,
      article,
      before,
      prove = false,
      compact = false,
      list = false,
      force = false,
      later = false,
    } = values
    const asked = [speaker, article, before].filter((one) => one !== undefined).length
    if (asked + Number(prove) + Number(compact) + Number(list) !== 1)
      throw new UsageError('Give exactly one of --speaker, --article, --before, --prove, --compact and --list.')
    if (asked === 0 && (force || later))
      throw new UsageError('--force and --later are for --speaker, --article and --before.')
    if (!prove && positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one argument too many.`)
    if (prove && !positionals.some((words) => /[\p{L}\p{N}]/u.test(words)))
      throw new UsageError('Give the words to look for: --prove "Ann Lee".')
    const instant = before === undefined ? null : readBefore(before)
    const path = values.database ?? readSettings().databasePath
    if (prove) return proveErased(path, positionals, terminal)
    const store = openArchive(path)
    try {
      if (list) return terminal.write(printErasures((await store.listErasures({ limit: 1000, after: null })).items))
      if (compact) return terminal.write(`${await finishAll(store)}${await compactFile(store, path)}`)
      const target =
        instant !== null
          ? { before: instant }
          : article !== undefined
            ? { articleId: article }
            : { speakerId: await findSpeakerId(store, speaker ?? '') }
      await erase(store, target, { path, force, later }, terminal)
    } finally {
      await store.close()
    }
  },
}

function readBefore(text: string): string {
  const instant = readInstant(text)
  if (instant === null) throw new UsageError(`--before must be a date, such as 2015-01-01; it is "${text}".`)
  if (Date.parse(instant) > Date.now())
    throw new UsageError(`--before must not be in the future, which would erase everything; it is "${text}".`)
  return instant
}

/** By id, or by a name that only one speaker has. */
async function findSpeakerId(store: Store, given: string): Promise<string> {
  if ((await store.previewErasure({ speakerId: given })) !== null) return given
  const kinds = ['person', 'organization', 'group', 'unnamed', 'document'] as const
  const { items } = await store.listSpeakers(given, { limit: 20, after: null }, 'quotes', kinds)
  const [first] = items
  if (first === undefined) throw new InputError(`There is no speaker ${JSON.stringify(given)} in the archive.`)
  if (items.length === 1) return first.id
  const lines = items.map(
    ({ id, name, role, quoteCount }) => `  ${id}  ${name}${role ? `, ${role}` : ''}: ${countOf(quoteCount, 'quote')}`,
  )
  throw new InputError(`That may be any of several speakers. Name one by the id:\n${lines.join('\n')}`)
}

interface How {
  readonly path: string
  readonly force: boolean
  readonly later: boolean
}

async function erase(
  store: Store,
  target: ErasureTarget,
  { path, force, later }: How,
  terminal: Terminal,
): Promise<void> {
  const preview = await store.previewErasure(target)
  if (preview === null) throw new InputError(`There is no ${nameTarget(target)} in the archive.`)
  const what = describe(target, preview)
  if (!force) throw new InputError(`This would erase ${what}. Nothing has been erased: to erase it, add --force.`)
  const begun = await store.beginErasure(target, null)
  if (begun.outcome === 'missing') throw new InputError(`There is no longer any ${nameTarget(target)} in the archive.`)
  if (begun.outcome === 'under-way')
    throw new InputError(
      `A change to this speaker is still in progress (${begun.changeId}). Start the service, and try again when the change is done.`,
    )
  await finish(store, begun.erasure.id, preview.articles)
  terminal.write(`Erased: ${what}.\n`)
  terminal.write(later ? LATER : await compactFile(store, path))
  terminal.write(BACKUPS)
  if (preview.name !== null)
    terminal.write(`To see whether anything is left: dixit erase --prove ${JSON.stringify(preview.name)}\n`)
}

const LATER =
  'Unused parts of the file may still hold it: "dixit erase --compact" removes that, while the service waits to write.\n'
const BACKUPS =
  'Backups, exports and copies made before still hold it: delete them, or erase again after restoring one.\n'

const nameTarget = (target: ErasureTarget): string =>
  'articleId' in target ? `article ${JSON.stringify(target.articleId)}` : 'such speaker'

/** "12 quotes of Ann Lee in 8 articles". */
function describe(target: ErasureTarget, { name, articles, quotes }: ErasurePreview): string {
  const [quoted, inArticles] = [countOf(quotes, 'quote'), countOf(articles, 'article')]
  if ('speakerId' in target) return `${quoted} of ${name ?? 'somebody'} in ${inArticles}`
  if ('articleId' in target)
    return `the article ${name === null ? target.articleId : JSON.stringify(name)} with ${quoted}`
  return `${inArticles} from before ${target.before.slice(0, 10)} with ${quoted}`
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

async function finish(store: Store, id: string, articles: number): Promise<void> {
  const line = makeStatusLine(process.stderr)
  try {
    const watched: Pick<Store, 'eraseOn'> = {
      async eraseOn(one) {
        const erasure = await store.eraseOn(one)
        line.show(() => `Erasing…  ${erasure?.articles ?? 0} of ${countOf(articles, 'article')}`)
        return erasure
      },
    }
    await finishErasure(watched, id)
  } finally {
    line.clear()
  }
}

/** Finishes every erasure in progress, whoever started it. */
async function finishAll(store: Store): Promise<string> {
  const ids = await store.listErasing()
  for (const id of ids) await finish(store, id, 0)
  return ids.length === 0 ? '' : `Finished ${countOf(ids.length, 'erasure')}.\n`
}

async function compactFile(store: Store, path: string): Promise<string> {
  const line = makeStatusLine(process.stderr)
  const started = performance.now()
  line.show(() => 'Rewriting the file…', true)
  try {
    await store.compact()
  } catch (error) {
    if (!/^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: unknown }).code))) throw nameFailed(error, path)
    throw new InputError(
      'Everything is erased, but the file could not be rewritten because other programs kept using it: run "dixit erase --compact" at a quieter time.',
    )
  } finally {
    line.clear()
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  return `The file was rewritten: ${(statSync(path).size / 1e6).toFixed(1)} MB, in ${seconds} s.\n`
}

const nameFailed = (error: unknown, path: string): Error =>
  error instanceof ArchiveError ? new InputError(error.message) : nameInput(error, path)

function proveErased(path: string, all: readonly string[], terminal: Terminal): void {
  let left = 0
  for (const words of all) {
    const result = trace(path, words)
    left += result.traces.length
    terminal.write(describeTraces(words, result))
  }
  if (left > 0) throw new InputError(`${path} still contains them.`)
}

function trace(path: string, words: string): TraceResult {
  const line = makeStatusLine(process.stderr)
  line.show(() => `Looking for ${JSON.stringify(words)}…`, true)
  try {
    return findTraces(path, words)
  } catch (error) {
    throw nameInput(error, path)
  } finally {
    line.clear()
  }
}
