// Resolves who speaks where no word says so: a verb without a subject, and a quotation without a
// verb.
//
//   “…”, añadió      Marc Petit est arrivé. « Je suis fatigué. »

import { NOBODY } from '../resolution-context.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { Document } from '../../language/document.ts'
import { isPlural } from './describe-by-rules.ts'
import { fits, genderOfVerb, tellGender } from './gender-by-rules.ts'
import { isGivenName } from './name-words.ts'
import type { NamedPerson } from './named-people.ts'
import type { Recent } from './recent-people.ts'
import { answer, type RulesContext, type SourceContext } from './rules-context.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { Resolution } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** Resolves a description; `null` if it means nobody named. */
type Describe = (asked: SourceContext) => Resolution | null

/** `first` is the first token of the content. */
export function resolveUnsaid(context: RulesContext, first: number, describe: Describe): Resolution {
  return context.cue === null
    ? byNeighbor(context, first)
    : byElision(context, context.cue, Math.min(first, context.cue.first), describe)
}

/** "сказав [один із перехожих]": an unlisted word may be a subject that was not recognized. */
function hasUnreadSubject({ tokens }: Document, cue: TokenRange, language: PatternProfile): boolean {
  const next = tokens[cue.last + 1]
  return next !== undefined && language.indefinites.has(next.lower)
}

/**
 * "Un vecino lamentó que …. “Aquí llueve”, dijo.": the last speaker has no name; checked only in
 * languages whose verbs drop their subject.
 */
function isUnnamedLast({ language, recent }: RulesContext, than: number, token: number): boolean {
  return language.dropsSubjects && recent.isUnnamedLast(than, token)
}

/** "[Vega] se encoge de hombros: dice que …": the person named at the beginning of the sentence. */
function subjectAtHead({ document, recent }: RulesContext, token: number): Recent | undefined {
  const sentence = document.sentenceOf[token]!
  const { first } = document.sentences[sentence]!
  return recent.find(
    (one) => one.token - first <= 1 && document.sentenceOf[one.token] === sentence && one.token < token,
  )
}

/** In tokens. */
const LONGEST_ROLE = 8

/**
 * "[La alcaldesa, Ana Vega,] llegó tarde con Luis Pozo. “…”, zanjó.": of several people, the one who
 * is named at the beginning of the sentence before.
 */
function subjectBefore({ document, recent, language }: RulesContext, token: number, first: number): Recent | null {
  const { sentences, sentenceOf, paragraphOf, tokens } = document
  const before = sentences[sentenceOf[first]! - 1]
  if (before === undefined || paragraphOf[before.first] !== paragraphOf[token]) return null
  const isAtHead = (at: number): boolean =>
    at - before.first <= LONGEST_ROLE &&
    tokens
      .slice(before.first, at)
      .every(({ lower }) => !language.prepositions.has(lower) && !language.finite.has(lower) && lower !== 'que')
  const some = recent.find(
    (one) => one.person.isSure && sentenceOf[one.token] === sentenceOf[before.first] && isAtHead(one.token),
  )
  return some ?? null
}

/** "[Słyszał], ale uważa, że …": the past of a verb at the beginning shows the gender of a Slavic subject. */
function genderAtHead(document: Document, cue: TokenRange, language: PatternProfile): Gender {
  const { first } = document.sentences[document.sentenceOf[cue.first]!]!
  const { lower } = document.tokens[first]!
  const isVerb = language.hasGenderedVerbs && first < cue.first && /(?:[лвł]|[лł][аa])$/u.test(lower)
  return isVerb && !isGivenName(lower, language) ? tellGender(lower, language) : 'either'
}

/** In tokens: "Por su parte, ". */
const LONGEST_OPENING = 5

/**
 * "[La abuela] se negó. “Me voy”, avisó.": who the sentence or those before begin with, described by a noun
 * for a person or organization; `null` if a name comes nearer.
 */
function subjectDescribed({ document, language, recent }: RulesContext, first: number): TokenRange | null {
  const { tokens, sentences, sentenceOf, paragraphOf, quotedSpanOf } = document
  // "[L’interessata] alza le spalle: il libro, replica, si vende.": also the sentence itself
  const opensBefore = sentences[sentenceOf[first]!]!.first + 2 < first
  for (let at = opensBefore ? sentenceOf[first]! : sentenceOf[first]! - 1; at >= 0; at--) {
    const sentence = sentences[at]!
    if (paragraphOf[sentence.first] !== paragraphOf[first]) return null
    if (recent.find(({ token, hasSpoken }) => hasSpoken && sentenceOf[token] === at) !== undefined) return null
    const opening = tokens.slice(sentence.first, sentence.first + LONGEST_OPENING).findIndex(({ text }) => text === ',')
    const article = sentence.first + opening + 1
    const isPlain = opening < 0 || !/^\p{Lu}/u.test(tokens[article - 2]!.text)
    const noun = [article + 1, article + 2].find((word) => isSomebody(tokens[word]?.lower ?? '', language))
    const isDefinite = isPlain && language.articles.has(tokens[article]?.lower ?? '') && quotedSpanOf[article]! < 0
    const isNamed =
      noun !== undefined &&
      tokens
        .slice(article + 1, Math.min(noun + FEWEST_AFTER, sentence.last + 1))
        .some(({ text }) => /^\p{Lu}/u.test(text))
    if (isDefinite && noun !== undefined && !isNamed) return { first: article, last: noun }
    if (recent.find(({ token }) => sentenceOf[token] === at) !== undefined) return null
  }
  return null
}

