// What the engine has to know of a language. Types only.

import type { Gender } from '../../lexicon/honorifics.ts'

/** In lower case, with straight apostrophes. */
export type Words = ReadonlySet<string>

/**
 * How a language is read:
 *
 *   `learned`   by models that were trained on it, with its parts of speech and rules of its grammar
 *   `patterns`  by the lists of a PatternProfile
 *   `none`      not at all: quotations are found by their marks
 */
export type LanguageProfile = LearnedProfile | PatternProfile | UnreadProfile

export interface LearnedProfile extends Writing {
  readonly extraction: 'learned'
}

export interface UnreadProfile extends Writing {
  readonly extraction: 'none'
}

export interface PatternProfile extends Writing, ReportingWords, SmallWords, Speakers {
  readonly extraction: 'patterns'
}

/** Where words and sentences of a language end. */
export interface Writing {
  /** ISO 639-1 code. */
  readonly code: string
  /** Whether it is written in Cyrillic letters; a paragraph in other letters is in another language. */
  readonly isCyrillic: boolean
  /** Letters that its neighbours in the same script lack; "" where they tell nothing. */
  readonly ownLetters: string
  /** Words that keep their full stop: "bzw.". */
  readonly abbreviations: Words
  /** Those of them after which a sentence may end when a capital follows: "usw.". */
  readonly closingAbbreviations: Words
  /** Those that are words of their own unless a number follows: "No. 4", but "The answer was no." */
  readonly abbreviationsBeforeNumbers: Words
  /** Those after which a sentence may end when a number stands before: "в 2024 г." */
  readonly abbreviationsAfterNumbers: Words
  /** Those that are words of their own unless they begin with a capital: "Sat.", but "There she sat." */
  readonly abbreviationsWithCapitals: Words
  /** What is split off the beginning of a word: "l’[ancien]"; `null` for nothing. */
  readonly elision: RegExp | null
  /** What is split off the end of a word, at most six units: "Lee[’s]", "dit-[il]". */
  readonly enclitic: RegExp
  /** Whether ordinals are written with a full stop: "am 3. Mai". */
  readonly hasOrdinals: boolean
  /** Words with a capital that begin a sentence after a number rather than follow an ordinal. */
  readonly sentenceOpeners: Words
}

