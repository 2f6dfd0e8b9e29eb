import t from 'tap'
import type { Test } from 'tap'
import type { SpeakerKind } from '../../../src/model.ts'
import type {
  Page,
  Position,
  SpeakerOutcome,
  Store,
  StoredSpeaker,
  Suggestion,
  VouchedAlias,
} from '../../../src/store/store.ts'
import { makeAnalysis, makeArticle, makeReport } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'
import type { SampleSpeaker } from '../sample-articles.ts'

const ALL = { limit: 100, after: null }

function openEmpty(t: Test): Store {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  return store
}

/** Saves an article with one quote per speaker, and returns its id. */
async function saveStatements(
  store: Store,
  speakers: readonly SampleSpeaker[],
  publishedAt: string | null = null,
): Promise<string> {
  const { items } = await store.listArticles(ALL)
  const statements = speakers.map((by, index) => ({ words: `statement ${index} of article ${items.length}`, by }))
  const { article, analysis } = makeReport(statements, { publishedAt })
  const outcome = await store.saveArticle(article, analysis)
  if (outcome.outcome !== 'created') throw new Error('every article is new')
  return outcome.saved.article.id
}

const listAll = async (store: Store, query: string | null = null): Promise<readonly StoredSpeaker[]> =>
  (await store.listSpeakers(query, ALL, 'name', ['person', 'organization', 'group', 'document', 'unnamed'])).items

t.test('people with the same full name are one speaker across all articles', async (t) => {
  const store = openEmpty(t)
  await saveStatements(
    store,
    [{ name: 'Nicolas Sarkozy', role: 'president', aliases: ['Sarkozy'] }],
    '2010-01-01T00:00:00Z',
  )
  await saveStatements(
    store,
    [{ name: 'Nicolás SARKOZY', role: 'former president', aliases: ['Mr. Sarkozy', 'Sarkozy'] }],
    '2015-01-01T00:00:00Z',
  )
  await saveStatements(store, [{ name: 'Mr. Nicolas Sarkozy', role: 'president' }], '2009-01-01T00:00:00Z')
  const [speaker, ...others] = await listAll(store)
  t.same(others, [])
  t.match(speaker, { name: 'Nicolas Sarkozy', kind: 'person', quoteCount: 3, articleCount: 3 })
  t.same(speaker?.aliases, ['Sarkozy', 'Mr. Nicolas Sarkozy', 'Mr. Sarkozy', 'Nicolás SARKOZY'], 'most used first')
  t.same(speaker?.roles, ['former president', 'president'], 'latest first, each once')
  t.same(await store.findSpeaker(speaker?.id ?? ''), speaker)
})

t.test('a speaker keeps the name and role that each article uses', async (t) => {
  const store = openEmpty(t)
  await saveStatements(store, [{ name: 'Ann Lee', role: 'mayor' }])
  const id = await saveStatements(store, [{ name: 'Dr. Ann LEE' }])
  const [speaker] = await listAll(store)
  t.match((await store.findArticle(id))?.speakers, [{ id: speaker?.id, name: 'Dr. Ann LEE', role: null }])
  t.match((await store.listQuotes({ articleId: id }, ALL)).items[0]?.speakers, [{ name: 'Dr. Ann LEE', role: null }])
})

const apart: readonly (readonly [why: string, one: SampleSpeaker, other: SampleSpeaker])[] = [
  ['a surname alone', { name: 'Smith' }, { name: 'Smith' }],
  ['a surname with a title', { name: 'Mr. Smith' }, { name: 'Mr. Smith' }],
  ['an alias', { name: 'Ann Smith', aliases: ['Smith'] }, { name: 'Smith' }],
  ['a description', { name: 'a senior official', kind: 'unnamed' }, { name: 'a senior official', kind: 'unnamed' }],
  ['several people', { name: 'two aides', kind: 'group' }, { name: 'two aides', kind: 'group' }],
  ['a document', { name: 'the letter', kind: 'document' }, { name: 'the letter', kind: 'document' }],
  ['another kind', { name: 'Wells Fargo', kind: 'person' }, { name: 'Wells Fargo', kind: 'organization' }],
]

