import t from 'tap'
import { asCsv, asHtml, asPlainText } from '../../../src/web/shared/copied-quotes.ts'
import type { CopiedQuote } from '../../../src/web/shared/copied-quotes.ts'

const QUOTE: CopiedQuote = {
  text: 'We won',
  type: 'direct',
  content: [{ start: 3, end: 11, text: '“We won,”' }],
  cue: { text: 'said' },
  source: { text: 'Ann Lee' },
  speakers: [{ name: 'Ann Lee', role: 'mayor', kind: 'person' }],
  confidence: 0.97,
}
const HOSTILE: CopiedQuote = {
  ...QUOTE,
  text: '=1+1 <img src=x onerror="alert(1)"> & "no"',
  type: 'indirect',
  speakers: [{ name: '<b>Bo</b>', role: null, kind: 'person' }],
}

t.test('Quotations are copied with their speakers, direct ones in quotation marks', async (t) => {
  const nobody = { ...QUOTE, type: 'indirect', text: 'that it rained', speakers: [] }
  t.equal(asPlainText([QUOTE, nobody]), '“We won” — Ann Lee, mayor\n\nthat it rained — unknown')
})

t.test('In HTML, every character of the article is only text', async (t) => {
  t.equal(asHtml([QUOTE]), '<blockquote><p>“We won”</p><p>— Ann Lee, mayor</p></blockquote>')
  t.notMatch(asHtml([HOSTILE]).replaceAll(/<\/?(?:blockquote|p)>/g, ''), /[<>"]/)
})

t.test('In CSV, what looks like a formula stays text, and quotation marks are doubled', async (t) => {
  const [head, row, hostile] = asCsv([QUOTE, HOSTILE]).split('\r\n')
  t.equal(head, '\ufeffspeaker,role,kind,quote,type,cue,source,confidence,start,end')
  t.equal(row, 'Ann Lee,mayor,person,We won,direct,said,Ann Lee,0.97,3,11')
  t.match(hostile, /^<b>Bo<\/b>,,person,/)
  t.match(hostile, `"'=1+1 <img src=x onerror=""alert(1)""> & ""no"""`)
})
