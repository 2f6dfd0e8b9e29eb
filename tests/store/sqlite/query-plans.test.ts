// How SQLite executes each list: an index provides the order, and nothing is
// read from end to end. SQLite also calls reading an FTS5 index a SCAN.

import t from 'tap'
import { articleQuery } from '../../../src/store/sqlite/articles/find-articles.ts'
import { LAST_QUOTES, UNQUOTED_OF } from '../../../src/store/sqlite/articles/delete-article.ts'
import { UNQUOTED } from '../../../src/store/sqlite/articles/article-text.ts'
import {
  articlesByOutlet,
  byGroup,
  bySpeaker,
  EACH_FOUND,
  KINDS_OF,
  NAMES_OF,
  BY_STATUS,
  sortKeyAfter,
  STATUS_OF_FOUND,
} from '../../../src/store/sqlite/stats/stats-queries.ts'
import { DISPUTED, LEADERS, TO_CLUSTER } from '../../../src/store/sqlite/clusters/clusters.ts'
import { COUNTS, OTHERS } from '../../../src/store/sqlite/clusters/occurrences.ts'
import { BY_EXTERNAL_ID, BY_URL } from '../../../src/store/sqlite/articles/identify-article.ts'
import { PUBLICATIONS, PUBLISHED_BY } from '../../../src/store/sqlite/articles/publications.ts'
import { IN_TEXT_ORDER } from '../../../src/store/sqlite/quotes/arrange-quotes.ts'
import { LISTED_AT, NAMES } from '../../../src/store/sqlite/search/find-similar.ts'
import { TEXT_OF } from '../../../src/store/sqlite/search/find-contexts.ts'
import { ARTICLES_OF, FORMS_OF, MEAN_OTHER } from '../../../src/store/sqlite/speakers/reassign-quotes.ts'
import { NEXT_ARTICLES, QUOTES_IN_ARTICLES, QUOTES_OF } from '../../../src/store/sqlite/speakers/speaker-moves.ts'
import { ARTICLE_RANGE } from '../../../src/store/sqlite/quotes/quotes.ts'
import { ARTICLES_TO_UNDO, NEXT_TO_UNDO } from '../../../src/store/sqlite/speakers/undo-speaker-change.ts'
import { REMEMBERED } from '../../../src/store/sqlite/quotes/kept-quote.ts'
import { LINKS_TO_KEEP, SPEAKERS_TO_KEEP } from '../../../src/store/sqlite/speakers/kept-speakers.ts'
import { LAST_QUOTE_CHANGE, LIST_QUOTE_CHANGES } from '../../../src/store/sqlite/quotes/quote-changes.ts'
import { FIND_BY_ID } from '../../../src/store/sqlite/speakers/resolve-speakers.ts'
import { NEXT_SORT_KEY, SORT_KEY_BEFORE } from '../../../src/store/sqlite/quotes/sort-key.ts'
import { UNREVIEWED_OF_ARTICLE } from '../../../src/store/sqlite/quotes/review-many.ts'
import { REVIEWED_SINCE } from '../../../src/store/sqlite/quotes/review-progress.ts'
import { QUEUE_OF_FOUND, REVIEW_QUEUE } from '../../../src/store/sqlite/quotes/review-queue.ts'
import { SAME_START } from '../../../src/store/sqlite/quotes/review-quotes.ts'
import {
  FIND_REVISION,
  FIND_REVISION_TEXT,
  LIST_OUTDATED,
  LIST_REVISIONS,
} from '../../../src/store/sqlite/articles/revisions.ts'
import { BODIES_CALLED, BY_OUTER_KEY } from '../../../src/store/sqlite/speakers/speaker-links.ts'
import { HOLDERS, LIST_VOUCHED, VOUCHED_AT_ONCE } from '../../../src/store/sqlite/speakers/vouched-names.ts'
import {
  FORMS_USED,
  OF_FORM,
  OF_NAME_KEY,
  OF_OUTER_NAME,
  TOLD_APART,
} from '../../../src/store/sqlite/speakers/list-suggestions.ts'
import { LAST_OF_BATCH, LIST_SPEAKER_CHANGES } from '../../../src/store/sqlite/speakers/speaker-changes.ts'
import { QUOTED_BESIDE, ROLE_HISTORY } from '../../../src/store/sqlite/speakers/speaker-profile.ts'
import { LOAD_QUOTES, LOAD_SPEAKERS } from '../../../src/store/sqlite/quotes/load-quotes.ts'
import {
  CHANGE_TIMES,
  END_OF_STRETCH,
  LIST_CHANGES,
  NEXT_ERA,
} from '../../../src/store/sqlite/changes/follow-changes.ts'
import { openDatabase } from '../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../src/store/sqlite/prepare.ts'
import {
  FIND_SPEAKER,
  LINKED_NAMES,
  NAMES as MENTIONED_BY_KEY,
  NAMES_BY_SURNAME,
  SPEAKERS_NAMED,
  VOUCHED_NAMES,
} from '../../../src/store/sqlite/search/find-mentions.ts'
import { IN_LANGUAGES, MENTIONS_OF } from '../../../src/store/sqlite/search/find-quotes.ts'
import { MEANT_BY_NAME } from '../../../src/store/sqlite/speakers/give-back-quotes.ts'
import {
  countInIndex,
  GROUPS_OF_FOUND,
  INDEXED,
  MENTIONED_IN_FOUND,
} from '../../../src/store/sqlite/stats/facet-queries.ts'
import { MOST_QUOTED } from '../../../src/store/sqlite/stats/read-tallies.ts'
import { quoteQuery } from '../../../src/store/sqlite/search/quote-query.ts'
import { HOLDERS_OF_WORDS } from '../../../src/store/sqlite/speakers/near-names.ts'
import { FIND_NAMED, PRESENT_ROLE, speakerQuery, FIND_HAVING } from '../../../src/store/sqlite/speakers/speakers.ts'

