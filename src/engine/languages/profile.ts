// What the engine needs to know about a language. Types only.

import type { Gender } from '../../lexicon/honorifics.ts'

/** In lower case, with straight apostrophes. */
export type Words = ReadonlySet<string>

/**
 * How a language is read:
 *
 *   `learned`   by models trained on it, with its parts of speech and grammar rules
 *   `patterns`  by the lists of a PatternProfile
 *   `none`      not at all: only quotations in marks are found
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

/** Where a language's words and sentences end. */
export interface Writing {
  /** ISO 639-1 code. */
  readonly code: string
  /** Whether it is written in Cyrillic script; a paragraph in another script is in another language. */
  readonly isCyrillic: boolean
  /** Letters that other languages in the same script lack; "" if they decide nothing. */
  readonly ownLetters: string
  /** Words that keep their full stop: "bzw.". */
  readonly abbreviations: Words
  /** Those after which a sentence may end if a capital follows: "usw.". */
  readonly closingAbbreviations: Words
  /** Those that are ordinary words unless a number follows: "No. 4", but "The answer was no." */
  readonly abbreviationsBeforeNumbers: Words
  /** Those after which a sentence may end if a number precedes: "в 2024 г." */
  readonly abbreviationsAfterNumbers: Words
  /** Those that are ordinary words unless capitalized: "Sat.", but "There she sat." */
  readonly abbreviationsWithCapitals: Words
  /** What is split off the beginning of a word: "l’[ancien]"; `null` for nothing. */
  readonly elision: RegExp | null
  /** Of these, what belongs to a name unless a sentence begins: "Fabrizio [Dall’]Oca"; `null` for nothing. */
  readonly nameElision: RegExp | null
  /** What is split off the end of a word, at most six UTF-16 units: "Lee[’s]", "dit-[il]". */
  readonly enclitic: RegExp
  /** Whether ordinals are written with a full stop: "am 3. Mai". */
  readonly hasOrdinals: boolean
  /** Capitalized words that, after a number, begin a sentence rather than follow an ordinal. */
  readonly sentenceOpeners: Words
}

