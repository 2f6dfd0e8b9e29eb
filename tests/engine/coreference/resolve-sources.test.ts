import fc from 'fast-check'
import t from 'tap'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { buildEntities } from '../../../src/engine/coreference/entities/build-entities.ts'
import { resolveSources } from '../../../src/engine/coreference/resolve-sources.ts'
import type { Resolution } from '../../../src/engine/types.ts'
import { marked } from '../../support/marked.ts'

/** Resolves the sources that are marked [src1 …], [src2 …] or [src …], each of the words marked with the same number. */
function resolved(source: string): { readonly text: string; readonly resolutions: readonly Resolution[] } {
  const { text, spans } = marked(source)
  const document = readDocument(text)
  const labels = Object.keys(spans)
    .filter((label) => label.startsWith('src'))
    .sort((left, right) => Number(left.slice(3)) - Number(right.slice(3)))
  const sources = labels.map((label) => ({
    spans: spans[label]!,
    cue: null,
    content: spans[label.replace('src', 'q')] ?? [],
  }))
  return { text, resolutions: resolveSources(document, buildEntities(document), sources) }
}

/** The names of the speakers of each source, joint ones with a plus sign. */
function speakers(source: string): string[] {
  return resolved(source).resolutions.map(({ speakers }) => speakers.map(({ name }) => name).join(' + '))
}

function kinds(source: string): string[] {
  return resolved(source).resolutions.map(({ speakers }) => speakers[0]?.kind ?? 'nobody')
}

t.test('resolveSources() gives the full name for every form of it', (t) => {
  t.same(
    speakers(
      '“We start in May,” said [src1 Marta Lindqvist], the harbour master. [src2 Ms. Lindqvist] added that it was late. “Very late,” [src3 Lindqvist] said. Her friends say [src4 Marta] is never late.',
    ),
    ['Marta Lindqvist', 'Marta Lindqvist', 'Marta Lindqvist', 'Marta Lindqvist'],
  )
  t.same(speakers('[src1 President Moreno] said that rain was due. [src2 Mr. Moreno] smiled.'), ['Moreno', 'Moreno'])
  t.same(
    speakers(
      'The hall was full.\nWARDEN: Thank you.\n[src1 WARDEN]: I do not recall.\nThe witness, Alan Warden, sat down.',
    ),
    ['Alan Warden'],
  )
  t.end()
})

t.test('resolveSources() finds the name in a long source', (t) => {
  t.same(speakers('The inn is small. [src1 Its chef and owner, Odile Faure, 52,] said so.'), ['Odile Faure'])
  t.same(speakers('“We only asked,” recalled [src1 one, Otis Pell, who is a welder now].'), ['Otis Pell'])
  t.same(speakers('[src1 Counsel assisting the coroner, Dr Tilda Moss SC,] asked him so.'), ['Tilda Moss'])
  t.same(speakers('“My husband forbade it,” said [src1 a woman who gave her name only as Adèle].'), ['Adèle'])
  t.same(speakers('[src1 One of them], who gave her name as Jitka, said so.'), ['Jitka'])
  t.same(
    speakers(
      'The minister, Dr Hauwa Lal, was away. In a note signed by her aide, Emil Dahl, [src1 the minister] called it late.',
    ),
    ['Hauwa Lal'],
  )
  t.same(speakers('Kelsey Van Oss learned of it. Van Oss, 29, wept. “I shook,” [src1 she] said.'), ['Kelsey Van Oss'])
  t.same(speakers('The fiddler Louise Tread sang. [src1 The President of Ireland] said she was kind.'), [
    'President of Ireland',
  ])
  t.same(speakers('[src1 The Chief Minister’s Office] said so.'), ['Chief Minister’s Office'])
  t.same(speakers('It was raised by Mr Owen Gill (Workers-Dale Hill), [src1 who] said so.'), ['Owen Gill'])
  t.same(speakers('[src1 Bill Burrows, a former official in Mr. Moreno’s cabinet], said so.'), ['Bill Burrows'])
  t.same(speakers('[src1 The finance minister, Lou Jiwei,] said so.'), ['Lou Jiwei'])
  t.same(speakers('[src1 The head of Lower Saxony, Ramona Kadlec,] accused them of delay.'), ['Ramona Kadlec'])
  t.same(speakers('[src1 Secretary of the General Council of “Fair Harbour” Andrei Belov] criticised it.'), [
    'Andrei Belov',
  ])
  t.same(speakers('[src1 Tina Marlow, Mrs. Moreno’s chief of staff], said so.'), ['Tina Marlow'])
  t.same(
    speakers('It was not discussed, [src1 the presidential press secretary] told reporters [src1 Dmitry Belov].'),
    ['Dmitry Belov'],
  )
  t.same(speakers('[src1 One of the family’s attorneys, Justin Bamford,] said so.'), ['Justin Bamford'])
  t.same(speakers('[src1 Los Angeles-based attorney Edgar Marlow] said so.'), ['Edgar Marlow'])
  t.end()
})

