// npm run test:unit and npm run test:system: the tests in two halves; npm run
// test:browser: those that need a browser.
//
//   tsx src/tools/test/run-tests.ts unit|system|browser [PATH PART …]
//
// Unit tests are put together into a few processes: to start one for each of
// two hundred files would take longer than all that they do. System tests,
// which start processes, fuzz or measure delays, have a process each. Words
// after it choose the files whose path has one of them.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Where the files lie that put tests together; git ignores it. */
const BATCHES = 'node_modules/.cache/dixit-tests'
/** More than there are cores, so that one long file holds up no more than its own batch. */
const BATCH_COUNT = 4
const PROCESSES = 2
/** Seconds for a batch. The 120 of .taprc are for one file, and a quarter of all files takes 80 on two idle cores. */
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
  process.stderr.write(`There is no ${suite} test with ${parts.join(' or ')} in its path.\n`)
  process.exit(1)
}
process.exitCode = suite === 'unit' ? runTap([`--timeout=${LONGEST_BATCH}`, ...writeBatches(files)]) : runTap(files)

/** What starts other processes says so in its imports; the rest of the slow ones lies in a folder. */
function suiteOf(path: string): (typeof SUITES)[number] {
  if (path.startsWith(join('tests', 'browser'))) return 'browser'
  const isSlow = path.startsWith(join('tests', 'system')) || readFileSync(path, 'utf8').includes("'node:child_process'")
  return isSlow ? 'system' : 'unit'
}

/** Each file in turn to the next batch, so that neighbors, which are alike, are spread. */
function writeBatches(paths: readonly string[]): string[] {
  rmSync(BATCHES, { recursive: true, force: true })
  mkdirSync(BATCHES, { recursive: true })
  // Like the repository; without it the files would be CommonJS.
  writeFileSync(join(BATCHES, 'package.json'), '{"type": "module"}\n')
  const count = Math.min(BATCH_COUNT, paths.length)
  return Array.from({ length: count }, (_, batch) => {
    const file = join(BATCHES, `unit-${batch + 1}.test.ts`)
    const imports = paths.filter((_path, index) => index % count === batch).map((path) => relative(BATCHES, path))
    writeFileSync(file, imports.map((path) => `import '${path}'\n`).join(''))
    return file
  })
}

function runTap(settingsAndPaths: readonly string[]): number {
  const args = ['node_modules/.bin/tap', 'run', `--jobs=${PROCESSES}`, '--include=**/*.test.ts', ...settingsAndPaths]
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
}
