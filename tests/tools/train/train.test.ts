import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import t from 'tap'
import { node } from '../../support/programs.ts'

const SHIPPED = 'src/engine/weights'
const GOLD = ['tests/corpus/other-styles.jsonl', 'tests/corpus/uk-news.jsonl']

t.test(
  'train writes the model of a step into the folder, along with the shipped ones, which it leaves unchanged',
  async (t) => {
    const before = readFolder(SHIPPED)
    const folder = `${t.testdir()}/models`
    await train(...GOLD, 'resolver', '--out', folder)
    t.same(differing(before, readFolder(SHIPPED)), [])
    t.same(differing(before, readFolder(folder)), ['resolver.json'])
    const { person } = JSON.parse(readFileSync(`${folder}/resolver.json`, 'utf8')) as { person: { weights: object } }
    t.ok(Object.keys(person.weights).length > 10)
  },
)

t.test('train keeps the results of earlier steps in the folder', async (t) => {
  const folder = t.testdir({ 'confidence.json': '{"bias":0.5,"weights":{}}' })
  await train(...GOLD, 'resolver', '--out', folder)
  t.equal(readFileSync(`${folder}/confidence.json`, 'utf8'), '{"bias":0.5,"weights":{}}')
})

t.test('train runs several steps in the order in which they depend on each other', async (t) => {
  const folder = t.testdir({ 'one.jsonl': '' })
  writeFileSync(`${folder}/one.jsonl`, readFileSync(GOLD[0]!, 'utf8').split('\n').slice(0, 4).join('\n'))
  const { stderr } = await train(`${folder}/one.jsonl`, 'confidence', 'resolver', '--out', `${folder}/models`)
  t.equal(stderr, 'resolver\nconfidence\n')
})

t.test('train reports what is missing, and trains nothing', async (t) => {
  const wrong = [
    [[...GOLD], /^Name the folder to write the models to: --out FOLDER\./],
    [['--out', t.testdir()], /^Name the files of annotated articles/],
    [[...GOLD, 'resolvers', '--out', t.testdir()], /^“resolvers” is neither a file nor a step/],
    [[...GOLD, '--into', 'models'], /--into/],
  ] as const
  for (const [args, message] of wrong) {
    await t.rejects(train(...args), { code: 2, stderr: message }, args.join(' '))
  }
})

t.test('train creates no folder from articles that it cannot use', async (t) => {
  const folder = t.testdir({ 'bare.jsonl': '{ "id": "storm", "text": "No ferry." }' })
  await t.rejects(train(`${folder}/bare.jsonl`, '--out', `${folder}/models`), {
    code: 1,
    stderr: /^\S+bare\.jsonl, line 1 is not an annotated article/,
  })
  t.same(readdirSync(folder), ['bare.jsonl'])
})

function train(...args: readonly string[]) {
  return promisify(execFile)(...node('--import', 'tsx', 'src/tools/train/train.ts', ...args))
}

function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)]))
}

function differing(some: ReadonlyMap<string, Buffer>, others: ReadonlyMap<string, Buffer>): readonly string[] {
  const names = new Set([...some.keys(), ...others.keys()])
  return [...names].filter((name) => !some.get(name)?.equals(others.get(name) ?? Buffer.alloc(0)))
}
