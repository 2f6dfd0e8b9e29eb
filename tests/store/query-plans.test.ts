// What SQLite does for each list: an index gives the order, and nothing is
// read from end to end. FTS5 calls reading its index a SCAN as well.

import t from 'tap'
import { LIST_ARTICLES } from '../../src/store/articles.ts'
import { BY_PLACE, BY_SPEAKER, BY_SPEAKER_AND_TYPE, BY_TYPE } from '../../src/store/find-places.ts'
import { UNQUOTED } from '../../src/store/article-text.ts'
import {
  BY_MONTH,
  BY_OUTLET,
  BY_SOURCE,
  BY_SPEAKER as BY_SPEAKER_TALLY,
  BY_STATUS,
  BY_TYPE as BY_TYPE_TALLY,
  COUNT_SPEAKERS,
  COUNTS,
} from '../../src/store/measure-archive.ts'
import { LIST_QUOTE_CHANGES } from '../../src/store/quote-changes.ts'
import { FIND_BY_ID } from '../../src/store/resolve-speakers.ts'
import { SAME_START } from '../../src/store/review-quotes.ts'
import { FIND_REVISION, LIST_OUTDATED, LIST_REVISIONS } from '../../src/store/revisions.ts'
import { LIST_SPEAKER_CHANGES } from '../../src/store/speaker-changes.ts'
import { QUOTED_BESIDE, ROLE_HISTORY } from '../../src/store/speaker-profile.ts'
import { LOAD_PARTS, LOAD_QUOTES, LOAD_SPEAKERS } from '../../src/store/load-quotes.ts'
import { openDatabase } from '../../src/store/open-store.ts'
import { searchQuery } from '../../src/store/search-places.ts'
import { FIND_NAMED, ORDERS } from '../../src/store/speakers.ts'

const database = openDatabase({ path: ':memory:' })
t.teardown(() => database.close())

function planOf(sql: string): string[] {
  const named = Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', '1']))
  const inOrder = [...sql.matchAll(/\?/g)].map(() => '1')
  const steps = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
  return (inOrder.length > 0 ? steps.all(...inOrder) : steps.all(named)).map(({ detail }) => detail)
}

