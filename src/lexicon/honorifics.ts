// Forms of address: words directly before a name that are not part of it. Our
// own list, from general knowledge of newspaper style.

/** What the words of a text say about a person's gender; `either` is for a name that men and women bear. */
export type Gender = 'male' | 'female' | 'either'

/** One row of the list. */
interface Honorifics {
  /** The language they are written in, as an ISO 639-1 code. */
  readonly language: string
  readonly gender: Gender
  /** Lower case, with and without a full stop if both are in use. */
  readonly words: string
  /**
   * Whether the words are names, or mean something else, in other languages, and
   * so are recognized in their own only: Don Lemon, Pan Am.
   */
  readonly isLocal?: true
  /**
   * Whether to drop them when comparing names; `sometimes`: only if a given name
   * may follow ("Lady Mary Peters", but "Lady Gaga").
   */
  readonly isLeftOut: 'always' | 'sometimes' | 'never'
}

const FORMS: readonly Honorifics[] = [
  { language: 'en', gender: 'male', words: 'mr mr. mister sir messrs messrs. father fr.', isLeftOut: 'always' },
  { language: 'en', gender: 'male', words: 'lord', isLeftOut: 'sometimes' },
  { language: 'en', gender: 'male', words: 'brother', isLeftOut: 'never' },
  { language: 'en', gender: 'female', words: 'mrs mrs. ms ms. miss madam dame', isLeftOut: 'always' },
  { language: 'en', gender: 'female', words: 'lady', isLeftOut: 'sometimes' },
  { language: 'en', gender: 'female', words: 'sister mmes.', isLeftOut: 'never' },
  {
    language: 'en',
    gender: 'male',
    words:
      'shri alhaji haji mallam malam mazi ustaz datuk dato encik bapak père abbé igwe nkosi inkosi kgosi induna ato',
    isLeftOut: 'never',
  },
  {
    language: 'en',
    gender: 'female',
    words: 'smt smt. hajjah hajia hajiya alhaja datin puan gogo woizero ibu sheikha begum',
    isLeftOut: 'never',
  },
  { language: 'en', gender: 'either', words: 'tengku tunku khun maître', isLeftOut: 'never' },
  {
    language: 'en',
    gender: 'either',
    words: 'mx mx. dr dr. doctor prof prof. professor rev rev. reverend hon hon. honorable honourable',
    isLeftOut: 'always',
  },
  { language: 'fr', gender: 'male', words: 'monsieur', isLeftOut: 'always' },
  { language: 'fr', gender: 'male', words: 'm. mm. mgr mgr.', isLeftOut: 'never' },
  { language: 'fr', gender: 'female', words: 'mme mme. madame mlle mlle.', isLeftOut: 'always' },
  { language: 'fr', gender: 'female', words: 'mademoiselle', isLeftOut: 'never' },
  { language: 'de', gender: 'male', words: 'herr', isLeftOut: 'always' },
  { language: 'de', gender: 'male', words: 'hr.', isLeftOut: 'never' },
  { language: 'de', gender: 'female', words: 'frau', isLeftOut: 'always' },
  { language: 'sv', gender: 'female', words: 'fru fröken', isLocal: true, isLeftOut: 'never' },
  { language: 'sv', gender: 'male', words: 'hr', isLocal: true, isLeftOut: 'never' },
  { language: 'es', gender: 'male', words: 'señor senor', isLeftOut: 'always' },
  { language: 'es', gender: 'male', words: 'sr.', isLeftOut: 'never' },
  { language: 'es', gender: 'male', words: 'don', isLocal: true, isLeftOut: 'sometimes' },
  { language: 'es', gender: 'female', words: 'señora senora', isLeftOut: 'always' },
  { language: 'es', gender: 'female', words: 'doña', isLeftOut: 'sometimes' },
  { language: 'es', gender: 'female', words: 'sra. srta.', isLeftOut: 'never' },
  { language: 'it', gender: 'male', words: 'signor', isLeftOut: 'always' },
  { language: 'it', gender: 'male', words: 'signore sig. dott.', isLeftOut: 'never' },
  { language: 'it', gender: 'male', words: 'don', isLocal: true, isLeftOut: 'sometimes' },
  { language: 'it', gender: 'female', words: 'signora', isLeftOut: 'always' },
  { language: 'it', gender: 'female', words: 'dott.ssa prof.ssa', isLeftOut: 'never' },
  { language: 'it', gender: 'either', words: 'on.', isLocal: true, isLeftOut: 'never' },
  { language: 'pt', gender: 'male', words: 'senhor', isLeftOut: 'never' },
  { language: 'pt', gender: 'female', words: 'senhora dona', isLeftOut: 'never' },
  { language: 'fr', gender: 'either', words: 'me maître docteur', isLocal: true, isLeftOut: 'never' },
  { language: 'es', gender: 'male', words: 'monseñor fray', isLocal: true, isLeftOut: 'never' },
  { language: 'es', gender: 'female', words: 'sor', isLocal: true, isLeftOut: 'never' },
  { language: 'it', gender: 'male', words: 'monsignor padre fra dottor professor', isLocal: true, isLeftOut: 'never' },
  { language: 'it', gender: 'female', words: 'suor', isLocal: true, isLeftOut: 'never' },
  { language: 'it', gender: 'either', words: 'avv. ing. sen. gen.', isLocal: true, isLeftOut: 'never' },
  { language: 'pt', gender: 'male', words: 'dom d. frei seu', isLocal: true, isLeftOut: 'never' },
  { language: 'pt', gender: 'female', words: 'irmã', isLocal: true, isLeftOut: 'never' },
  { language: 'nl', gender: 'male', words: 'meneer dhr.', isLeftOut: 'never' },
  { language: 'nl', gender: 'female', words: 'mevrouw mw.', isLeftOut: 'never' },
  { language: 'pl', gender: 'male', words: 'pan', isLocal: true, isLeftOut: 'never' },
  { language: 'pl', gender: 'female', words: 'pani', isLocal: true, isLeftOut: 'never' },
  { language: 'ru', gender: 'male', words: 'г-н господин', isLeftOut: 'never' },
  { language: 'ru', gender: 'female', words: 'г-жа госпожа', isLeftOut: 'never' },
  { language: 'uk', gender: 'male', words: 'пан', isLeftOut: 'never' },
  { language: 'uk', gender: 'female', words: 'пані', isLeftOut: 'never' },
]

/** The forms of address recognized in texts of a language, with the gender they indicate. Lower case. */
export function honorificsOf(language: string): ReadonlyMap<string, Gender> {
  return new Map(
    FORMS.filter((forms) => forms.language === language || forms.isLocal === undefined).flatMap(({ words, gender }) =>
      words.split(' ').map((word) => [word, gender] as const),
    ),
  )
}

/** Those recognized in English, where people of all countries are in the news. */
export const HONORIFICS = honorificsOf('en')

/** Those dropped when comparing names, always or sometimes. */
export function leftOutHonorifics(when: 'always' | 'sometimes'): readonly string[] {
  return FORMS.filter(({ isLeftOut }) => isLeftOut === when).flatMap(({ words }) => words.split(' '))
}
