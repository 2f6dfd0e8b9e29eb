// The command `npm run test:packed`: the output of `npm pack` is installed into
// an empty folder, as a user would, and the service runs from there. It
// downloads the required packages from the registry.

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const write = (line: string): void => void process.stdout.write(`${line}\n`)

const TEXT = '“The bread is fresh,” said Ann Lee, the baker.'
/** Otherwise onnxruntime-node downloads libraries for graphics cards. */
const WITHOUT_CUDA = { ONNXRUNTIME_NODE_INSTALL: 'skip' }
/** What is needed for development only. */
const NOT_WANTED = ['typescript', 'tsx', 'esbuild', 'tap', 'eslint', 'prettier', 'playwright-core', '@redocly']

async function check(folder: string): Promise<string[]> {
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const installed = join(folder, 'node_modules/@dixit/dixit')
  const environment = {
    ...process.env,
    DATABASE_PATH: join(folder, 'archive.db'),
    PORT: '0',
    WORKERS: '1',
    ...WITHOUT_CUDA,
  }
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim()
  const archive = packed.split('\n').at(-1) ?? ''
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  write(`${archive} is installed`)
  run('npm', 'install', '--no-audit', '--no-fund', `./${archive}`)
  const wrong = NOT_WANTED.filter((name) => existsSync(join(folder, 'node_modules', name))).map(
    (name) => `${name} was installed, but is for development only`,
  )
  write(`${readdirSync(join(folder, 'node_modules')).length} folders of packages`)
  const expect = (what: string, output: string, part: string): void => {
    if (!output.includes(part)) wrong.push(`${what}: ${JSON.stringify(part)} is not in ${JSON.stringify(output)}`)
  }
  expect('npx dixit --version', run('npx', 'dixit', '--version'), '\nengine ')
  writeFileSync(join(folder, 'article.txt'), TEXT)
  expect('npx dixit attribute', run('npx', 'dixit', 'attribute', 'article.txt'), 'Ann Lee')

  wrong.push(...checkLibrary(folder, archive))
  const built = statSync(join(installed, 'dist/service/main.js')).mtimeMs

  const byCommand = ['npx', 'dixit', 'serve']
  const byStart = ['npm', '--prefix', installed, 'start']
  for (const [command = '', ...args] of [byCommand, byStart]) {
    const what = [command, ...args].join(' ')
    const child = spawn(command, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    const ended = once(child, 'exit')
    try {
      let url: string | undefined
      for await (const line of createInterface(child.stdout)) {
        url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
        if (url !== undefined) break
      }
      if (url === undefined) {
        wrong.push(`${what} exited before it responded`)
        continue
      }
      child.stdout.resume()
      write(`${what}: ${url}`)
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ text: TEXT })
      const answer = await fetch(`${url}/v1/articles`, { method: 'POST', headers, body })
      expect(`${what}, POST /v1/articles`, await answer.text(), '"Ann Lee"')
      for (const path of ['/', '/docs', '/openapi.json', '/ready']) {
        const { status } = await fetch(`${url}${path}`)
        if (status !== 200) wrong.push(`${what}, GET ${path}: ${status}`)
      }
    } finally {
      // npm and the shells in between belong to its process group.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
      await ended
    }
  }
  if (statSync(join(installed, 'dist/service/main.js')).mtimeMs !== built) wrong.push('npm start has built something')
  return wrong
}

/** The program in docs/api.md, in an otherwise empty TypeScript project. */
function checkLibrary(folder: string, archive: string): string[] {
  const project = join(folder, 'project')
  mkdirSync(project)
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ...WITHOUT_CUDA },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  const options = { strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], skipLibCheck: false }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['program.ts'] }))
  run('npm', 'install', '--silent', '--no-audit', '--no-fund', join(folder, archive), TYPESCRIPT)
  const program = readFileSync('docs/api.md', 'utf8').match(/^```ts\n(import [^\n]*'@dixit\/dixit'\n[^]*?)^```$/m)?.[1]
  writeFileSync(join(project, 'program.ts'), program ?? '')
  // A type error must be reported.
  writeFileSync(join(project, 'mistake.ts'), "import { analyse } from '@dixit/dixit'\nanalyse({ txt: 'A' })\n")
  const check = spawnSync('npx', ['tsc', '--noEmit', ...FLAGS, 'mistake.ts'], { cwd: project, encoding: 'utf8' })
  run('npx', 'tsc', '-p', '.')
  const printed = run('node', 'program.js').trimEnd()
  write(`import { analyse } from '@dixit/dixit'\n${printed}`)
  return [
    ...(printed === PRINTED ? [] : [`the program of docs/api.md printed ${printed}`]),
    ...(check.stdout.includes("'txt' does not exist in type 'ArticleText'")
      ? []
      : [`a type error passed: ${check.stdout}`]),
  ]
}

const TYPESCRIPT = 'typescript@5.9.3'
const FLAGS = ['--strict', '--module', 'nodenext', '--target', 'es2023']
const PRINTED = `direct, Ann Lee: “The pier is safe,”
indirect, Ann Lee: that it would open in May
2`

const folder = mkdtempSync(join(tmpdir(), 'dixit-packed-'))
try {
  const wrong = await check(folder)
  for (const line of wrong) write(line)
  write(wrong.length === 0 ? 'The packed service runs.' : `${wrong.length} faults.`)
  if (wrong.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
