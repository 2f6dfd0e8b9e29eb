import t from 'tap'
import { splitFeed } from '../../../src/ingest/feeds/split-feed.ts'
import type { FeedOptions } from '../../../src/ingest/feeds/split-feed.ts'

/** The articles of a feed that arrives in pieces of that many bytes; null for one that is too long. */
async function read(
  feed: string | Uint8Array,
  { size = 7, ...options }: Partial<FeedOptions> & { readonly size?: number } = {},
): Promise<unknown[]> {
  const bytes = typeof feed === 'string' ? Buffer.from(feed) : feed
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const articles: unknown[] = []
  for await (const line of splitFeed(chunks(), { longest: 10_000, ...options })) {
    t.equal(line.number, articles.length + 1)
    articles.push(line.bytes === null ? null : JSON.parse(Buffer.from(line.bytes).toString()))
  }
  return articles
}

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbor Post</title><link>https://harbor.example/</link><language>en-us</language>${head}${items}</channel></rss>`

const atom = (entries: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://bote.example/news/">
<title type="text">Der Bote</title><author><name>Redaktion</name></author>${entries}</feed>`

t.test('splitFeed() reads RSS 2.0 items, preferring the full text over the summary', async (t) => {
  const items = await read(
    rss(`<item>
      <title>Ferry &amp; tide: &amp;#8216;No&amp;nbsp;sailing&amp;#8217;</title>
      <link>https://harbor.example/ferry</link>
      <guid isPermaLink="false">harbor-17</guid>
      <dc:creator><![CDATA[Jo Writer]]></dc:creator><dc:creator>Al Penn</dc:creator>
      <pubDate>Mon, 10 Jan 2022 12:30:00 +0300</pubDate>
      <category>Sea</category>
      <description>&lt;p&gt;No ferry.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>“No ferry & no tide,” said Ann&nbsp;Lee.</p>]]></content:encoded>
      <media:group><media:title>A picture</media:title></media:group>
    </item>`),
  )
  t.same(items, [
    {
      html: '<p>“No ferry & no tide,” said Ann&nbsp;Lee.</p>',
      title: 'Ferry & tide: ‘No sailing’',
      language: 'en',
      url: 'https://harbor.example/ferry',
      outlet: 'Harbor Post',
      author: ['Jo Writer', 'Al Penn'],
      publishedAt: 'Mon, 10 Jan 2022 12:30:00 +0300',
      externalId: 'harbor-17',
    },
  ])
})

t.test('splitFeed() leaves out what an RSS item does not contain', async (t) => {
  t.same(
    await read(
      rss(`<item><guid>https://harbor.example/a</guid><author>desk@harbor.example (Jo Writer)</author>
        <description>Rain &lt;b&gt;again&lt;/b&gt;.</description><source url="https://wire.example/">Wire</source></item>
        <item><title>Only a headline</title><link/></item><item/>`),
    ),
    [
      {
        html: 'Rain <b>again</b>.',
        language: 'en',
        url: 'https://harbor.example/a',
        outlet: 'Wire',
        author: ['Jo Writer'],
        externalId: 'https://harbor.example/a',
      },
      { title: 'Only a headline', language: 'en', outlet: 'Harbor Post' },
      { language: 'en', outlet: 'Harbor Post' },
    ],
  )
})

t.test('splitFeed() reads Atom: text as text, HTML and XHTML as HTML, addresses relative to their base', async (t) => {
  const entry = (content: string, more = ''): string =>
    `<entry><id>urn:1</id><title type="html">Rote &lt;em&gt;Zahlen&lt;/em&gt;</title>${more}
    <link rel="edit" href="https://bote.example/edit"/><link href="zahlen.html"/>
    <updated>2022-01-11T00:00:00Z</updated><published>2022-01-10T09:00:00Z</published>${content}</entry>`
  const common = {
    title: 'Rote Zahlen',
    language: 'de',
    url: 'https://bote.example/news/zahlen.html',
    outlet: 'Der Bote',
    author: ['Redaktion'],
    publishedAt: '2022-01-10T09:00:00Z',
    externalId: 'urn:1',
  }
  t.same(
    await read(
      atom(
        entry('<content>2 &lt; 3, sagte Lee.</content>') +
          entry('<content type="html">&lt;p&gt;Nein.&lt;/p&gt;</content><summary>Kurz.</summary>') +
          entry('<content type="xhtml"><div>A &amp; B <b>&lt;C&gt;</b><title>D</title></div></content>') +
          entry(
            '<content src="https://bote.example/a.pdf"/><summary>Kurz.</summary>',
            '<author><name>Eva Roth</name><email>e@bote.example</email></author>',
          ),
      ),
    ),
    [
      { text: '2 < 3, sagte Lee.', ...common },
      { html: '<p>Nein.</p>', ...common },
      { html: '<div>A &amp; B <b>&lt;C&gt;</b><title>D</title></div>', ...common },
      { text: 'Kurz.', ...common, author: ['Eva Roth'] },
    ],
  )
})

t.test('splitFeed() reads RSS 1.0, whose items are siblings of the channel', async (t) => {
  const feed = `<rdf:RDF><channel rdf:about="x"><title>Wire</title><dc:date>2022-01-01</dc:date></channel>
    <item rdf:about="y"><title>Rain</title><link>https://wire.example/rain</link><dc:date>2022-01-10</dc:date>
    <description>It rains.</description></item></rdf:RDF>`
  t.match(await read(feed), [
    { title: 'Rain', html: 'It rains.', outlet: 'Wire', publishedAt: '2022-01-10', url: 'https://wire.example/rain' },
  ])
})

t.test('splitFeed() uses the given outlet instead of the feed’s', async (t) => {
  t.match(await read(rss('<item><title>Rain</title></item>'), { outlet: 'The Daily' }), [{ outlet: 'The Daily' }])
})

t.test('splitFeed() decodes with the charset from the sender, a byte order mark or the declaration', async (t) => {
  const feed = (encoding: string): string => rss('<item><title>Café</title></item>').replace('UTF-8', encoding)
  const latin = Buffer.from(feed('ISO-8859-1'), 'latin1')
  const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(feed('utf-16'), 'utf16le')])
  t.match(await read(latin), [{ title: 'Café' }])
  t.match(await read(marked), [{ title: 'Café' }])
  t.match(await read(Buffer.from(feed('UTF-8'), 'latin1'), { encoding: 'latin1' }), [{ title: 'Café' }])
  t.match(await read(feed('utf-16')), [{ title: 'Café' }])
  t.match(await read(`\ufeff${feed('UTF-8')}`), [{ title: 'Café' }])
  const wrong = { name: 'Problem', code: 'invalid-feed' }
  await t.rejects(read(Buffer.from(feed('UTF-8'), 'latin1')), { ...wrong, message: 'The feed is not UTF-8.' })
  await t.rejects(read(feed('klingon')), { ...wrong, message: /"klingon" of the feed is unknown/ })
})

t.test('splitFeed() returns the complete items before a feed breaks off', async (t) => {
  const whole = rss('<item><title>One</title></item><item><title>Two</title><description>It ends</description></item>')
  for (const at of ['<item><title>Tw', '</description></item>']) {
    const bytes = Buffer.from(whole.slice(0, whole.indexOf(at) + 10))
    const numbers: number[] = []
    const lines = splitFeed(
      (async function* () {
        yield bytes
      })(),
      { longest: 1000 },
    )
    await t.rejects(
      (async () => {
        for await (const { number } of lines) numbers.push(number)
      })(),
      { code: 'invalid-feed', message: /^The feed breaks off within </ },
    )
    t.same(numbers, [1])
  }
})

t.test('splitFeed() rejects anything that is not a feed', async (t) => {
  const wrong: readonly [feed: string, message: RegExp][] = [
    ['', /is empty/],
    ['{"text": "We won."}', /is empty/],
    ['<html><body><item><title>One</title></item></body></html>', /begins with <html>/],
    [rss(`<item>${'<a>'.repeat(100_000)}`), /more than 200 deep/],
  ]
  for (const [feed, message] of wrong) {
    await t.rejects(read(feed, { size: 10_000 }), { name: 'Problem', code: 'invalid-feed', message })
  }
})

t.test('splitFeed() skips an item that is too long, and continues after it', async (t) => {
  const long = `<item><title>One</title><description>${'<b>x</b>'.repeat(2000)}</description></item>`
  t.match(await read(rss(`${long}<item><title>Two</title></item>`)), [null, { title: 'Two' }])
})

t.test('splitFeed() expands no entities of a document type, and fetches none', async (t) => {
  const feed = rss('<item><title>&lol;&file;</title></item>').replace(
    '<rss',
    '<!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY file SYSTEM "file:///etc/passwd">]><rss',
  )
  t.match(await read(feed), [{ title: '&lol;&file;' }])
})