/** The words by which a language tells that somebody is quoted, and who. */
export interface ReportingWords {
  /** Forms of reporting verbs that need no other word: "sagte", "déclare". */
  readonly finite: Words
  /** Those that need an auxiliary before them, or are part of a passive: "gesagt", "déclaré". */
  readonly participles: Words
  readonly auxiliaries: Words
  /** Words that make a participle a passive, which has no source: "wurde", "été". */
  readonly passives: Words
  /** What third persons of verbs end with, where a quotation before shows that one must stand there; `null` where nothing shows it. */
  readonly verbLook: RegExp | null
  /**
   * The endings of gerunds, which never continue a noun phrase: "la ministra [recordando] que";
   * `null` where nothing shows it.
   */
  readonly gerundLook: RegExp | null
  /** What participles end with, after an auxiliary there. */
  readonly participleLook: RegExp | null
  /** Pronouns that make it none: "[s’]est exclamé". */
  readonly reflexives: Words
  /** The look of finite forms that may be participles too: "zitiert"; `null` where no form is both. */
  readonly participleLike: RegExp | null
  /** Verbs of which a part stands at the end of the clause, and the parts: "teilte" … "mit". */
  readonly particles: ReadonlyMap<string, Words>
  /** Verbs that tell of no words by themselves, and the last words of their clause with which they do: "vertritt die [Ansicht]", "ließ [wissen]". */
  readonly supported: ReadonlyMap<string, Words>
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
  /** Modal verbs that tell of a plan with the infinitive at the end of their clause: "[will] … bauen". */
  readonly wanting: Words
  /** Forms, each one of the above, that call something by the words in marks: "nannte", "qualifié". */
  readonly calling: Words
  /** Forms, each one of the above, of which an object alone is what was said: "kündigte [Reformen] an", "kritisierte [das Urteil]". */
  readonly announcing: Words
  /** Words directly before a name or nickname in marks: "[baptisé] « Sable »"; `null` if none are known. */
  readonly naming: RegExp | null
  /** Forms of which the source may stand after a preposition: "heißt es [in dem Bericht]", "сообщили [в полиции]". */
  readonly placed: Words
  /** The prepositions of such a source. */
  readonly places: Words
  /** Words that begin a reported clause: "dass", "que". */
  readonly that: Words
  /** What stands beside a verb for the reported clause that follows: "verwies [darauf], dass". */
  readonly correlates: Words
  /** Whether a comma stands before them. */
  readonly commaBeforeThat: boolean
  /** Forms that by themselves tell a reported clause: "sei", "habe". */
  readonly moods: Words
  /** Those of them that tell as well of what might be: "könnte", "wäre". */
  readonly conditionals: Words
  /** Forms that go on with what was reported before: "[soll] gebrannt haben"; and words that do: "demnach". */
  readonly hearsay: Words
  /** Pronouns beside which such a form tells nothing: "ich habe". */
  readonly moodless: Words
  /** The clause without "that" that is told by its last words: "versprach, die Brücke zu öffnen"; `null` where there is none. */
  readonly infinitiveClause: InfinitiveClause | null
  /**
   * The infinitive reported without "that": "assure [avoir] gagné", "dice [di aver] vinto"; `null`
   * if there is none.
   */
  readonly bareInfinitive: BareInfinitive | null
  /**
   * Forms that ask somebody to do something, and the word before the infinitive: "appelle les élus
   * [à voter]"; `null` if none are known.
   */
  readonly asking: { readonly verbs: RegExp; readonly openers: Words } | null
  /** Prepositions before the one whose opinion a sentence tells, at its head: "[Pour] Anne Petit, …". */
  readonly openers: Words
  /** "wie" in "wie die Polizei mitteilte". */
  readonly as: Words
  /** Phrases before a source, by their first word, longest first: "nach Angaben von". */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Words that are a phrase and its source in one; `null` where nouns are not joined. */
  readonly compounds: Compounds | null
  /** Words after a source that do the work of a phrase: "zufolge". */
  readonly postpositions: Words
  /** Nouns of an opinion with whose it is before them, and the word behind that makes a phrase of them: "[seiner] Meinung nach"; `null` where there is none. */
  readonly opinions: { readonly nouns: Words; readonly after: Words } | null
  /** Words that stand before the source after a quotation: „…“, so [Merz]. */
  readonly closing: Words
  /** Forms of cues that tell of writing, thinking or wanting; the others tell of saying. */
  readonly cueKinds: Readonly<Record<'writing' | 'thinking' | 'wanting', RegExp>>
  /** Forms, each one of the above, that tell of words only with a negation: "не исключил". */
  readonly denying: Words
  /** Words that begin a reported question: "спросил, [почему] …". */
  readonly questions: Words
  /** The particle that makes a question of the word before it: "есть [ли]"; "" where there is none. */
  readonly questionParticle: string
  /** Words for a body that was named before, beside a verb with several subjects: "[Там] сообщили". */
  readonly there: Words
  /** Beginnings of a sentence that refers to the words before: "Das sagte Lee", "Об этом сообщил Ли". */
  readonly summaries: readonly (readonly string[])[]
}

export interface Phrase {
  readonly words: readonly string[]
  /** The position of the word that is the source itself ("по [его] словам"), or -1. */
  readonly source: number
}

export interface InfinitiveClause {
  /** The word before the infinitive: "zu". */
  readonly particle: string
  readonly infinitive: RegExp
  /** The two in one: "aufzubauen". */
  readonly joined: RegExp
  /** Words that begin one that nobody said: "um … zu öffnen". */
  readonly otherOpeners: Words
}

