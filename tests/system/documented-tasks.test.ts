// The five tasks in docs/api.md, run exactly as documented: with curl, and as
// one program in TypeScript. `npm run test:clients` runs those in Python.

import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { startService } from '../../src/tools/start-service.ts'
import { documentedTasks, PRINTED } from '../support/documented-tasks.ts'
import { node, SERVICE } from '../support/programs.ts'

const run = promisify(execFile)

async function serve(t: Test): Promise<string> {
  const settings = { WORKERS: '1', READER: 'linear' }
  const service = await startService(join(t.testdir(), 'archive.db'), settings, [SERVICE])
  t.teardown(() => service.stop())
  return service.url
}

interface ShownQuote {
  readonly id: string
  readonly etag: string
  readonly status: string
  readonly speaker: { readonly name: string }
}

t.test('The curl commands do what the page says', async (t) => {
  const commands = documentedTasks('sh', await serve(t))
  t.equal(commands.length, 5)
  const [read = '', store = '', find = '', correct = '', download = ''] = commands
  const answered = async (command: string, variables: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await run('sh', ['-c', command], { env: { ...process.env, ...variables } })).stdout
  const askForQuotes = async (command: string, list: 'quotes' | 'items'): Promise<readonly ShownQuote[]> =>
    (JSON.parse(await answered(command)) as Record<typeof list, readonly ShownQuote[]>)[list]

  t.match(await askForQuotes(read, 'quotes'), [{ text: 'The pier is safe,', speaker: { name: 'Ann Lee' } }])
  const ek = (await askForQuotes(store, 'quotes'))[1]!
  t.match(ek, { text: 'We stay in the harbour,', speaker: { name: 'Bo Ek' } })
  t.match(await askForQuotes(find, 'items'), [{ text: 'The ferry sails at noon,', speaker: { name: 'Ann Lee' } }])
  t.match(JSON.parse(await answered(correct, { ID: ek.id, ETAG: ek.etag })), {
    status: 'corrected',
    speaker: { name: 'Cy Roe' },
  })
  const lines = (await answered(download)).trimEnd().split('\n')
  t.same(lines.map((line) => (JSON.parse(line) as ShownQuote).speaker.name).sort(), ['Ann Lee', 'Cy Roe'])
})

t.test('The TypeScript program prints what it finds', async (t) => {
  const blocks = documentedTasks('ts', await serve(t))
  t.equal(blocks.length, 6)
  const program = join(t.testdirName, 'tasks.ts')
  writeFileSync(program, blocks.join('\n'))
  const { stdout } = await run(...node('--import', 'tsx', program))
  t.match(stdout.trimEnd().split('\n'), PRINTED)
})
