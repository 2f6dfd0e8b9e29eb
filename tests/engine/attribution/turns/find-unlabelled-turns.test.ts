import tap from 'tap'
import { findUnlabelledTurns } from '../../../../src/engine/attribution/turns/find-unlabelled-turns.ts'
import { spanOf } from '../../../../src/engine/language/document.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { marked, writeMarks } from '../../../support/marked.ts'

/** Compares the turns that are found with those that are marked; gives who is named as the source of each. */
function check(t: Pick<typeof tap, 'equal'>, ...paragraphs: readonly string[]): (string | null)[] {
  const { text, spans } = marked(paragraphs.join('\n\n'))
  const document = readDocument(text)
  const turns = findUnlabelledTurns(document)
  const found = Object.fromEntries(turns.map(({ parts }, at) => [`q${at + 1}`, parts]))
  t.equal(writeMarks(text, found), writeMarks(text, spans))
  return turns.map(({ named }) => {
    if (named === undefined) return null
    const { start, end } = spanOf(document, named)
    return text.slice(start, end)
  })
}

const INTRODUCTION = 'The oboist Iben Roe left the Holm Opera in May. Roe keeps bees now.'

tap.test('findUnlabelledTurns() gives answers to whoever was named before the first question', async (t) => {
  const named = check(
    t,
    'By Mia Penn',
    INTRODUCTION,
    '**[q1 What made you leave?]**',
    '[q2 I was tired.]',
    '[q2 My back hurt, too.]',
    '**[q3 Do you miss it?]**',
    '[q4 Every day. I still hear it.]',
    'Iben Roe lives in Holm.',
  )
  t.same(named, [null, 'Iben Roe', null, 'Iben Roe'])
})

tap.test('findUnlabelledTurns() takes a writer’s own questions for no interview', async (t) => {
  check(t, INTRODUCTION, 'Why did the opera close?', 'Nobody knows.', 'What is left?', 'Four walls and a stage.')
  check(t, INTRODUCTION, 'Do you keep bees?', 'It is easy.', 'Where do you begin?', 'Bees need a box.')
  check(t, INTRODUCTION, 'Do you keep bees?', 'I do.', 'It rained.')
})

tap.test('findUnlabelledTurns() says nothing of a few questions where nobody was named before', async (t) => {
  check(t, 'It rained.', 'What made you leave?', 'I was tired.', 'Do you miss it?', 'I do.')
})

tap.test('findUnlabelledTurns() gives answers to whoever a note below them is about', async (t) => {
  const named = check(
    t,
    '[q1 What made you leave?]',
    '[q2 I was tired.]',
    '[q3 Do you miss it?]',
    '[q4 I do.]',
    'Iben Roe lives in Holm.',
  )
  t.same(named, [null, 'Iben Roe', null, 'Iben Roe'])
})

tap.test('findUnlabelledTurns() finds answers of nobody who is named, but not those of a firm', async (t) => {
  const questions = ['What made you leave?', 'Do you miss it?', 'What is your plan?']
  const named = check(
    t,
    `[q1 ${questions[0]}]`,
    '[q2 I was tired.]',
    `[q3 ${questions[1]}]`,
    '[q4 I do.]',
    `[q5 ${questions[2]}]`,
    '[q6 I have none.]',
  )
  t.same(named, Array(6).fill(null))
  check(t, ...questions.flatMap((question) => [question, 'We tell our customers by mail.']))
})
