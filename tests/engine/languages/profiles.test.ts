import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import type { PatternProfile } from '../../../src/engine/languages/profile.ts'
import { LANGUAGE_PROFILES, LIKELIEST, profileOf } from '../../../src/engine/languages/profiles.ts'

const READ_BY_PATTERNS = LANGUAGE_PROFILES.filter((profile) => profile.extraction === 'patterns')

/** The lists that no language does without. */
const NEEDED = [
  'finite',
  'calling',
  'that',
  'as',
  'pronouns',
  'determiners',
  'linkers',
  'prepositions',
  'passing',
  'relatives',
  'subordinators',
  'coordinators',
  'negations',
  'bodyNameWords',
  'placeNames',
] as const satisfies readonly (keyof PatternProfile)[]

/** The lists that pick some forms of reporting verbs. */
const PICKED = ['plain', 'quoting', 'calling', 'placed', 'infinitives', 'impersonal'] as const

/** A word in two of these is taken for the kind that stands first; the pairs are meant. */
const KINDS = ['pronouns', 'linkers', 'determiners', 'prepositions', 'subordinators', 'coordinators'] as const

/** "aux": contracted of a preposition and an article. "während": a word of either kind. */
const IN_TWO_KINDS: Readonly<Record<string, string>> = {
  de: 'während',
  es: 'tras',
  fr: 'du des aux au à',
  nl: 'die of',
  pl: 'czy',
  ru: 'по',
  sv: 'om',
  uk: 'по чи',
}

t.test('every language has one profile, under its code', async (t) => {
  const codes = LANGUAGE_PROFILES.map(({ code }) => code)
  t.equal(new Set(codes).size, codes.length)
  for (const profile of LANGUAGE_PROFILES) {
    t.match(profile.code, /^[a-z]{2}$/)
    t.equal(profileOf(profile.code), profile)
  }
})

t.test('a language that nothing is known of is not read, and a text in no language for sure is English', async (t) => {
  t.equal(profileOf('sw').extraction, 'none')
  t.equal(profileOf('und'), profileOf('en'))
  t.equal(profileOf('en').extraction, 'learned')
  t.same([LIKELIEST.latin.code, LIKELIEST.cyrillic.code], ['en', 'ru'])
})

t.test('a full stop belongs to every abbreviation', async (t) => {
  for (const profile of LANGUAGE_PROFILES) {
    for (const word of profile.abbreviations) t.match(word, /^[^\sA-Z]+\.$/u, profile.code)
    const some = [
      ...profile.closingAbbreviations,
      ...profile.abbreviationsAfterNumbers,
      ...profile.abbreviationsBeforeNumbers,
      ...profile.abbreviationsWithCapitals,
    ]
    t.same(
      some.filter((word) => !profile.abbreviations.has(word)),
      [],
      profile.code,
    )
  }
})

for (const profile of READ_BY_PATTERNS) {
  t.test(`the profile of ${profile.code} is complete`, async (t) => {
    for (const list of NEEDED) t.ok(profile[list].size > 0, list)
    t.ok(profile.phrases.size > 0)
    t.ok(profile.abbreviations.size > 10)
    t.ok(profile.honorifics.get('dr.'))
    t.equal(
      profile.isCyrillic,
      [...profile.finite].every((word) => /^[\p{Script=Cyrillic}'-]+$/u.test(word)),
    )
  })

  t.test(`the words of ${profile.code} are in lower case with straight apostrophes`, async (t) => {
    for (const [name, value] of Object.entries(profile)) {
      if (!(value instanceof Set)) continue
      const wrong = [...(value as ReadonlySet<string>)].filter(
        (word) => word !== word.toLowerCase() || /[’\s]/u.test(word),
      )
      t.same(wrong, [], name)
    }
  })

  t.test(`in ${profile.code} every form that a list picks is one of a reporting verb`, async (t) => {
    for (const name of PICKED) {
      const strange = [...profile[name]].filter(
        (form) => !profile.finite.has(form) && !profile.participles.has(form) && !profile.particles.has(form),
      )
      t.same(strange, [], name)
    }
  })

  t.test(`in ${profile.code} a small word is of one kind, unless it is said here`, async (t) => {
    const twice = KINDS.flatMap((one, index) =>
      KINDS.slice(index + 1).flatMap((other) => [...profile[one]].filter((word) => profile[other].has(word))),
    )
    t.same([...new Set(twice)].sort(), (IN_TWO_KINDS[profile.code] ?? '').split(' ').filter(Boolean).sort())
  })

  t.test(`${profile.code} tells the gender of its pronouns, and no word two`, async (t) => {
    const pronouns = [...profile.pronouns, ...profile.sourcePronouns]
    t.ok(pronouns.some((word) => profile.female.test(word)))
    t.ok(pronouns.some((word) => profile.male.test(word)))
    for (const list of [profile.pronouns, profile.finite, profile.honorifics.keys()])
      for (const word of list) t.notOk(profile.female.test(word) && profile.male.test(word), word)
  })
}

const FOLDER = 'src/engine/languages'

t.test('no word stands twice in a list as it is written', async (t) => {
  const files = readdirSync(FOLDER).filter((file) => /^[a-z]{2}\.ts$/u.test(file))
  t.same(files.map((file) => file.slice(0, 2)).sort(), READ_BY_PATTERNS.map(({ code }) => code).sort())
  const lists = readdirSync(`${FOLDER}/german`).map((file) => `german/${file}`)
  t.ok(lists.length > 3)
  for (const file of [...files, ...lists]) {
    const source = readFileSync(`${FOLDER}/${file}`, 'utf8')
    for (const list of listsOf(source)) t.same(repeated(list), [], `${file}: ${list.slice(0, 4).join(' ')} …`)
  }
  t.same(listsOf("words('un deux',\n  'deux trois')").map(repeated), [['deux']])
})

/** The words of each run of literals with nothing but + and commas between them; phrases, which have commas inside, are none. */
function listsOf(source: string): string[][] {
  const runs = source.match(/(?:(?:'[^'\n]*'|"[^"\n]*")[\s+,]*)+/gu) ?? []
  return runs.flatMap((run) => {
    const literals = Array.from(run.matchAll(/'([^'\n]*)'|"([^"\n]*)"/gu), ([, single, double]) => single ?? double!)
    return literals.some((literal) => literal.includes(',')) ? [] : [literals.join(' ').split(/\s+/u).filter(Boolean)]
  })
}

function repeated(list: readonly string[]): string[] {
  return list.filter((word, index) => list.indexOf(word) < index)
}
