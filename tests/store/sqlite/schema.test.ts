import { readFileSync } from 'node:fs'
import t from 'tap'
import { connect } from '../../../src/store/sqlite/connect.ts'
import { describeSchema } from '../../../src/store/sqlite/describe-schema.ts'
import { openDatabase } from '../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../src/store/sqlite/prepare.ts'

t.test('db/schema.sql is the sum of the migrations', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  const written = readFileSync(new URL('../../../db/schema.sql', import.meta.url), 'utf8')
  t.equal(written, describeSchema(database), 'run `npm run schema` to update it')
})

t.test('db/schema.sql creates a database by itself', async (t) => {
  const migrated = openDatabase({ path: ':memory:' })
  const made = connect(':memory:')
  t.teardown(() => void [migrated.close(), made.close()])
  made.exec(readFileSync(new URL('../../../db/schema.sql', import.meta.url), 'utf8'))
  t.equal(describeSchema(made), describeSchema(migrated))
})

t.test('every table is STRICT, except those of the search indexes', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  const loose = prepare(
    database,
    "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite@_%' ESCAPE '@'",
  )
    .pluck()
    .all()
  t.same(loose, [])
})
