// The copy worker when the command runs from its TypeScript sources: see
// source-analysis-worker.mjs.

import { register } from 'tsx/esm/api'

register()

await import('./copy-worker.ts')
