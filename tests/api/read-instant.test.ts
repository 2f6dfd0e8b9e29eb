import t from 'tap'
import { readInstant, readPublicationDate } from '../../src/api/read-instant.ts'

const INSTANTS: readonly [text: string, instant: string | null][] = [
  ['2022-01-10', '2022-01-10T00:00:00.000Z'],
  ['2022-01-10T12:30:00+03:00', '2022-01-10T09:30:00.000Z'],
  ['2022-01-10T12:30Z', '2022-01-10T12:30:00.000Z'],
  ['2022-01-10T00:30:00.125-00:30', '2022-01-10T01:00:00.125Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2022-02-29', null],
  ['2022-02-30T10:00:00Z', null],
  ['2022-13-01', null],
  ['2022-01-10T25:00:00Z', null],
  ['2022-01-10T12:30:00', null],
  ['2022-1-10', null],
  ['10.01.2022', null],
  ['9999-12-31T23:59:59-14:00', null],
  ['yesterday', null],
  ['', null],
]

for (const [text, instant] of INSTANTS) {
  t.test(`readInstant() reads ${JSON.stringify(text)} as ${instant ?? 'no date'}`, async (t) => {
    t.equal(readInstant(text), instant)
  })
}

const PUBLICATION_DATES: readonly [text: string, instant: string | null][] = [
  ['2022-01-10', '2022-01-10T00:00:00.000Z'],
  ['2022-01-10T12:30:00+03:00', '2022-01-10T09:30:00.000Z'],
  ['2022-01-10T12:30:00', '2022-01-10T12:30:00.000Z'],
  ['2022-01-10 12:30', '2022-01-10T12:30:00.000Z'],
  ['2022-01-10 12:30:00.25 UTC', '2022-01-10T12:30:00.250Z'],
  ['2022-01-10T12:30:00+0300', '2022-01-10T09:30:00.000Z'],
  ['2022-01-10 12:30:00 -05', '2022-01-10T17:30:00.000Z'],
  ['Mon, 10 Jan 2022 12:30:00 +0300', '2022-01-10T09:30:00.000Z'],
  ['Mon, 10 Jan 2022 12:30:00 GMT', '2022-01-10T12:30:00.000Z'],
  ['Mon, 10 Jan 2022 12:30:00 EST', '2022-01-10T17:30:00.000Z'],
  ['Mon, 10 Jan 2022 12:30:00 +0100 (CET)', '2022-01-10T11:30:00.000Z'],
  ['  10 Jan 22 9:05 UT ', '2022-01-10T09:05:00.000Z'],
  ['Monday, 3 January 1994 12:30:00', '1994-01-03T12:30:00.000Z'],
  ['Tue, 01 Sept 2020 08:00:00 -0000', '2020-09-01T08:00:00.000Z'],
  ['10 Jan 94 12:30 Z', '1994-01-10T12:30:00.000Z'],
  ['Wed, 30 Feb 2022 12:30:00 GMT', null],
  ['Mon, 10 Jam 2022 12:30:00 GMT', null],
  ['Mon, 10 Jan 2022 25:30:00 GMT', null],
  // This abbreviation stands for three time zones.
  ['Mon, 10 Jan 2022 12:30:00 IST', null],
  ['2022-01-10 at noon', null],
  ['10/01/2022', null],
  ['', null],
]

for (const [text, instant] of PUBLICATION_DATES) {
  t.test(`readPublicationDate() reads ${JSON.stringify(text)} as ${instant ?? 'no date'}`, async (t) => {
    t.equal(readPublicationDate(text), instant)
  })
}
