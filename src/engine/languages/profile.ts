// What the patterns has to know of a language. Types only.

export type Words = ReadonlySet<string>

export interface Phrase {
  readonly words: readonly string[]
  /** The position of the word that is the source itself ("по [его] словам"), or -1. */
  readonly source: number
}

/** All words in lower case with straight apostrophes. */
export interface LanguageProfile {
  /** Forms of reporting verbs that need no other word: "sagte", "déclare". */
  readonly finite: Words
  /** Those that need an auxiliary before them, or are part of a passive: "gesagt", "déclaré". */
  readonly participles: Words
  readonly auxiliaries: Words
  /** Words that make a participle a passive, which has no source: "wurde", "été". */
  readonly passives: Words
  /** Verbs of which a part stands at the end of the clause, and the parts: "teilte" … "mit". */
  readonly particles: ReadonlyMap<string, Words>
  /** Finite forms that are infinitives too: "sagen". */
  readonly infinitives: Words
  /** Verbs before an infinitive: "will sagen". */
  readonly modals: Words
  /** Forms, each one of the above, after which a bare clause is what was said, and before which one may stand. */
  readonly plain: Words
  /** Finite forms, auxiliaries included, that have several subjects. */
  readonly plural: RegExp
  /** Forms that need a word for nobody beside them, and these words: "heißt es", "peut-on lire". */
  readonly impersonal: Words
  readonly nobody: Words
  /** Whether an attribution inside the marks stands between dashes («Да, — сказал он, — пора») or between commas (« Oui, dit-il, il est temps »); "" when the marks are closed before it. */
  readonly interruption: 'dashes' | 'commas' | ''
  /** Forms of which the person quoted is the object: "zitiert". */
  readonly quoting: Words
  /** Forms, each one of the above, that call something by the words in marks: "nannte", "qualifié". */
  readonly calling: Words
  /** Forms of which the source may stand after a preposition: "heißt es [in dem Bericht]", "сообщили [в полиции]". */
  readonly placed: Words
  /** The prepositions of such a source. */
  readonly places: Words
  /** Words that begin a reported clause: "dass", "que". */
  readonly that: Words
  /** Whether a comma stands before them. */
  readonly commaBeforeThat: boolean
  /** "wie" in "wie die Polizei mitteilte". */
  readonly as: Words
  /** Phrases before a source, by their first word, longest first: "nach Angaben von". */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Words that are a phrase and its source in one: "Polizeiangaben"; matched after the word `before`. */
  readonly compounds: { readonly before: Words; readonly word: RegExp } | null
  /** Words after a source that do the work of a phrase: "zufolge". */
  readonly postpositions: Words
  /** Words that stand before the source after a quotation: „…“, so [Merz]. */
  readonly closing: Words
  /** Beginnings of a sentence that refers to the words before: "Das sagte Lee", "Об этом сообщил Ли". */
  readonly summaries: readonly (readonly string[])[]
  /** The gender that a pronoun, an article before a role, a title or the end of a verb tells. */
  readonly female: RegExp
  readonly male: RegExp
  /** Nouns for texts that speak: "Bericht", "rapport". */
  readonly documents: RegExp
  /** Third persons, as subjects. */
  readonly pronouns: Words
  readonly determiners: Words
  /** Determiners of objects only: "dem". */
  readonly objects: Words
  /** Determiners that go on a noun phrase with a genitive: "der Sprecher [der] Polizei". */
  readonly genitives: Words
  /** Prepositions that go on a noun phrase: "de", "von". */
  readonly linkers: Words
  readonly prepositions: Words
  /** Adverbs, times, objects and clitics: what may stand between a verb and its subject. */
  readonly passing: Words
  /** Relative pronouns that can be a subject: "der", "qui". */
  readonly relatives: Words
  /** Words that begin a clause of their own, relative ones included. */
  readonly subordinators: Words
  readonly coordinators: Words
  readonly negations: Words
  /** Nouns for people and bodies that speak, without a name: a subject after the verb. */
  readonly roles: RegExp
  /** Forms that by themselves tell a reported clause: "sei", "habe". */
  readonly moods: Words
  /** Whether a verb often has no word for its subject: "añadió". */
  readonly dropsSubjects: boolean
  /** Whether every noun has a capital. */
  readonly capitalNouns: boolean
  /** Whether the subject follows the verb when anything else comes first. */
  readonly verbSecond: boolean
}
