// Remembers, while a text is walked from front to back, who was meant where:
// names as they come, and the answers given so far.

import type { Document } from '../language/document.ts'
import { pronounFeatures, type Trace, type Trail } from './candidate-features.ts'
import { NO_SOURCE, type Choose } from './choose.ts'
import type { Candidate, People } from './entities/entities.ts'
import { settingOf } from './mention-context.ts'

/** How far back is looked, in times that anybody was meant, in candidates and in sentences: keeps the time linear. */
const MOST_EVENTS = 120
const MOST_CANDIDATES = 16
const MOST_SENTENCES = 60
/** Tokens ahead that a description may mean: "a Chinese official said … The minister, Lou Jiwei, …". */
const AHEAD = 160
const MOST_AHEAD = 4

/** Candidates that are weighed for a pronoun that is nobody's source. */
const MOST_PASSED = 6
const PASSED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
])

interface Event {
  readonly candidate: number
  readonly trace: Trace
}

export class Trails {
  readonly #document: Document
  readonly #people: People
  readonly #choose: Choose
  readonly #sourceTokens: ReadonlySet<number>
  readonly #events: Event[] = []
  readonly #counts: Int32Array
  /** For each candidate, the number of the source that it last spoke in, from 1. */
  readonly #spoke: Int32Array
  readonly #sentenceFirst = new Map<number, number>()
  #sources = 0
  #nextMention = 0
  #nextToken = 0

  /** `sourceTokens` are the pronouns that are asked for anyway. */
  constructor(document: Document, people: People, choose: Choose, sourceTokens: ReadonlySet<number>) {
    this.#sourceTokens = sourceTokens
    this.#choose = choose
    this.#document = document
    this.#people = people
    this.#counts = new Int32Array(people.candidates.length)
    this.#spoke = new Int32Array(people.candidates.length)
  }

  /** Takes in the names up to `token`. */
  advance(token: number): void {
    const { mentions } = this.#people
    for (; this.#nextToken < token; this.#nextToken++) {
      const mention = mentions[this.#nextMention]
      if (mention !== undefined && mention.first === this.#nextToken) {
        const { candidate, first, place, isQuoted } = mention
        this.#nextMention++
        this.#add(candidate, { token: first, form: 'name', place, isQuoted })
      } else this.#passPronoun(this.#nextToken)
    }
  }

  /** How many of the text's mentions lie before the place that was advanced to. */
  mentionsPassed(): number {
    return this.#nextMention
  }

  /** A pronoun that is nobody's source counts too: whom it means is in everybody's mind. */
  #passPronoun(token: number): void {
    const pronoun = PASSED.get(this.#document.tokens[token]!.lower)
    if (pronoun === undefined || this.#people.quoted[token] === 1 || this.#sourceTokens.has(token)) return
    const wanted = pronoun === 'he' ? 'male' : 'female'
    const setting = settingOf(this.#document, this.#people, token)
    const options = this.around(
      token,
      ({ kind, gender }) => (kind === 'person' || kind === 'unknown') && (gender === 'either' || gender === wanted),
      false,
      MOST_PASSED,
    ).map((trail) => ({
      candidate: trail.candidate,
      features: pronounFeatures(this.#document, this.#people, pronoun, setting, trail),
    }))
    if (options.length === 0) return
    const { candidate } = options[options.length === 1 ? 0 : this.#choose('person', options, NO_SOURCE).option]!
    const { lower, pos } = this.#document.tokens[token + 1] ?? { lower: '', pos: 'PUNCT' }
    const place =
      this.#document.tokens[token]!.lower === pronoun
        ? 'subject'
        : pos === 'NOUN' || pos === 'ADJ' || lower === 'own'
          ? 'possessive'
          : 'other'
    this.#add(candidate, { token, form: 'pronoun', place, isQuoted: false })
  }

  /** Takes in that a source meant these candidates; none when it meant nobody who is named. */
  recordSpeakers(candidates: readonly number[], trace: Trace | null): void {
    this.#sources++
    for (const candidate of candidates) {
      this.#spoke[candidate] = this.#sources
      if (trace !== null) this.#add(candidate, trace)
    }
  }

  #add(candidate: number, trace: Trace): void {
    this.#events.push({ candidate, trace })
    this.#counts[candidate]!++
    const sentence = this.#document.sentenceOf[trace.token]!
    if (!trace.isQuoted && !this.#sentenceFirst.has(sentence)) this.#sentenceFirst.set(sentence, candidate)
  }

  /** Those who could be meant at `token`, latest first, then those ahead. */
  around(
    token: number,
    mayBe: (candidate: Candidate, index: number) => boolean,
    looksFarAhead: boolean,
    most = MOST_CANDIDATES,
  ): Trail[] {
    const { candidates } = this.#people
    const { sentenceOf } = this.#document
    const trails = new Map<number, Trail>()
    const stop = Math.max(0, this.#events.length - MOST_EVENTS)
    for (let at = this.#events.length - 1; at >= stop && trails.size < most; at--) {
      const { candidate, trace } = this.#events[at]!
      if (sentenceOf[token]! - sentenceOf[trace.token]! > MOST_SENTENCES) break
      const known = trails.get(candidate)
      if (known !== undefined) {
        if (known.isQuotedOnly && !trace.isQuoted)
          trails.set(candidate, {
            ...known,
            trace,
            isQuotedOnly: false,
            isSentenceFirst: this.#isSentenceFirst(candidate, trace),
          })
        continue
      }
      if (!mayBe(candidates[candidate]!, candidate)) continue
      trails.set(candidate, this.#trail(candidate, trace, trails.size, false))
    }
    for (const ahead of this.#ahead(token, looksFarAhead)) {
      if (trails.has(ahead.candidate) || !mayBe(candidates[ahead.candidate]!, ahead.candidate)) continue
      trails.set(ahead.candidate, this.#trail(ahead.candidate, ahead.trace, trails.size, true))
    }
    return [...trails.values()]
  }

  /** A candidate that is too far off to be in `around`, where it is named first. */
  farOff(candidate: number, rank: number): Trail {
    const { first, place, isQuoted } = this.#people.mentions[this.#people.candidates[candidate]!.mentions[0]!]!
    return this.#trail(candidate, { token: first, form: 'name', place, isQuoted }, rank, first >= this.#nextToken)
  }

  #trail(candidate: number, trace: Trace, rank: number, isAhead: boolean): Trail {
    const spoke = this.#spoke[candidate]! === 0 ? 0 : this.#sources - this.#spoke[candidate]! + 1
    return {
      candidate,
      trace,
      isQuotedOnly: trace.isQuoted,
      rank,
      count: this.#counts[candidate]!,
      spoke,
      isAhead,
      isSentenceFirst: this.#isSentenceFirst(candidate, trace),
    }
  }

  #isSentenceFirst(candidate: number, trace: Trace): boolean {
    return this.#sentenceFirst.get(this.#document.sentenceOf[trace.token]!) === candidate
  }

  #ahead(token: number, looksFar: boolean): Event[] {
    const { mentions } = this.#people
    const { sentenceOf } = this.#document
    const found: Event[] = []
    for (let at = this.#nextMention; at < mentions.length && found.length < MOST_AHEAD; at++) {
      const { candidate, first, place, isQuoted } = mentions[at]!
      if (first - token > AHEAD || (!looksFar && sentenceOf[first] !== sentenceOf[token])) break
      if (!isQuoted) found.push({ candidate, trace: { token: first, form: 'name', place, isQuoted } })
    }
    return found
  }
}
