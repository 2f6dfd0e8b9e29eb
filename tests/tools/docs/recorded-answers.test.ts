import t from 'tap'
import { findRecordedAnswers, rewriteAnswers } from '../../../src/tools/docs/recorded-answers.ts'

const PAGE = [
  '# A page',
  '',
  '```sh',
  `curl 'http://127.0.0.1:3000/v1/quotes?q=pier'`,
  '```',
  '',
  '```json',
  '{ "items": [] }',
  '```',
  '',
  'With a body:',
  '',
  '```sh',
  `curl -X PUT http://127.0.0.1:3000/v1/articles/a1 -d '{`,
  '  "text": "We won."',
  `}'`,
  '```',
  '',
  '```json',
  '{ "old": true }',
  '```',
  '',
  '```sh',
  'curl http://127.0.0.1:3000/health',
  '```',
  '',
  'tells whether it is alive, in words such as',
  '',
  '```json',
  '{ "kept": true }',
  '```',
  '',
].join('\n')

t.test('a JSON block directly after a curl command is its response, and no other block is', async (t) => {
  t.same(findRecordedAnswers(PAGE), [
    { request: { method: 'GET', path: '/v1/quotes?q=pier', body: null }, answer: '{ "items": [] }\n' },
    {
      request: { method: 'PUT', path: '/v1/articles/a1', body: '{\n  "text": "We won."\n}' },
      answer: '{ "old": true }\n',
    },
  ])
})

t.test('a body makes a request a POST if the command names no method', async (t) => {
  const page = "```sh\ncurl http://127.0.0.1:3000/v1/attributions -d '{}'\n```\n\n```json\n{}\n```\n"
  t.equal(findRecordedAnswers(page)[0]?.request.method, 'POST')
})

t.test('a command without an address is reported', async (t) => {
  t.throws(() => findRecordedAnswers('```sh\ncurl --version\n```\n\n```json\n{}\n```\n'), /curl --version/)
})

t.test('responses are rewritten in page order, and nothing else changes', async (t) => {
  const asked: string[] = []
  const rewritten = await rewriteAnswers(PAGE, async ({ path }) => {
    asked.push(path)
    return { new: asked.length, cost: '$1 and $&' }
  })
  t.same(asked, ['/v1/quotes?q=pier', '/v1/articles/a1'])
  const answer = (number: number): string => `{"new":${number},"cost":"$1 and $&"}`
  t.equal(
    rewritten,
    PAGE.replace('{ "items": [] }', () => answer(1)).replace('{ "old": true }', () => answer(2)),
  )
})
