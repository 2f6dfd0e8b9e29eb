// Who is spoken about. Each article marks the words of its quotes that mean a
// person or a body: [Ray=Tom Ray], in brackets and with the name if it is
// another. What is not marked must not be found.

import t, { type Test } from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'

/** "[He=Tom Ray] lied" → its text, and lines of what is marked: "0-2 Tom Ray". */
function readGold(article: string): { text: string; wanted: string[] } {
  let text = ''
  const wanted: string[] = []
  let at = 0
  for (const { 0: mark, 1: words = '', 2: name, index } of article.matchAll(/\[([^\]=]+)(?:=([^\]]+))?\]/g)) {
    text += article.slice(at, index)
    wanted.push(`${text.length}-${text.length + words.length} ${name ?? words}`)
    text += words
    at = index + mark.length
  }
  return { text: text + article.slice(at), wanted }
}

function mentionsIn(text: string): string[] {
  const { quotes } = analyse({ text, title: null, language: 'en' })
  return quotes.flatMap(({ about }) => (about ?? []).map(({ span, name }) => `${span.start}-${span.end} ${name}`))
}

function mentions(t: Test, article: string): void {
  const { text, wanted } = readGold(article)
  const show = (lines: readonly string[]): string[] =>
    lines.map((line) => {
      const [start, end] = line.split(' ')[0]!.split('-').map(Number)
      return `${line} “${text.slice(start, end)}”`
    })
  t.same(show(mentionsIn(text)), show(wanted), text.slice(0, 50))
}

t.test('people are found by their names', async (t) => {
  mentions(t, '“[Tom Ray] lied to the council,” said Ann Lee.')
  mentions(t, '“I trust [Ray=Tom Ray],” said Ann Lee. Tom Ray did not reply.')
  mentions(t, 'Ann Lee said that [Tom Ray] had lied to the council.')
  mentions(t, '“We sent the letters to [Tom Ray] and [Joan Pike],” said Ann Lee.')
  mentions(t, 'Mayor Ann Lee called [Tom Ray] “a friend of the town.”')
  mentions(t, '“Mr. [Ray=Tom Ray]’s plan is a joke,” said Ann Lee, who defeated Tom Ray in May.')
  mentions(t, '“[Tom=Tom Ray] was a good boss,” said Ann Lee. Tom Ray ran the mill for years.')
  mentions(t, 'According to Ann Lee, [Tom Ray] never signed the contract.')
  mentions(t, '“Give it to [Joan Pike],” Ann Lee told reporters.')
  mentions(t, '“She never met [Tom Ray],” said Joan Pike.')
  mentions(t, 'Ann Lee said on Monday that [Joan Pike] would lead the team.')
  mentions(t, '“It was [Tom Ray],” Ann Lee said, “who wrote to [Joan Pike].”')
})

t.test('bodies are found by their names', async (t) => {
  mentions(t, '“The [Harbour Commission] ignored us,” said Ann Lee.')
  mentions(t, 'Ann Lee said that the [Ministry of Health] had known for weeks.')
  mentions(t, '“We are members of [NATO], and [NATO] will help,” said Ann Lee.')
  mentions(t, '“We took the [Northern Water Company] to court,” said Ann Lee.')
  mentions(t, '“The [Port Authority] is broke,” said Ann Lee. The Port Authority said that it was not.')
})

t.test('whoever says it is not spoken about', async (t) => {
  mentions(t, 'Ann Lee said that Lee had never lied.')
  mentions(t, '“I am proud of my record,” said Ann Lee.')
  mentions(t, 'Ann Lee said that she would run again.')
  mentions(t, '“You know me and my family,” said Ann Lee.')
})

t.test('places, peoples, groups, days and things are nobody', async (t) => {
  mentions(t, '“We opened an office in Paris,” said Ann Lee.')
  mentions(t, '“Russia is a large country,” said Ann Lee.')
  mentions(t, '“The Americans left on Christmas Day,” said Ann Lee.')
  mentions(t, '“Republicans voted for it,” said Ann Lee.')
  mentions(t, '“We read the Constitution aloud,” said Ann Lee.')
  mentions(t, '“We walked along Mill Street to Castle Park,” said Ann Lee.')
  mentions(t, '“The Treaty of Rome is old,” said Ann Lee.')
  mentions(t, '“Ebola has reached us,” said Ann Lee.')
  mentions(t, '“On Monday it rained in Little Haven,” said Ann Lee.')
})

