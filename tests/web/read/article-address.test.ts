import t from 'tap'
import { addressIn } from '../../../src/web/read/article-address.ts'

t.test('A single web address and nothing else is an address', async (t) => {
  t.equal(addressIn(' https://post.example/ferry?page=2#top\n'), 'https://post.example/ferry?page=2#top')
  t.equal(addressIn('HTTP://post.example'), 'HTTP://post.example')
})

t.test('A text that contains an address is a text', async (t) => {
  for (const text of [
    'See https://post.example/ferry',
    'https://post.example/ferry “We won,” said Ann Lee.',
    'https://a.example\nhttps://b.example',
    'post.example/ferry',
    'file:///etc/passwd',
    'http://',
    '',
  ])
    t.equal(addressIn(text), null, text)
})
