// A page of the built desk in a real Chromium, over a real service.

import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import root, { type Test } from 'tap'
import { DESK_FOLDER } from '../../src/locations.ts'
import { launchBrowser } from '../../src/tools/docs/launch-browser.ts'
import { testServer } from '../support/test-server.ts'

export interface OpenedPage {
  readonly page: Page
  readonly server: FastifyInstance
  /** Where the service listens: http://127.0.0.1:40123 */
  readonly address: string
  /** What the page has complained about: errors in its scripts, and violations of its policy. */
  readonly complaints: readonly string[]
}

/**
 * Throws an Error that says what to do if there is no browser, or if the desk
 * has not been built. Everything it opens is closed when the test ends.
 */
export async function openPage(
  t: Test,
  path: string,
  { browser = {}, ...options }: Parameters<typeof testServer>[1] & { browser?: BrowserContextOptions } = {},
): Promise<OpenedPage> {
  if (!existsSync(DESK_FOLDER)) throw new Error('The desk is not built: run "npm run build"')
  const server = testServer(t, { desk: DESK_FOLDER, ...options })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  launched ??= launchOnce()
  const context = await (await launched).newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...browser })
  t.teardown(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refusal by the service is not a fault of the page.
    if (message.type() === 'error' && !/status of [45]\d\d/.test(message.text())) complaints.push(message.text())
  })
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  await page.goto(address + path)
  return { page, server, address, complaints }
}

/** Starting one takes longer than most tests; each test has a context of its own, with its own cookies and storage. */
let launched: Promise<Browser> | undefined

async function launchOnce(): Promise<Browser> {
  const browser = await launchBrowser()
  root.teardown(() => browser.close())
  return browser
}
