// npm run test:unit and npm run test:system: the tests in two halves; npm run
// test:browser: those that need a browser.
//
//   tsx src/tools/test/run-tests.ts unit|system|browser [PATH PART …]
//
// Unit tests are combined into a few processes: starting one for each of two
// hundred files would take longer than all their work. System tests, which
// start processes, fuzz or measure delays, get a process each; npm builds the
// programs that they start. Further words select the files whose path contains
// one of them.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Where the files that combine tests are written; git ignores it. */
const BATCHES = 'node_modules/.cache/dixit-tests'
/** Exists once tap has the plug-ins of .taprc; `npm ci` deletes it along with tap. */
const TAP_IS_BUILT = 'node_modules/.cache/dixit-tap-is-built'
/** More than there are cores, so that one long file only holds up its own batch. */
const BATCH_COUNT = 4
const TAP = 'node_modules/.bin/tap'
const PROCESSES = 2
/** Seconds for a batch. The 120 in .taprc are for one file, and a quarter of all files takes 80 on two idle cores. */
const LONGEST_BATCH = 400

const SUITES = ['unit', 'system', 'browser'] as const

const [name, ...parts] = process.argv.slice(2)
const suite = SUITES.find((one) => one === name)
if (suite === undefined) {
  process.stderr.write(`usage: tsx src/tools/test/run-tests.ts ${SUITES.join('|')} [PATH PART …]\n`)
  process.exit(2)
}
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join('tests', path))
  .filter((path) => suiteOf(path) === suite)
  .filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)))
  .sort()
if (files.length === 0) {
  process.stderr.write(`No ${suite} test has ${parts.join(' or ')} in its path.\n`)
  process.exit(1)
}
buildTap()
process.exitCode = suite === 'unit' ? runTap([`--timeout=${LONGEST_BATCH}`, ...writeBatches(files)]) : runTap(files)

/** A test that starts other processes shows it in its imports; the other slow ones are in a folder. */
function suiteOf(path: string): (typeof SUITES)[number] {
  if (path.startsWith(join('tests', 'browser'))) return 'browser'
  const isSlow = path.startsWith(join('tests', 'system')) || readFileSync(path, 'utf8').includes("'node:child_process'")
  return isSlow ? 'system' : 'unit'
}

/** Deals the files to the batches in turn, so that neighbors, which are alike, are spread. */
function writeBatches(paths: readonly string[]): string[] {
  rmSync(BATCHES, { recursive: true, force: true })
  mkdirSync(BATCHES, { recursive: true })
  // As in the repository; without it the files would be CommonJS.
  writeFileSync(join(BATCHES, 'package.json'), '{"type": "module"}\n')
  const count = Math.min(BATCH_COUNT, paths.length)
  return Array.from({ length: count }, (_, batch) => {
    const file = join(BATCHES, `unit-${batch + 1}.test.ts`)
    const imports = paths.filter((_path, index) => index % count === batch).map((path) => relative(BATCHES, path))
    writeFileSync(file, imports.map((path) => `import '${path}'\n`).join(''))
    return file
  })
}

/**
 * tap builds itself when it runs with other plug-ins than it has, but starts the
 * files of that run with the plug-ins it had: after `npm ci` each would load the
 * slow one for TypeScript.
 */
function buildTap(): void {
  if (existsSync(TAP_IS_BUILT)) return
  const status = runNode([TAP, 'build'])
  if (status !== 0) process.exit(status)
  mkdirSync(dirname(TAP_IS_BUILT), { recursive: true })
  writeFileSync(TAP_IS_BUILT, '')
}

function runTap(settingsAndPaths: readonly string[]): number {
  return runNode([TAP, 'run', `--jobs=${PROCESSES}`, '--include=**/*.test.ts', ...settingsAndPaths])
}

function runNode(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
}