/** The words by which a language says that somebody is quoted, and who. */
export interface ReportingWords {
  /** Forms of reporting verbs that are complete by themselves: "sagte", "déclare". */
  readonly finite: Words
  /** Those that need an auxiliary before them, or form a passive: "gesagt", "déclaré". */
  readonly participles: Words
  readonly auxiliaries: Words
  /** Words that turn a participle into a passive, which has no source: "wurde", "été". */
  readonly passives: Words
  /**
   * The endings of third-person verbs, used where a preceding quotation implies a verb; `null`
   * where nothing implies one.
   */
  readonly verbLook: RegExp | null
  /**
   * The endings of gerunds, which never continue a noun phrase: "la ministra [recordando] que";
   * `null` where nothing shows it.
   */
  readonly gerundLook: RegExp | null
  /** The endings of participles, used after an auxiliary there. */
  readonly participleLook: RegExp | null
  /** Pronouns that prevent a passive reading: "[s’]est exclamé". */
  readonly reflexives: Words
  /** The look of finite forms that may also be participles: "zitiert"; `null` if no form is both. */
  readonly participleLike: RegExp | null
  /** Separable verbs, and the particles that stand at the end of their clause: "teilte" … "mit". */
  readonly particles: ReadonlyMap<string, Words>
  /**
   * Verbs that report words only together with the last words of their clause: "vertritt die
   * [Ansicht]", "ließ [wissen]".
   */
  readonly supported: ReadonlyMap<string, Words>
  /** Finite forms that are also infinitives: "sagen". */
  readonly infinitives: Words
  /**
   * Reporting infinitives, and the verbs directly before them with which they report: "se [limitó] a
   * [decir]"; `null` if none are known.
   */
  readonly chained: { readonly infinitives: Words; readonly starters: RegExp; readonly purposes: Words } | null
  /** Verbs that take an infinitive: "will sagen". */
  readonly modals: Words
  /** Forms, all listed above, that introduce a bare clause as what was said, or follow one. */
  readonly plain: Words
  /** Finite forms, auxiliaries included, that have a plural subject. */
  readonly plural: RegExp
  /** Forms that need an impersonal subject beside them, and these subjects: "heißt es", "peut-on lire". */
  readonly impersonal: Words
  readonly nobody: Words
  /**
   * Whether an attribution inside the marks stands between dashes («Да, — сказал он, — пора») or
   * commas (« Oui, dit-il, il est temps »); "" if the marks are closed before it.
   */
  readonly interruption: 'dashes' | 'commas' | ''
  /** Forms whose object is the person quoted: "zitiert". */
  readonly quoting: Words
  /** Modal verbs that express a plan with the infinitive at the end of their clause: "[will] … bauen". */
  readonly wanting: Words
  /** Forms, all listed above, that call something by the words in marks: "nannte", "qualifié". */
  readonly calling: Words
  /**
   * Forms, all listed above, whose object alone is what was said: "kündigte [Reformen] an",
   * "kritisierte [das Urteil]".
   */
  readonly announcing: Words
  /** Forms, all listed above, that report a clause, but no words in marks: "findet, dass". */
  readonly onlyClauses: Words
  /** Words directly before a name or nickname in marks: "[baptisé] « Sable »"; `null` if none are known. */
  readonly naming: RegExp | null
  /** Forms whose source may follow a preposition: "heißt es [in dem Bericht]", "сообщили [в полиции]". */
  readonly placed: Words
  /** The prepositions before such a source. */
  readonly places: Words
  /** Words that begin a reported clause: "dass", "que". */
  readonly that: Words
  /** Those that do directly after the verb: "sottolinea [come] il ponte sia chiuso". */
  readonly thatAfterVerb: Words
  /** Words beside a verb that anticipate the reported clause: "verwies [darauf], dass". */
  readonly correlates: Words
  /** Whether a comma precedes them. */
  readonly commaBeforeThat: boolean
  /** Forms that by themselves mark a reported clause: "sei", "habe". */
  readonly moods: Words
  /**
   * Any verb with such an ending beside one of the pronouns is such a form too: "orakle er"; `null`
   * where the endings do not show it.
   */
  readonly moodLook: { readonly verb: RegExp; readonly subjects: Words } | null
  /**
   * The endings of third persons, where the verb of a main clause comes second, after a noun,
   * pronoun or adverb; `null` elsewhere.
   */
  readonly finiteLook: RegExp | null
  /** Those that may also be hypothetical: "könnte", "wäre". */
  readonly conditionals: Words
  /** Forms that continue a report: "[soll] gebrannt haben"; and words that do: "demnach". */
  readonly hearsay: Words
  /** Pronouns beside which such a form means nothing: "ich habe". */
  readonly moodless: Words
  /**
   * The clause without "that" that is recognized by its last words: "versprach, die Brücke zu
   * öffnen"; `null` if there is none.
   */
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
  /** Prepositions at the beginning of a sentence before the person whose opinion it gives: "[Pour] Anne Petit, …". */
  readonly openers: Words
  /** "wie" in "wie die Polizei mitteilte". */
  readonly as: Words
  /** Phrases before a source, keyed by their first word, longest first: "nach Angaben von". */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Words that are a phrase and its source in one; `null` where nouns are not compounded. */
  readonly compounds: Compounds | null
  /** Words that follow a source and work like a phrase: "zufolge". */
  readonly postpositions: Words
  /**
   * Nouns of opinion, with their owner before them, and the word after them that completes the
   * phrase: "[seiner] Meinung nach"; `null` if there are none.
   */
  readonly opinions: { readonly nouns: Words; readonly after: Words } | null
  /** Words before the source after a quotation: „…“, so [Merz]. */
  readonly closing: Words
  /** Forms of cues that mean writing, thinking or wanting; all others mean saying. */
  readonly cueKinds: Readonly<Record<'writing' | 'thinking' | 'wanting', RegExp>>
  /** Forms, all listed above, that report words only when negated: "не исключил". */
  readonly denying: Words
  /** Words that begin a reported question: "спросил, [почему] …". */
  readonly questions: Words
  /** The particle that turns the word before it into a question: "есть [ли]"; "" if there is none. */
  readonly questionParticle: string
  /** Words that refer back to an organization, beside a plural verb: "[Там] сообщили". */
  readonly there: Words
  /** Beginnings of a sentence that refers back to the words before it: "Das sagte Lee", "Об этом сообщил Ли". */
  readonly summaries: readonly (readonly string[])[]
}

