import t from 'tap'
import { readWords } from '../../../src/ingest/html/read-words.ts'

t.test('readWords() returns words, separated at blocks', async (t) => {
  t.same(readWords('<p>The <b>fer</b>ry</p><p>sank<br>at 6</p><script>x</script>'), ['the', 'ferry', 'sank', 'at', '6'])
})

t.test('readWords() drops footnote marks and keeps powers', async (t) => {
  t.same(readWords('<p>the roof<sup>1</sup>,” said Lee<sup><a href="#n">[4]</a></sup> of 10<sup>6</sup> roofs</p>'), [
    'the',
    'roof',
    'said',
    'lee',
    'of',
    '106',
    'roofs',
  ])
})
