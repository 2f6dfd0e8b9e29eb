import t from 'tap'
import { isListedWork } from '../../../../src/engine/quoted-spans/kinds/is-listed-work.ts'
import { rejectedSpanAt } from '../../../../src/engine/quoted-spans/kinds/rejected-span.ts'
import { locateQuotedSpans } from '../../../../src/engine/quoted-spans/locate-quoted-spans.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** Whether each of the spans in marks is a work that is given as an example. */
function listed(text: string): boolean[] {
  const document = readDocument(text)
  return locateQuotedSpans(document).map((place) => isListedWork(rejectedSpanAt(document, place)))
}

t.test('isListedWork() knows all works of a list', async (t) => {
  t.same(listed('She was in such films as “Bees,” “Winter Is Over” and “No”.'), [true, true, true])
  t.same(listed('They sang songs like “The Long Way Home”.'), [true])
})

t.test('isListedWork() leaves what is said of works', async (t) => {
  t.same(listed('He described the film as “a bore” and “a shame”.'), [false, false])
  t.same(listed('“No,” she said, and “never”.'), [false, false])
})
