// The command `npm run test:clients`: typed clients are generated from the
// OpenAPI file by openapi-typescript and openapi-python-client, compiled
// strictly, and used with a real service, and so are the programs in
// docs/api.md. It downloads the required packages from npm and PyPI.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { startService } from '../../src/tools/start-service.ts'
import { findPython } from '../support/find-python.ts'
import { documentedTasks, PRINTED } from '../support/documented-tasks.ts'
import { SERVICE } from '../support/programs.ts'

const CONTRACT = resolve('openapi/openapi.json')

const write = (line: string): void => void process.stdout.write(`${line}\n`)

/** What a command in the folder prints; if it fails, that is shown. */
function runIn(folder: string, env: NodeJS.ProcessEnv = process.env) {
  return (command: string, ...args: readonly string[]): string => {
    const { status, stdout } = spawnSync(command, args, {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (status === 0) return stdout
    throw new Error(`${[command, ...args].join(' ')} failed\n${stdout}`)
  }
}

/** Calls `test` with the address of a service that has its own archive, and a key for it. */
async function withService(folder: string, test: (url: string, key: string) => void): Promise<void> {
  const path = join(mkdtempSync(join(folder, 'archive-')), 'archive.db')
  const dixit = [resolve('dist/cli/dixit.js'), 'keys', 'create', '--database', path]
  const key = runIn(folder)('node', ...dixit, '--name', 'Clients', '--scope', 'write').trim()
  const service = await startService(path, { WORKERS: '1' }, [SERVICE])
  try {
    test(service.url, key)
  } finally {
    await service.stop()
  }
}

/** @throws Error unless it is the documented output of the programs */
function expectPrinted(program: string, printed: string): void {
  const lines = printed.trimEnd().split('\n')
  const isRight = (line: string, index: number): boolean => {
    const wanted = PRINTED[index] ?? ''
    return typeof wanted === 'string' ? wanted === line : wanted.test(line)
  }
  if (lines.length !== PRINTED.length || !lines.every(isRight)) throw new Error(`${program} printed\n${printed}`)
  write(`${program}: as documented`)
}

async function testTypescript(folder: string): Promise<void> {
  cpSync('tests/clients/typescript', folder, { recursive: true })
  const run = runIn(folder)
  write('npm install')
  run('npm', 'install', '--silent', '--no-audit', '--no-fund')
  write('openapi-typescript')
  run('npx', 'openapi-typescript', CONTRACT, '--default-non-nullable=false', '-o', 'dixit.ts')
  await withService(folder, (url, key) => {
    writeFileSync(join(folder, 'tasks.ts'), documentedTasks('ts', url).join('\n'))
    run('npx', 'tsc', '-p', '.')
    write(`tsc: strict; ${readFileSync(join(folder, 'dixit.ts'), 'utf8').split('\n').length} lines of types`)
    const env = { ...process.env, DIXIT_KEY: key }
    expectPrinted('docs/api.md in TypeScript', runIn(folder, env)('node', 'out/tasks.js'))
  })
  await withService(folder, (url, key) => write(run('node', 'out/smoke.js', url, key).trim()))
}

async function testPython(folder: string, python: string): Promise<void> {
  cpSync('tests/clients/python', folder, { recursive: true })
  // The generator formats with ruff, which it looks for in PATH.
  const env = { ...process.env, PATH: [join(folder, 'venv/bin'), process.env['PATH']].join(delimiter) }
  const run = runIn(folder, env)
  write('pip install')
  run(python, '-m', 'venv', 'venv')
  run('pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt')
  write('openapi-python-client')
  const client = join(folder, 'client')
  const args = ['--path', CONTRACT, '--config', 'config.yml', '--output-path', client]
  run('openapi-python-client', 'generate', ...args)
  cpSync(join(folder, 'smoke.py'), join(client, 'smoke.py'))
  const runBeside = runIn(client, env)
  write(`mypy: ${runBeside('mypy', '--strict', 'dixit_client', 'smoke.py').trim()}`)
  await withService(folder, (url, key) => write(runBeside('python', 'smoke.py', url, key).trim()))
  await withService(folder, (url, key) => {
    writeFileSync(join(folder, 'tasks.py'), documentedTasks('python', url).join('\n'))
    expectPrinted('docs/api.md in Python', runIn(folder, { ...env, DIXIT_KEY: key })('python', 'tasks.py'))
  })
}

const python = findPython()
const folder = mkdtempSync(join(tmpdir(), 'dixit-clients-'))
try {
  await testTypescript(join(folder, 'typescript'))
  await testPython(join(folder, 'python'), python)
  write('Both clients work.')
} finally {
  rmSync(folder, { recursive: true })
}