for (const [why, one, other] of apart) {
  t.test(`speakers of two articles are not linked by ${why}`, async (t) => {
    const store = openEmpty(t)
    await saveStatements(store, [one])
    await saveStatements(store, [other])
    t.match(await listAll(store), [{ articleCount: 1 }, { articleCount: 1 }])
    t.equal((await listAll(store)).length, 2)
  })
}

const linked: readonly (readonly [why: string, names: readonly string[], entries: readonly string[]])[] = [
  ['the middle name is left out', ['Donald J. Trump', 'Donald Trump'], ['Donald J. Trump']],
  ['the middle name comes later', ['Donald Trump', 'Donald John Trump', 'Donald J. Trump'], ['Donald Trump']],
  ['middle names differ', ['George W. Bush', 'George H. W. Bush'], ['George H. W. Bush', 'George W. Bush']],
  [
    'several people match',
    ['George W. Bush', 'George H. W. Bush', 'George Bush'],
    ['George Bush', 'George H. W. Bush', 'George W. Bush'],
  ],
  [
    'one is known by another middle name',
    ['George Bush', 'George W. Bush', 'George H. W. Bush'],
    ['George Bush', 'George H. W. Bush'],
  ],
  [
    'they may be father and son',
    ['Donald J. Trump', 'Donald J. Trump Jr.'],
    ['Donald J. Trump', 'Donald J. Trump Jr.'],
  ],
  ['the first name is an initial', ['John Smith', 'J. Smith'], ['J. Smith', 'John Smith']],
  ['the last name has two parts', ['Ann Jones', 'Ann Smith-Jones'], ['Ann Jones', 'Ann Smith-Jones']],
]

for (const [why, names, entries] of linked) {
  t.test(`people with the same first and last name are one speaker, or kept apart, when ${why}`, async (t) => {
    const store = openEmpty(t)
    for (const name of names) await saveStatements(store, [{ name }])
    t.same(
      (await listAll(store)).map(({ name }) => name),
      entries,
    )
  })
}

t.test('a name without its middle keeps leading to the person it first referred to', async (t) => {
  const store = openEmpty(t)
  for (const name of ['George W. Bush', 'George Bush', 'George H. W. Bush', 'George Bush'])
    await saveStatements(store, [{ name }])
  t.match(await listAll(store), [{ name: 'George H. W. Bush' }, { name: 'George W. Bush', articleCount: 3 }])
})

t.test('organizations are linked by any name', async (t) => {
  const store = openEmpty(t)
  await saveStatements(store, [{ name: 'NATO', kind: 'organization' }])
  await saveStatements(store, [{ name: 'Nato', kind: 'organization' }])
  t.match(await listAll(store), [{ name: 'NATO', articleCount: 2, aliases: ['Nato'] }])
})

t.test('two speakers of one article are one if the archive says so', async (t) => {
  const store = openEmpty(t)
  const id = await saveStatements(store, [
    { name: 'José Ruiz', aliases: ['Ruiz'] },
    { name: 'Ann Lee' },
    { name: 'Jose Ruiz', role: 'farmer' },
  ])
  const found = await store.findArticle(id)
  t.match(found?.speakers, [{ name: 'José Ruiz', role: 'farmer' }, { name: 'Ann Lee' }])
  t.match(await listAll(store, 'ruiz'), [{ quoteCount: 2, articleCount: 1, aliases: ['Jose Ruiz', 'Ruiz'] }])
})

t.test('a speaker without quotes is not stored', async (t) => {
  const store = openEmpty(t)
  const { article, analysis } = makeReport([{ words: 'We won', by: { name: 'Ann Lee' } }])
  await store.saveArticle(article, {
    ...analysis,
    quotes: analysis.quotes.map((quote) => ({ ...quote, speakerIds: [] })),
  })
  t.same(await listAll(store), [])
})

