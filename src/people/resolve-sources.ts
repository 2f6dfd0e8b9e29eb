// Says who each source is: the one door to "he", "the minister", "Ms. Lee".
//
// Sieves, surest first: a name in the source's own words or in apposition;
// a body named by its owner ("the Trump campaign"); words that never mean
// somebody named ("two officials", "the letter"); then pronouns and role nouns
// by a learned ranking of those who were meant before, the answer to each
// source counting for the next (Muzny et al. 2017; Clark and Manning 2015 on
// letting the easy decide for the hard).

import type { Document, TokenRange } from '../language/document.ts'
import { ORGANISATION_NOUNS } from '../language/lexicon/group-nouns.ts'
import { KINSHIP, ROLE_NOUNS } from '../language/lexicon/role-nouns.ts'
import type { Span, SpeakerKind } from '../model.ts'
import { descriptionFeatures, nobodyFeatures, pronounFeatures, type Setting, type Trace } from './candidate-features.ts'
import { chooseBy, type Choice, type Choose, type Option } from './choose.ts'
import type { Candidate, People } from './people.ts'
import {
  readSource,
  type DescriptionReading,
  type NameReading,
  type PronounReading,
  type SourceReading,
} from './read-source.ts'
import { resolverModels } from './resolver-models.ts'
import { Trails } from './trails.ts'

export interface SourceToResolve {
  /** The words that say who, usually in one piece. */
  readonly spans: readonly Span[]
  readonly cue: Span | null
  /** The words that it is the source of. */
  readonly content: readonly Span[]
}

export type SpeakerRule =
  | 'full-name'
  | 'family-name'
  | 'first-name'
  | 'organisation-name'
  | 'organisation-short-form'
  | 'speaker-label'
  | 'role-in-apposition'
  | 'relative-pronoun'
  | 'pronoun-agreement'
  | 'own-words'
  | 'role-agreement'
  | 'named-by-owner'
  | 'description'

export interface ResolvedSpeaker {
  /** Position in `People.candidates`; `null` for somebody without a name there. */
  readonly candidate: number | null
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
}

/** Who a source is, and how sure that is. */
export interface Resolution {
  /** Several for a joint source; none when nobody can be told. */
  readonly speakers: readonly ResolvedSpeaker[]
  readonly rule: SpeakerRule
  /** From the source's words to the name: "he", "Mr. Lee", "Ann Lee". */
  readonly chain: readonly Span[]
  /** The chance against the other candidates, from 0 to 1; not yet a measured confidence. */
  readonly share: number
  /** By how much it is ahead of the second, in chance. */
  readonly margin: number
  /** Sentences back to where the speaker was last meant; 0 for a name. */
  readonly distance: number
  readonly candidateCount: number
}

/** One answer for each source, in the order given. Sources are best given in text order. */
export function resolveSources(
  document: Document,
  people: People,
  sources: readonly SourceToResolve[],
): readonly Resolution[] {
  return resolveWith(document, people, sources, chooseBy(resolverModels()))
}

/** The same with another way to choose, for training. */
export function resolveWith(
  document: Document,
  people: People,
  sources: readonly SourceToResolve[],
  choose: Choose,
): readonly Resolution[] {
  const resolver = new Resolver(document, people, sources, choose)
  const order = [...sources.keys()].sort(
    (left, right) => startOf(sources[left]!) - startOf(sources[right]!) || left - right,
  )
  const resolutions: Resolution[] = []
  for (const at of order) resolutions[at] = resolver.resolve(at)
  return resolutions
}

function startOf({ spans }: SourceToResolve): number {
  return spans[0]?.start ?? 0
}

const UNKNOWN: Resolution = {
  speakers: [],
  rule: 'description',
  chain: [],
  share: 0,
  margin: 0,
  distance: 0,
  candidateCount: 0,
}

class Resolver {
  readonly #document: Document
  readonly #people: People
  readonly #sources: readonly SourceToResolve[]
  readonly #choose: Choose
  readonly #trails: Trails
  readonly #resolved = new Map<string, Resolution>()
  /** Answers given so far, with what they are the source of, latest last. */
  readonly #answers: { readonly source: SourceToResolve; readonly resolution: Resolution }[] = []
  #number = 0