export interface BareInfinitive {
  /** The forms that take such an infinitive. */
  readonly verbs: RegExp
  /** The words before the infinitive, and whether they are required. */
  readonly opener: Words
  readonly isOpened: 'always' | 'sometimes' | 'never'
  readonly infinitive: RegExp
}

export interface Compounds {
  /** What stands before them: "[nach] Polizeiangaben". */
  readonly before: Words
  readonly word: RegExp
  /** What a source may follow after: "nach ersten Angaben [von] Lee". */
  readonly of: Words
}

/** The small words by which a noun phrase and a clause are told. */
export interface SmallWords {
  /** "letzterer", "dernière", "último": the last word of who was named last. */
  readonly latter: Words
  /** Third persons, as subjects. */
  readonly pronouns: Words
  /** Their other forms, where they can be a source: "по [его] словам", "selon [lui]". */
  readonly sourcePronouns: Words
  readonly determiners: Words
  /** Those that say whose somebody is: "seine", "su". */
  readonly possessives: Words
  /** Those that refer to somebody already named: "cette", "este". */
  readonly demonstratives: Words
  /** Those of somebody new, whom nothing before can be: "ein", "une". */
  readonly indefinites: Words
  /** Those that a subject may have; asked only where every noun has a capital. */
  readonly subjectDeterminers: Words
  /** Determiners of objects only: "dem". */
  readonly objects: Words
  /** Determiners that go on a noun phrase with a genitive: "der Sprecher [der] Polizei". */
  readonly genitives: Words
  /** Prepositions that go on a noun phrase: "de", "von". */
  readonly linkers: Words
  readonly prepositions: Words
  /** Those before an agent: "[par] Anne Petit". */
  readonly agents: Words
  /** Those that have an article in them: "im", "zur"; asked only where every noun has a capital. */
  readonly joinedArticles: Words
  /** Those that contain an article: "una nota [del] gruppo". */
  readonly definiteLinkers: Words
  /** Those that no family name goes on with: "il senatore Pietro Marangon [di] Alleanza". */
  readonly affiliating: Words
  /** Adverbs, days, months, objects and clitics: what may stand between a verb and its subject. */
  readonly passing: Words
  /** Pronouns between a quotation and its verb that look like determiners: "« … », [l’]a assuré Lee". */
  readonly clitics: Words
  /** Relative pronouns that can be a subject: "der", "qui". */
  readonly relatives: Words
  /** Those used after a preposition: "para [quien]", "secondo [cui]". */
  readonly whom: Words
  /** Words that begin a clause of their own, relative ones included. */
  readonly subordinators: Words
  readonly coordinators: Words
  readonly negations: Words
  /** Whether a verb often has no word for its subject: "añadió". */
  readonly dropsSubjects: boolean
  /** Whether every noun has a capital. */
  readonly capitalNouns: boolean
  /** Whether the subject follows the verb when anything else comes first. */
  readonly verbSecond: boolean
}

