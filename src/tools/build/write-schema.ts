// npm run schema: writes db/schema.sql.

import { writeFileSync } from 'node:fs'
import { PACKAGE_FOLDER } from '../../locations.ts'
import { describeSchema } from '../../store/sqlite/describe-schema.ts'
import { openDatabase } from '../../store/sqlite/open-store.ts'

const database = openDatabase({ path: ':memory:' })
writeFileSync(new URL('db/schema.sql', PACKAGE_FOLDER), describeSchema(database))
database.close()
