import t from 'tap'
import { normaliseName } from '../../../src/tools/evaluate/normalise-name.ts'

t.test('normaliseName() leaves what tells one person from another', async (t) => {
  t.equal(normaliseName('Vice President Ann M. Lee, Jr.'), 'ann m lee')
  t.equal(normaliseName('Erdoğan’s'), 'erdogan')
  t.equal(normaliseName('the U.S.'), 'u s')
  t.equal(normaliseName('Ngozi  Okonjo-Iweala'), 'ngozi okonjo-iweala')
  t.equal(normaliseName('President'), 'president')
})
