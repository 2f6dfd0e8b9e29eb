import t from 'tap'
import { interviewee, turnAt } from '../../../../src/engine/coreference/resolvers/interview-turn.ts'
import { resolveTurn } from '../../../../src/engine/coreference/resolvers/resolve-turn.ts'
import { lastSource, markedSources, speakersOf, tokenAt } from '../../../support/resolve-marked.ts'

const INTRODUCTION = 'The novelist Diana Guerra met our editor Ole Dahl in Lakeside. Guerra had just arrived.'

function resolved(...paragraphs: readonly string[]): string {
  const { context, parsed } = lastSource(paragraphs, 'turn')
  return speakersOf(resolveTurn(context, parsed, parsed.token))
}

t.test('resolveTurn() gives answers to whoever is interviewed', async (t) => {
  t.equal(resolved(INTRODUCTION, 'Q: Where were you?', '[src A]: At sea.'), 'Diana Guerra')
})

t.test('resolveTurn() leaves questions to an interviewer without a name', async (t) => {
  t.equal(resolved(INTRODUCTION, '[src Q]: Where were you?', 'A: At sea.'), 'Q (unnamed)')
})

t.test('resolveTurn() finds nobody for an answer where nobody was introduced', async (t) => {
  t.equal(resolved('It rained all day.', 'Q: Where were you?', '[src A]: At sea.'), 'A (unnamed)')
})

t.test('resolveTurn() gives a turn with a name to whoever bears it', async (t) => {
  const { context, parsed } = lastSource([INTRODUCTION, '[src Q]: Where were you?'], 'turn')
  t.equal(speakersOf(resolveTurn(context, { by: 'name', entity: 0 }, parsed.token)), context.entities.all[0]!.name)
})

/** The turn that the words at `words` belong to. */
function turn(words: string, ...paragraphs: readonly string[]): string {
  const { document, entities } = markedSources(paragraphs)
  const found = turnAt(document, entities, tokenAt(document, document.text.indexOf(words)))
  return found === null ? 'none' : found.by === 'name' ? entities.all[found.entity]!.name : found.by
}

t.test('turnAt() reads the label of the paragraph', async (t) => {
  const interview = [INTRODUCTION, 'Q: Where were you?', 'A: At sea.', 'Ole Dahl: And then?']
  t.equal(turn('Where', ...interview), 'question')
  t.equal(turn('At sea', ...interview), 'answer')
  t.equal(turn('And then', ...interview), 'Ole Dahl')
  t.equal(turn('just arrived', ...interview), 'none')
})

t.test('turnAt() goes on over paragraphs without a label', async (t) => {
  t.equal(turn('Two storms', 'Q: Where were you?', 'A: At sea.', 'It was cold.', 'Two storms hit us.'), 'answer')
})

t.test('interviewee() is the person named most often before the first question', async (t) => {
  const about = (...paragraphs: readonly string[]): string | null => {
    const { document, entities } = markedSources(paragraphs)
    const found = interviewee(document, entities)
    return found === null ? null : entities.all[found]!.name
  }
  const question = 'Q: Has Ole Dahl read it? Has Ole Dahl asked? Has Dahl slept?'
  t.equal(about(INTRODUCTION, question), 'Diana Guerra')
  t.equal(about('The Harbour Board met our paper. The Harbour Board had just arrived.', question), null)
  t.equal(about('Ole Dahl and Ole Dahl spoke.'), null)
})

t.test('resolveTurn() gives no answers to who asks', async (t) => {
  const turns = ['Q: Where were you?', '[src A]: At sea.']
  t.equal(resolved('Mia Penn spoke to Diana Guerra, the novelist.', ...turns), 'Diana Guerra')
  t.equal(resolved('Diana Guerra spoke to the Holm Gazette.', ...turns), 'Diana Guerra')
  t.equal(resolved('Examination of Diana Guerra by Mr. Ole Dahl. Mr. Dahl rose.', ...turns), 'Diana Guerra')
  t.equal(resolved('Mia Penn interviewed a novelist.', ...turns), 'A (unnamed)')
})
