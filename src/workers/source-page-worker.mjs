// The page worker when the service runs from its TypeScript sources: see
// source-analysis-worker.mjs.

import { register } from 'tsx/esm/api'

register()

export const { readHtml } = await import('./page-worker.ts')
