import { readFileSync } from 'node:fs'
import t from 'tap'
import { compareQuotes } from '../../src/tools/evaluate/compare-quotes.ts'
import { floorsFile, listCorpus } from '../../src/tools/evaluate/corpus/list-corpus.ts'
import { findWorse, type Floors } from '../../src/tools/evaluate/corpus/floors.ts'
import { predictQuotes, type Prediction } from '../../src/tools/evaluate/prediction.ts'
import { readGold } from '../../src/tools/evaluate/read-gold.ts'
import { scoreArticles } from '../../src/tools/evaluate/score-articles.ts'
import { TRAINED_READERS } from '../../src/model.ts'
import { openNetwork } from '../../src/network/open-network.ts'

for (const reader of TRAINED_READERS) {
  t.test(`with the ${reader} reader no figure on the corpus is more than half a point below its floor`, async (t) => {
    const articles = readGold(...listCorpus())
    const network = reader === 'pretrained' ? await openNetwork() : null
    const predictions = new Map<string, Prediction>()
    for (const article of articles) predictions.set(article.id, await predictQuotes(article, network))
    const comparisons = articles.map((article) => compareQuotes(article, predictions.get(article.id)!.quotes))
    const floors = JSON.parse(readFileSync(floorsFile(reader), 'utf8')) as Floors
    t.same(findWorse(scoreArticles(comparisons, predictions), floors), [])
  })
}
