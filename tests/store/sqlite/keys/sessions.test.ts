import t, { type Test } from 'tap'
import { createAccessKey, revokeAccessKey } from '../../../../src/store/sqlite/keys/access-keys.ts'
import { beginSession, endSession, findSession } from '../../../../src/store/sqlite/keys/sessions.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'

function databaseWithKey(t: Test) {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  return { database, key: createAccessKey(database, 'Desk', 'write').key }
}

const DAY = 24 * 60 * 60 * 1000
const count = (database: ReturnType<typeof openDatabase>) =>
  prepare<number>(database, 'SELECT count(*) FROM session').pluck().get()

t.test('A token identifies the key used to sign in, and is not stored itself', async (t) => {
  const { database, key } = databaseWithKey(t)
  const other = createAccessKey(database, 'Other', 'read').key
  const [one, two] = [beginSession(database, key.id)!, beginSession(database, other.id)!]
  t.same([findSession(database, one), findSession(database, two)], [key, other])
  t.not(one, two)
  t.equal(Buffer.from(one, 'base64url').length, 32)
  t.notOk(JSON.stringify(prepare(database, 'SELECT hex(token_sha256) FROM session').all()).includes(one))
  t.equal(findSession(database, 'A'.repeat(43)), null)
})

t.test('It becomes invalid when the user signs out, after thirty days, and when its key is revoked', async (t) => {
  const { database, key } = databaseWithKey(t)
  const now = Date.UTC(2026, 10, 2)
  const [out, old, last] = [1, 2, 3].map(() => beginSession(database, key.id, now)!) as [string, string, string]
  endSession(database, out)
  endSession(database, 'unheard of')
  t.equal(findSession(database, out, now), null)
  t.ok(findSession(database, old, now + 30 * DAY - 1))
  t.equal(findSession(database, old, now + 30 * DAY), null)
  t.ok(findSession(database, last, now))
  revokeAccessKey(database, key.id)
  t.equal(findSession(database, last, now), null)
  t.equal(beginSession(database, key.id, now), null, 'nobody can sign in with it any more')
  t.equal(beginSession(database, '0'.repeat(12), now), null)
})

t.test('It becomes invalid when its key expires', async (t) => {
  const { database } = databaseWithKey(t)
  const now = Date.UTC(2026, 10, 2)
  const { key } = createAccessKey(database, 'Guest', 'read', now, new Date(now + DAY).toISOString())
  const token = beginSession(database, key.id, now)!
  t.same(findSession(database, token, now + DAY - 1), key)
  t.equal(findSession(database, token, now + DAY), null)
  t.equal(beginSession(database, key.id, now + DAY), null)
})

t.test('The archive drops expired sessions, and all but the newest hundred of a key', async (t) => {
  const { database, key } = databaseWithKey(t)
  const other = createAccessKey(database, 'Other', 'read').key
  const now = Date.UTC(2026, 10, 2)
  const kept = beginSession(database, other.id, now + DAY)!
  const tokens = Array.from({ length: 120 }, (_, index) => beginSession(database, key.id, now + index)!)
  t.equal(count(database), 101)
  t.same(
    [tokens[19], tokens[20], tokens[119], kept].map((token) => findSession(database, token!, now)?.name),
    [undefined, 'Desk', 'Desk', 'Other'],
  )
  beginSession(database, key.id, now + 31 * DAY - 1)
  t.equal(count(database), 2, 'the one that is still valid, and the new one')
})
