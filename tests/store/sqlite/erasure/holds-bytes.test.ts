import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { holdsBytes } from '../../../../src/store/sqlite/maintenance/holds-bytes.ts'

const SCHEMA = ['CREATE TABLE name (\n  -- Every form of it, ["Ann Lee", "Lee"].\n  forms TEXT NOT NULL\n) STRICT']
/** The number of bytes of a file that are read at once. */
const PIECE = 4 * 2 ** 20

t.test('words are found anywhere in a file', (t) => {
  const path = join(t.testdir({}), 'file')
  for (const at of [0, 100, PIECE - 30, PIECE - 7, PIECE - 3, PIECE, PIECE + 1, 2 * PIECE - 20, 2 * PIECE - 7]) {
    const bytes = Buffer.alloc(2 * PIECE, '.')
    bytes.write('ANN LEE', at)
    writeFileSync(path, bytes)
    t.equal(holdsBytes(path, ['Bo Ek', 'Ann Lee'], SCHEMA), at <= 2 * PIECE - 7, `at ${at}`)
    t.notOk(holdsBytes(path, ['Ann Lees'], SCHEMA))
  }
  t.notOk(holdsBytes(join(path, 'of', 'nothing'), ['Ann Lee']))
  t.notOk(holdsBytes(path, ['']), 'empty words are never found')
  t.end()
})

t.test('words that are part of an expected text do not count, the same words elsewhere do', (t) => {
  const path = join(t.testdir({}), 'file')
  const [schema = ''] = SCHEMA
  const holds = (text: string): boolean => {
    writeFileSync(path, text)
    return holdsBytes(path, ['Ann Lee'], SCHEMA)
  }
  for (const before of [0, 1, PIECE - 70, PIECE - 60, PIECE - 50])
    t.notOk(holds('x'.repeat(before) + schema + '\0'), `${before} bytes before the schema`)
  const middle = schema.indexOf('Ann Lee')
  t.notOk(holds(schema.slice(middle)), 'the page begins with them')
  t.notOk(holds(`${schema.slice(0, middle)}Ann Lee`), 'the page ends with them')
  t.ok(holds(`${schema} Ann Lee`), 'again after it')
  t.ok(holds(`x Ann Lee${schema}`), 'again before it')
  t.ok(holds('forms ["Ann Lee", "Lee"]?'), 'a few matching bytes around them are not enough')
  t.end()
})
