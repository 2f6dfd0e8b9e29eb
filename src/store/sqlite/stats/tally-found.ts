// Counts the quotes found by a search, up to fifty thousand. Their rows are
// read once, from the index that has what is counted, and added up here: SQLite
// would sort them again for each grouping.

import type { Database } from 'better-sqlite3'
import type { CueKind, Pronouns, QuoteType, SpeakerKind } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import { foldOutlet } from '../quotes/fold-outlet.ts'
import { NAMED_KINDS } from '../../speakers.ts'
import { EACH_FOUND, KINDS_OF, NAMES_OF } from './stats-queries.ts'
import type { SplitRow } from './add-breakdowns.ts'
import type { CueRow, MonthRow, PeopleRow, SourceRow, SpeakerRow, StatsRows } from './summarize-stats.ts'

/** The number of quotes with these values. */
export type GroupRow = CueRow & SourceRow & MonthRow & SplitRow

/** `found` is a JSON array of sort keys; `limit` is the number of speakers listed. */
export function tallyFound(
  database: Database,
  found: string,
  limit: number,
): Omit<StatsRows, 'statuses'> & { readonly groups: readonly GroupRow[] } {
  const rows = prepare<FoundRow>(database, EACH_FOUND).raw().all(found)
  const spoken = countSpeakers(rows)
  const known = readKinds(database, spoken)
  const groups = new Map<string, Counted<GroupRow>>()
  const articles = new Map<string | null, Set<number>>()
  const monthOf = remember(monthOfDay)
  const keyOf = remember(foldOutlet)
  let before: number | null = null
  for (const [number, second, type, outlet, words, article, cueKind, ordinal, speaker] of rows) {
    // A quote with several speakers has a row for each of them.
    if (number === before) continue
    before = number
    const first = ordinal === 0 && speaker !== null ? known.get(speaker) : undefined
    const kind = first?.kind ?? null
    const firstPronouns = first?.kind === 'person' ? first.pronouns : null
    const month = second > FIRST_HOUR ? monthOf(Math.floor((second - YEAR_0) / 86_400)) : null
    const ofOutlet = outlet && keyOf(outlet)
    const key = `${month} ${type} ${cueKind} ${kind} ${firstPronouns} ${ofOutlet === null ? '' : `“${ofOutlet}`}`
    const group = { month, outlet, type, cueKind, kind, firstPronouns, quotes: 0, words: 0 }
    add(groups, key, group, words)
    const some = articles.get(ofOutlet)
    if (some) some.add(article)
    else articles.set(ofOutlet, new Set([article]))
  }
  const all = [...groups.values()]
  return {
    groups: all,
    types: all,
    sources: all,
    months: all,
    outlets: all.map((group) => ({ ...group, articles: articles.get(group.outlet && keyOf(group.outlet))?.size ?? 0 })),
    people: countPeople(spoken, known),
    speakers: listMostQuoted(database, spoken, known, limit),
  }
}

type FoundRow = readonly [
  number: number,
  second: number,
  type: QuoteType,
  outlet: string | null,
  words: number,
  article: number,
  cueKind: CueKind | null,
  ordinal: number | null,
  speaker: number | null,
]

type Counted<Row> = { -readonly [Field in keyof Row]: Row[Field] }

/** Adds one quote to the counts of a key, which start as `none`. */
function add<Key, Row extends { quotes: number; words: number }>(
  counted: Map<Key, Row>,
  key: Key,
  none: Row,
  words: number,
): Row {
  let row = counted.get(key)
  if (row === undefined) counted.set(key, (row = none))
  row.quotes += 1
  row.words += words
  return row
}

/** For values that recur. */
function remember<From, To>(find: (value: From) => To): (value: From) => To {
  const known = new Map<From, To>()
  return (value) => {
    let found = known.get(value)
    if (found === undefined) known.set(value, (found = find(value)))
    return found
  }
}

/** "2022-01", from the days since 1970. */
const monthOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, -17)

/** In the seconds of a sort key (sort-key.ts): where 1970 begins, and where quotes without a date end. */
const YEAR_0 = 62_167_219_201
const FIRST_HOUR = 3600

interface Spoken {
  quotes: number
  words: number
  /** Those of which they are the first speaker. */
  firstQuotes: number
  firstWords: number
}

/** By the speaker's row id. */
function countSpeakers(rows: readonly FoundRow[]): ReadonlyMap<number, Spoken> {
  const counted = new Map<number, Spoken>()
  for (const [, , , , words, , , ordinal, speaker] of rows) {
    if (speaker === null) continue
    const own = add(counted, speaker, { quotes: 0, words: 0, firstQuotes: 0, firstWords: 0 }, words)
    if (ordinal !== 0) continue
    own.firstQuotes += 1
    own.firstWords += words
  }
  return counted
}

interface KnownKind {
  readonly kind: SpeakerKind
  readonly pronouns: Pronouns | null
}

function readKinds(database: Database, spoken: ReadonlyMap<number, Spoken>): ReadonlyMap<number, KnownKind> {
  const rows = prepare<[number, SpeakerKind, Pronouns | null]>(database, KINDS_OF)
    .raw()
    .all(JSON.stringify([...spoken.keys()]))
  return new Map(rows.map(([speaker, kind, pronouns]) => [speaker, { kind, pronouns }]))
}

function countPeople(spoken: ReadonlyMap<number, Spoken>, kinds: ReadonlyMap<number, KnownKind>): Counted<PeopleRow>[] {
  const people = new Map<Pronouns | null, Counted<PeopleRow>>()
  for (const [speaker, { firstQuotes, firstWords }] of spoken) {
    const { kind, pronouns = null } = kinds.get(speaker) ?? {}
    if (kind !== 'person') continue
    const row = people.get(pronouns) ?? { pronouns, quotes: 0, words: 0, speakers: 0 }
    row.quotes += firstQuotes
    row.words += firstWords
    row.speakers += 1
    people.set(pronouns, row)
  }
  return [...people.values()]
}

/** People and bodies: speakers without a name can't be counted across articles. */
function listMostQuoted(
  database: Database,
  spoken: ReadonlyMap<number, Spoken>,
  kinds: ReadonlyMap<number, KnownKind>,
  limit: number,
): SpeakerRow[] {
  const named = [...spoken].filter(([speaker]) => isNamed(kinds.get(speaker)?.kind))
  const most = named
    .sort(([one, ofOne], [other, ofOther]) => ofOther.quotes - ofOne.quotes || one - other)
    .slice(0, limit)
  const rows = prepare<{ number: number; id: string; name: string; kind: SpeakerKind }>(database, NAMES_OF).all(
    JSON.stringify(most.map(([speaker]) => speaker)),
  )
  const found = new Map(rows.map(({ number, ...speaker }) => [number, speaker]))
  return most.flatMap(([number, { quotes, words }]) => {
    const speaker = found.get(number)
    return speaker === undefined ? [] : [{ ...speaker, quotes, words, speakers: named.length }]
  })
}

const isNamed = (kind: SpeakerKind | undefined): boolean => kind !== undefined && NAMED_KINDS.includes(kind)