  constructor(document: Document, people: People, sources: readonly SourceToResolve[], choose: Choose) {
    this.#document = document
    this.#people = people
    this.#sources = sources
    this.#choose = choose
    this.#trails = new Trails(document, people)
  }

  resolve(number: number): Resolution {
    const source = this.#sources[number]!
    this.#number = number
    const reading = readSource(this.#document, this.#people, source.spans)
    if (reading === null) return UNKNOWN
    const token = tokenOf(this.#people, reading)
    this.#trails.advance(token)
    // the same words asked for twice (two cues of one source) have one answer
    const key = `${source.spans[0]!.start}:${source.spans[0]!.end}`
    const resolution = this.#resolved.get(key) ?? this.#read(reading, source)
    this.#resolved.set(key, resolution)
    const candidates = resolution.speakers.map((speaker) => speaker.candidate).filter((candidate) => candidate !== null)
    const trace: Trace | null =
      reading.form === 'names'
        ? null
        : { token, form: reading.form, place: 'subject', isQuoted: this.#people.quoted[token] === 1 }
    this.#trails.recordSpeakers(candidates, trace)
    this.#answers.push({ source, resolution })
    return resolution
  }

  #read(reading: SourceReading, source: SourceToResolve): Resolution {
    switch (reading.form) {
      case 'names':
        return this.#named(reading, source)
      case 'pronoun':
        return this.#pronoun(reading, source)
      case 'description':
        return this.#description(reading, source)
    }
  }

  #named({ mentions, isApposition }: NameReading, source: SourceToResolve): Resolution {
    const { tokens } = this.#document
    const found = mentions.map((at) => this.#people.mentions[at]!)
    const first = found[0]!
    const candidate = this.#people.candidates[first.candidate]!
    const text = this.#textOf(first)
    const isLabel = tokens[first.last + 1]?.text === ':' && source.cue === null
    const isBody = candidate.kind === 'organization' || candidate.kind === 'place'
    const rule: SpeakerRule = isApposition
      ? 'role-in-apposition'
      : isLabel
        ? 'speaker-label'
        : text === candidate.name
          ? isBody
            ? 'organisation-name'
            : 'full-name'
          : isBody
            ? 'organisation-short-form'
            : candidate.name.startsWith(text)
              ? 'first-name'
              : 'family-name'
    return {
      speakers: unique(found.map((mention) => mention.candidate)).map((at) => this.#speaker(at)),
      rule,
      chain: this.#chain(source.spans[0]!, first.candidate),
      share: first.isAmbiguous ? 0.6 : 1,
      margin: first.isAmbiguous ? 0.2 : 1,
      distance: 0,
      candidateCount: 1,
    }
  }

  #pronoun(reading: PronounReading, source: SourceToResolve): Resolution {
    switch (reading.pronoun) {
      case 'he':
      case 'she':
        return this.#ranked(
          'person',
          this.#pronounOptions(reading, (candidate) => mayBePerson(candidate, reading.pronoun), false),
          reading.token,
          source,
          'pronoun-agreement',
          () => UNKNOWN,
        )
      case 'they':
      case 'it':
        return this.#ranked(
          'thing',
          [
            ...this.#pronounOptions(
              reading,
              (candidate) => reading.pronoun === 'they' || candidate.kind !== 'person',
              false,
            ),
            { candidate: null, features: this.#nobodyForThing(reading) },
          ],
          reading.token,
          source,
          'pronoun-agreement',
          () => this.#nearestGroup(reading, source),
        )
      case 'i':
      case 'we':
        return this.#ownWords(reading, source)
      case 'relative':
        return this.#relative(reading, source)
      case 'you':
      case 'other':
        return this.#unnamed('group', reading.token, reading.token, source)
    }
  }

  #pronounOptions(reading: PronounReading, mayBe: (candidate: Candidate) => boolean, looksFarAhead: boolean): Option[] {
    const setting = this.#setting(reading.token)
    return this.#trails
      .around(reading.token, mayBe, looksFarAhead)
      .map((trail) => ({
        candidate: trail.candidate,
        features: pronounFeatures(this.#document, this.#people, reading, setting, trail),
      }))
  }

