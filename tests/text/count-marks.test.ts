import t from 'tap'
import { countMarks } from '../../src/text/count-marks.ts'

t.test('Marks are counted: quotation marks including apostrophes, and others', async (t) => {
  t.same(countMarks("“We won’t,” said Ann Lee – «no», she 'said'."), { quotation: 7, other: 4 })
  t.same(countMarks('Мы победили 2 zu 1 für Zoë 我们赢了'), { quotation: 0, other: 0 })
  t.same(countMarks(''), { quotation: 0, other: 0 })
})
