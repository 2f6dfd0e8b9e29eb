// The page at /docs as a person explores it.

import t from 'tap'
import { openPage } from './open-page.ts'

t.test('Fields of GET contain real ids; operations that change or delete stay collapsed and empty', async (t) => {
  const { page, address, complaints } = await openPage(t, '/docs')
  const sent = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '“We won,” said Ann Lee.' }),
  })
  const { id } = (await sent.json()) as { id: string }
  await page.reload()
  const operation = (method: string, path: string) =>
    page.locator(`.opblock-${method}`, { has: page.locator(`[data-path="${path}"]`) })
  const open = async (method: string, path: string) => {
    await operation(method, path).locator('.opblock-summary-control').click()
    return operation(method, path)
  }
  const article = '/v1/articles/{id}'
  const read = await open('get', article)
  await read.getByPlaceholder('id', { exact: true }).waitFor()
  t.equal(await read.getByPlaceholder('id', { exact: true }).inputValue(), id)
  await read.getByRole('button', { name: 'Execute' }).click()
  await read.locator('.live-responses-table').getByText('200', { exact: true }).first().waitFor()
  for (const method of ['delete', 'put', 'patch']) {
    const change = await open(method, article)
    await change.getByRole('button', { name: 'Try it out' }).waitFor()
    t.equal(await change.getByRole('button', { name: 'Execute' }).count(), 0, method)
    await change.getByRole('button', { name: 'Try it out' }).click()
    t.equal(await change.getByPlaceholder('id', { exact: true }).inputValue(), '', method)
    if (method !== 'delete') t.equal(await change.getByPlaceholder('if-match').inputValue(), '', method)
    await change.getByRole('button', { name: 'Execute' }).click()
    await change.locator('input.invalid').first().waitFor()
  }
  t.equal((await fetch(`${address}/v1/articles/${id}`)).status, 200)
  t.same(complaints, [])
})
