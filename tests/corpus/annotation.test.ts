import t from 'tap'
import { findGoldFaults } from '../../src/tools/annotate/find-gold-faults.ts'
import { listCorpus } from '../../src/tools/evaluate/corpus/list-corpus.ts'
import { readGold } from '../../src/tools/evaluate/read-gold.ts'

const articles = readGold(...listCorpus())

t.test('the corpus has at least 40 articles, with every type of quote and kind of speaker', async (t) => {
  const attributions = articles.flatMap((article) => article.attributions)
  t.ok(articles.length >= 40)
  t.same([...new Set(attributions.map(({ type }) => type))].sort(), ['direct', 'indirect', 'mixed'])
  t.same([...new Set(attributions.map(({ speaker }) => speaker?.kind))].sort(), [
    'document',
    'group',
    'organization',
    'person',
    'unnamed',
  ])
})

t.test('no two articles of the corpus have the same id or the same text', async (t) => {
  t.equal(new Set(articles.map(({ id }) => id)).size, articles.length)
  t.equal(new Set(articles.map(({ text }) => text)).size, articles.length)
})

t.test('every article of the corpus is ours, with a title and a date', async (t) => {
  for (const { id, publisher, title, date } of articles) {
    t.equal(publisher, 'dixit corpus', id)
    t.ok(title, id)
    t.match(date, /^\d{4}-\d\d-\d\d$/, id)
  }
})

t.test(
  'every span of the corpus is verbatim, every type agrees with the marks, every name is in the text',
  async (t) => {
    for (const article of articles) t.same(findGoldFaults(article), [], article.id)
  },
)
