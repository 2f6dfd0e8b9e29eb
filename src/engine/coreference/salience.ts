// Remembers, while a text is read from front to back, who was referred to where: the names in
// order, and the answers given so far.

import { isQuoted, type Document } from '../language/document.ts'
import { ORGANISATION_NOUNS } from '../languages/en/group-nouns.ts'
import { isCreditLine } from '../language/is-credit-line.ts'
import { pronounFeatures } from './antecedent-features.ts'
import { NO_SOURCE } from './choose.ts'
import { mayBePerson } from './may-be-person.ts'
import { mentionContextOf } from './mention-context.ts'
import { placeOf } from './mention-position.ts'
import type { Choose, Entities, Entity, Occurrence, Prominence, Salience } from './types.ts'

/** How far to look back, in references, candidates and sentences: keeps the time linear. */
const MOST_EVENTS = 120
const MOST_CANDIDATES = 16
const MOST_SENTENCES = 60
/** How many tokens ahead a description may refer: "a Chinese official said … The minister, Lou Jiwei, …". */
const AHEAD = 160
const MOST_AHEAD = 4

/** The most candidates to consider for a pronoun that is not a source. */
const MOST_PASSED = 6
const PASSED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
])

interface Event {
  readonly entity: number
  readonly occurrence: Occurrence
}

export class TextSalience implements Salience {
  readonly #document: Document
  readonly #entities: Entities
  readonly #choose: Choose
  readonly #sourceTokens: ReadonlySet<number>
  readonly #events: Event[] = []
  readonly #counts: Int32Array
  /** For each candidate, the number of the source in which it last spoke, from 1. */
  readonly #spoke: Int32Array
  readonly #sentenceFirst = new Map<number, number>()
  readonly #paragraphFirst = new Map<number, number>()
  #sources = 0
  #nextMention = 0
  #nextToken = 0

  /** `sourceTokens` are the pronouns and nouns that will be resolved as sources anyway. */
  constructor(document: Document, entities: Entities, choose: Choose, sourceTokens: ReadonlySet<number>) {
    this.#sourceTokens = sourceTokens
    this.#choose = choose
    this.#document = document
    this.#entities = entities
    this.#counts = new Int32Array(entities.all.length)
    this.#spoke = new Int32Array(entities.all.length)
  }