t.test('resolveSources() gives every speaker of a joint source', (t) => {
  t.same(speakers('[src1 Ann Lee and Ben Oak] wrote it.'), ['Ann Lee + Ben Oak'])
  t.same(speakers('[src1 Two objectors, Lawrence Joyce and William Marlow,] disagreed.'), [
    'Lawrence Joyce + William Marlow',
  ])
  t.same(speakers('[src1 Jason Dane, Robyn Dawes and Peter Stone] wrote it.'), [
    'Jason Dane + Robyn Dawes + Peter Stone',
  ])
  t.end()
})

t.test('resolveSources() follows pronouns by gender, across paragraphs', (t) => {
  t.same(
    speakers(
      'Anna Berg met Carl Stone on Friday.\n“It went well,” [src1 she] said.\n“It did not,” [src2 he] said.\n[src3 She] added that there would be another meeting.',
    ),
    ['Anna Berg', 'Carl Stone', 'Anna Berg'],
  )
  t.same(
    speakers(
      'Mr. Rakoto opened the hall. [src1 He] said that it was full. The spokeswoman, Tojo Andria, disagreed. [src2 She] said that it was not.',
    ),
    ['Rakoto', 'Tojo Andria'],
  )
  t.end()
})

t.test('resolveSources() takes nobody whom a quotation talks of for "he"', (t) => {
  t.same(speakers('Carl Stone left early. “I never liked Peter Marsh, and Mr. Marsh knows it,” [src1 he] said.'), [
    'Carl Stone',
  ])
  t.end()
})

t.test('resolveSources() follows "who" to the name or the description before it', (t) => {
  t.same(speakers('On Monday Jon Ralph, a reporter [src1 who] runs a newsletter, left.'), ['Jon Ralph'])
  t.same(kinds('On Monday Jon Ralph met an official [src1 who] asked not to be named.'), ['unnamed'])
  t.end()
})

t.test('resolveSources() gives "I" in a quotation to whoever says it, and in a letter to whoever signs it', (t) => {
  t.same(speakers('[src1 Carl Stone] said: [q1 “My aunt is ill, and [src2 I] say she must rest.”]'), [
    'Carl Stone',
    'Carl Stone',
  ])
  t.same(speakers('[src1 I] think the bridge is ugly.\nRuth Adeyemi.\nIt is lovely.\nOlaf Marsh.'), ['Ruth Adeyemi'])
  t.same(speakers('[src1 I] grew up beside the lake.\nIt was cold.\nRuth Adeyemi is a playwright in Lakeside.'), [
    'Ruth Adeyemi',
  ])
  t.end()
})

t.test('resolveSources() gives the turns of an interview to whoever is interviewed', (t) => {
  const text =
    'The novelist Diana Guerra spoke with our paper in Lakeside. Guerra had just arrived.\n' +
    'Q: What do [src1 you] see from here?\nA: Water. [src2 I] see nothing else.\n[src3 Q]: Nothing?\n[src4 A]: A boat.'
  t.same(speakers(text), ['Diana Guerra', 'Diana Guerra', 'Q', 'Diana Guerra'])
  t.end()
})

t.test('resolveSources() tells two people of one family name apart', (t) => {
  const text =
    'Bill Marsh and his wife, Helen Marsh, voted early. [src1 Mrs. Marsh] said it was cold. [src2 Mr. Marsh] said it was warm.'
  t.same(speakers(text), ['Helen Marsh', 'Bill Marsh'])
  const { resolutions } = resolved('Bill Marsh and his wife, Helen Marsh, voted early. [src1 Marsh] said it was cold.')
  t.ok(resolutions[0]!.share < 1, 'a family name that two bear is not certain')
  t.end()
})

t.test('resolveSources() matches descriptions with offices', (t) => {
  const text =
    'Senator Ruth Adeyemi of Ohio met the mayor of Lakeside, Olaf Brandt, on Monday. The two spoke about the ferry and the bridge.\n' +
    '“It is dear,” [src1 the Ohio senator] said. “It is not,” [src2 the mayor] said.'
  t.same(speakers(text), ['Ruth Adeyemi', 'Olaf Brandt'])
  t.same(
    speakers(
      'Viktor Orlov’s press secretary, Dmitry Belov, met reporters.\n[src1 Orlov’s spokesman] said it was late.',
    ),
    ['Dmitry Belov'],
  )
  t.end()
})

