import fc from 'fast-check'
import t from 'tap'
import { displayWidth, padToWidth, wrapText } from '../../../src/cli/terminal/wrap-text.ts'

t.test('wrapText() breaks lines at spaces', async (t) => {
  t.same(wrapText('The ferry  will not\n\nsail today', 9), ['The ferry', 'will not', 'sail', 'today'])
  t.same(wrapText(' \n', 9), [])
})

t.test('wrapText() breaks a word that is longer than a line, never within a character', async (t) => {
  t.same(wrapText('a Donaudampfschiff', 6), ['a', 'Donaud', 'ampfsc', 'hiff'])
  t.same(wrapText('東京都知事', 5), ['東京', '都知', '事'])
  t.same(wrapText('👩‍🚀👩‍🚀', 2), ['👩‍🚀', '👩‍🚀'])
})

t.test('wrapText() prevents an article from moving the cursor or changing the text direction', async (t) => {
  t.same(wrapText('a\u001B[2Jb\u009Bc\u202Ed\u0007', 40), ['a [2Jb c d'])
})

t.test('displayWidth() counts columns', async (t) => {
  t.equal(displayWidth('Zoë'), 3)
  t.equal(displayWidth('Zoe\u0308'), 3)
  t.equal(displayWidth('東京'), 4)
  t.equal(displayWidth('😀!'), 3)
  t.equal(padToWidth('東京', 6), '東京  ')
  t.equal(padToWidth('Tokyo', 3), 'Tokyo')
})

t.test('wrapText() stays within the width and loses nothing but white space and control characters', async (t) => {
  const property = fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
    const lines = wrapText(text, width)
    const kept = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\s]+/gu, '')
    return lines.every((line) => displayWidth(line) <= width) && lines.join('').replace(/\s+/g, '') === kept
  })
  t.doesNotThrow(() => fc.assert(property))
})