t.test('deleteArticle() also deletes the speakers, names and roles that only this article has', async (t) => {
  const store = openEmpty(t)
  const ann = { name: 'Ann Lee', role: 'mayor', aliases: ['Lee'] }
  await saveStatements(store, [ann])
  const id = await saveStatements(store, [{ ...ann, role: 'senator', aliases: ['Lee', 'Annie'] }, { name: 'Bo Li' }])
  const bo = (await listAll(store, 'bo'))[0]?.id ?? ''
  await store.deleteArticle(id)
  t.same(await store.findSpeaker(bo), null)
  t.match(await listAll(store), [{ name: 'Ann Lee', quoteCount: 1, articleCount: 1 }])
  t.same((await listAll(store))[0]?.aliases, ['Lee'])
  t.same((await listAll(store))[0]?.roles, ['mayor'])
  t.same(await listAll(store, 'annie'), [])
})

const SEARCHED: readonly SampleSpeaker[] = [
  { name: 'Ramzan Kadyrov', aliases: ['Mr. Kadyrov'] },
  { name: 'Łukasz Żak' },
  { name: 'George W. Bush' },
  { name: 'White House', kind: 'organization', aliases: ['the White House'] },
  { name: 'Drake Ng' },
]

const searches: readonly (readonly [query: string, names: readonly string[]])[] = [
  ['ram', ['Ramzan Kadyrov']],
  ['KADY', ['Ramzan Kadyrov']],
  ['kad ra', ['Ramzan Kadyrov']],
  ['Mr. Kad', ['Ramzan Kadyrov']],
  ['dyrov', []],
  ['lukasz z', ['Łukasz Żak']],
  ['Ł', ['Łukasz Żak']],
  ['george w', ['George W. Bush']],
  ['george w b', ['George W. Bush']],
  ['the wh', ['White House']],
  ['dr', ['Drake Ng']],
  ['zz', []],
  ['', []],
  ['"*', []],
]

t.test('listSpeakers() matches the beginnings of words in any form of a name', async (t) => {
  const store = openEmpty(t)
  await saveStatements(store, SEARCHED)
  for (const [query, names] of searches)
    t.same(
      (await listAll(store, query)).map(({ name }) => name),
      names,
      query,
    )
})

t.test('listSpeakers() lists by name, page by page, while others are added', async (t) => {
  const store = openEmpty(t)
  const names = ['Żaneta Ek', 'ann Lee', 'Ángel Mora', 'Bo Li', 'Smith', 'Smith']
  for (const name of names) await saveStatements(store, [{ name }])
  for (const query of [null, 'a', 's']) {
    const whole = (await listAll(store, query)).map(({ id }) => id)
    const seen: string[] = []
    let after: Position | null = null
    do {
      const page: Awaited<ReturnType<Store['listSpeakers']>> = await store.listSpeakers(query, { limit: 1, after })
      seen.push(...page.items.map(({ id }) => id))
      await saveStatements(store, [{ name: `Aaron Aalto ${seen.length}` }])
      after = page.next
    } while (after)
    t.same(seen, whole, `${query}`)
    const added = (await store.listArticles(ALL)).items.slice(0, seen.length)
    for (const { id } of added) await store.deleteArticle(id)
  }
  t.same(
    (await listAll(store)).map(({ name }) => name),
    ['Ángel Mora', 'ann Lee', 'Bo Li', 'Smith', 'Smith', 'Żaneta Ek'],
  )
})