/** In tokens: "La alcaldesa de la ciudad, Ana Vega". */
const FEWEST_AFTER = 7

function isSomebody(lower: string, language: PatternProfile): boolean {
  return language.roles.test(lower) || language.bodies.test(lower)
}

/**
 * "La asociación recuerda que …. “Faltan medios”, escribe.": an organization that spoke last in
 * the paragraph, if nobody has been named since.
 */
function bodyThatSpoke({ document, recent }: RulesContext, token: number): Recent | null {
  const { latest } = recent
  if (latest === undefined || latest.person.kind !== 'organization') return null
  const paragraph = document.paragraphOf[token]
  const hasSpoken = ({ person, hasSpoken, token }: Recent): boolean =>
    hasSpoken && person === latest.person && document.paragraphOf[token] === paragraph
  return document.paragraphOf[latest.token] === paragraph && recent.find(hasSpoken) !== undefined ? latest : null
}

/**
 * "«…», сказал Орлов, добавив, что …", "“…”, añadió": nobody is named, so it is the last speaker
 * of the sentence or, in some languages, the only one of the paragraph.
 */
function byElision(context: RulesContext, cue: TokenRange, first: number, describe: Describe): Resolution {
  const { document, language, recent } = context
  if (isPlural(document.tokens[cue.first]!.lower, language)) return NOBODY
  if (hasUnreadSubject(document, cue, language)) return NOBODY
  const told = genderOfVerb(document, cue, language)
  const gender = told === 'either' ? genderAtHead(document, cue, language) : told
  const inSentence = recent.find(
    ({ token, hasSpoken }) => hasSpoken && document.sentenceOf[token] === document.sentenceOf[cue.first],
  )
  const atHead = language.dropsSubjects && inSentence === undefined ? subjectAtHead(context, first) : undefined
  const isOpen = language.dropsSubjects && inSentence === undefined && atHead === undefined
  const described = isOpen ? subjectDescribed(context, first) : null
  if (described !== null) return byDescribed(context, described, cue, describe)
  const found =
    atHead !== undefined
      ? atHead
      : inSentence !== undefined && (gender === 'either' || fits(inSentence.person.gender, gender))
        ? inSentence
        : language.dropsSubjects
          ? (bodyThatSpoke(context, cue.first) ??
            recent.onlyOne(gender, cue.first) ??
            subjectBefore(context, cue.first, first))
          : null
  if (found === null || (found !== inSentence && isUnnamedLast(context, found.token, cue.first))) return NOBODY
  recent.add({ person: found.person, token: cue.first, hasSpoken: true })
  return answer(context, found.person, 'pronoun-agreement', 'by-rules-pronoun', [found.person.first], cue.first)
}

/** The person or organization that the words before a verb without a subject describe. */
function byDescribed(context: RulesContext, source: TokenRange, cue: TokenRange, describe: Describe): Resolution {
  const resolution = describe({ ...context, source, cue: null })
  const one = context.recent.latest
  if (resolution === null || one === undefined) return NOBODY
  context.recent.add({ ...one, token: cue.first, hasSpoken: true })
  return answer(context, one.person, 'pronoun-agreement', 'by-rules-pronoun', [source, one.person.first], cue.first)
}

/** In tokens: "La phrase est de". */
const FEWEST_BEFORE = 3

/**
 * "« Je suis fatigué. » La phrase est de Marc Petit, chauffeur à Lens.": the first person named in
 * the sentence after a quotation, if the paragraph names nobody before it.
 */
function namedBehind({ document, people }: RulesContext, first: number): { person: NamedPerson; token: number } | null {
  const { paragraphs, paragraphOf, quotedSpanOf, sentenceOf } = document
  const range = paragraphs[paragraphOf[first]!]!
  if (quotedSpanOf[first]! < 0) return null
  let after = first
  while (after <= range.last && quotedSpanOf[after] === quotedSpanOf[first]) after++
  const sentence = sentenceOf[after]
  if (after > range.last) return null
  const named = people.mentions.filter(({ person }) => person.kind === 'person' && person.isSure)
  const isBefore = named.some(({ token }) => token >= range.first && token < first)
  const near = named.filter(({ token }) => token >= after && sentenceOf[token] === sentence && token <= range.last)
  const [one] = near
  // "La ville hésite. « Attendons. » Marc Petit refuse.": the person who begins the next sentence
  // may be somebody else
  const mayBeAnother = one !== undefined && range.first !== first && one.token - after < FEWEST_BEFORE
  if (mayBeAnother) return null
  return !isBefore && one !== undefined && near.every(({ person }) => person === one.person) ? one : null
}

/** "Marc Petit est arrivé. « Je suis fatigué. »": the only person named in the paragraph before the quotation. */
function byNeighbor(context: RulesContext, first: number): Resolution {
  const { document, recent } = context
  const before = recent.onlyOne('either', first)
  const isBeside = before !== null && document.paragraphOf[before.token] === document.paragraphOf[first]
  const found = isBeside ? before : namedBehind(context, first)
  if (found === null) return NOBODY
  recent.add({ person: found.person, token: first, hasSpoken: true })
  return answer(context, found.person, 'pronoun-agreement', 'by-rules-pronoun', [found.person.first], first)
}