t.test('resolveSources() keeps the ex-chancellor apart from the chancellor', (t) => {
  const text =
    'Chancellor Olga Brandt and former chancellor Gerd Schuster spoke in Bonn on Monday.\n' +
    '“Enough,” [src1 the chancellor] said. “Not yet,” [src2 the former chancellor] said.'
  t.same(speakers(text), ['Olga Brandt', 'Gerd Schuster'])
  const rivals =
    'Vice presidential nominee Tim Kane and presidential nominee Rosa Marsh spoke in Bonn on Monday.\n' +
    '“Enough,” [src1 the presidential nominee] said.'
  t.same(speakers(rivals), ['Rosa Marsh'])
  t.end()
})

t.test('resolveSources() never makes an anonymous source the nearest name', (t) => {
  const text =
    'Carl Stone left the room. [src1 A senior official] said he was ill. [src2 Two officials] agreed. [src3 People close to the talks] disagreed. [src4 Sources] said he was well.'
  t.same(kinds(text), ['unnamed', 'group', 'group', 'group'])
  t.same(speakers(text), ['senior official', 'Two officials', 'People close to the talks', 'Sources'])
  t.end()
})

t.test('resolveSources() leaves an unnamed spokesman unnamed', (t) => {
  t.same(kinds('Acme Industries closed a mill. [src1 A spokesman for the company] said it was old.'), ['unnamed'])
  t.same(speakers('[src1 Acme spokesman Ben Oak] said it was old.'), ['Ben Oak'])
  t.end()
})

t.test('resolveSources() resolves bodies and their short forms', (t) => {
  t.same(
    speakers(
      'The National Rowing Association met on Monday. [src1 The NRA] said the lake was dry. [src2 The association] blamed the sun.',
    ),
    ['National Rowing Association', 'National Rowing Association'],
  )
  t.same(kinds('[src1 The Trade Ministry] said so.'), ['organization'])
  t.same(
    speakers(
      'Carla Moreno ran for office. [src1 The Moreno campaign] said she would win. [src2 Her campaign] was sure.',
    ),
    ['Moreno campaign', 'Moreno campaign'],
  )
  t.same(speakers('[src1 Norway] said it would not pay.'), ['Norway'])
  t.end()
})

t.test('resolveSources() takes a text for a document, or for who made it', (t) => {
  t.same(kinds('[src1 The 1951 treaty] says that ships may pass.'), ['document'])
  t.same(speakers('On Monday the poll was out. [src1 A new Quinn University poll] found that few cared.'), [
    'Quinn University',
  ])
  t.end()
})

t.test('resolveSources() shows the chain from the words to the name', (t) => {
  const { text, resolutions } = resolved('On Friday Marta Lindqvist opened the bridge. “It is safe,” [src1 she] said.')
  t.same(
    resolutions[0]!.chain.map(({ start, end }) => text.slice(start, end)),
    ['she', 'Marta Lindqvist'],
  )
  t.equal(resolutions[0]!.rule, 'pronoun-agreement')
  t.end()
})

t.test('resolveSources() gives roles as the article has them', (t) => {
  const { resolutions } = resolved(
    'On Friday [src1 Marta Lindqvist, the harbour master of Lakeside], opened the bridge.',
  )
  t.equal(resolutions[0]!.speakers[0]!.role, 'harbour master of Lakeside')
  t.end()
})

t.test('resolveSources() names speakers in Russian and French', (t) => {
  t.same(speakers('В пятницу Дмитрий Белов приехал в порт. «Всё готово», — сказал [src1 Белов].'), ['Дмитрий Белов'])
  t.same(
    speakers('Hier, la ministre Élisabeth Marchand a visité le port. « Tout est prêt », a dit [src1 Mme Marchand].'),
    ['Élisabeth Marchand'],
  )
  t.end()
})

t.test(
  'resolveSources() answers every source of any text the same way twice, with spans inside the text and shares from 0 to 1',
  (t) => {
    const word = fc.constantFrom(
      'Ann',
      'Lee',
      'Mr.',
      'he',
      'she',
      'they',
      'who',
      'I',
      'the',
      'minister',
      'of',
      'Ohio',
      'and',
      'both',
      'his',
      'campaign',
      'report',
      'said',
      '“',
      '”',
      ',',
      '.',
      '\n',
      'Board',
      'officials',
      'one',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(12)), { maxLength: 8 }), (text, places) => {
        const document = readDocument(text)
        const entities = buildEntities(document)
        const sources = places.map(([place, length]) => {
          const start = place % (text.length + 1)
          return { spans: [{ start, end: Math.min(text.length, start + length) }], cue: null, content: [] }
        })
        const resolutions = resolveSources(document, entities, sources)
        const isWhole =
          resolutions.length === sources.length &&
          resolutions.every(
            ({ share, chain, speakers }) =>
              share >= 0 &&
              share <= 1 &&
              speakers.every(({ name }) => name !== '') &&
              chain.every(({ start, end }) => start >= 0 && end <= text.length && start <= end),
          )
        return isWhole && JSON.stringify(resolutions) === JSON.stringify(resolveSources(document, entities, sources))
      }),
      { numRuns: 60 },
    )
    t.end()
  },
)
