// npm run openapi: writes openapi/openapi.json from the routes and the engine.

import { writeFileSync } from 'node:fs'
import { analyse } from '../attribution/analyse.ts'
import { openStore } from '../store/open-store.ts'
import { DOCUMENT_FILE } from './document.ts'
import { makeEngine } from './engine.ts'
import { makeDocument } from './make-document.ts'

const store = openStore({ path: ':memory:' })
const document = await makeDocument({ store, engine: makeEngine(async (request) => analyse(request)) })
writeFileSync(DOCUMENT_FILE, `${JSON.stringify(document, null, 2)}\n`)
await store.close()