t.test('listSpeakers() lists people and organizations, and other kinds on request', async (t) => {
  const store = openEmpty(t)
  await saveStatements(store, [
    { name: 'Ann Lee' },
    { name: 'two aides', kind: 'group' },
    { name: 'an aide', kind: 'unnamed' },
    { name: 'Harbor Trust', kind: 'organization' },
    { name: 'the annual report', kind: 'document' },
  ])
  const named = async (query: string | null, kinds?: readonly SpeakerKind[]): Promise<string[]> =>
    (await store.listSpeakers(query, ALL, 'name', kinds)).items.map(({ name }) => name)
  t.same(await named(null), ['Ann Lee', 'Harbor Trust'])
  t.same(await named('ann'), ['Ann Lee'], 'a search too')
  t.same(await named(null, ['group', 'unnamed']), ['an aide', 'two aides'], 'in one order')
  t.same(await named('ann', ['person', 'document']), ['Ann Lee', 'the annual report'])
  t.same(await named(null, []), [])
  const [lee] = (await store.listSpeakers('lee', ALL)).items
  t.match((await store.findProfile(lee?.id ?? ''))?.quotedBeside, [{ name: 'Harbor Trust' }])
  const { speakerCount, speakers, bySource } = await store.computeStats({}, 10)
  t.equal(speakerCount, 2)
  t.same(
    speakers.map(({ name }) => name),
    ['Ann Lee', 'Harbor Trust'],
  )
  t.match(bySource, { named: { quoteCount: 2 }, unnamed: { quoteCount: 2 }, document: { quoteCount: 1 } })
})

t.test('speakers of several kinds are listed page by page', async (t) => {
  const store = openEmpty(t)
  await saveStatements(store, [
    { name: 'Ann Lee' },
    { name: 'Bay Trust', kind: 'organization' },
    { name: 'Cal Orr' },
    { name: 'Dune Trust', kind: 'organization' },
  ])
  for (const order of ['name', 'quotes', 'lastQuoted'] as const) {
    const whole = (await store.listSpeakers(null, ALL, order)).items.map(({ name }) => name)
    const seen: string[] = []
    let after: Position | null = null
    do {
      const page: Awaited<ReturnType<Store['listSpeakers']>> = await store.listSpeakers(
        null,
        { limit: 1, after },
        order,
      )
      seen.push(...page.items.map(({ name }) => name))
      after = page.next
    } while (after)
    t.same(seen, whole, order)
    t.equal(seen.length, 4)
  }
})

t.test('the current role is the one that most of the latest articles give', async (t) => {
  const store = openEmpty(t)
  const roles: readonly (readonly [day: string, role: string | null])[] = [
    ['2010-01-01', 'senator'],
    ['2014-01-01', 'senator'],
    ['2020-01-01', 'minister'],
    ['2020-01-02', null],
    ['2020-01-03', 'Minister'],
    ['2020-01-04', 'minister'],
    ['2020-01-05', 'guest'],
  ]
  for (const [day, role] of roles)
    await saveStatements(store, [{ name: 'Ann Lee', ...(role === null ? {} : { role }) }], `${day}T00:00:00Z`)
  t.match(await listAll(store), [{ role: 'minister', roles: ['guest', 'minister', 'Minister', 'senator'] }])
  for (let minute = 10; minute < 60; minute += 1)
    await saveStatements(store, [{ name: 'Ann Lee' }], `2022-03-01T00:${minute}:00Z`)
  t.match(await listAll(store), [{ role: 'guest' }], 'out of the latest fifty articles, or else the last one given')
})

/** Saves an article with one statement, and returns the id of its speaker. */
async function saveCalled(
  store: Store,
  by: SampleSpeaker,
  { publishedAt = null, lead = '' }: { readonly publishedAt?: string | null; readonly lead?: string } = {},
): Promise<string> {
  const { items } = await store.listArticles(ALL)
  const { article, analysis } = makeReport([{ words: `words of article ${items.length}`, by }], { publishedAt }, lead)
  const outcome = await store.saveArticle(article, analysis)
  if (outcome.outcome !== 'created') throw new Error('every article is new')
  return outcome.saved.speakers[0]!.id
}

const vouch = async (
  store: Store,
  id: string,
  aliases: readonly (string | VouchedAlias)[],
): Promise<SpeakerOutcome> => {
  const { tag } = (await store.findSpeaker(id))!
  return store.editSpeaker(id, tag, { aliases, by: null, note: null })
}