export interface Phrase {
  readonly words: readonly string[]
  /** The position of the word that is itself the source ("по [его] словам"), or -1. */
  readonly source: number
}

export interface InfinitiveClause {
  /** The word before the infinitive: "zu". */
  readonly particle: string
  readonly infinitive: RegExp
  /** Particle and infinitive in one word: "aufzubauen". */
  readonly joined: RegExp
  /** Words that begin such a clause when nobody said it: "um … zu öffnen". */
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
  /** What precedes them: "[nach] Polizeiangaben". */
  readonly before: Words
  readonly word: RegExp
  /** Words between the compound and a source: "nach ersten Angaben [von] Lee". */
  readonly of: Words
}

/** The function words by which noun phrases and clauses are recognized. */
export interface SmallWords {
  /** "letzterer", "dernière", "último": the last word of a phrase for the person named last. */
  readonly latter: Words
  /** Third-person subject pronouns. */
  readonly pronouns: Words
  /** Their other forms, where they can be a source: "по [его] словам", "selon [lui]". */
  readonly sourcePronouns: Words
  readonly determiners: Words
  /** Possessive ones: "seine", "su". */
  readonly possessives: Words
  /** Those that refer to somebody already named: "cette", "este". */
  readonly demonstratives: Words
  /** Those that introduce somebody new, not mentioned before: "ein", "une". */
  readonly indefinites: Words
  /** Those that a subject may have; used only where every noun is capitalized. */
  readonly subjectDeterminers: Words
  /** Determiners of objects only: "dem". */
  readonly objects: Words
  /** Determiners that continue a noun phrase with a genitive: "der Sprecher [der] Polizei". */
  readonly genitives: Words
  /** Prepositions that continue a noun phrase: "de", "von". */
  readonly linkers: Words
  readonly prepositions: Words
  /** Those before an agent: "[par] Anne Petit". */
  readonly agents: Words
  /** Those that contain an article: "im", "zur"; used only where every noun is capitalized. */
  readonly joinedArticles: Words
  /** Those that contain an article: "una nota [del] gruppo". */
  readonly definiteLinkers: Words
  /** Those that never continue a family name: "il senatore Pietro Marangon [di] Alleanza". */
  readonly affiliating: Words
  /** Adverbs, days, months, objects and clitics: what may stand between a verb and its subject. */
  readonly passing: Words
  /** Pronouns between a quotation and its verb that look like determiners: "« … », [l’]a assuré Lee". */
  readonly clitics: Words
  /** Relative pronouns that can be a subject: "der", "qui". */
  readonly relatives: Words
  /** Those used after a preposition: "para [quien]", "secondo [cui]". */
  readonly whom: Words
  /** Words that begin a subordinate clause, including relative ones. */
  readonly subordinators: Words
  readonly coordinators: Words
  readonly negations: Words
  /** Whether verbs often have no explicit subject: "añadió". */
  readonly dropsSubjects: boolean
  /** Whether every noun is capitalized. */
  readonly capitalNouns: boolean
  /** Whether the subject follows the verb whenever anything else comes first. */
  readonly verbSecond: boolean
}

