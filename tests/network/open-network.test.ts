// The graph of the pre-trained reader, as shipped.

import t from 'tap'
import { analyse, analyseWith, presentReading } from '../../src/engine/analyse.ts'
import { findNetwork } from '../../src/network/find-network.ts'
import { openNetwork } from '../../src/network/open-network.ts'

const request = (text: string) => ({ text, title: null, language: null })

const ARTICLE = `“We will rebuild the bridge,” Maud Price told reporters on Monday.

The mayor said that the old one had cost the town more than any flood. According to Price, work begins in May.`

t.test('the shipped network finds who said what, and reports that it did', async (t) => {
  const network = await openNetwork()
  const { reader, engine, quotes, speakers } = await analyseWith(network, request(ARTICLE))
  t.equal(reader, 'pretrained')
  t.equal(engine, presentReading('pretrained').engine)
  const found = quotes.map(({ parts, speakerIds }) => [
    parts.map(({ start, end }) => ARTICLE.slice(start, end)).join(' … '),
    speakers.find(({ id }) => id === speakerIds[0])?.name,
  ])
  t.same(found[0], ['“We will rebuild the bridge,”', 'Maud Price'])
  t.ok(found.length >= 3, JSON.stringify(found))
})

t.test('a text is analysed the same each time, among others and by another session', async (t) => {
  const [network, other] = await Promise.all([openNetwork(), openNetwork()])
  const alone = await analyseWith(network, request(ARTICLE))
  const [first, , second] = await Promise.all([
    analyseWith(network, request(ARTICLE)),
    analyseWith(network, request(`${ARTICLE} “It is late,” she added.`)),
    analyseWith(other, request(ARTICLE)),
  ])
  t.same(first, alone)
  t.same(second, alone)
})

t.test('texts that are too long or in a language unknown to the network are left to the other readers', async (t) => {
  const network = await openNetwork()
  const long = `${ARTICLE}\n\n`.repeat(Math.ceil(presentReading('pretrained').longestPretrained / ARTICLE.length))
  t.same(await analyseWith(network, request(long)), analyse(request(long)))
  t.equal(analyse(request(long)).reader, 'linear')
  const german = '„Wir bauen die Brücke wieder auf“, sagte Maud Price am Montag. Das habe die Stadt beschlossen.'
  t.equal((await analyseWith(network, request(german))).reader, 'patterns')
})

t.test('without a graph there is a reason', async (t) => {
  await t.rejects(openNetwork(new URL('nowhere.onnx', import.meta.url)), /nowhere\.onnx/)
  t.match(await findNetwork(), { fault: null })
})
