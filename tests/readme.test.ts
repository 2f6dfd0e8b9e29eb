// The README's promises that a machine can check.

import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { testServer } from './support/test-server.ts'

const README = readFileSync('README.md', 'utf8')

t.test('the first request of the README gets the answer that stands below it', async (t) => {
  const [, body] = /curl \S+\/v1\/attributions [^]*? -d '([^']*)'/.exec(README) ?? []
  const [, answer] = /```json\n([^]*?)```/.exec(README) ?? []
  const response = await testServer(t).inject({
    method: 'POST',
    url: '/v1/attributions',
    headers: { 'content-type': 'application/json' },
    body: body!,
  })
  t.equal(response.statusCode, 200)
  // Each training moves the confidence a little.
  const withoutConfidence = (json: string) => JSON.parse(json.replace(/"confidence":\s*[\d.]+,/g, '')) as unknown
  t.same(withoutConfidence(response.body), withoutConfidence(answer!))
})

t.test('every variable that the service reads stands in the README, with its default', async (t) => {
  const config = readFileSync('src/config.ts', 'utf8')
  const variables = Array.from(config.matchAll(/^ {2}([A-Z][A-Z_]+): /gm), ([, name]) => name!)
  t.ok(variables.length >= 9)
  for (const name of variables) t.match(README, `| \`${name}\``, name)
  for (const [, name, value] of config.matchAll(/^ {2}([A-Z_]+): wholeNumber\(\d+, [\d_]+, ([\d_]+)\)/gm)) {
    t.match(README, new RegExp(`\\| \`${name}\` +\\| \`${value!.replaceAll('_', '')}\``), name!)
  }
})

t.test('every npm script and every file that the READMEs name exists', async (t) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const map = readFileSync('src/README.md', 'utf8')
  for (const [, script] of `${README}${map}`.matchAll(/npm run ([a-z:]+)/g)) t.ok(scripts[script!], script!)
  for (const [, path] of README.matchAll(/\]\((?!https?:)([^)]+)\)/g)) t.ok(existsSync(path!), path!)
  for (const [, path] of map.matchAll(/`([a-z-]+(?:\/[a-z-]*)*(?:\.ts|\/))`/g)) {
    t.ok(existsSync(path!) || existsSync(`src/${path}`), path!)
  }
})
