// Signing in with a key, as a person does it, and what a page of another origin
// can do with that.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import type { Scope } from '../../src/store/store.ts'
import { findFaults, SCREENS } from './find-faults.ts'
import { openPage } from './open-page.ts'

/** A page of a service that requires a key. */
async function openLocked(t: Test, path: string, scope: Scope = 'write', options: Parameters<typeof openPage>[2] = {}) {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const { key, text } = await store.createAccessKey('Night desk', scope)
  return { store, key, text, ...(await openPage(t, path, { store, ...options })) }
}

async function signIn(page: Page, key: string): Promise<void> {
  await page.getByLabel('Key').fill(key)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Sign in/ })
    .click()
}

const ARTICLE = '“We won,” said Ann Lee.'

async function read(page: Page): Promise<void> {
  await page.getByLabel('Article').fill(ARTICLE)
  await page.getByRole('button', { name: 'Find who said what' }).click()
}

const header = (page: Page) => page.getByRole('banner')
const found = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByText('Ann Lee')

t.test('The page opens without a key, says that one is needed, and links to signing in and back', async (t) => {
  const { page, address, text, complaints } = await openLocked(t, '/')
  await page.getByLabel('Article').waitFor()
  await page.getByRole('status').getByRole('link', { name: 'Sign in' }).click()
  await page.waitForURL(`${address}/sign-in?to=%2F`)
  await signIn(page, ` ${text} `)
  await page.waitForURL(`${address}/`)
  await header(page).getByText('Night desk').waitFor()
  t.equal(await page.getByText('You need a key').count(), 0)
  await read(page)
  await found(page).waitFor()
  t.same(complaints, [])
})

t.test('Any other page redirects to signing in at once, and opens afterwards as requested', async (t) => {
  const { page, address, text } = await openLocked(t, '/check?one=two#three')
  await page.waitForURL(/\/sign-in/)
  await signIn(page, text)
  await page.getByLabel('Draft').waitFor()
  t.equal(page.url(), `${address}/check?one=two#three`)
})

t.test('A wrong key is refused with an explanation, and can be corrected', async (t) => {
  const { page, text } = await openLocked(t, '/sign-in?to=//elsewhere.example/')
  await signIn(page, `${text}x`)
  await page
    .getByRole('alert')
    .getByText('The key is not one of this archive, or it was revoked or has expired.')
    .waitFor()
  t.equal(await page.getByLabel('Key').inputValue(), `${text}x`)
  await signIn(page, text)
  await page.getByRole('status').getByText('You are signed in as Night desk').waitFor()
  t.match(page.url(), '/sign-in', 'it redirects to no other site')
})

t.test('The browser keeps a cookie that scripts cannot read, and no key', async (t) => {
  const { page, text } = await openLocked(t, '/sign-in')
  await signIn(page, text)
  await header(page).getByText('Night desk').waitFor()
  const seen = await page.evaluate(() => [
    document.cookie,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
  ])
  t.same(seen, ['', '{}', '{}'])
  const cookies = await page.context().cookies()
  t.match(cookies, [{ name: 'dixit-session', httpOnly: true, sameSite: 'Strict', path: '/' }])
  t.equal(cookies.length, 1)
  t.notOk(text.includes(cookies[0]!.value))
})

t.test('Signing out works', async (t) => {
  const { page, address, text } = await openLocked(t, '/sign-in?to=/check')
  await signIn(page, text)
  await page.waitForURL(`${address}/check`)
  await header(page).getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(`${address}/`)
  await header(page).getByRole('link', { name: 'Sign in' }).waitFor()
  t.same(await page.context().cookies(), [])
})

t.test('Revoking a key signs the user out at once, keeps what was typed, and signing in again continues', async (t) => {
  const { page, text, key, store } = await openLocked(t, '/sign-in?to=/')
  await signIn(page, text)
  await header(page).getByText('Night desk').waitFor()
  await store.revokeAccessKey(key.id)
  await read(page)
  const notice = page.getByRole('alert').filter({ hasText: 'What you typed is still here' })
  await notice.waitFor()
  t.equal(await page.getByLabel('Article').inputValue(), ARTICLE)
  const [tab] = await Promise.all([page.context().waitForEvent('page'), notice.getByRole('link').click()])
  await signIn(tab, (await store.createAccessKey('Day desk', 'read')).text)
  await header(tab).getByText('Day desk').waitFor()
  await tab.close()
  await page.bringToFront()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await header(page).getByText('Day desk').waitFor()
  t.equal(await notice.count(), 0)
  t.equal(await page.getByLabel('Article').inputValue(), ARTICLE)
  await page.getByRole('button', { name: 'Find who said what' }).click()
  await found(page).waitFor()
})

t.test('Where no key is needed there is nothing to sign in to', async (t) => {
  const { page } = await openPage(t, '/')
  await read(page)
  await found(page).waitFor()
  t.same([await page.getByText('Sign in').count(), await page.getByText('Sign out').count()], [0, 0])
  await page.goto(new URL('/sign-in', page.url()).href)
  await page.getByText('You do not need a key here').waitFor()
})