  /** Reads the names and pronouns up to `token`. */
  advance(token: number): void {
    const { mentions } = this.#entities
    for (; this.#nextToken < token; this.#nextToken++) {
      const mention = mentions[this.#nextMention]
      if (mention !== undefined && mention.first === this.#nextToken) {
        const { entity, first, place } = mention
        this.#nextMention++
        // Those who wrote the article or took its pictures are never meant by "she".
        if (isCreditLine(this.#document, this.#document.paragraphOf[first]!)) continue
        this.#add(entity, { token: first, form: 'name', place, isQuoted: mention.isQuoted })
      } else {
        this.#passPronoun(this.#nextToken)
        this.#passBody(this.#nextToken)
      }
    }
  }

  /** How many of the text's mentions precede the place reached. */
  mentionsPassed(): number {
    return this.#nextMention
  }

  /** "In a leaflet [the union] asks for lower rents": an organization mentioned again by its noun. */
  #passBody(token: number): void {
    const { tokens } = this.#document
    const { lower } = tokens[token]!
    if (!ORGANISATION_NOUNS.has(lower) || tokens[token - 1]?.lower !== 'the' || this.#isPassed(token)) return
    const [nearest] = this.around(
      token,
      ({ kind, name }) =>
        kind === 'organization' &&
        name
          .toLowerCase()
          .split(/[\s-]+/u)
          .includes(lower),
      false,
      1,
    )
    if (nearest === undefined) return
    const place = placeOf(this.#document, { first: token - 1, last: token })
    this.#add(nearest.entity, { token, form: 'description', place, isQuoted: false })
  }

  #isPassed(token: number): boolean {
    return isQuoted(this.#document, token) || this.#sourceTokens.has(token)
  }

  /** A pronoun that is not a source counts too: it keeps its referent in the reader's mind. */
  #passPronoun(token: number): void {
    const pronoun = PASSED.get(this.#document.tokens[token]!.lower)
    if (pronoun === undefined || this.#isPassed(token)) return
    const wanted = pronoun === 'he' ? 'male' : 'female'
    const mentionContext = mentionContextOf(this.#document, token)
    const near = this.around(token, (entity) => mayBePerson(entity, wanted), false, MOST_PASSED)
    const options = near.map((prominence) => ({
      entity: prominence.entity,
      features: pronounFeatures(this.#document, this.#entities, pronoun, mentionContext, prominence),
    }))
    if (options.length === 0) return
    const { lower, pos } = this.#document.tokens[token + 1] ?? { lower: '', pos: 'PUNCT' }
    const place =
      this.#document.tokens[token]!.lower === pronoun
        ? 'subject'
        : pos === 'NOUN' || pos === 'ADJ' || lower === 'own'
          ? 'possessive'
          : 'other'
    const subject = place === 'possessive' ? this.#subjectOfSentence(token, near) : undefined
    const { entity } = subject ?? options[options.length === 1 ? 0 : this.#choose('person', options, NO_SOURCE).option]!
    // "Kitchener lost his job": the sentence is still about him.
    const { occurrence } = near.find((prominence) => prominence.entity === entity)!
    const { sentenceOf } = this.#document
    if (place !== 'subject' && occurrence.place === 'subject' && sentenceOf[occurrence.token] === sentenceOf[token])
      return
    this.#add(entity, { token, form: 'pronoun', place, isQuoted: false })
  }

  /** [Kitchener] lost his job: the subject of the sentence, if it is the only candidate there. */
  #subjectOfSentence(token: number, near: readonly Prominence[]): Prominence | undefined {
    const { sentenceOf } = this.#document
    const [only, ...others] = near.filter(
      ({ occurrence, isAhead, isQuotedOnly }) =>
        !isAhead && !isQuotedOnly && sentenceOf[occurrence.token] === sentenceOf[token],
    )
    return others.length === 0 && only?.occurrence.place === 'subject' ? only : undefined
  }

  /** Records that a source referred to these candidates; none if it referred to nobody named. */
  recordSpeakers(candidates: readonly number[], occurrence: Occurrence | null): void {
    this.#sources++
    for (const entity of candidates) {
      this.#spoke[entity] = this.#sources
      if (occurrence !== null) this.#add(entity, occurrence)
    }
  }

  #add(entity: number, occurrence: Occurrence): void {
    this.#events.push({ entity, occurrence })
    this.#counts[entity]!++
    const sentence = this.#document.sentenceOf[occurrence.token]!
    if (!occurrence.isQuoted && !this.#sentenceFirst.has(sentence)) this.#sentenceFirst.set(sentence, entity)
    const paragraph = this.#document.paragraphOf[occurrence.token]!
    if (!occurrence.isQuoted && !this.#paragraphFirst.has(paragraph)) this.#paragraphFirst.set(paragraph, entity)
  }

  /** The candidates for `token`, latest first, then those ahead. */
  around(
    token: number,
    mayBe: (entity: Entity, index: number) => boolean,
    looksFarAhead: boolean,
    most = MOST_CANDIDATES,
  ): Prominence[] {
    const { all: candidates } = this.#entities
    const { sentenceOf } = this.#document
    const salience = new Map<number, Prominence>()
    const stop = Math.max(0, this.#events.length - MOST_EVENTS)
    for (let at = this.#events.length - 1; at >= stop && salience.size < most; at--) {
      const { entity, occurrence } = this.#events[at]!
      if (sentenceOf[token]! - sentenceOf[occurrence.token]! > MOST_SENTENCES) break
      const known = salience.get(entity)
      if (known !== undefined) {
        if (known.isQuotedOnly && !occurrence.isQuoted)
          salience.set(entity, this.#prominenceOf(entity, occurrence, known.rank, false))
        continue
      }
      if (!mayBe(candidates[entity]!, entity)) continue
      salience.set(entity, this.#prominenceOf(entity, occurrence, salience.size, false))
    }
    for (const ahead of this.#ahead(token, looksFarAhead)) {
      if (salience.has(ahead.entity) || !mayBe(candidates[ahead.entity]!, ahead.entity)) continue
      salience.set(ahead.entity, this.#prominenceOf(ahead.entity, ahead.occurrence, salience.size, true))
    }
    return [...salience.values()]
  }

  /** A candidate too far away to be in `around`, at its first mention. */
  farOff(entity: number, rank: number): Prominence {
    const { first, place, isQuoted } = this.#entities.mentions[this.#entities.all[entity]!.mentions[0]!]!
    return this.#prominenceOf(entity, { token: first, form: 'name', place, isQuoted }, rank, first >= this.#nextToken)
  }

  #prominenceOf(entity: number, occurrence: Occurrence, rank: number, isAhead: boolean): Prominence {
    const spoke = this.#spoke[entity]! === 0 ? 0 : this.#sources - this.#spoke[entity]! + 1
    return {
      entity,
      occurrence,
      isQuotedOnly: occurrence.isQuoted,
      rank,
      count: this.#counts[entity]!,
      spoke,
      isAhead,
      isSentenceFirst: this.#sentenceFirst.get(this.#document.sentenceOf[occurrence.token]!) === entity,
      isParagraphFirst: this.#paragraphFirst.get(this.#document.paragraphOf[occurrence.token]!) === entity,
    }
  }

  #ahead(token: number, looksFar: boolean): Event[] {
    const { mentions } = this.#entities
    const { sentenceOf } = this.#document
    const found: Event[] = []
    for (let at = this.#nextMention; at < mentions.length && found.length < MOST_AHEAD; at++) {
      const { entity, first, place, isQuoted } = mentions[at]!
      if (first - token > AHEAD || (!looksFar && sentenceOf[first] !== sentenceOf[token])) break
      if (!isQuoted) found.push({ entity, occurrence: { token: first, form: 'name', place, isQuoted } })
    }
    return found
  }
}
