// Learns who "he" and "the minister" are, from articles with marked sources and
// named speakers, and writes resolver.json.

import { writeJsonWeights } from '../../engine/learning/weights.ts'
import { readDocument } from '../../engine/language/read-document.ts'
import type { GoldArticle, GoldAttribution, GoldSpeaker } from '../evaluate/read-gold.ts'
import { chooseBy } from '../../engine/coreference/choose.ts'
import { buildEntities } from '../../engine/coreference/entities/build-entities.ts'
import { compareKey } from '../../engine/coreference/entities/name-key.ts'
import { resolveWith } from '../../engine/coreference/resolve-sources.ts'
import type { ResolverModels } from '../../engine/coreference/resolver-models.ts'
import { trainRanker, type RankedQuestion } from './train-ranker.ts'
import type { SourceToResolve } from '../../engine/types.ts'
import type { Choose, Entities, Entity, Option, QuestionKind } from '../../engine/coreference/types.ts'

/** What training needs of an annotated article. */
export type TaughtDocument = Pick<GoldArticle, 'text'> & {
  readonly attributions: readonly Pick<GoldAttribution, 'source' | 'cue' | 'content' | 'speaker'>[]
}

const ROUNDS = 2
const KINDS: readonly QuestionKind[] = ['person', 'thing', 'description', 'document']
const UNTAUGHT = { bias: 0, weights: {} }
const EMPTY: ResolverModels = { person: UNTAUGHT, thing: UNTAUGHT, description: UNTAUGHT, document: UNTAUGHT }

/** Skips documents without named speakers. Takes a few seconds for 160 articles. */
export function trainResolver(documents: readonly TaughtDocument[]): ResolverModels {
  const taught = documents.filter(({ attributions }) => attributions.some(({ speaker }) => speaker !== undefined))
  let models = EMPTY
  // pronouns that are not sources have no gold answer: the second round uses what the first has learned
  for (let round = 0; round < ROUNDS; round++) {
    const questions: Record<QuestionKind, RankedQuestion[]> = { person: [], thing: [], description: [], document: [] }
    for (const document of taught) askDocument(document, chooseBy(models), questions)
    models = {
      person: trainRanker(questions.person),
      thing: trainRanker(questions.thing),
      description: trainRanker(questions.description),
      document: trainRanker(questions.document),
    }
  }
  return models
}

export function writeResolver(models: ResolverModels): void {
  const rounded = Object.fromEntries(KINDS.map((kind) => [kind, models[kind]]))
  writeJsonWeights('resolver', rounded, 1)
}

/** Walks through a document with the right answers and records every question put to the ranking. */
function askDocument(gold: TaughtDocument, untaught: Choose, questions: Record<QuestionKind, RankedQuestion[]>): void {
  const document = readDocument(gold.text)
  const entities = buildEntities(document)
  const attributions = gold.attributions.filter(({ source }) => source.length > 0)
  const sources = attributions.map(({ source, cue, content }): SourceToResolve => ({
    spans: source,
    cue: cue[0] ?? null,
    content,
  }))
  resolveWith(document, entities, sources, (kind, options, number) => {
    const speaker = attributions[number]?.speaker
    const right =
      speaker === undefined || speaker.bad === true || speaker.unsure === true
        ? []
        : rightOptions(entities, options, speaker)
    if (right.length === 0) return untaught(kind, options, number)
    if (options.length > 1) questions[kind].push({ options: options.map(({ features }) => features), right })
    return { option: right[0]!, share: 1, margin: 1 }
  })
}

function rightOptions(entities: Entities, options: readonly Option[], speaker: GoldSpeaker): number[] {
  const names = new Set([speaker.speaker, ...(speaker.speakers ?? []), ...(speaker.aliases ?? [])].map(compareKey))
  const right = [...options.keys()].filter((at) =>
    meant(options[at]!).some((entity) => isNamed(entities.all[entity]!, names)),
  )
  if (right.length > 0) return right
  const isNamedKind = speaker.kind === 'person' || speaker.kind === 'organization'
  return isNamedKind ? [] : [...options.keys()].filter((at) => options[at]!.entity === null)
}

function meant({ entity, others = [] }: Option): number[] {
  return entity === null ? [] : [entity, ...others]
}

function isNamed({ name, aliases }: Entity, names: ReadonlySet<string>): boolean {
  return names.has(compareKey(name)) || aliases.some((alias) => alias.includes(' ') && names.has(compareKey(alias)))
}
