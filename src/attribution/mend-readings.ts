// Puts right what the learned readers get wrong by rule rather than by chance:
// what grammar alone settles.
//
//   “No,” [countered](cue) [union leader Ewa Nowak]        the subject, not more content
//   “No,” [bin Salman](source) [said](cue)                 the particle is part of the name
//   Lee [said of](cue) her brother, [“He left.”](content)  who is spoken of is not quoted
//
// Each mend takes a reading and gives it back changed or as it is.

import type { Document, TokenRange } from '../language/document.ts'
import type { Span } from '../model.ts'
import type { Reading } from '../reading/read-attributions.ts'
import { overlappingSpans } from '../text/overlapping-spans.ts'

type Mend = (document: Document, reading: Reading, stretches: readonly Span[]) => Reading

const MENDS: readonly Mend[] = [dropWordlessSource, takeSubjectAfterVerb, takeParticles, leaveTopicOut]

/** The readings in the order given. `stretches` are the outermost spans in marks, in text order. */
export function mendReadings(document: Document, readings: readonly Reading[], stretches: readonly Span[]): Reading[] {
  return readings
    .filter((reading) => !isUnsaid(document, reading))
    .map((reading) => MENDS.reduce((mended, mend) => mend(document, mended, stretches), reading))
}

/** Lee [declined to say] if it would open; has not said when: nothing was said. A denial ("did not say that") may be quoted for itself. */
function isUnsaid({ tokens }: Document, { cue, content }: Reading): boolean {
  const opening = tokens[content[0]?.first ?? -1]
  if (opening === undefined || !QUESTION.has(opening.lower)) return false
  const words = tokens.slice(cue.first, cue.last + 1)
  const saying = words.findLastIndex((word) => UNSAID.has(word.lemma))
  const lead = [...tokens.slice(Math.max(0, cue.first - 3), cue.first), ...words.slice(0, saying)]
  return saying >= 0 && lead.some((word) => NEGATION.has(word.lower))
}

const QUESTION = new Set(['if', 'whether', 'when', 'where', 'why', 'how', 'who', 'what', 'which'])
const UNSAID = new Set([
  'say',
  'specify',
  'disclose',
  'reveal',
  'tell',
  'explain',
  'comment',
  'elaborate',
  'clear',
  'know',
])
const NEGATION = new Set([
  "n't",
  'not',
  'never',
  'decline',
  'declined',
  'declines',
  'declining',
  'refuse',
  'refused',
  'refuses',
  'refusing',
  'cannot',
  'without',
  'unclear',
])

/** A source without a letter or digit is none: *"No,"* said Lee. */
function dropWordlessSource({ tokens }: Document, reading: Reading): Reading {
  const { source } = reading
  if (source === null || tokens.slice(source.first, source.last + 1).some((token) => /[\p{L}\p{N}]/u.test(token.text)))
    return reading
  return { ...reading, source: null, sourceChance: 0 }
}

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** “No,” countered [union leader Ewa Nowak]: a verb between a quotation and a phrase without a verb has its subject behind it. */
function takeSubjectAfterVerb(document: Document, reading: Reading, stretches: readonly Span[]): Reading {
  const { tokens } = document
  const { cue, content } = reading
  const before = tokens[cue.first - 1]
  const next = content.find((run) => run.first === cue.last + 1)
  if (reading.source !== null || next === undefined || before === undefined || !isVerb(document, cue)) return reading
  const isAfterQuote =
    overlappingSpans(stretches, before).length > 0 ||
    (before.text === ',' && cue.first > 1 && overlappingSpans(stretches, tokens[cue.first - 2]!).length > 0)
  const phrase = tokens.slice(next.first, next.last + 1)
  if (
    !isAfterQuote ||
    content.length < 2 ||
    !phrase.every((token) => PHRASE.has(token.pos)) ||
    !phrase.some((token) => token.pos === 'PROPN' || token.pos === 'NOUN')
  )
    return reading
  return {
    ...reading,
    source: next,
    sourceChance: reading.contentChance,
    content: content.filter((run) => run !== next),
  }
}

function isVerb({ tokens }: Document, { first, last }: TokenRange): boolean {
  return tokens.slice(first, last + 1).some((token) => token.pos === 'VERB')
}

/** Small words before a surname: van Rompuy, bin Salman, de la Cruz. */
const PARTICLES = new Set(
  'van von der den ter ten de la las los del della di da do dos du le bin bint ibn al el abu ben zu zur'.split(' '),
)

/** [bin] Salman said: the source begins with the particle of its name. */
function takeParticles({ tokens }: Document, reading: Reading): Reading {
  const { source } = reading
  if (source === null || !/^\p{Lu}/u.test(tokens[source.first]!.text)) return reading
  let { first } = source
  while (first > 0 && PARTICLES.has(tokens[first - 1]!.text)) first--
  return first === source.first
    ? reading
    : {
        ...reading,
        source: { first, last: source.last },
        content: reading.content.flatMap((run) => withoutTokens(run, { first, last: source.last })),
      }
}

function withoutTokens(run: TokenRange, taken: TokenRange): TokenRange[] {
  if (run.last < taken.first || run.first > taken.last) return [run]
  return [
    { first: run.first, last: taken.first - 1 },
    { first: taken.last + 1, last: run.last },
  ].filter(({ first, last }) => first <= last)
}

/** Lee said of [her predecessor, Omar Haddad,] “He left us a mess.”: a phrase without a verb before a whole sentence in marks is what the verb asks for. */
function leaveTopicOut(document: Document, reading: Reading, stretches: readonly Span[]): Reading {
  const { tokens } = document
  const content = reading.content.map((run) => {
    const stretch = overlappingSpans(stretches, { start: tokens[run.first]!.start, end: tokens[run.last]!.end })[0]
    if (stretch === undefined || run.first !== reading.cue.last + 1 || stretch.end < tokens[run.last]!.end) return run
    let first = run.first
    while (first < run.last && tokens[first]!.end <= stretch.start) first++
    const topic = tokens.slice(run.first, first)
    const isTopic = topic.at(-1)?.text === ',' && !topic.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
    return isTopic && /^\P{L}{0,3}\p{Lu}/u.test(document.text.slice(stretch.start, stretch.start + 12))
      ? { first, last: run.last }
      : run
  })
  return { ...reading, content }
}