const database = openDatabase({ path: ':memory:' })
t.teardown(() => database.close())

function planOf(sql: string): string[] {
  const named = Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', '1']))
  const inOrder = [...sql.matchAll(/\?/g)].map(() => '1')
  const steps = prepare<{ detail: string }>(database, `EXPLAIN QUERY PLAN ${sql}`)
  return (inOrder.length > 0 ? steps.all(...inOrder) : steps.all(named)).map(({ detail }) =>
    // How FTS5 tells SQLite its constraints: a match, and rowids above and below.
    detail.replace(/INDEX \d+:M\d/, 'INDEX by MATCH and rowid '),
  )
}

/** Scans of a table, but not of the query's own intermediate results, limited or of one cluster: "(subquery-2)", "own", "most". */
const isFullScan = (step: string): boolean =>
  /^SCAN (?!.* VIRTUAL TABLE |CONSTANT ROW|\(subquery|(?:own|most|latest|best|unsure|disputed|named)$)/.test(step)
const isSort = (step: string): boolean => /TEMP B-TREE/.test(step)

/** The range within one of the lists by date, and within the quotes of one page. */
const RANGE = 'place>? AND place<?'

const lists: readonly (readonly [list: string, sql: string, steps: readonly string[]])[] = [
  [
    'articles',
    articleQuery({}, 'date', false),
    ['SEARCH a USING INDEX article_by_date (published_key>? AND (published_key,id)<(?,?))'],
  ],
  [
    'articles of an outlet',
    articleQuery({ outlets: ['x'] }, 'outlet', false),
    ['SEARCH a USING INDEX article_by_outlet (outlet=? AND published_key>? AND (published_key,id)<(?,?))'],
  ],
  [
    'articles in a language',
    articleQuery({ languages: ['x'] }, 'language', false),
    ['SEARCH a USING INDEX article_by_language (language=? AND published_key>? AND (published_key,id)<(?,?))'],
  ],
  ['changes', LIST_CHANGES, ['SEARCH log USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)']],
  [
    'articles that an outlet also published',
    articleQuery({ outlets: ['x'] }, 'publications', false),
    ['SEARCH p USING INDEX publication_by_outlet (outlet=? AND article_key>? AND (article_key,article_id)<(?,?))'],
  ],
  [
    'speakers',
    speakerQuery('name', ['person'], 'all'),
    ['SEARCH speaker USING INDEX speaker_by_name (kind=? AND (name_key,id)>(?,?))'],
  ],
  [
    'speakers with the most quotes',
    speakerQuery('quotes', ['person'], 'all'),
    ['SEARCH speaker USING INDEX speaker_by_quotes (kind=? AND (quote_count,id)<(?,?))'],
  ],
  [
    'most recently quoted speakers',
    speakerQuery('lastQuoted', ['person'], 'all'),
    ['SEARCH speaker USING INDEX speaker_by_last (kind=? AND (last_key,id)<(?,?))'],
  ],
  ['quotes', quoteQuery('sortKey', [], 'by-sort-key'), [`SEARCH q USING COVERING INDEX quote_by_place (${RANGE})`]],
  [
    'quotes above a confidence',
    quoteQuery('sortKey', ['minConfidence'], 'by-sort-key'),
    [`SEARCH q USING COVERING INDEX quote_by_place (${RANGE})`],
  ],
  [
    'quotes of an article',
    quoteQuery('sortKey', ['article'], 'by-sort-key'),
    [`SEARCH q USING COVERING INDEX quote_by_place (${RANGE})`],
  ],
  [
    'unreviewed quotes',
    quoteQuery('sortKey', ['statuses'], 'by-sort-key'),
    [`SEARCH q USING INDEX quote_by_place (${RANGE})`],
  ],
  [
    'quotes of a type',
    quoteQuery('type', [], 'by-sort-key'),
    [`SEARCH q USING COVERING INDEX quote_by_type (type=? AND ${RANGE})`],
  ],
  [
    'quotes of an outlet',
    quoteQuery('outlet', [], 'by-sort-key'),
    [`SEARCH q USING COVERING INDEX quote_by_outlet (outlet=? AND ${RANGE})`],
  ],
  [
    'quotes of an outlet and a type',
    quoteQuery('outlet', ['types'], 'by-sort-key'),
    [`SEARCH q USING INDEX quote_by_outlet (outlet=? AND ${RANGE})`],
  ],
  [
    'quotes of a status',
    quoteQuery('status', [], 'by-sort-key'),
    [`SEARCH q USING INDEX quote_by_status (status=? AND ${RANGE})`],
  ],
  [
    'quotes of a speaker',
    quoteQuery('speaker', [], 'by-sort-key'),
    [`SEARCH said USING COVERING INDEX quote_speaker_by_place (speaker_number=? AND listed=? AND ${RANGE})`],
  ],
  [
    'quotes of a speaker and a type',
    quoteQuery('speaker', ['types'], 'by-sort-key'),
    [
      `SEARCH said USING COVERING INDEX quote_speaker_by_place (speaker_number=? AND listed=? AND ${RANGE})`,
      'SEARCH q USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'quotes that mention a speaker',
    quoteQuery('meant', [], 'by-sort-key'),
    [
      `SEARCH m USING COVERING INDEX quote_mention_by_speaker (speaker_number=? AND ${RANGE})`,
      'SEARCH q USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'quotes that mention a name',
    quoteQuery('mentioned', [], 'by-sort-key'),
    [`SEARCH m USING PRIMARY KEY (name_number=? AND ${RANGE})`, 'SEARCH q USING INTEGER PRIMARY KEY (rowid=?)'],
  ],
  [
    'quotes with words',
    quoteQuery('words', [], 'by-sort-key'),
    [
      'SCAN quote_search VIRTUAL TABLE INDEX by MATCH and rowid ><',
      'SEARCH q USING COVERING INDEX quote_by_place (place=? AND listed=?)',
    ],
  ],
  [
    'quotes of speakers with words',
    quoteQuery('words', ['speakers'], 'by-sort-key'),
    [
      'SCAN quote_search VIRTUAL TABLE INDEX by MATCH and rowid ><',
      'SEARCH q USING COVERING INDEX quote_by_place (place=? AND listed=?)',
    ],
  ],
  [
    'disputed quotes',
    quoteQuery('disputed', [], 'by-sort-key'),
    [`SEARCH occurrence USING COVERING INDEX quote_occurrence_disputed (${RANGE})`],
  ],
  [
    'distinct quotes',
    quoteQuery('sortKey', [], 'by-sort-key', []),
    [`SEARCH q USING COVERING INDEX quote_by_place (${RANGE})`, 'CORRELATED SCALAR SUBQUERY 1'],
  ],
  [
    'distinct quotes of a speaker and a type',
    quoteQuery('speaker', ['types'], 'by-sort-key', ['types', 'speakers']),
    [`SEARCH said USING COVERING INDEX quote_speaker_by_place (speaker_number=? AND listed=? AND ${RANGE})`],
  ],
  [
    'quotes by confidence',
    quoteQuery('confidence', [], 'by-confidence'),
    ['SEARCH q USING COVERING INDEX quote_by_confidence ((confidence,place)<(?,?))'],
  ],
  [
    'quotes of an outlet by confidence',
    quoteQuery('confidence', ['outlets'], 'by-confidence'),
    ['SEARCH q USING INDEX quote_by_confidence ((confidence,place)<(?,?))'],
  ],
]

for (const [list, sql, steps] of lists) {
  t.test(`a list of ${list} is read in index order, from the position on`, async (t) => {
    const plan = planOf(sql)
    t.same(plan.slice(0, steps.length), steps)
    t.same(plan.filter(isFullScan), [])
    t.same(plan.filter(isSort), [])
  })
}

const gathered: readonly (readonly [list: string, sql: string, first: RegExp])[] = [
  [
    'the few quotes above a high confidence',
    quoteQuery('minConfidence', [], 'by-sort-key'),
    /^SEARCH q USING COVERING INDEX quote_by_confidence \(confidence>\?\)/,
  ],
  [
    'quotes in a rare language',
    quoteQuery('languages', [], 'by-sort-key'),
    /^SEARCH q USING INDEX quote_by_article \(article_number=\?\)/,
  ],
  [
    'quotes of speakers by confidence',
    quoteQuery('speakers', [], 'by-confidence'),
    /^SEARCH q USING INTEGER PRIMARY KEY/,
  ],
  [
    'quotes that mention somebody by confidence',
    quoteQuery('about', [], 'by-confidence'),
    /^SEARCH q USING INTEGER PRIMARY KEY/,
  ],
  ['quotes with words by confidence', quoteQuery('words', [], 'by-confidence'), /^SCAN quote_search VIRTUAL TABLE/],
  [
    'quotes of a status by confidence',
    quoteQuery('status', [], 'by-confidence'),
    /^SEARCH q USING INDEX quote_by_status/,
  ],
  ['quotes to review', REVIEW_QUEUE, /^(?:CO-ROUTINE|MATERIALIZE) /],
  ['matching quotes to review', QUEUE_OF_FOUND, /^(?:CO-ROUTINE|MATERIALIZE) /],
  ['quotes by relevance', quoteQuery('words', ['speakers'], 'by-relevance'), /^CO-ROUTINE/],
]

for (const [list, sql, first] of gathered) {
  t.test(`a list of ${list} sorts only rows found through an index`, async (t) => {
    const plan = planOf(sql)
    t.match(plan[0], first)
    t.same(plan.filter(isFullScan), [])
  })
}

t.test('whatever filters are combined, no list reads everything', async (t) => {
  const conditions = [
    'article',
    'types',
    'outlets',
    'statuses',
    'languages',
    'minConfidence',
    'cueKinds',
    'speakers',
    'speakerKinds',
    'about',
    'words',
    'disputed',
  ] as const
  const drivers = [
    ['sortKey', null],
    ['type', 'types'],
    ['outlet', 'outlets'],
    ['status', 'statuses'],
    ['languages', 'languages'],
    ['speaker', 'speakers'],
    ['speakers', 'speakers'],
    ['meant', 'about'],
    ['mentioned', 'about'],
    ['about', 'about'],
    ['words', 'words'],
    ['disputed', 'disputed'],
  ] as const
  for (let set = 0; set < 2 ** conditions.length; set += 1) {
    const asked = conditions.filter((_, index) => set & (2 ** index))
    // Larger combinations would take minutes and find nothing new.
    if (asked.length > 4) continue
    for (const [driver, met] of drivers) {
      for (const wanted of ['by-sort-key', 'by-confidence', 'count'] as const) {
        const plan = planOf(
          quoteQuery(
            driver,
            asked.filter((condition) => condition !== met),
            wanted,
            // For each driver, another half of the combinations.
            (set + driver.length) % 2 === 0 ? asked : undefined,
          ),
        )
        const wrong = plan.filter(isFullScan)
        if (wrong.length > 0) t.fail(`${driver} ${asked.join(' ')} ${wanted}: ${wrong.join('; ')}`)
      }
    }
  }
  t.pass('every plan was checked')
})

const others: readonly (readonly [question: string, sql: string])[] = [
  ['speakers by the beginnings of their names', speakerQuery('name', ['person', 'organization'], 'found')],
  [
    'speakers by the beginnings of their names, the most quoted first',
    speakerQuery('quotes', ['person', 'organization'], 'found'),
  ],
  [
    'speakers by the beginnings of their names, the most recently quoted first',
    speakerQuery('lastQuoted', ['person', 'organization'], 'found'),
  ],
  ['speakers of several kinds', speakerQuery('name', ['person', 'organization'], 'all')],
  ['speakers by a form of their name', FIND_NAMED],
  ['the current role of a speaker', PRESENT_ROLE],
  ['the history of a quote', LIST_QUOTE_CHANGES],
  ['the last change of a quote', LAST_QUOTE_CHANGE],
  ['the remembered people of its mentions', REMEMBERED],
  ['the speakers of a quote, to be stored', SPEAKERS_TO_KEEP],
  ['the names that lead to them', LINKS_TO_KEEP],
  ['the changes of a speaker', LIST_SPEAKER_CHANGES],
  ['the last of several simultaneous merges', LAST_OF_BATCH],
  ['the roles of a speaker', ROLE_HISTORY],
  ['the speakers quoted alongside a speaker', QUOTED_BESIDE],
  ['the revisions of an article', LIST_REVISIONS],
  ['a revision of an article', FIND_REVISION],
  ['the text of a revision', FIND_REVISION_TEXT],
  ['articles analysed by another engine', LIST_OUTDATED],
  ['quotes that begin at the same place', SAME_START],
  ['unreviewed quotes of an article', UNREVIEWED_OF_ARTICLE],
  ['quotes reviewed since a given time', REVIEWED_SINCE],
  ['a speaker by an id that may have been merged', FIND_BY_ID],
  ['people with a first and a last name', BY_OUTER_KEY],
  ['speakers whose name contains words', FIND_HAVING],
  ['the holder of a confirmed alias', HOLDERS],
  ['other holders of it at the same time', VOUCHED_AT_ONCE],
  ['the confirmed aliases of a speaker', LIST_VOUCHED],
  ['organizations with an acronym', BODIES_CALLED],
  ['speakers with a name', OF_NAME_KEY],
  ['speakers with a first and a last name', OF_OUTER_NAME],
  ['speakers of an article with a name', OF_FORM],
  ['the names of a speaker', FORMS_USED],
  ['speakers whom reviewers keep apart', TOLD_APART],
  ['speakers no longer quoted in an article', UNQUOTED],
  ...(['in-time', 'of-outlets'] as const).flatMap((counted) => [
    [`quotes ${counted}, by month, outlet, type, cue and source`, byGroup(counted)] as const,
    [`quotes ${counted}, by speaker`, bySpeaker(counted)] as const,
    [`articles of quotes ${counted}`, articlesByOutlet(counted)] as const,
  ]),
  ['the most quoted speakers', MOST_QUOTED],
  ['quotes of a period, by status', BY_STATUS],
  ['matching quotes, by status', STATUS_OF_FOUND],
  ['matching quotes, by speaker', bySpeaker('found')],
  ['each matching quote', EACH_FOUND],
  ['the kinds of speakers', KINDS_OF],
  ['the names of listed speakers', NAMES_OF],
  ['facets of matching quotes', GROUPS_OF_FOUND],
  ['the people mentioned in matching quotes', MENTIONED_IN_FOUND],
  ['the times at which quotes changed', CHANGE_TIMES],
  ['quotes of a year', countInIndex(INDEXED)],
  ['how far back quotes of a period are counted', sortKeyAfter('in-time')],
  ['how far back quotes of an outlet are counted', sortKeyAfter('of-outlets')],
  ['speakers whose names contain some of the words', HOLDERS_OF_WORDS],
  ['whether a language is rare', IN_LANGUAGES],
  ['the end of a page of changes', END_OF_STRETCH],
  ['the beginning of the next era of changes', NEXT_ERA],
  ['the quotes of a page', LOAD_QUOTES],
  ['the number of mentions of somebody', MENTIONS_OF],
  ['the person with an id', FIND_SPEAKER],
  ['the person with a name', SPEAKERS_NAMED],
  ['a mentioned name', MENTIONED_BY_KEY],
  ['mentioned names with a surname', NAMES_BY_SURNAME],
  ['names that lead to a speaker', LINKED_NAMES],
  ['confirmed aliases', VOUCHED_NAMES],
  ['the people mentioned in moving quotes', MEAN_OTHER],
  ['the people mentioned before a merge', MEANT_BY_NAME],
  ['the words around a quote', TEXT_OF],
  ['the quote at a sort key', LISTED_AT],
  ['the names of speakers', NAMES],
  ['the places of the quotes of an article', ARTICLE_RANGE],
  ['the quotes of an article in text order', IN_TEXT_ORDER],
  ['the next place above an article’s quotes', NEXT_SORT_KEY],
  ['the next place below them', SORT_KEY_BEFORE],
  ['the articles of quotes that are moved', ARTICLES_OF],
  ['the quotes of a merged speaker', QUOTES_OF],
  ['the forms of a name that moves', FORMS_OF],
  ['articles in which a merge is undone', ARTICLES_TO_UNDO],
  ['the next of these articles', NEXT_TO_UNDO],
  ['the next articles of a merged speaker', NEXT_ARTICLES],
  ['the next quotes of an article to be deleted', LAST_QUOTES],
  ['speakers no longer named in an article', UNQUOTED_OF],
  ['the quotes of a speaker in articles', QUOTES_IN_ARTICLES],
  ['the speakers of their quotes', LOAD_SPEAKERS],
  ['the next quotes to compare', TO_CLUSTER],
  ['cluster leaders by fingerprint', LEADERS],
  ['whether the speakers of a cluster agree', DISPUTED],
  ['the other occurrences of a quotation', OTHERS],
  ['the number of occurrences of quotations', COUNTS],
  ['articles by their identities', articleQuery({ urls: ['x'], externalIds: ['x'], outlets: ['x'] }, 'own', false)],
  ['the article with an address', BY_URL],
  ['the article with an externalId', BY_EXTERNAL_ID],
  ['where else an article was published', PUBLICATIONS],
  ['whether an outlet published it', PUBLISHED_BY],
]

for (const [question, sql] of others) {
  t.test(`indexes are used to find ${question}`, async (t) => {
    const plan = planOf(sql)
    t.ok(plan.some((step) => step.startsWith('SEARCH ')))
    t.same(plan.filter(isFullScan), [])
  })
}

t.test('deleting an article uses indexes to find everything that belongs to it', async (t) => {
  const references = prepare<{ child: string; column: string }>(
    database,
    `SELECT t.name AS child, f."from" AS column FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f
      WHERE t.type = 'table'`,
  ).all()
  t.ok(references.length > 5)
  for (const { child, column } of references) {
    t.same(planOf(`DELETE FROM ${child} WHERE ${column} = ?`).filter(isFullScan), [], `${child}.${column}`)
  }
})