/** What is known about speakers: people, organizations and texts. */
export interface Speakers {
  /** Nouns for people and organizations that speak, without a name: a subject after the verb. */
  readonly roles: RegExp
  /** The plural ending of roles: "syndicat[s]"; `null` if unknown. */
  readonly rolePlural: RegExp | null
  /** The genitive ending of roles: "des Minister[s]"; `null` if there is none. */
  readonly roleGenitive: RegExp | null
  /** Each the nouns for one office or trade: "Trainer", "Coach"; only where nouns for people have a look. */
  readonly sameOffice: readonly RegExp[]
  /** What anybody may be besides their office: "Pole", "Sozialdemokratin", "Witwe"; `null` if none are known. */
  readonly epithets: RegExp | null
  /** Roles at a paper, whose name follows in the genitive: "Redakteur [der „Neuen Zeitung“]"; `null` where a genitive is never somebody told. */
  readonly pressRoles: RegExp | null
  /** Nouns for organizations, which are not a person's role: "Polizei", "gouvernement". */
  readonly bodies: RegExp
  /**
   * Organizations that every place has, so that the noun alone is no particular one: "Polizei";
   * `null` if none are distinguished.
   */
  readonly commonBodies: RegExp | null
  /**
   * The form of an adjective in an organization’s name without its article: "(das) Rote (Kreuz)" →
   * "Rotes"; `null` if it does not change.
   */
  readonly bodyAdjective: ((adjective: string, article: string, noun: string) => string) | null
  /** Nouns followed by an organization's name: "die Zeitung [Elbblick]", "агентство [«Волга»]". */
  readonly bodyLabels: RegExp
  /** Words in organizations’ names: "Reuters", "Élysée". */
  readonly bodyNameWords: Words
  /** Countries and capitals, which stand for their governments: "Moskau", "la France". */
  readonly placeNames: Words
  /** Words followed by the name of a work or a thing in marks: "роман", "назвали"; `null` if none are known. */
  readonly works: RegExp | null
  /** Nouns for texts that speak: "Bericht", "rapport". */
  readonly documents: RegExp
  /** Forms of address and the gender they imply: "Frau", "M.". */
  readonly honorifics: ReadonlyMap<string, Gender>
  /** Given names spelled so only in this language, in lower case, in addition to those of lexicon/given-names. */
  readonly givenNames: ReadonlyMap<string, Gender>
  /** The endings of women's and men's given names; `null` where they say little. */
  readonly givenEndings: Readonly<Record<'female' | 'male', RegExp>> | null
  /** Whether a full name has two words, apart from a patronymic: the first of three is then a noun. */
  readonly shortNames: boolean
  /** The look of nouns for inhabitants where they have a capital: "le Vaudois"; `null` where they have none. */
  readonly inhabitants: RegExp | null
  /** Whether names of people take an article: "il Bonetti", "o Pedro". */
  readonly namesTakeArticles: boolean
  /** The look of nouns for people that are on no list: "Schülerin", "пекарь"; `null` where nothing shows it. */
  readonly roleLook: RegExp | null
  /**
   * The endings of nouns that are not names, where every noun is capitalized: "Regierung",
   * "Mehrheit"; `null` where only names are.
   */
  readonly nounLook: RegExp | null
  /** The endings of nouns for things and groups, by which nobody is described: "la estructura"; `null` if unknown. */
  readonly thingLook: RegExp | null
  /** The look of words at the beginning of a sentence that are not names: "Offiziell", "Chinesische". */
  readonly openerLook: RegExp | null
  /** The look of nouns for women: "-in", "-ка". */
  readonly femaleRoles: RegExp | null
  /** Definite articles, with the gender that they imply for a subject. */
  readonly articles: ReadonlyMap<string, Gender>
  /** Pronouns, articles before a role, titles and verb endings that imply each gender. */
  readonly female: RegExp
  readonly male: RegExp
  /** Whether the verb shows the gender of its subject: «сказала». */
  readonly hasGenderedVerbs: boolean
  /** How names change with case; `null` if they do not. */
  readonly inflection: NameInflection | null
}

/**
 * How a language inflects names: "Пескова" and "Песковым" are Песков. Words are as written, unless
 * stated otherwise.
 */
export interface NameInflection {
  /** What all forms of one word of a name have in common, in lower case; `null` for a word that it does not inflect. */
  readonly stem: (word: string) => string | null
  /**
   * The words of a name in the nominative: "Сергея Пескова" → "Сергей Песков". `isGenitive` if the
   * words before require that case; otherwise the case is unknown.
   */
  readonly nominative: (words: readonly string[], isGenitive: boolean) => string[]
  readonly genderOfFamily: (word: string) => Gender
  /** `null` for a word that it does not inflect. */
  readonly genderOfGiven: (lower: string) => Gender | null
  /**
   * Whether it may be a genitive that belongs to the role before it: "представитель [Кремля]", but
   * not "министр [Соколов]".
   */
  readonly mayBeGenitive: (word: string) => boolean
  /** Whether it looks like a country in the genitive: "президент [Украины]". */
  readonly mayBePlace: (word: string) => boolean
  readonly isPatronymic: (word: string) => boolean
  /** The words of an organization’s name in the nominative: "Национальном банке" → "Национальный банк". */
  readonly nominativeOfBody: (words: readonly string[]) => string[]
  /** The nominatives that an inflected noun may have, in lower case: "директора" → "директор", "директора". */
  readonly nominativesOf: (lower: string) => readonly string[]
  /** Whether it is written in the script of the inflected names. */
  readonly isInflected: (word: string) => boolean
}
