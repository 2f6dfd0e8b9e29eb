// How many bytes of the desk's files a page loads.

import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

export interface LoadedBytes {
  /** The number of scripts that were loaded. */
  readonly scripts: number
  /** The bytes of all scripts, each compressed. */
  readonly script: number
  /** The bytes of all styles, each compressed. */
  readonly style: number
}

/**
 * Opens `url` like a visitor from elsewhere, waits until nothing more is loaded,
 * and measures the files requested. They are fetched again for that, because the
 * browser discards bodies when it leaves a page.
 */
export async function loadedBytes(page: Page, url: string): Promise<LoadedBytes> {
  // This cancels what the previous page is still loading, which does not count.
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const asked = new Set<string>()
  const note = (request: { url(): string }): void => void asked.add(request.url())
  page.on('request', note)
  await page.goto(url, { waitUntil: 'networkidle' })
  page.off('request', note)
  await session.detach()
  const sizesOf = async (end: string): Promise<readonly number[]> =>
    Promise.all(
      [...asked]
        .filter((file) => new URL(file).pathname.startsWith('/desk/') && file.endsWith(end))
        .map(async (file) => gzipSync(await (await fetch(file)).arrayBuffer()).length),
    )
  const [scripts, styles] = [await sizesOf('.js'), await sizesOf('.css')]
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)
  return { scripts: scripts.length, script: sum(scripts), style: sum(styles) }
}
