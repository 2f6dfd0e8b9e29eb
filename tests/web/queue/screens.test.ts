import t from 'tap'
import type { QueuedQuote } from '../../../src/web/queue/answers.ts'
import { actOf } from '../../../src/web/queue/key-acts.ts'
import {
  goTo,
  leftIn,
  NO_SCREENS,
  shownIn,
  stepBy,
  withMore,
  withQuote,
  withSaid,
} from '../../../src/web/queue/screens.ts'

const quote = (id: string): QueuedQuote =>
  ({ id, etag: `"${id}"`, occurrences: { count: 2, disputed: true } }) as QueuedQuote

const three = withMore(NO_SCREENS, ['a', 'b', 'c'].map(quote))

t.test('The queue grows by new quotes only', async (t) => {
  const more = withMore(stepBy(three, 1), ['c', 'd'].map(quote))
  t.same(
    more.list.map(({ quote }) => quote.id),
    ['a', 'b', 'c', 'd'],
  )
  t.same([more.at, leftIn(more)], [1, 3])
})

t.test('The user can move from screen to screen, up to one past the last', async (t) => {
  t.equal(shownIn(three)?.quote.id, 'a')
  t.equal(stepBy(three, -1).at, 0)
  const behind = stepBy(three, 9)
  t.same([behind.at, shownIn(behind), leftIn(behind)], [3, null, 0])
  t.equal(shownIn(goTo(behind, 'b'))?.quote.id, 'b')
  t.equal(goTo(behind, 'none').at, 3)
})

t.test('A decision on a quote is remembered, and can be taken back', async (t) => {
  const said = withSaid(three, 'b', 'confirmed')
  t.same(
    said.list.map(({ said }) => said),
    [null, 'confirmed', null],
  )
  t.equal(withSaid(said, 'b', null).list[1]?.said, null)
  const changed = withQuote(said, { ...quote('b'), etag: '"new"', status: 'rejected' })
  t.match(changed.list[1], {
    said: 'confirmed',
    quote: { etag: '"new"', status: 'rejected', occurrences: { count: 2 } },
  })
})

t.test('Each decision has a key, and other keys are left to the browser', async (t) => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
  t.same(
    ['a', 'x', 'e', 's', 'u', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'toString'].map((key) =>
      actOf({ key, ...plain }),
    ),
    ['confirm', 'reject', 'else', 'skip', 'undo', 'before', 'next', null, null],
  )
  t.equal(actOf({ key: 'a', ...plain, ctrlKey: true }), null)
})
