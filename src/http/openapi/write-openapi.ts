// npm run openapi: writes openapi/openapi.json from the routes and the engine.

import { writeFileSync } from 'node:fs'
import { analyse } from '../../engine/analyse.ts'
import { openStore } from '../../store/sqlite/open-store.ts'
import { DOCUMENT_FILE } from './openapi-plugin.ts'
import { makeEngine } from '../../ingest/text-engine.ts'
import { buildOpenapi } from './build-openapi.ts'

const store = openStore({ path: ':memory:' })
const document = await buildOpenapi({ store, engine: makeEngine(async (request) => analyse(request)) })
writeFileSync(DOCUMENT_FILE, `${JSON.stringify(document, null, 2)}\n`)
await store.close()