t.test('what goes by the name of a person is not that person', async (t) => {
  mentions(t, '“The Ray administration failed us,” said Ann Lee. Tom Ray was mayor then.')
  mentions(t, '“I met many Ray supporters,” said Ann Lee. Tom Ray was mayor then.')
  mentions(t, '“We walked over the Tom Ray Bridge,” said Ann Lee.')
})

t.test('of two who bear a name it is nobody', async (t) => {
  mentions(t, 'Tom Ray and Jim Ray own the mill. “Ray is a thief,” said Ann Lee.')
})

t.test('a pronoun is whoever alone was just named', async (t) => {
  mentions(t, '“[Tom Ray] is a friend, and [he=Tom Ray] knows the town,” said Ann Lee.')
  mentions(t, '“[Joan Pike] is tired. [She=Joan Pike] wants to go home,” said Tom Ray.')
  mentions(t, 'Ann Lee praised [Tom Ray] on Monday. “[He=Tom Ray] saved the mill,” she said.')
  mentions(t, 'Tom Ray was asked about [Joan Pike]. “I admire [her=Joan Pike],” he said.')
  mentions(t, '“[Joan Pike] sold [her=Joan Pike] house,” said Tom Ray.')
  mentions(t, 'Ann Lee said that [Tom Ray] had sold [his=Tom Ray] house.')
  mentions(t, 'Ann Lee accused [Tom Ray] of theft. “[He=Tom Ray] took it [himself=Tom Ray],” she said.')
  mentions(t, '“[Tom Ray] is ill,” Ann Lee said. “[He=Tom Ray] will not come.”')
})

t.test('a pronoun that may mean several, or somebody without a name, is nobody', async (t) => {
  mentions(t, '“[Tom Ray] met [Jim Cole], and he was angry,” said Ann Lee.')
  mentions(t, 'Tom Ray and Jim Cole were away. “He never answers,” said Ann Lee.')
  mentions(t, '“A man came in and he had a knife,” said Ann Lee.')
  mentions(t, '“My brother is ill, he cannot come,” said Ann Lee.')
  mentions(t, 'Tom Ray has a dog. “My neighbour saw it and he laughed,” said Ann Lee.')
  mentions(t, 'Tom Ray said that he would resign.')
  mentions(t, 'Jim Cole said that [Tom Ray] knew that he was wrong.')
  mentions(t, 'Jim Cole lives here. It rained. It snowed. It froze. It thawed. “He is gone,” said Ann Lee.')
  mentions(t, '“They lied to us, and it hurt,” said Ann Lee. Tom Ray did not reply.')
  mentions(t, '“You lied,” Ann Lee told Tom Ray.')
})

t.test('the names of an article that are quoted too lead to their speaker', async (t) => {
  const text = '“Tom Ray lied,” said Ann Lee. “I did not,” said Ray. Lee thanked Joan Pike. “Pike is honest,” she said.'
  const { quotes, speakers } = analyse({ text, title: null, language: 'en' })
  const idOf = (name: string) => speakers.find((speaker) => speaker.name === name)?.id ?? null
  t.ok(idOf('Tom Ray'))
  t.match(quotes[0]?.about, [{ name: 'Tom Ray', kind: 'person', speakerId: idOf('Tom Ray') }])
  t.match(quotes[2]?.about, [{ name: 'Joan Pike', kind: 'person', speakerId: null }])
})

t.test('no more than fifty mentions are kept of one quote', async (t) => {
  const text = `“${'Tom Ray met Joan Pike again. '.repeat(60)}” said Ann Lee.`
  const { quotes } = analyse({ text, title: null, language: 'en' })
  t.equal(quotes[0]?.about?.length, 50)
})

t.test('in other languages nobody has read it yet', async (t) => {
  const text = '«Thomas Meyer hat gelogen», sagte Anna Weber. Der Stadtrat tagte am Montag in der Halle.'
  const { quotes } = analyse({ text, title: null, language: 'de' })
  t.same(
    quotes.map(({ about }) => about),
    [null],
  )
})
