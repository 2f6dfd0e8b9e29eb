import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import {
  createAccessKey,
  findAccessKey,
  findKeyState,
  forgetAccessKey,
  listAccessKeys,
  noteAccess,
  revokeAccessKey,
  rotateAccessKey,
} from '../../../../src/store/sqlite/keys/access-keys.ts'
import { makeKeyText, readKeyText } from '../../../../src/store/sqlite/keys/key-text.ts'
import { openDatabase, openStore } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'

function emptyDatabase(t: Test, path = ':memory:') {
  const database = openDatabase({ path })
  t.teardown(() => database.close())
  return database
}

t.test('makeKeyText() makes keys that readKeyText() can read, a different one each time', async (t) => {
  const made = Array.from({ length: 200 }, makeKeyText)
  for (const { text, id, secret } of made) {
    t.same(readKeyText(text), { id, secret })
    t.equal(Buffer.from(secret, 'base64url').length, 32)
  }
  t.equal(new Set(made.map(({ id }) => id)).size, 200)
  t.equal(new Set(made.map(({ secret }) => secret)).size, 200)
})

t.test('readKeyText() rejects anything that cannot be a key', async (t) => {
  const { text } = makeKeyText()
  for (const other of [
    '',
    'dixit__',
    text.slice(1),
    text.slice(0, -1),
    `${text}A`,
    ` ${text}`,
    `${text}\n`,
    text.toUpperCase(),
  ])
    t.equal(readKeyText(other), null, other)
})

t.test('a key is found by its text, of which only a hash is stored', async (t) => {
  const database = emptyDatabase(t)
  const { key, text } = createAccessKey(database, 'Night desk', 'write', Date.UTC(2026, 10, 2, 9, 14))
  t.same(key, {
    id: key.id,
    name: 'Night desk',
    scope: 'write',
    createdAt: '2026-11-02T09:14:00.000Z',
    lastUsedAt: null,
    revokedAt: null,
    expiresAt: null,
  })
  t.same(findAccessKey(database, text), key)
  const secret = readKeyText(text)!.secret
  const kept = database.serialize()
  t.notOk(kept.includes(secret))
  t.notOk(kept.includes(Buffer.from(secret, 'base64url')))
  t.ok(kept.includes(crypto.createHash('sha256').update(secret).digest()))
})

t.test('a different secret, id or archive makes a different key', async (t) => {
  const database = emptyDatabase(t)
  const [one, other] = ['one', 'other'].map((name) => createAccessKey(database, name, 'read'))
  const secret = readKeyText(one!.text)!.secret
  t.equal(findAccessKey(database, `dixit_${other!.key.id}_${secret}`), null)
  t.equal(findAccessKey(database, `dixit_${'0'.repeat(12)}_${secret}`), null)
  t.equal(findAccessKey(database, 'secret'), null)
  t.equal(findAccessKey(emptyDatabase(t), one!.text), null)
})

t.test('secrets are compared in constant time, even for an unknown id', async (t) => {
  const database = emptyDatabase(t)
  const { key, text } = createAccessKey(database, 'Desk', 'read')
  const { timingSafeEqual } = crypto
  const compared: number[][] = []
  crypto.timingSafeEqual = (one, other) => {
    compared.push([one.byteLength, other.byteLength])
    return timingSafeEqual(one, other)
  }
  syncBuiltinESMExports()
  t.teardown(() => {
    crypto.timingSafeEqual = timingSafeEqual
    syncBuiltinESMExports()
  })
  for (const sent of [text, `dixit_${key.id}_${'A'.repeat(43)}`, `dixit_${'0'.repeat(12)}_${'A'.repeat(43)}`]) {
    findAccessKey(database, sent)
  }
  t.same(compared, Array(3).fill([32, 32]))
})

t.test('a revoked key is no longer found, but still listed', async (t) => {
  const database = emptyDatabase(t)
  const { key, text } = createAccessKey(database, 'Desk', 'admin', 1000)
  createAccessKey(database, 'Later', 'read', 2000)
  t.match(revokeAccessKey(database, key.id, 3000), { outcome: 'revoked', key: { revokedAt: /:03\.000Z$/ } })
  t.equal(findAccessKey(database, text), null)
  t.match(revokeAccessKey(database, key.id, 4000), { outcome: 'revoked-before', key: { revokedAt: /:03\.000Z$/ } })
  t.same(revokeAccessKey(database, 'nobody'), { outcome: 'missing' })
  t.match(listAccessKeys(database), [
    { name: 'Desk', revokedAt: /:03\.000Z$/ },
    { name: 'Later', revokedAt: null },
  ])
})

const DAY = 24 * 60 * 60 * 1000
const instant = (time: number) => new Date(time).toISOString()

t.test('an expired key is no longer found, and does not count as a key that grants access', async (t) => {
  const database = emptyDatabase(t)
  const { key, text } = createAccessKey(database, 'Guest', 'read', 0, instant(DAY))
  t.equal(key.expiresAt, '1970-01-02T00:00:00.000Z')
  t.same(findAccessKey(database, text, DAY - 1), key)
  t.equal(findAccessKey(database, text, DAY), null)
  t.same([findKeyState(database, DAY - 1), findKeyState(database, DAY)], ['live', 'revoked'])
})

