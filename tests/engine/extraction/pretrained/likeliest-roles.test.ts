// Which units are source and content, from the chances of each.

import t from 'tap'
import { likeliestRoles } from '../../../../src/engine/extraction/pretrained/likeliest-roles.ts'

const NEVER = (): boolean => false

/** A letter a unit: `s` certainly the source, `c` content, `.` none; `?` content with 45 %, `!` with 60 %; `d` the source with 15 %. */
function rolesOf(units: string, quoted = ''): string {
  const chances = Array.from(units, (unit) => {
    const content = { '?': 0.45, '!': 0.6, c: 0.98 }[unit] ?? 0.01
    const source = { s: 0.98, d: 0.15 }[unit] ?? 0.01
    return [1 - content - source, source, content]
  })
  const roles = likeliestRoles(
    Float64Array.from(chances.flat()),
    (unit) => units[unit] === 'x',
    (unit) => quoted[unit] === 'q',
  )
  return Array.from(roles, (role) => '.sc'[role]).join('')
}

t.test('units have the role that is certain', async (t) => {
  t.equal(rolesOf('ss.ccc.'), 'ss.ccc.')
  t.equal(rolesOf('ccc.ss'), 'ccc.ss')
  t.equal(rolesOf(''), '')
})

t.test('a run of content is not cut by a word in doubt', async (t) => {
  t.equal(rolesOf('cc?cc'), 'ccccc')
  t.equal(rolesOf('cc..cc'), 'cc..cc', 'but where it certainly ends')
})

t.test('a single word that may be content is no content of its own', async (t) => {
  t.equal(rolesOf('..!...ccc'), '......ccc')
  t.equal(rolesOf('..c...ccc'), '..c...ccc', 'unless it certainly is')
})

t.test('a quoted span may be content by itself', async (t) => {
  t.equal(rolesOf('..!...ccc', '..q......'), '..c...ccc')
})

t.test('the cue that is asked has no role', async (t) => {
  t.equal(likeliestRoles(Float64Array.from([0.1, 0.1, 0.8]), () => true, NEVER).join(''), '0')
})

t.test('a source is not parted by one word in doubt', async (t) => {
  t.equal(rolesOf('sdss.c'), 'ssss.c')
  t.equal(rolesOf('s.ss.c'), 's.ss.c', 'but by one that certainly is none of it')
  t.equal(rolesOf('sdd.ss'), 's...ss', 'and by several')
})
