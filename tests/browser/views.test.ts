// Each address of the desk, opened for the first time.

import t from 'tap'
import { VIEWS } from '../../src/http/plugins/desk.ts'
import { loadedBytes } from './loaded-bytes.ts'
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
    const path = view.replace(/:(\w+)/, (_, name: string) => ids[name]!)
    const { script, style } = await loadedBytes(page, address + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    t.equal(await page.getByRole('heading', { name: 'No such page' }).count(), 0, view)
    t.ok(script > 5_000 && script < MOST_SCRIPT, `${view} loads ${script} bytes of script`)
    t.ok(style > 5_000 && style < MOST_STYLE, `${view} loads ${style} bytes of styles`)
  }
  t.same(complaints, [])
})