t.test('rotateAccessKey() replaces a key, and both work for a while', async (t) => {
  const database = emptyDatabase(t)
  const { key, text } = createAccessKey(database, 'Desk', 'write', 0, instant(90 * DAY))
  const outcome = rotateAccessKey(database, key.id, instant(37 * DAY), 30 * DAY)
  if (outcome.outcome !== 'rotated') throw new Error(outcome.outcome)
  t.match(outcome.key, { name: 'Desk', scope: 'write', expiresAt: instant(120 * DAY) }, 'for as long as the old one')
  t.equal(outcome.old.expiresAt, instant(37 * DAY))
  const works = (time: number) => [text, outcome.text].map((one) => findAccessKey(database, one, time) !== null)
  t.same(
    [works(37 * DAY - 1), works(37 * DAY)],
    [
      [true, true],
      [false, true],
    ],
  )
  t.same(rotateAccessKey(database, key.id, instant(99 * DAY), 38 * DAY), { outcome: 'ended' })
  t.same(rotateAccessKey(database, 'nobody', instant(99 * DAY)), { outcome: 'missing' })
  const soon = createAccessKey(database, 'Soon', 'read', 0, instant(DAY)).key
  t.match(
    rotateAccessKey(database, soon.id, instant(9 * DAY), 1),
    { old: { expiresAt: instant(DAY) } },
    'no longer than before',
  )
  const ever = createAccessKey(database, 'Ever', 'read', 0).key
  t.match(rotateAccessKey(database, ever.id, instant(9 * DAY), 1), {
    key: { expiresAt: null },
    old: { expiresAt: instant(9 * DAY) },
  })
})

t.test('forgetAccessKey() deletes a key that has ended, but never the last one', async (t) => {
  const database = emptyDatabase(t)
  const [one, other] = ['One', 'Other'].map((name) => createAccessKey(database, name, 'read', 0).key.id) as [
    string,
    string,
  ]
  const text = database.serialize().includes('One')
  t.ok(text)
  t.equal(forgetAccessKey(database, one), 'live')
  for (const id of [one, other]) revokeAccessKey(database, id)
  t.equal(forgetAccessKey(database, one), 'forgotten')
  t.same([forgetAccessKey(database, one), forgetAccessKey(database, other)], ['missing', 'last'])
  t.same(
    listAccessKeys(database).map(({ name }) => name),
    ['Other'],
  )
  t.equal(findKeyState(database), 'revoked', 'anonymous access does not reopen')
})

t.test('keys are listed in the order they were made, even within one millisecond', async (t) => {
  const database = emptyDatabase(t)
  const names = Array.from({ length: 20 }, (_, index) => `Desk ${index}`)
  for (const name of names) createAccessKey(database, name, 'read', 1000)
  t.same(
    listAccessKeys(database).map(({ name }) => name),
    names,
  )
})

t.test('findKeyState() tells whether a key exists or has existed', async (t) => {
  const database = emptyDatabase(t)
  t.equal(findKeyState(database), 'none')
  const { key } = createAccessKey(database, 'Desk', 'read')
  t.equal(findKeyState(database), 'live')
  revokeAccessKey(database, key.id)
  t.equal(findKeyState(database), 'revoked')
  createAccessKey(database, 'Desk', 'read')
  t.equal(findKeyState(database), 'live')
})

t.test('noteAccess() writes once a minute', async (t) => {
  const database = emptyDatabase(t)
  const { key } = createAccessKey(database, 'Desk', 'read')
  const lastUse = () => listAccessKeys(database)[0]?.lastUsedAt
  for (const [seconds, recordedAt] of [
    [0, 0],
    [1, 0],
    [59, 0],
    [60, 60],
    [100, 60],
    [500, 500],
  ] as const) {
    noteAccess(database, key.id, Date.UTC(2026, 0) + seconds * 1000)
    t.equal(lastUse(), new Date(Date.UTC(2026, 0) + recordedAt * 1000).toISOString())
  }
  t.doesNotThrow(() => noteAccess(database, 'nobody'))
})

t.test('noteAccess() does not wait for another writer, but leaves it to the next request', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const [database, other] = [emptyDatabase(t, path), emptyDatabase(t, path)]
  const { key } = createAccessKey(database, 'Desk', 'read')
  other.exec('BEGIN IMMEDIATE')
  const start = performance.now()
  noteAccess(database, key.id)
  t.ok(performance.now() - start < 4000, 'it does not wait five seconds as other writers would')
  t.equal(listAccessKeys(database)[0]?.lastUsedAt, null)
  other.exec('COMMIT')
  noteAccess(database, key.id)
  t.match(listAccessKeys(database)[0]?.lastUsedAt, /^\d{4}/)
  t.equal(prepare(database, 'PRAGMA busy_timeout').pluck().get(), 5000, 'everything else waits as before')
})

t.test('the store does all of this, and another process sees it at once', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const [store, other] = [openStore({ path }), openStore({ path })]
  t.teardown(() => Promise.all([store.close(), other.close()]))
  const { key, text } = await store.createAccessKey('Desk', 'read')
  t.same(await other.findAccessKey(text), key)
  await other.noteAccess(key.id)
  t.match(await store.listAccessKeys(), [{ id: key.id, lastUsedAt: /^\d{4}/ }])
  await other.revokeAccessKey(key.id)
  t.equal(await store.findAccessKey(text), null)
  t.equal(await store.findKeyState(), 'revoked')
  await t.rejects(store.createAccessKey('', 'read'), { code: 'SQLITE_CONSTRAINT_CHECK' })
})