t.test('Users who may only read see nothing that would change the archive', async (t) => {
  const { page, address, store, text } = await openLocked(t, '/sign-in', 'read')
  const editor = (await store.createAccessKey('Editor', 'write')).text
  const sent = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${editor}` },
    body: JSON.stringify({ text: `${ARTICLE} “We lost,” said Bo Chen. “It is late,” Lee said.` }),
  })
  const { id, quotes, speakers } = (await sent.json()) as Record<'quotes' | 'speakers', { id: string }[]> & {
    id: string
  }
  const views = [`/articles/${id}`, `/quotes/${quotes[0]?.id}`, `/people/${speakers[0]?.id}`]
  const changing: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' && !request.url().endsWith('/v1/session')) changing.push(request.method())
  })
  const harmless = /^(?:Sign out|Copy|Copy all|Copy citation|CSV|(?:Ann Lee|Bo Chen)[^]*)$/
  const others: string[][] = []
  for (const key of [text, editor]) {
    await page.goto(`${address}/sign-in`)
    await signIn(page, key)
    await header(page)
      .getByText(key === text ? 'Night desk' : 'Editor')
      .waitFor()
    const names: string[] = []
    for (const view of views) {
      await page.goto(address + view)
      await header(page).getByText('Sign out').waitFor()
      await page.getByText('We won').first().waitFor()
      names.push(...(await page.getByRole('button').allInnerTexts()))
      if (key === text) for (const pressed of ['a', 'x', 'e', 'u']) await page.keyboard.press(pressed)
    }
    others.push(names.filter((name) => !harmless.test(name.trim())))
  }
  const [ofReader, ofEditor] = others
  t.same([ofReader, changing], [[], []])
  t.ok(ofEditor!.length >= 4, String(ofEditor))
})

t.test('A page of another origin can change nothing, though the browser sends the cookie', async (t) => {
  const { page, text, address, server, store } = await openLocked(t, '/sign-in', 'write', {
    corsOrigins: ['https://desk.example'],
  })
  await signIn(page, text)
  await header(page).getByText('Night desk').waitFor()
  // Another port is another origin on the same site: SameSite alone does not help.
  const elsewhere = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>'))
  elsewhere.listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  t.teardown(() => elsewhere.close())
  const sent: { method: string; cookie: boolean; site: unknown; status: number }[] = []
  server.server.on('request', (request, response) => {
    if (!request.url?.startsWith('/v1/')) return
    response.on('finish', () => {
      const { cookie, 'sec-fetch-site': site } = request.headers
      sent.push({ method: request.method ?? '', cookie: cookie !== undefined, site, status: response.statusCode })
    })
  })
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  const answers: string[] = []
  for (const [path, init] of [
    ['/v1/articles', { method: 'POST', mode: 'no-cors', body: ARTICLE }],
    ['/v1/session', { method: 'DELETE' }],
    ['/v1/articles', {}],
  ] as const) {
    answers.push(
      await page.evaluate(
        ([url, init]) =>
          fetch(url, { credentials: 'include', ...init }).then(
            async (response) => `${response.type} ${await response.text()}`,
            () => 'refused',
          ),
        [address + path, init] as const,
      ),
    )
  }
  t.same(answers, ['refused', 'refused', 'refused'], 'and it cannot read responses')
  await page.setContent(
    `<form method="post" enctype="text/plain" action="${address}/v1/articles"><input name="“We won,” said Ann Lee." value="."><button>Go</button></form>`,
  )
  await Promise.all([page.waitForNavigation(), page.getByRole('button').click()])
  t.match(await page.locator('body').innerText(), /foreign-origin/)
  t.same(sent, [
    { method: 'POST', cookie: true, site: 'same-site', status: 403 },
    { method: 'OPTIONS', cookie: false, site: 'same-site', status: 204 },
    { method: 'GET', cookie: true, site: 'same-site', status: 401 },
    { method: 'POST', cookie: true, site: 'same-site', status: 403 },
  ])
  t.same((await store.listArticles({ limit: 10, after: null })).items, [])
  await page.goto(`${address}/`)
  await header(page).getByText('Night desk').waitFor()
})

for (const [name, browser] of SCREENS) {
  t.test(`The page is accessible ${name}`, async (t) => {
    const { page, text, complaints } = await openLocked(t, '/', 'write', { browser })
    await page.getByRole('status').getByRole('link', { name: 'Sign in' }).waitFor()
    t.same(await findFaults(page), [])
    await page.getByRole('link', { name: 'Sign in' }).first().click()
    await signIn(page, 'dixit')
    await page.getByRole('alert').waitFor()
    t.same(await findFaults(page), [])
    await signIn(page, text)
    await header(page).getByText('Night desk').waitFor()
    t.same(await findFaults(page), [])
    t.same(complaints, [])
  })
}
