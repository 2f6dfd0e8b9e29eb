import t from 'tap'
import { validate, version } from 'uuid'
import { makeId } from '../../../src/store/sqlite/make-id.ts'

t.test('makeId() makes unique version 7 UUIDs that sort in the order they were made', async (t) => {
  const ids = Array.from({ length: 5000 }, makeId)
  t.ok(ids.every((id) => validate(id) && version(id) === 7))
  t.equal(new Set(ids).size, ids.length)
  t.same(ids.toSorted(), ids)
})

t.test('makeId() begins with the time', async (t) => {
  const before = Date.now()
  const [high = '', low = ''] = makeId().split('-')
  const made = parseInt(high + low, 16)
  t.ok(made >= before && made <= Date.now())
})
