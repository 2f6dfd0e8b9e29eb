import t from 'tap'
import { hasTitleMarks } from '../../../../src/engine/quoted-spans/kinds/has-title-marks.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('hasTitleMarks() knows the brackets that stand around titles', async (t) => {
  t.ok(hasTitleMarks(firstSpan('她写了《红楼》。')))
  t.ok(hasTitleMarks(firstSpan('她写了〈红楼〉。')))
})

t.test('hasTitleMarks() leaves marks that stand around words', async (t) => {
  for (const text of ['她说「好」。', '她说“好”。', 'Elle a dit « oui ».', 'She said “yes”.', "She said 'yes'."])
    t.notOk(hasTitleMarks(firstSpan(text)), text)
})
