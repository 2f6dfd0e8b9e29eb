import fc from 'fast-check'
import t from 'tap'
import { planReading } from '../../../../src/engine/extraction/pretrained/plan-reading.ts'
import { LONGEST_WINDOW } from '../../../../src/engine/extraction/pretrained/reading-windows.ts'
import { vocabulary } from '../../../../src/engine/extraction/pretrained/word-pieces.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { hostileText } from '../../../support/hostile-values.ts'

const plan = (text: string, isRead: (paragraph: number) => boolean = () => true) =>
  planReading(readDocument(text, 'en'), isRead)

t.test('A short article is one window, with a piece for each word', async (t) => {
  const { windows } = plan('“We won,” said Ann Lee.\n\nShe smiled.')
  t.equal(windows.length, 1)
  const [window] = windows
  const { opening, closing } = vocabulary().special
  t.equal(window!.pieces[0], opening)
  t.equal(window!.pieces.at(-1), closing)
  t.same(window!.runs, [
    { paragraph: 0, from: 0, to: 5 },
    { paragraph: 1, from: 0, to: 3 },
  ])
  t.equal(window!.firstPiece[0], 1, 'the quoted span is one unit')
  t.equal(window!.lastPiece[0], 5, 'and ends with its closing mark')
})

t.test('Paragraphs that are not wanted are not read', async (t) => {
  const { windows } = plan('One said so.\n\nTwo said so.\n\nThree said so.', (paragraph) => paragraph !== 1)
  t.same(
    windows.flatMap(({ runs }) => runs.map(({ paragraph }) => paragraph)),
    [0, 2],
  )
  t.same(plan('', () => true).windows, [])
})

t.test('A paragraph stays whole where a window has room for it, and sees what stands before', async (t) => {
  const paragraph = `${'The mayor of the town said that the bridge would open again in spring. '.repeat(9)}`
  const { windows } = plan([paragraph, paragraph, paragraph].join('\n\n'))
  t.equal(windows.length, 3)
  for (const { runs } of windows) t.equal(runs.length, 1)
  t.equal(windows[0]!.firstPiece[0], 1, 'nothing stands before the first')
  t.ok(windows[1]!.firstPiece[0]! > 30, 'the second sees the end of the first')
})

t.test('Of a long quotation the beginning and the end are read', async (t) => {
  const long = `“${'word '.repeat(500)}end,” said Ann Lee.`
  const { windows } = plan(long)
  t.equal(windows.length, 1)
  t.ok(windows[0]!.pieces.length < 60)
  t.equal(windows[0]!.lastPiece[0], 22)
})

t.test('Whatever the text, every unit is read once, in order, and no window is too long', async (t) => {
  fc.assert(
    fc.property(hostileText, fc.nat(3), (text, left) => {
      const { units, windows } = plan(text, (paragraph) => paragraph % 4 !== left)
      const read = windows.flatMap(({ runs }) =>
        runs.flatMap(({ paragraph, from, to }) =>
          Array.from({ length: to - from }, (_, index) => `${paragraph}:${from + index}`),
        ),
      )
      const all = [...units].flatMap(([paragraph, { length }]) =>
        Array.from({ length }, (_, at) => `${paragraph}:${at}`),
      )
      for (const { pieces, cases, firstPiece, lastPiece } of windows) {
        if (pieces.length > LONGEST_WINDOW || cases.length !== pieces.length) return false
        for (const [unit, first] of firstPiece.entries())
          if (first < 1 || lastPiece[unit]! < first || lastPiece[unit]! > pieces.length - 2) return false
      }
      return read.join() === all.join()
    }),
    { numRuns: 300 },
  )
  t.pass()
})
