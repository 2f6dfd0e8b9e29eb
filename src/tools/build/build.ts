// Builds `dist` from `src`: each entry point with everything it imports in one
// file, and the pages for browsers. Finding and compiling the five hundred
// files of the packages one by one took a third of the service's startup time.
// Types are checked by `npm run typecheck`. An argument names a folder other
// than `dist`.

import { chmodSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Each is one folder deep: src/locations.ts and workers/worker-file.ts rely on that. */
const ENTRIES: Readonly<Record<string, string>> = {
  'service/main': 'src/main.ts',
  'cli/dixit': 'src/cli/dixit.ts',
  'library/library': 'src/library.ts',
  'workers/analysis-worker': 'src/workers/analysis-worker.ts',
  'workers/page-worker': 'src/workers/page-worker.ts',
  'workers/store-worker': 'src/workers/store-worker.ts',
  'workers/copy-worker': 'src/workers/copy-worker.ts',
  'bench/bench': 'src/tools/bench/bench.ts',
  'evaluate/evaluate': 'src/tools/evaluate/evaluate.ts',
}

/** Packages that look for files next to their own; @fastify/swagger shares what it loads with its page. */
const LEFT_OUT = [
  'better-sqlite3',
  'onnxruntime-node',
  'piscina',
  'pino',
  'pino-pretty',
  '@fastify/swagger',
  '@fastify/swagger-ui',
]

const folder = process.argv[2] ?? 'dist'
rmSync(folder, { recursive: true, force: true })
await build({
  entryPoints: Object.entries(ENTRIES).map(([out, source]) => ({ in: source, out })),
  outdir: folder,
  bundle: true,
  external: LEFT_OUT,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // For packages in CommonJS.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  sourcemap: true,
  logLevel: 'warning',
})
// The pages: what is loaded only on demand (the .docx reader) gets its own file.
await build({
  entryPoints: ['src/web/main.tsx', 'src/web/main.css'],
  outdir: join(folder, 'desk'),
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'browser',
  format: 'esm',
  target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
  tsconfig: 'src/web/tsconfig.json',
  logLevel: 'warning',
})
cpSync('src/web/index.html', join(folder, 'desk/index.html'))
cpSync('src/engine/weights', join(folder, 'weights'), { recursive: true })
chmodSync(join(folder, 'cli/dixit.js'), 0o755)
