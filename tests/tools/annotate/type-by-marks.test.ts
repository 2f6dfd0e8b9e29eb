import t from 'tap'
import { typeByMarks } from '../../../src/tools/annotate/type-by-marks.ts'
import { marked } from '../../support/marked.ts'

const cases = [
  ['direct', '[q “We won,”] she said. [q “Twice.”]'],
  ['direct', "[q ``We won,''] she said."],
  ['direct', '[q ‘We won,’] she said. [q ‘They called it “luck”.’]'],
  ['direct', "[q 'It's the workers' turn,'] she said."],
  ['direct', '[q ‘We won,’] she said. [q ‘And then\n]‘we lost.’'],
  ['mixed', 'She said [q the plan was “a joke”].'],
  ['mixed', 'She said [q the plan was ‘a joke’].'],
  ['mixed', 'She said they were [q ‘late’ but not ‘lost’].'],
  ['indirect', 'She said [q the workers’ plan wasn’t a joke].'],
  ['indirect', "She said [q it's the workers' plan]."],
] as const

for (const [type, source] of cases) {
  t.test(`typeByMarks() returns ${type}: ${source.replace('\n', ' ')}`, async (t) => {
    const { text, spans } = marked(source)
    const pieces = spans['q']!.map(({ start, end }) => ({
      start,
      end: text.slice(start, end).trimEnd().length + start,
    }))
    t.equal(typeByMarks(text, pieces), type)
  })
}