t.test('a confirmed alias applies to the next article', async (t) => {
  const store = openEmpty(t)
  const id = await saveCalled(store, { name: 'Ada Vance' })
  t.not(await saveCalled(store, { name: 'Vance', role: 'President' }), id, 'not before')
  t.match(await vouch(store, id, ['President Vance', 'Storm']), {
    outcome: 'saved',
    speaker: { vouchedAliases: [{ alias: 'President Vance', from: null, to: null }, { alias: 'Storm' }] },
  })
  t.equal(await saveCalled(store, { name: 'Vance', role: 'President' }), id, 'a title and a surname')
  t.equal(await saveCalled(store, { name: 'Vance', aliases: ['President Vance'] }), id)
  t.not(await saveCalled(store, { name: 'Vance' }), id, 'not a surname alone')
  t.not(await saveCalled(store, { name: 'Vance', role: 'Judge' }), id)
  t.equal(await saveCalled(store, { name: 'Storm', kind: 'organization' }), id, 'whatever its kind in the article')
  await vouch(store, id, ['Vance'])
  t.equal(await saveCalled(store, { name: 'Vance' }), id, 'a surname too, if it was confirmed')
  t.not(await saveCalled(store, { name: 'Eli Vance', aliases: ['Vance'] }), id, 'a full name takes precedence')
  t.not(await saveCalled(store, { name: 'Vance', role: 'President', aliases: [] }, { lead: 'Eli Vance came. ' }), id)
  t.not(await saveCalled(store, { name: 'Storm', kind: 'organization' }), id, 'no longer')
})

t.test('a confirmed surname refers to nobody if the article names somebody else with it in full', async (t) => {
  const store = openEmpty(t)
  const id = await saveCalled(store, { name: 'Ada Vance', aliases: ['Ada Q. Vance'] })
  await vouch(store, id, ['President Vance'])
  const cases: readonly [lead: string, refersToAda: boolean][] = [
    ['His wife Michelle Vance came too. ', false],
    ['Ada and Michelle Vance came too. ', false],
    ['Michelle Vance’s car was there. ', false],
    ['They met Rurik Vance there. ', false],
    ['Ada Q. Vance came. But Vance left. The Vance team stayed. ', true],
    ['It was U.S. President Vance. President-elect Vance, Mr. Vance. ', true],
    ['Michelle Vancetown is a place. ', true],
  ]
  for (const [lead, refersToAda] of cases)
    t.equal((await saveCalled(store, { name: 'Vance', role: 'President' }, { lead })) === id, refersToAda, lead)
})

t.test('a confirmed alias applies to articles of its period', async (t) => {
  const store = openEmpty(t)
  const elder = await saveCalled(store, { name: 'Ada Vance' })
  const younger = await saveCalled(store, { name: 'Bo Vance' })
  const alias = 'President Vance'
  const [ninety, hundred] = ['1990-01-01T00:00:00.000Z', '2000-01-01T00:00:00.000Z']
  t.match(await vouch(store, elder, [{ alias, from: ninety, to: hundred }]), { outcome: 'saved' })
  for (const conflicting of [
    { alias, from: null, to: null },
    { alias, from: '1999-12-31T00:00:00.000Z', to: null },
  ])
    t.match(await vouch(store, younger, [conflicting]), { outcome: 'taken', field: 'aliases', speakerId: elder })
  t.match(await vouch(store, younger, [{ alias, from: hundred, to: null }]), { outcome: 'saved' })
  const called = { name: 'Vance', role: 'President' }
  t.equal(await saveCalled(store, called, { publishedAt: '1999-12-31T23:00:00Z' }), elder)
  t.equal(await saveCalled(store, called, { publishedAt: '2000-01-01T00:00:00Z' }), younger)
  t.notOk([elder, younger].includes(await saveCalled(store, called, { publishedAt: '1985-01-01T00:00:00Z' })))
  t.notOk([elder, younger].includes(await saveCalled(store, called)), 'an article without a date belongs to no period')
})

