// Each address of the desk, opened for the first time.

import { gzipSync } from 'node:zlib'
import t from 'tap'
import { VIEWS } from '../../src/http/plugins/desk.ts'
import { openPage } from './open-page.ts'

const MOST_SCRIPT = 150_000
const MOST_STYLE = 30_000

t.test('Every address has a view, and loads little to show it', async (t) => {
  const { page, address, complaints } = await openPage(t, '/')
  const served = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '“We won,” said Ann Lee.' }),
  })
  const { id, quotes } = (await served.json()) as {
    readonly id: string
    readonly quotes: readonly { readonly id: string; readonly speaker: { readonly id: string } }[]
  }
  const [quote] = quotes
  const ids: Record<string, string> = { articleId: id, quoteId: quote!.id, speakerId: quote!.speaker.id }
  for (const view of VIEWS) {
    const loaded = new Map<string, Promise<Buffer>>()
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname
      if (path.startsWith('/desk/')) loaded.set(path, response.body())
    })
    // What another view has loaded is not there for those who come from elsewhere.
    const session = await page.context().newCDPSession(page)
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await page.goto(address + view.replace(/:(\w+)/, (_, name: string) => ids[name]!), { waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    t.equal(await page.getByRole('heading', { name: 'No such page' }).count(), 0, view)
    const sizeOf = async (end: string): Promise<number> => {
      const files = [...loaded].filter(([path]) => path.endsWith(end)).map(async ([, body]) => gzipSync(await body))
      return (await Promise.all(files)).reduce((sum, { length }) => sum + length, 0)
    }
    const [script, style] = [await sizeOf('.js'), await sizeOf('.css')]
    t.ok(script > 5_000 && script < MOST_SCRIPT, `${view} loads ${script} bytes of script`)
    t.ok(style > 5_000 && style < MOST_STYLE, `${view} loads ${style} bytes of styles`)
    page.removeAllListeners('response')
    await session.detach()
  }
  t.same(complaints, [])
})
