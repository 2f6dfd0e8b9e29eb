// The worker when the service runs from its TypeScript sources (npm run dev,
// the tests): a TypeScript loader doesn't reach worker threads by itself.
// The build has no use for it and leaves it out.

import { register } from 'tsx/esm/api'

register()

export const { analyse, attribute, ping, readHtml, tellReading } = await import('./analysis-worker.ts')
