// Marked texts as input for the resolvers of sources: the sources are [src1 …],
// [src2 …] or a single [src …], and their content carries the same number as
// [q1 …].

import { chooseBy } from '../../src/engine/coreference/choose.ts'
import { buildEntities } from '../../src/engine/coreference/entities/build-entities.ts'
import { parseSource } from '../../src/engine/coreference/parse-source.ts'
import type { ResolutionContext } from '../../src/engine/coreference/resolution-context.ts'
import { resolverModels } from '../../src/engine/coreference/resolver-models.ts'
import { resolveSources } from '../../src/engine/coreference/resolve-sources.ts'
import { singularThey } from '../../src/engine/coreference/singular-they.ts'
import { TextSalience } from '../../src/engine/coreference/salience.ts'
import type { Entities, Entity, ParsedSource } from '../../src/engine/coreference/types.ts'
import type { Document } from '../../src/engine/language/document.ts'
import { readDocument } from '../../src/engine/language/read-document.ts'
import type { Resolution, SourceToResolve } from '../../src/engine/types.ts'
import { marked } from './marked.ts'

export interface MarkedSources {
  readonly document: Document
  readonly entities: Entities
  /** By their numbers. */
  readonly sources: readonly SourceToResolve[]
}

/** A list is the paragraphs of the text. */
export function markedSources(article: string | readonly string[]): MarkedSources {
  const { text, spans } = marked(typeof article === 'string' ? article : article.join('\n\n'))
  const document = readDocument(text)
  const sources = Object.keys(spans)
    .filter((label) => label.startsWith('src'))
    .sort((left, right) => Number(left.slice(3)) - Number(right.slice(3)))
    .map((label) => ({
      spans: spans[label]!,
      cue: spans[label.replace('src', 'cue')]?.[0] ?? null,
      content: spans[label.replace('src', 'q')] ?? [],
    }))
  return { document, entities: buildEntities(document), sources }
}

/** The speakers of each source. */
export function resolveMarked(article: string | readonly string[]): string[] {
  const { document, entities, sources } = markedSources(article)
  return resolveSources(document, entities, sources).map(speakersOf)
}

/** "Ann Lee + Bo Park", "harbour board (organization)", "nobody". */
export function speakersOf({ speakers }: Resolution): string {
  const names = speakers.map(({ name, kind }) => (kind === 'person' ? name : `${name} (${kind})`))
  return names.length === 0 ? 'nobody' : names.join(' + ')
}

/**
 * The input of the resolver for one form of source, for the last source of the
 * text; earlier ones are already resolved. Throws if the last source has another
 * form.
 */
export function lastSource<F extends ParsedSource['form']>(
  article: string | readonly string[],
  form: F,
): { readonly context: ResolutionContext; readonly parsed: Extract<ParsedSource, { form: F }> } {
  const { document, entities, sources } = markedSources(article)
  const earlier = sources.slice(0, -1)
  const source = sources.at(-1)!
  const parsed = parseSource(document, entities, source.spans)
  if (!isOf(parsed, form)) throw new Error(`${parsed?.form ?? 'no source'} instead of ${form}: ${document.text}`)
  const choose = chooseBy(resolverModels())
  const salience = new TextSalience(document, entities, choose, new Set())
  const answers = resolveSources(document, entities, earlier).map((resolution, at) => {
    salience.advance(tokenAt(document, earlier[at]!.spans[0]!.end))
    salience.recordSpeakers(
      resolution.speakers.flatMap(({ entity }) => entity ?? []),
      null,
    )
    return { source: earlier[at]!, resolution }
  })
  salience.advance(tokenAt(document, source.spans[0]!.start))
  const number = sources.length - 1
  const calledThey = singularThey(document, entities)
  return { context: { document, entities, salience, choose, calledThey, source, number, answers }, parsed }
}

function isOf<F extends ParsedSource['form']>(
  parsed: ParsedSource | null,
  form: F,
): parsed is Extract<ParsedSource, { form: F }> {
  return parsed?.form === form
}

/** The first token that ends after the offset. */
export function tokenAt({ tokens }: Document, offset: number): number {
  const found = tokens.findIndex(({ end }) => end > offset)
  return found < 0 ? tokens.length : found
}

/** Throws if nobody has the name. */
export function entityNamed({ all }: Entities, name: string): Entity {
  const found = all.find((entity) => entity.name === name)
  if (found === undefined) throw new Error(`${name} is not among ${all.map((entity) => entity.name).join(', ')}`)
  return found
}