t.test('a merge moves confirmed aliases, and undoing it moves them back', async (t) => {
  const store = openEmpty(t)
  const [id, otherId] = [await saveCalled(store, { name: 'Ada Vance' }), await saveCalled(store, { name: 'A. Vance' })]
  await vouch(store, otherId, ['President Vance'])
  const called = { name: 'Vance', role: 'President' }
  const nobody = { by: null, note: null }
  await store.mergeSpeakers(id, otherId, nobody)
  t.equal(await saveCalled(store, called), id)
  t.match(await store.undoSpeakerChange(id, null, nobody), { outcome: 'saved' })
  t.equal(await saveCalled(store, called), otherId)
  t.match(await store.undoSpeakerChange(otherId, null, nobody), { outcome: 'saved' }, 'and the edit can be undone')
  t.notOk([id, otherId].includes(await saveCalled(store, called)))
})

t.test('an acronym alone refers to the only organization that an article has used it for', async (t) => {
  const store = openEmpty(t)
  const id = await saveCalled(store, { name: 'Harbor Rescue Service', kind: 'organization', aliases: ['HRS'] })
  t.equal(await saveCalled(store, { name: 'HRS', kind: 'organization' }), id)
  await saveCalled(store, { name: 'Hollow Rail Society', kind: 'organization', aliases: ['HRS'] })
  const ambiguous = await saveCalled(store, { name: 'HRS', kind: 'organization' })
  t.not(ambiguous, id, 'it could be either of the two')
  await saveCalled(store, { name: 'Morning Bell', kind: 'organization', aliases: ['XYZ'] })
  t.match(await store.findSpeaker(await saveCalled(store, { name: 'XYZ', kind: 'organization' })), { name: 'XYZ' })
})

t.test('“Police” and “police” in one article are one speaker', async (t) => {
  const store = openEmpty(t)
  await saveStatements(store, [
    { name: 'Police', kind: 'organization' },
    { name: 'police', kind: 'group' },
    { name: 'the senate', kind: 'unnamed' },
    { name: 'The Senate', kind: 'organization' },
    { name: 'Park', kind: 'person' },
    { name: 'park', kind: 'organization' },
  ])
  t.match(
    (await listAll(store)).map(({ name, kind, quoteCount }) => [name, kind, quoteCount]),
    [
      ['Park', 'person', 1],
      ['park', 'organization', 1],
      ['police', 'group', 2],
      ['The Senate', 'organization', 2],
    ],
  )
})

t.test('suggestions list possible duplicates, most quotes first, with the reason', async (t) => {
  const store = openEmpty(t)
  const id = await saveCalled(store, { name: 'Ada Maria Vance' })
  const [frequent, rare] = [await saveCalled(store, { name: 'Vance' }), await saveCalled(store, { name: 'Mr. Vance' })]
  await store.mergeSpeakers(frequent, await saveCalled(store, { name: 'Vance' }), { by: null, note: null })
  const others: readonly (readonly [name: string, rule: string])[] = [
    ['A. Vance', 'initials'],
    ['A.M. Vance', 'initials'],
    ['Ada Maria Vance Jr.', 'suffix'],
  ]
  for (const [name] of others) await saveCalled(store, { name })
  const body = await saveCalled(store, { name: 'Vance', kind: 'organization' })
  for (const name of ['Eli Vance', 'B. Vance', 'Vancetown', 'Ada']) await saveCalled(store, { name })
  const found = await store.listSuggestions(id, ALL)
  t.match(found?.items[0], { speaker: { id: frequent, quoteCount: 2 }, rule: 'surname-only' })
  t.strictSame(
    new Map(found?.items.slice(1).map(({ speaker, rule }) => [speaker.id === body ? 'body' : speaker.name, rule])),
    new Map([...others, ['Mr. Vance', 'surname-only'], ['body', 'surname-only']]),
  )
  const seen: string[] = []
  let after: Position | null = null
  do {
    const page: Page<Suggestion> | null = await store.listSuggestions(id, { limit: 2, after })
    seen.push(...(page?.items.map(({ speaker }) => speaker.id) ?? []))
    after = page?.next ?? null
  } while (after)
  t.same(
    seen,
    found?.items.map(({ speaker }) => speaker.id),
    'page by page',
  )
  await store.mergeSpeakers(id, rare, { by: null, note: null })
  await store.undoSpeakerChange(id, null, { by: null, note: null })
  t.notOk(
    (await store.listSuggestions(id, ALL))?.items.some(({ speaker }) => speaker.id === rare),
    'an undone merge keeps them apart',
  )
  t.equal(await store.listSuggestions('nobody', ALL), null)
  await t.rejects(store.listSuggestions(id, { limit: 1, after: ['a'] }), { name: 'RangeError' })
})

