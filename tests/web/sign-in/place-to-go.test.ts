import t from 'tap'
import { placeToGo, signInAddress } from '../../../src/web/sign-in/place-to-go.ts'

const HERE = 'http://127.0.0.1:3000'
const go = (to: string) => placeToGo(`?to=${encodeURIComponent(to)}`, HERE)

t.test('Users return to where they came from', async (t) => {
  for (const path of ['/', '/find?q=ferry&outlet=A%26B', '/articles/7#quote-3', '/people/ä'])
    t.equal(placeToGo(new URL(signInAddress(path), HERE).search, HERE), new URL(path, HERE).href, path)
})

t.test('Nobody is redirected to another site, or in a circle', async (t) => {
  for (const to of [
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example/',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    ' //elsewhere.example',
    'javascript:alert(1)',
    'find',
    '',
    '//[',
    '/sign-in?to=/find',
  ])
    t.equal(go(to), null, JSON.stringify(to))
  t.equal(placeToGo('', HERE), null)
  t.ok(go('/.//elsewhere.example')?.startsWith(`${HERE}/`))
})
