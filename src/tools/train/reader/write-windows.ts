// npx tsx src/tools/train/reader/write-windows.ts GOLD.jsonl… --vocabulary FILE
// --out FILE
//
// Writes the network's training data (labelled-windows.ts), one window per
// line, for train_reader.py.

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeVocabulary } from '../../../engine/extraction/pretrained/word-pieces.ts'
import { readGold } from '../../evaluate/read-gold.ts'
import { reportFileErrors } from '../../file-error.ts'
import { hasAllSpeakers } from '../lessons.ts'
import { labelledWindows } from './labelled-windows.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vocabulary: { type: 'string' }, out: { type: 'string' } },
})

if (values.out === undefined || values.vocabulary === undefined || positionals.length === 0) {
  process.stderr.write('usage: write-windows.ts GOLD.jsonl… --vocabulary FILE --out FILE\n')
  process.exitCode = 2
} else {
  const [out, path] = [values.out, values.vocabulary]
  await reportFileErrors(() => {
    const vocabulary = makeVocabulary(readFileSync(path, 'utf8').split('\n'))
    const file = openSync(out, 'w')
    for (const article of readGold(...positionals))
      for (const window of labelledWindows(article, vocabulary))
        writeSync(file, `${JSON.stringify({ hasAllSpeakers: hasAllSpeakers(article), ...window })}\n`)
    closeSync(file)
  })
}
