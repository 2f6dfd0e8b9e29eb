// What the network is trained on: windows of an annotated article with the
// labels of their units, as plain numbers. Letters are handled here, so that
// the trainer reads words as the engine does.

import type { Document } from '../../../engine/language/document.ts'
import { readingWindows, type UnitRunOfParagraph } from '../../../engine/extraction/pretrained/reading-windows.ts'
import type { Vocabulary } from '../../../engine/extraction/pretrained/word-pieces.ts'
import type { Units } from '../../../engine/extraction/learned/units.ts'
import type { GoldArticle } from '../../evaluate/read-gold.ts'
import { attributionOfSpan, goldParagraphs, unitsOver, type GoldParagraph } from '../gold-paragraphs.ts'
import type { Span } from '../../../model.ts'

/** For a unit to be ignored in training. */
const IGNORED = -100

export interface LabelledWindow {
  readonly pieces: readonly number[]
  readonly cases: readonly number[]
  readonly firstPiece: readonly number[]
  readonly lastPiece: readonly number[]
  /** The paragraph of each unit. */
  readonly paragraph: readonly number[]
  /** For each unit: 0 none, 1 the first of a cue, 2 more of it. */
  readonly cues: readonly number[]
  /** For each cue that begins here: its first and last unit, and for each unit 0 none, 1 source, 2 content. */
  readonly spans: readonly RoleQuestion[]
  /** For each quoted span: its unit twice, and for each unit 0 none, 1 source, 2 cue. */
  readonly quotedSpans: readonly (RoleQuestion & { readonly isQuotation: boolean })[]
}

interface RoleQuestion {
  readonly from: readonly [first: number, last: number]
  readonly labels: readonly number[]
}

export function labelledWindows(article: GoldArticle, vocabulary: Vocabulary): LabelledWindow[] {
  const paragraphs = goldParagraphs(article)
  const [first] = paragraphs
  if (first === undefined) return []
  const { document } = first
  const read = paragraphs.map(({ units, number }) => ({ paragraph: number, units }))
  return readingWindows(document, read, vocabulary).map(({ pieces, cases, firstPiece, lastPiece, runs }) => {
    const places = runs.flatMap((run) =>
      Array.from({ length: run.to - run.from }, (_, index) => ({ paragraph: run.paragraph, at: run.from + index })),
    )
    const labelled = runs.map((run) => labelRun(document, paragraphs[run.paragraph]!, run, runs))
    return {
      pieces: [...pieces],
      cases: [...cases],
      firstPiece: [...firstPiece],
      lastPiece: [...lastPiece],
      paragraph: places.map(({ paragraph }) => paragraph),
      cues: labelled.flatMap(({ cues }) => cues),
      spans: labelled.flatMap(({ spans }) => spans),
      quotedSpans: labelled.flatMap(({ quotedSpans }) => quotedSpans),
    }
  })
}

function labelRun(
  document: Document,
  { units, labels, cues, attributions }: GoldParagraph,
  run: UnitRunOfParagraph,
  runs: readonly UnitRunOfParagraph[],
): Pick<LabelledWindow, 'cues' | 'spans' | 'quotedSpans'> {
  const before = sizeOf(runs.slice(0, runs.indexOf(run)))
  const isHere = (at: number): boolean => at >= run.from && at < run.to
  const placeOf = (at: number): number => before + Math.min(at, run.to - 1) - run.from
  const rolesOf = (sources: readonly Span[], others: readonly Span[]): number[] => {
    const roles = new Array<number>(sizeOf(runs)).fill(IGNORED)
    for (let at = run.from; at < run.to; at++) roles[placeOf(at)] = 0
    for (const at of unitsOver(document, units, others).filter(isHere)) roles[placeOf(at)] = 2
    for (const at of unitsOver(document, units, sources).filter(isHere)) roles[placeOf(at)] = 1
    return roles
  }
  return {
    cues: Array.from({ length: run.to - run.from }, (_, index) =>
      units.quotedSpan[run.from + index]! >= 0 ? IGNORED : labels[run.from + index]!,
    ),
    spans: cues
      .filter(({ range }) => isHere(range.first))
      .map(({ range, gold }) => ({
        from: [placeOf(range.first), placeOf(lastOfFirstRun(units, range, labels))],
        labels: rolesOf(gold.source, gold.content),
      })),
    quotedSpans: quotedSpansIn(units, run).map((at) => {
      const gold = attributionOfSpan(document, units, at, attributions)
      return {
        from: [placeOf(at), placeOf(at)],
        labels: rolesOf(gold?.source ?? [], gold?.cue ?? []),
        isQuotation: gold !== undefined,
      }
    }),
  }
}

const sizeOf = (runs: readonly UnitRunOfParagraph[]): number => runs.reduce((sum, { from, to }) => sum + to - from, 0)

const quotedSpansIn = (units: Units, { from, to }: UnitRunOfParagraph): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index).filter((at) => units.quotedSpan[at]! >= 0)

/** A cue in pieces ("is … expected") is represented by its first piece, which is what the engine finds of it. */
function lastOfFirstRun(
  units: Units,
  { first, last }: { readonly first: number; readonly last: number },
  labels: Uint8Array,
): number {
  let end = first
  while (end < last && labels[end + 1] === 2 && units.quotedSpan[end + 1]! < 0) end++
  return end
}
