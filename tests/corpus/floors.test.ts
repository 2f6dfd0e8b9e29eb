import { readFileSync } from 'node:fs'
import t from 'tap'
import { compareQuotes } from '../../src/tools/evaluate/compare-quotes.ts'
import { FLOORS_FILE, listCorpus } from '../../src/tools/evaluate/corpus/list-corpus.ts'
import { findWorse, type Floors } from '../../src/tools/evaluate/corpus/floors.ts'
import { predictQuotes } from '../../src/tools/evaluate/prediction.ts'
import { readGold } from '../../src/tools/evaluate/read-gold.ts'
import { scoreArticles } from '../../src/tools/evaluate/score-articles.ts'

t.test('no figure on the corpus is more than half a point worse than when floors.json was written', async (t) => {
  const articles = readGold(...listCorpus())
  const predictions = new Map(articles.map((article) => [article.id, predictQuotes(article)]))
  const comparisons = articles.map((article) => compareQuotes(article, predictions.get(article.id)!.quotes))
  const floors = JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors
  t.same(findWorse(scoreArticles(comparisons, predictions), floors), [])
})