t.test('different middle names and acronyms are suggested too', async (t) => {
  const store = openEmpty(t)
  const one = await saveCalled(store, { name: 'Ada Q. Vance' })
  await saveCalled(store, { name: 'Ada R. Vance' })
  t.match((await store.listSuggestions(one, ALL))?.items, [{ speaker: { name: 'Ada R. Vance' }, rule: 'middle-name' }])
  const short = await saveCalled(store, { name: 'HRS', kind: 'organization' })
  const long = await saveCalled(store, { name: 'Harbor Rescue Service', kind: 'organization', aliases: ['HRS'] })
  t.match((await store.listSuggestions(long, ALL))?.items, [{ speaker: { id: short }, rule: 'acronym' }])
  t.match((await store.listSuggestions(short, ALL))?.items, [{ speaker: { id: long }, rule: 'acronym' }])
})

t.test('forms of one given name are suggested, even with a suffix, but not two short forms', async (t) => {
  const store = openEmpty(t)
  const short = await saveCalled(store, { name: 'Joe Vance' })
  const long = await saveCalled(store, { name: 'Joseph Q. Vance' })
  const son = await saveCalled(store, { name: 'Joseph R. Vance Jr.' })
  await saveCalled(store, { name: 'Joey Vance' })
  await saveCalled(store, { name: 'Bill Vance' })
  const given = async (id: string) =>
    (await store.listSuggestions(id, ALL))?.items
      .filter(({ rule }) => rule === 'given-name')
      .map(({ speaker }) => speaker.name)
  t.same(await given(short), ['Joseph Q. Vance'])
  t.same((await given(long))?.sort(), ['Joe Vance', 'Joey Vance'])
  t.same((await given(son))?.sort(), ['Joe Vance', 'Joey Vance'])
})

t.test('A quote by two people counts once for the speaker into whom they are merged', async (t) => {
  for (const order of [
    ['Ann Lee', 'Bo Chen'],
    ['Bo Chen', 'Ann Lee'],
  ]) {
    const store = openEmpty(t)
    const text = '“We won,” said both.'
    const by = order.map((name) => ({ name }))
    const saved = await store.saveArticle(makeArticle({ text }), makeAnalysis(text, [{ words: ['“We won,”'], by }]))
    if (saved.outcome !== 'created') throw new Error('it should have been saved')
    const idOf = async (name: string) => (await store.listSpeakers(name, ALL)).items[0]!.id
    const [ann, bo] = [await idOf('Ann Lee'), await idOf('Bo Chen')]
    const counted = async () => {
      const { speakers, bySource } = await store.computeStats({}, 5)
      return [speakers.map(({ name }) => name).sort(), bySource.named.quoteCount, bySource.unknown.quoteCount]
    }
    t.same(await counted(), [['Ann Lee', 'Bo Chen'], 1, 0])
    await store.mergeSpeakers(ann, bo, { by: null, note: null })
    t.same(await counted(), [['Ann Lee'], 1, 0], order.join(' and '))
    await store.undoSpeakerChange(ann, null, { by: null, note: null })
    t.same(await counted(), [['Ann Lee', 'Bo Chen'], 1, 0])
  }
})

t.test('listSpeakers() rejects a position from another list', async (t) => {
  const store = openEmpty(t)
  for (const after of [[], ['a'], ['a', 1], [null, 'a'], ['a', 'b', 'c']]) {
    await t.rejects(store.listSpeakers(null, { limit: 1, after }), { name: 'RangeError' })
  }
})

t.test('findSpeaker() finds nobody for an unknown id', async (t) => {
  t.equal(await openEmpty(t).findSpeaker('no such id'), null)
})
