// Whether an archive is sound, checked through a connection that stays open.

import { join } from 'node:path'
import t from 'tap'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { makeReport } from '../../sample-articles.ts'

t.test('An archive looks sound to one connection while another adds to it', (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const [writer, reader] = [openDatabase({ path }), openDatabase({ path })]
  t.teardown(() => [writer, reader].forEach((database) => database.close()))
  // After some sixteen writes, SQLite merges the segments of a search index.
  for (let round = 0; round < 40; round += 1) {
    for (let number = 0; number < 5; number += 1) {
      const { article, analysis } = makeReport([
        { words: `We won race ${round} of ${number}`, by: { name: 'Ann Lee' } },
      ])
      saveArticle(writer, article, analysis)
    }
    t.same(findFaults(reader), [], `after ${round + 1} rounds`)
  }
  t.end()
})
