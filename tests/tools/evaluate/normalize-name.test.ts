import t from 'tap'
import { normalizeName } from '../../../src/tools/evaluate/normalize-name.ts'

t.test('normalizeName() keeps what distinguishes people', async (t) => {
  t.equal(normalizeName('Vice President Ann M. Lee, Jr.'), 'ann m lee')
  t.equal(normalizeName('Erdoğan’s'), 'erdogan')
  t.equal(normalizeName('the U.S.'), 'u s')
  t.equal(normalizeName('Ngozi  Okonjo-Iweala'), 'ngozi okonjo-iweala')
  t.equal(normalizeName('President'), 'president')
})
