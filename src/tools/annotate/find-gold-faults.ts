// What is wrong with an annotated article, whoever or whatever wrote it.

import type { GoldArticle, GoldAttribution, GoldSpan } from '../evaluate/read-gold.ts'
import { typeByMarks } from './type-by-marks.ts'

const KINDS = ['person', 'organization', 'group', 'document', 'unnamed']

/** One sentence for each fault, beginning with the id of the attribution. */
export function findGoldFaults(article: GoldArticle): readonly string[] {
  const { attributions } = article
  const ids = new Set(attributions.map(({ id }) => id))
  return [
    ...attributions.flatMap((attribution) =>
      [
        ...findSpanFaults(article.text, attribution),
        ...findTypeFaults(article.text, attribution),
        ...findSpeakerFaults(article.text, attribution),
      ].map((fault) => `${attribution.id}: ${fault}`),
    ),
    ...findOverlaps(attributions),
    ...(ids.size < attributions.length ? ['an id occurs twice'] : []),
  ]
}

function findSpanFaults(text: string, { content, cue, source }: GoldAttribution): readonly string[] {
  const isVerbatim = ({ start, end, text: words }: GoldSpan): boolean =>
    start >= 0 && end > start && end <= text.length && words === text.slice(start, end)
  return [
    ...[...content, ...cue, ...source].flatMap((span) =>
      isVerbatim(span) ? [] : [`“${span.text ?? ''}” is not at ${span.start} to ${span.end}`],
    ),
    ...(content.length === 0 ? ['it has no content'] : []),
  ]
}

/** The turns of an interview are direct without marks: the speaker is given by a label, not a cue. */
function findTypeFaults(text: string, { type, content, cue }: GoldAttribution): readonly string[] {
  const byMarks = typeByMarks(text, content)
  const isTurn = type === 'direct' && cue.length === 0
  return type === byMarks || isTurn ? [] : [`its type is ${type}, its marks say ${byMarks}`]
}

/** Names must be in the text exactly as given; descriptions need not ("third user" for "a third"). */
function findSpeakerFaults(text: string, { speaker }: GoldAttribution): readonly string[] {
  if (speaker === undefined) return ['it has no speaker']
  const isNamed = speaker.kind === 'person' || speaker.kind === 'organization'
  const names = isNamed ? [speaker.speaker, ...(speaker.speakers ?? []), ...(speaker.aliases ?? [])] : []
  return [
    ...(KINDS.includes(speaker.kind) ? [] : [`“${speaker.kind}” is not a kind of speaker`]),
    ...names.filter((name) => !text.includes(name)).map((name) => `the name “${name}” is not in the text`),
  ]
}

function findOverlaps(attributions: readonly GoldAttribution[]): readonly string[] {
  const pieces = attributions
    .flatMap(({ id, content }) => content.map((span) => ({ id, ...span })))
    .sort((one, other) => one.start - other.start)
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1]
    return before !== undefined && piece.start < before.end
      ? [`${piece.id}: its content overlaps that of ${before.id}`]
      : []
  })
}
