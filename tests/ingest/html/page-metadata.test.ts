import fc from 'fast-check'
import t from 'tap'
import { readPageMetadata, type PageMetadata } from '../../../src/ingest/html/page-metadata.ts'

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

const pages: readonly (readonly [name: string, html: string, wanted: Partial<PageMetadata>])[] = [
  [
    'with an article in JSON-LD',
    jsonLd({
      '@type': 'NewsArticle',
      headline: 'Ferry &#8216;sinks&#8217;',
      author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Marsh' }, { name: 'Ann Lee' }],
      datePublished: '2022-01-10T12:00:00+0300',
      publisher: { '@type': 'Organization', name: 'Harbor Post' },
      inLanguage: 'en-GB',
    }),
    {
      title: 'Ferry ‘sinks’',
      author: 'Ann Lee, Bo Marsh',
      publishedAt: '2022-01-10T09:00:00.000Z',
      outlet: 'Harbor Post',
      language: 'en',
    },
  ],
  [
    'with an article in a graph that has its author elsewhere',
    `<script type="application/ld+json">/*<![CDATA[*/ {"@graph": [{"@type": "WebSite", "name": "Harbor Post"},
      {"@type": ["Article", "Thing"], "author": {"@id": "#lee"}, "publisher": {"@id": "#post"}},
      {"@type": "Person", "@id": "#lee", "name": "Ann\n Lee"}]}</script>`.replace('/*<![CDATA[*/', ''),
    { author: 'Ann Lee', outlet: null },
  ],
  [
    'with meta elements',
    `${meta('og:title', 'Ferry &amp; fog')}${meta('og:site_name', 'Harbor Post')}${meta('og:url', 'https://post.example/ferry')}
     ${meta('article:published_time', '2022-01-10T09:00:00Z')}<meta name="author" content="By Ann Lee">
     <meta http-equiv="Content-Language" content="fr, en">`,
    {
      title: 'Ferry & fog',
      outlet: 'Harbor Post',
      canonicalUrl: 'https://post.example/ferry',
      publishedAt: '2022-01-10T09:00:00.000Z',
      author: 'Ann Lee',
      language: 'fr',
    },
  ],
  [
    'with elements marked by themes',
    `<html lang="de-AT"><title>Fähre &ndash;\n Post</title><link rel="canonical" href="https://post.example/a?b=1">
     <p class="byline">Von <a rel="author">Ann Lee</a></p><time class="entry-date published" datetime="2022-01-10">10. Januar</time>`,
    {
      title: null,
      documentTitle: 'Fähre – Post',
      canonicalUrl: 'https://post.example/a?b=1',
      author: 'Ann Lee',
      publishedAt: '2022-01-10T00:00:00.000Z',
      language: 'de',
    },
  ],
  [
    'without metadata',
    '<p>Ann Lee, 10 January 2022',
    { title: null, author: null, publishedAt: null, outlet: null, canonicalUrl: null, language: null },
  ],
  [
    'that names the site as the author',
    `${meta('og:site_name', 'Harbor Post')}<meta name="author" content="Harbor Post GmbH, Holm">`,
    { author: null },
  ],
  [
    'whose author is an account',
    '<meta name="author" content="admin"><a rel="author">redaktion_7</a>',
    { author: null },
  ],
  ['whose author is an address', meta('article:author', 'https://social.example/ann'), { author: null }],
  [
    'whose date is invalid',
    '<meta name="date" content="2022-02-30"><meta name="pubdate" content="yesterday">',
    { publishedAt: null },
  ],
  ['that gives the site as its address', '<link rel="canonical" href="https://post.example/">', { canonicalUrl: null }],
  ['whose address has no host', '<link rel="canonical" href="/ferry">', { canonicalUrl: null }],
  ['whose language is not a code', '<html lang="english">', { language: null }],
  [
    'whose JSON-LD is malformed',
    `<script type="application/ld+json">{"@type": "Article", </script>${meta('og:title', 'Ferry')}`,
    { title: 'Ferry' },
  ],
  [
    'whose JSON-LD is about other things',
    jsonLd([{ '@type': 'Person', name: 'Ann Lee', headline: 'x' }, null, 5]),
    { title: null, author: null },
  ],
]

for (const [name, html, wanted] of pages) {
  t.test(`readPageMetadata() reads a page ${name}`, async (t) => t.match(readPageMetadata(html), wanted))
}

t.test('readPageMetadata() accepts any JSON-LD', async (t) => {
  const property = fc.property(fc.jsonValue(), fc.jsonValue(), (author, publisher) => {
    const { outlet, author: found } = readPageMetadata(
      jsonLd({ '@type': 'Article', author, publisher, headline: author }),
    )
    return outlet !== '' && found !== ''
  })
  t.doesNotThrow(() => fc.assert(property))
})