/** What is known of those who speak: people, bodies and texts. */
export interface Speakers {
  /** Nouns for people and bodies that speak, without a name: a subject after the verb. */
  readonly roles: RegExp
  /** The ending that makes several of one role: "syndicat[s]"; `null` where it is not known. */
  readonly rolePlural: RegExp | null
  /** The ending of a role in the genitive: "des Minister[s]"; `null` where it has none. */
  readonly roleGenitive: RegExp | null
  /** Nouns for bodies, which are nobody’s role: "Polizei", "gouvernement". */
  readonly bodies: RegExp
  /** Bodies of which every place has its own, and which are no one body without a further word: "Polizei"; `null` where none are told apart. */
  readonly commonBodies: RegExp | null
  /** The adjective of a body’s name without the article before it: "(das) Rote (Kreuz)" → "Rotes"; `null` where it does not change. */
  readonly bodyAdjective: ((adjective: string, article: string, noun: string) => string) | null
  /** Nouns after which the name of a body stands: "die Zeitung [Elbblick]", "агентство [«Волга»]". */
  readonly bodyLabels: RegExp
  /** Words of bodies’ names: "Reuters", "Élysée". */
  readonly bodyNameWords: Words
  /** Countries and capitals, which stand for those who govern there: "Moskau", "la France". */
  readonly placeNames: Words
  /** Words behind which marks hold the name of a work or a thing: "роман", "назвали"; `null` where they are not known. */
  readonly works: RegExp | null
  /** Nouns for texts that speak: "Bericht", "rapport". */
  readonly documents: RegExp
  /** Forms of address, with the gender that they tell: "Frau", "M.". */
  readonly honorifics: ReadonlyMap<string, Gender>
  /** Given names that are written so in this language alone, in lower case, beside those of lexicon/given-names. */
  readonly givenNames: ReadonlyMap<string, Gender>
  /** What the given names of women and men end with; `null` where that tells little. */
  readonly givenEndings: Readonly<Record<'female' | 'male', RegExp>> | null
  /** Whether a full name has two words, but for a patronymic: of three the first is a noun. */
  readonly shortNames: boolean
  /** Whether names of people take an article: "il Bonetti", "o Pedro". */
  readonly namesTakeArticles: boolean
  /** The look of nouns for people that stand on no list: "Schülerin", "пекарь"; `null` where nothing shows it. */
  readonly roleLook: RegExp | null
  /** The endings of nouns that are no names, where every noun has a capital: "Regierung", "Mehrheit"; `null` where names alone have one. */
  readonly nounLook: RegExp | null
  /** The look of words that open a sentence and are no names there: "Offiziell", "Chinesische". */
  readonly openerLook: RegExp | null
  /** The look of those of women: "-in", "-ка". */
  readonly femaleRoles: RegExp | null
  /** The articles of somebody known, with the gender that they tell of a subject. */
  readonly articles: ReadonlyMap<string, Gender>
  /** The gender that a pronoun, an article before a role, a title or the end of a verb tells. */
  readonly female: RegExp
  readonly male: RegExp
  /** Whether the verb tells the gender of its subject: «сказала». */
  readonly hasGenderedVerbs: boolean
  /** How names change with their case; `null` where they do not. */
  readonly inflection: NameInflection | null
}

/** How a language inflects names: "Пескова" and "Песковым" are Песков. Words are as they are written, unless said otherwise. */
export interface NameInflection {
  /** What all forms of one word of a name have in common, in lower case; `null` for a word that it does not inflect. */
  readonly stem: (word: string) => string | null
  /** The words of a name as it stands by itself: "Сергея Пескова" → "Сергей Песков". `isGenitive` where the words before ask for that case; else it is not known. */
  readonly nominative: (words: readonly string[], isGenitive: boolean) => string[]
  readonly genderOfFamily: (word: string) => Gender
  /** `null` for a word that it does not inflect. */
  readonly genderOfGiven: (lower: string) => Gender | null
  /** Whether it may be a genitive that belongs to the role before it: "представитель [Кремля]", but not "министр [Соколов]". */
  readonly mayBeGenitive: (word: string) => boolean
  /** Whether it looks like a country in the genitive: "президент [Украины]". */
  readonly mayBePlace: (word: string) => boolean
  readonly isPatronymic: (word: string) => boolean
  /** The words of a body’s name as it stands by itself: "Национальном банке" → "Национальный банк". */
  readonly nominativeOfBody: (words: readonly string[]) => string[]
  /** What a noun may be called that stands in some case, in lower case: "директора" → "директор", "директора". */
  readonly nominativesOf: (lower: string) => readonly string[]
  /** Whether it is written in the letters of the names that are inflected. */
  readonly isInflected: (word: string) => boolean
}
