import t from 'tap'
import {
  describeImport,
  describeTally,
  makeImportPrinter,
  nameWarnings,
} from '../../../src/cli/terminal/import-printer.ts'
import type { ImportReport } from '../../../src/cli/terminal/import-printer.ts'

const created: ImportReport = { label: 'a.txt', status: 'created', detail: null, warnings: [] }

t.test('describeImport() shows progress, count, speed and remaining time', async (t) => {
  t.equal(describeImport(1500, 25, 100, 5), '█████░░░░░░░░░░░░░░░  25 %   1,500 articles   300/s   15 s left')
  t.equal(describeImport(7, 0, 0, 2), '7 articles   4/s', 'the total is unknown')
  t.equal(describeImport(10, 100, 100, 1), '████████████████████  100 %   10 articles   10/s')
})

t.test('describeTally() sums up the outcome', async (t) => {
  t.equal(describeTally({ created: 1, existing: 0, invalid: 0, failed: 0 }), '1 article: 1 created.\n')
  t.equal(
    describeTally({ created: 1200, existing: 2, invalid: 3, failed: 4 }),
    '1,209 articles: 1,200 created, 2 existing, 3 invalid, 4 failed.\n',
  )
  t.equal(describeTally({ created: 0, existing: 0, invalid: 0, failed: 0 }), '0 articles.\n')
})

t.test('makeImportPrinter() names the first that were not stored, and counts the others', async (t) => {
  let screen = ''
  const printer = makeImportPrinter(100, { isTTY: false, write: (text) => (screen += text) })
  printer.report(created, 10)
  for (let index = 1; index <= 25; index += 1) {
    printer.report({ label: `b.ndjson:${index}`, status: 'invalid', detail: 'It is bad.', warnings: [] }, 10)
  }
  t.equal(screen.match(/It is bad/g)?.length, 20)
  t.match(screen, /^b\.ndjson:1: It is bad\.\n/)
  t.match(screen, /Further ones are only counted; --results FILE lists them all/)
  t.same(printer.finish(), { created: 1, existing: 0, invalid: 25, failed: 0 })
})

t.test('makeImportPrinter() warns once about what was not stored as sent', async (t) => {
  let screen = ''
  const printer = makeImportPrinter(100, { isTTY: false, write: (text) => (screen += text) })
  for (const label of ['a.ndjson:1', 'a.ndjson:2']) {
    const warnings = nameWarnings([{ pointer: '/desk', detail: 'is not a known field, and was kept in `metadata`' }])
    printer.report({ label, status: 'created', detail: null, warnings }, 10)
  }
  t.equal(screen, 'a.ndjson:1: /desk is not a known field, and was kept in `metadata`. This warning is not repeated.\n')
})

t.test('makeImportPrinter() draws a readable progress bar on a terminal, and removes it at the end', async (t) => {
  const written: string[] = []
  let time = 0
  const printer = makeImportPrinter(4, { isTTY: true, columns: 60, write: (text) => written.push(text) }, () => time)
  for (const moment of [200, 210, 220, 400]) {
    time = moment
    printer.report(created, 1)
  }
  t.equal(written.length, 2)
  t.ok(written.every((line) => line.startsWith('\r') && line.length < 65))
  printer.finish()
  t.equal(written.at(-1), '\r\u001b[K')
})