  #nobodyForThing(reading: PronounReading): string[] {
    const group = this.#groupBefore(reading.token)
    const latest = this.#answers.at(-1)?.resolution.speakers[0]
    const latestMention = this.#trails.around(reading.token, () => true, false)[0]
    const isNearer = group !== null && (latestMention === undefined || group.last > latestMention.trace.token)
    return [
      'n:bias',
      `n:${reading.pronoun}`,
      `n:group:${group === null ? 'none' : isNearer ? 'nearer' : 'farther'}`,
      `n:${reading.pronoun}&group:${group === null ? 'none' : isNearer ? 'nearer' : 'farther'}`,
      `n:latest:${latest?.kind ?? 'none'}`,
      `n:${reading.pronoun}&latest:${latest?.kind ?? 'none'}`,
    ]
  }

  /** "I" in a quotation is whoever says it. */
  #ownWords(reading: PronounReading, source: SourceToResolve): Resolution {
    const at = this.#document.tokens[reading.token]!.start
    for (let back = this.#answers.length - 1; back >= 0 && back > this.#answers.length - 12; back--) {
      const { source: outer, resolution } = this.#answers[back]!
      if (outer.content.some((span) => span.start <= at && at < span.end))
        return { ...resolution, rule: 'own-words', share: resolution.share * 0.9 }
    }
    const latest = this.#answers.at(-1)
    if (this.#people.quoted[reading.token] === 1 && latest !== undefined)
      return { ...latest.resolution, rule: 'own-words', share: latest.resolution.share * 0.5 }
    return this.#unnamed(reading.pronoun === 'i' ? 'unnamed' : 'group', reading.token, reading.token, source)
  }

  /** "Jon Ralston, who …", "a lawyer who …": what stands before decides. */
  #relative(reading: PronounReading, source: SourceToResolve): Resolution {
    const { tokens, sentenceOf } = this.#document
    const wantsPerson = this.#document.tokens[reading.token]!.lower.startsWith('who')
    for (
      let at = reading.token - 1;
      at >= 0 && at > reading.token - 25 && sentenceOf[at] === sentenceOf[reading.token];
      at--
    ) {
      const mention = this.#people.mentionAt[at]!
      if (mention >= 0) {
        const { candidate, first } = this.#people.mentions[mention]!
        const { kind } = this.#people.candidates[candidate]!
        if (!wantsPerson || kind === 'person' || kind === 'unknown') {
          return {
            speakers: [this.#speaker(candidate)],
            rule: 'relative-pronoun',
            chain: this.#chain(source.spans[0]!, candidate),
            share: 0.9,
            margin: 0.8,
            distance: 0,
            candidateCount: 1,
          }
        }
        at = first
        continue
      }
      if (tokens[at]!.pos !== 'NOUN') continue
      if (wantsPerson && !ROLE_NOUNS.has(tokens[at]!.lower) && !ROLE_NOUNS.has(tokens[at]!.lemma)) {
        if (tokens[at]!.lower !== tokens[at]!.lemma && at >= reading.token - 2)
          return this.#unnamed('group', phraseStart(this.#document, at), at, source)
        continue
      }
      const start = phraseStart(this.#document, at)
      const owner = tokens[start - 1]?.text === ',' ? (this.#people.mentionAt[start - 2] ?? -1) : -1
      if (owner >= 0) {
        const { candidate } = this.#people.mentions[owner]!
        return {
          speakers: [this.#speaker(candidate)],
          rule: 'relative-pronoun',
          chain: this.#chain(source.spans[0]!, candidate),
          share: 0.9,
          margin: 0.8,
          distance: 0,
          candidateCount: 1,
        }
      }
      const inner = readSource(this.#document, this.#people, [{ start: tokens[start]!.start, end: tokens[at]!.end }])
      if (inner === null || inner.form !== 'description') continue
      const resolution = this.#description(inner, source)
      return { ...resolution, chain: [source.spans[0]!, ...resolution.chain.slice(1)] }
    }
    return this.#unnamed('unnamed', reading.token, reading.token, source)
  }

  #description(reading: DescriptionReading, source: SourceToResolve): Resolution {
    const head = this.#document.tokens[reading.head]!
    if (reading.kind === 'group') return this.#unnamed('group', reading.first, reading.last, source)
    if (reading.kind === 'document') return this.#unnamed('document', reading.first, reading.last, source)
    if (reading.kind === 'organization') {
      const owned = this.#namedByOwner(reading, source)
      if (owned !== null) return owned
    }
    const isRelative = reading.kind === 'person' && KINSHIP.has(head.lemma)
    const owner = reading.owner === null ? -1 : this.#people.mentions[reading.owner]!.candidate
    const mayBe = (candidate: Candidate, index: number): boolean =>
      index !== owner &&
      (reading.kind === 'organization'
        ? candidate.kind !== 'person'
        : reading.kind === 'person'
          ? mayBePerson(candidate, genderWanted(head.lower, head.lemma))
          : candidate.kind !== 'place') &&
      !(isRelative && candidate.roles.length === 0 && owner >= 0)
    const setting = this.#setting(reading.head)
    const options: Option[] = this.#trails
      .around(reading.head, mayBe, true)
      .map((trail) => ({
        candidate: trail.candidate,
        features: descriptionFeatures(this.#document, this.#people, reading, setting, trail),
      }))
    options.push({ candidate: null, features: nobodyFeatures(this.#document, reading) })
    const kind: SpeakerKind =
      reading.kind === 'organization' ? 'organization' : reading.kind === 'unknown' ? 'document' : 'unnamed'
    return this.#ranked('description', options, reading.head, source, 'role-agreement', () =>
      this.#unnamed(kind, reading.first, reading.last, source),
    )
  }

  /** "the Trump campaign", "Mrs. Clinton’s team", "his campaign": a body that bears its owner's name. */
  #namedByOwner(reading: DescriptionReading, source: SourceToResolve): Resolution | null {
    const { tokens } = this.#document
    const head = tokens[reading.head]!.lower
    let owner: number
    let chain: readonly Span[]
    if (reading.owner !== null) {
      owner = this.#people.mentions[reading.owner]!.candidate
      chain = this.#chain(source.spans[0]!, owner)
    } else if (reading.ownerPronoun !== null && /^(?:his|her)$/u.test(tokens[reading.ownerPronoun]!.lower)) {
      const pronoun = tokens[reading.ownerPronoun]!.lower === 'his' ? 'he' : 'she'
      const inner = this.#pronoun({ form: 'pronoun', token: reading.ownerPronoun, pronoun }, source)
      if (inner.speakers[0]?.candidate == null) return null
      owner = inner.speakers[0].candidate
      chain = inner.chain
    } else return null
    const candidate = this.#people.candidates[owner]!
    if (candidate.kind !== 'person' && candidate.kind !== 'unknown') return null
    const family = candidate.name.split(' ').at(-1)!
    return {
      speakers: [
        {
          candidate: null,
          name: `${family} ${head}`,
          role: null,
          kind: 'organization',
          aliases: [`${candidate.name} ${head}`],
        },
      ],
      rule: 'named-by-owner',
      chain,
      share: 0.8,
      margin: 0.6,
      distance: 0,
      candidateCount: 1,
    }
  }

  #ranked(
    kind: 'person' | 'thing' | 'description',
    options: readonly Option[],
    token: number,
    source: SourceToResolve,
    rule: SpeakerRule,
    otherwise: () => Resolution,
  ): Resolution {
    if (options.length === 0) return otherwise()
    const choice: Choice = this.#choose(kind, options, this.#number)
    const { candidate } = options[choice.option]!
    const measured = { share: choice.share, margin: choice.margin, candidateCount: options.length }
    if (candidate === null) return { ...otherwise(), ...measured }
    const chain = this.#chain(source.spans[0]!, candidate)
    return {
      speakers: [this.#speaker(candidate)],
      rule,
      chain,
      distance: this.#distance(token, candidate),
      ...measured,
    }
  }

  /** The nearest words for several people before "they". */
  #nearestGroup(reading: PronounReading, source: SourceToResolve): Resolution {
    const group = this.#groupBefore(reading.token)
    if (group === null)
      return this.#unnamed(reading.pronoun === 'it' ? 'document' : 'group', reading.token, reading.token, source)
    return this.#unnamed('group', group.first, group.last, source)
  }

  #groupBefore(token: number): TokenRange | null {
    const { tokens } = this.#document
    for (let at = token - 1; at >= 0 && at > token - 60; at--) {
      const { lower, lemma, pos } = tokens[at]!
      if (pos !== 'NOUN' && pos !== 'PROPN') continue
      if (this.#people.quoted[at] === 1 && this.#people.quoted[token] === 0) continue
      if (
        lower.endsWith('s') &&
        (ROLE_NOUNS.has(lemma) ||
          ROLE_NOUNS.has(lower.slice(0, -1)) ||
          ORGANISATION_NOUNS.has(lemma) ||
          lemma !== lower) &&
        this.#people.mentionAt[at]! < 0
      )
        return { first: phraseStart(this.#document, at), last: at }
    }
    return null
  }

  #unnamed(kind: SpeakerKind, first: number, last: number, source: SourceToResolve): Resolution {
    const { tokens, text } = this.#document
    const start = first < last && /^(?:the|a|an)$/u.test(tokens[first]!.lower) ? first + 1 : first
    const span = { start: tokens[start]!.start, end: tokens[last]!.end }
    const name = text.slice(span.start, span.end)
    return {
      speakers: [{ candidate: null, name, role: null, kind, aliases: [] }],
      rule: 'description',
      chain: [source.spans[0]!],
      share: 1,
      margin: 1,
      distance: 0,
      candidateCount: 0,
    }
  }

  #speaker(at: number): ResolvedSpeaker {
    const { name, kind, roles, aliases } = this.#people.candidates[at]!
    return {
      candidate: at,
      name,
      role: roles[0]?.text ?? null,
      kind: kind === 'organization' || kind === 'place' ? 'organization' : kind === 'group' ? 'group' : 'person',
      aliases,
    }
  }

  #chain(source: Span, candidate: number): Span[] {
    const { mentions, name } = this.#people.candidates[candidate]!
    const full = mentions.map((at) => this.#people.mentions[at]!).find((mention) => this.#textOf(mention) === name)
    if (full === undefined) return [source]
    const span = this.#spanOf(full)
    return span.start >= source.start && span.end <= source.end ? [source] : [source, span]
  }

  #distance(token: number, candidate: number): number {
    const before = this.#people.candidates[candidate]!.mentions.filter(
      (at) => this.#people.mentions[at]!.first < token,
    ).at(-1)
    return before === undefined
      ? 0
      : this.#document.sentenceOf[token]! - this.#document.sentenceOf[this.#people.mentions[before]!.first]!
  }

  #setting(token: number): Setting {
    const { tokens, sentences, sentenceOf } = this.#document
    const before = tokens[token - 1]
    const sentence = sentences[sentenceOf[token]!]!
    const isQuoted = this.#people.quoted[token] === 1
    const followsQuote =
      !isQuoted && [1, 2, 3].some((back) => token - back >= 0 && this.#people.quoted[token - back] === 1)
    return { token, opensSentence: sentence.first >= token - 1 || before?.pos === 'CCONJ', followsQuote, isQuoted }
  }

  #textOf(range: TokenRange): string {
    const { start, end } = this.#spanOf(range)
    return this.#document.text.slice(start, end)
  }

  #spanOf({ first, last }: TokenRange): Span {
    return { start: this.#document.tokens[first]!.start, end: this.#document.tokens[last]!.end }
  }
}

function tokenOf(people: People, reading: SourceReading): number {
  if (reading.form === 'names') return people.mentions[reading.mentions[0]!]!.first + 1
  return reading.form === 'pronoun' ? reading.token : reading.first
}

function mayBePerson({ kind, gender }: Candidate, wanted: string): boolean {
  if (kind !== 'person' && kind !== 'unknown') return false
  if (wanted === 'he' || wanted === 'male') return gender !== 'female'
  if (wanted === 'she' || wanted === 'female') return gender !== 'male'
  return true
}

function genderWanted(lower: string, lemma: string): string {
  return ROLE_NOUNS.get(lower) ?? ROLE_NOUNS.get(lemma) ?? 'either'
}

function phraseStart({ tokens, sentenceOf }: Document, head: number): number {
  let start = head
  while (
    start > 0 &&
    sentenceOf[start - 1] === sentenceOf[head] &&
    /^(?:NOUN|ADJ|PROPN|NUM|DET)$/u.test(tokens[start - 1]!.pos) &&
    tokens[start]!.pos !== 'DET'
  )
    start--
  return start
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)]
}
