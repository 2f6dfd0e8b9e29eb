import t from 'tap'
import { decodeInTurns, decodeText, findEncoding, isEncoding } from '../../src/api/decode-text.ts'

const bytesOf = (text: string): Buffer => Buffer.from(text)

t.test('findEncoding() trusts a byte order mark first, then the sender, then the page itself', async (t) => {
  const page = bytesOf('<!doctype html><meta charset="windows-1251"><p>…')
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), page])
  t.equal(findEncoding(marked, 'latin1', true), 'utf-8')
  t.equal(findEncoding(Buffer.from([0xff, 0xfe, 0x41, 0]), null, false), 'utf-16le')
  t.equal(findEncoding(Buffer.from([0xfe, 0xff, 0, 0x41]), null, false), 'utf-16be')
  t.equal(findEncoding(page, 'latin1', true), 'latin1')
  t.equal(findEncoding(page, null, true), 'windows-1251')
  t.equal(findEncoding(page, null, false), 'utf-8', 'a plain text says nothing about itself')
  const older = '<META http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'
  t.equal(findEncoding(bytesOf(older), null, true), 'iso-8859-2')
})

t.test('findEncoding() treats a page as UTF-8 if its declaration cannot be right', async (t) => {
  for (const page of ['<meta charset="utf-16">', '<meta charset="klingon">', '<p>charset=latin1', ''])
    t.equal(findEncoding(bytesOf(page), null, true), 'utf-8', page)
})

t.test('decodeText() decodes the quotation marks of windows-1252 under each of its names', async (t) => {
  const bytes = Buffer.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x97, 0x20, 0x80])
  for (const label of ['windows-1252', 'ISO-8859-1', 'latin1', ' cp1252 '])
    t.equal(decodeText(bytes, label), '“Zoë” — €')
})

t.test('decodeText() drops a byte order mark, and nothing else', async (t) => {
  t.equal(decodeText(bytesOf('\ufeff“We won,”\r\n')), '“We won,”\r\n')
  t.equal(decodeText(Buffer.from('\ufeffAnn', 'utf16le'), 'utf-16le'), 'Ann')
})

t.test('decodeText() refuses bytes that are invalid in the encoding', async (t) => {
  t.throws(() => decodeText(Buffer.from([0x41, 0xe9])), { name: 'DecodingError', message: /UTF-8/ })
  t.throws(() => decodeText(Buffer.from([0x41, 0xff]), 'shift_jis'), { name: 'DecodingError' })
  t.equal(isEncoding('klingon'), false)
  t.equal(isEncoding('koi8-r'), true)
})

t.test('decodeInTurns() returns the same, even if a turn ends within a character', async (t) => {
  const text = 'a“😀”é'.repeat(60_000)
  for (const shift of [0, 1, 2, 3]) {
    const shifted = 'x'.repeat(shift) + text
    t.equal(await decodeInTurns(bytesOf(shifted)), shifted)
  }
  await t.rejects(decodeInTurns(bytesOf(text).subarray(0, -1)), { name: 'DecodingError' })
  t.equal(await decodeInTurns(Buffer.alloc(0)), '')
})
