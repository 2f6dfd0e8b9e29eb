import t from 'tap'
import { barsOf, daysOf, nameOf } from '../../../src/web/people/timeline.ts'

t.test('There is a bar for each month from the first to the last, including those without quotations', async (t) => {
  const bars = barsOf([
    { month: '2022-02', quoteCount: 5 },
    { month: '2021-11', quoteCount: 2 },
    { month: null, quoteCount: 9 },
  ])
  t.same(
    bars.map(({ period, count }) => `${period} ${count}`),
    ['2021-11 2', '2021-12 0', '2022-01 0', '2022-02 5'],
  )
  t.same([barsOf([]), barsOf([{ month: null, quoteCount: 1 }])], [[], []])
})

t.test('More than six years are shown by year', async (t) => {
  const bars = barsOf([
    { month: '2015-01', quoteCount: 1 },
    { month: '2021-02', quoteCount: 2 },
    { month: '2021-12', quoteCount: 3 },
  ])
  t.same(
    bars.map(({ period, count }) => `${period} ${count}`),
    ['2015 1', '2016 0', '2017 0', '2018 0', '2019 0', '2020 0', '2021 5'],
  )
})

t.test('A period has a name, and a first and last day', async (t) => {
  t.same([nameOf('2022-01'), nameOf('2022')], ['January 2022', '2022'])
  t.same(daysOf('2024-02'), { from: '2024-02-01', to: '2024-02-29' })
  t.same(daysOf('2022-12'), { from: '2022-12-01', to: '2022-12-31' })
  t.same(daysOf('2022'), { from: '2022-01-01', to: '2022-12-31' })
  t.same(['2022-13', 'x', '2022-01-01', ''].map(daysOf), [null, null, null, null])
})
