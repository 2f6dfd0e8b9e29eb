/**
 * The entry file of a thread. In the sources it is one that first registers the
 * TypeScript loader; the build puts each worker into `dist/workers`, whatever
 * folder this module ends up in.
 */
export function workerFile(name: 'analysis-worker' | 'page-worker' | 'store-worker' | 'copy-worker'): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? `./source-${name}.mjs` : `../workers/${name}.js`, import.meta.url)
}