/** Not of what a query has gathered itself, within its limit: "(subquery-2)", "own", "most". */
const isFullScan = (step: string): boolean => /^SCAN (?!.* VIRTUAL TABLE |\(subquery|own$|most$)/.test(step)
const isSort = (step: string): boolean => /TEMP B-TREE/.test(step)

const PLACE =
  '((published_key,article_number,reading_rank)>(?,?,?) AND (published_key,article_number,reading_rank)<(?,?,?))'

const lists: readonly (readonly [list: string, sql: string, steps: readonly string[]])[] = [
  ['articles', LIST_ARTICLES, ['SEARCH a USING INDEX article_by_date ((published_key,id)<(?,?))']],
  ['speakers', ORDERS.name.list, ['SEARCH speaker USING INDEX speaker_by_name ((name_key,id)>(?,?))']],
  [
    'speakers with the most quotes',
    ORDERS.quotes.list,
    ['SEARCH speaker USING INDEX speaker_by_quotes ((quote_count,id)<(?,?))'],
  ],
  [
    'speakers quoted last',
    ORDERS.lastQuoted.list,
    ['SEARCH speaker USING INDEX speaker_by_last ((last_key,id)<(?,?))'],
  ],
  ['quotes', BY_PLACE, [`SEARCH p USING INDEX quote_by_place ${PLACE}`]],
  ['quotes of a type', BY_TYPE, [`SEARCH p USING INDEX quote_by_type ${PLACE.replace('(', '(type=? AND ')}`]],
  [
    'quotes of a speaker',
    BY_SPEAKER,
    [
      `SEARCH p USING COVERING INDEX quote_speaker_by_place ${PLACE.replace('(', '(speaker_number=? AND listed=? AND ')}`,
    ],
  ],
  [
    'quotes of a speaker and a type',
    BY_SPEAKER_AND_TYPE,
    [
      `SEARCH p USING COVERING INDEX quote_speaker_by_place ${PLACE.replace('(', '(speaker_number=? AND listed=? AND ')}`,
      'SEARCH q USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'quotes with common words',
    searchQuery({ few: false, ofType: false, ofSpeakers: false }),
    [`SEARCH p USING INDEX quote_by_place ${PLACE}`],
  ],
  [
    'quotes of a type with common words',
    searchQuery({ few: false, ofType: true, ofSpeakers: false }),
    [`SEARCH p USING INDEX quote_by_type ${PLACE.replace('(', '(type=? AND ')}`],
  ],
]

for (const [list, sql, steps] of lists) {
  t.test(`a list of ${list} is read in the order of an index, from the position on`, async (t) => {
    const plan = planOf(sql)
    t.same(plan.slice(0, steps.length), steps)
    t.same(plan.filter(isFullScan), [])
    t.same(plan.filter(isSort), [])
  })
}

const gathered: readonly (readonly [list: string, sql: string, first: RegExp])[] = [
  [
    'quotes with rare words',
    searchQuery({ few: true, ofType: false, ofSpeakers: false }),
    /^SCAN quote_search VIRTUAL TABLE/,
  ],
  [
    'quotes of a type with rare words',
    searchQuery({ few: true, ofType: true, ofSpeakers: false }),
    /^SCAN quote_search VIRTUAL TABLE/,
  ],
  [
    'quotes of speakers with rare words',
    searchQuery({ few: true, ofType: true, ofSpeakers: true }),
    /^SCAN quote_search VIRTUAL TABLE/,
  ],
  [
    'quotes of speakers with common words',
    searchQuery({ few: false, ofType: false, ofSpeakers: true }),
    /^SEARCH p USING INTEGER PRIMARY KEY/,
  ],
]

for (const [list, sql, first] of gathered) {
  t.test(`a list of ${list} sorts only what is found by an index`, async (t) => {
    const plan = planOf(sql)
    t.match(plan[0], first)
    t.same(plan.filter(isFullScan), [])
  })
}

const others: readonly (readonly [question: string, sql: string])[] = [
  ['speakers by the beginnings of their names', ORDERS.name.search],
  ['speakers by the beginnings of their names, the most quoted first', ORDERS.quotes.search],
  ['speakers by the beginnings of their names, the last quoted first', ORDERS.lastQuoted.search],
  ['speakers by a form of their name', FIND_NAMED],
  ['what became of a quote', LIST_QUOTE_CHANGES],
  ['what people did to a speaker', LIST_SPEAKER_CHANGES],
  ['the roles of a speaker', ROLE_HISTORY],
  ['who is quoted beside a speaker', QUOTED_BESIDE],
  ['the revisions of an article', LIST_REVISIONS],
  ['a revision of an article', FIND_REVISION],
  ['articles that another engine has read', LIST_OUTDATED],
  ['quotes that begin at the same place', SAME_START],
  ['a speaker by an id that may have been merged', FIND_BY_ID],
  ['speakers whom an article quotes no more', UNQUOTED],
  ['quotes of a time, by type', BY_TYPE_TALLY],
  ['quotes of a time, by source', BY_SOURCE],
  ['quotes of a time, by status', BY_STATUS],
  ['quotes of a time, by speaker', BY_SPEAKER_TALLY],
  ['quotes of a time, by outlet', BY_OUTLET],
  ['quotes of a time, by month', BY_MONTH],
  ['articles of a time', COUNTS],
  ['speakers of a time', COUNT_SPEAKERS],
  ['the quotes of a page', LOAD_QUOTES],
  ['the parts of their quotes', LOAD_PARTS],
  ['the speakers of their quotes', LOAD_SPEAKERS],
]

for (const [question, sql] of others) {
  t.test(`${question} are found by indexes`, async (t) => {
    const plan = planOf(sql)
    t.ok(plan.some((step) => step.startsWith('SEARCH ')))
    t.same(plan.filter(isFullScan), [])
  })
}

t.test('deleting an article finds everything that belongs to it by indexes', async (t) => {
  const references = database
    .prepare<[], { child: string; column: string }>(
      `SELECT t.name AS child, f."from" AS column FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f
      WHERE t.type = 'table'`,
    )
    .all()
  t.ok(references.length > 5)
  for (const { child, column } of references) {
    t.same(planOf(`DELETE FROM ${child} WHERE ${column} = ?`).filter(isFullScan), [], `${child}.${column}`)
  }
})
