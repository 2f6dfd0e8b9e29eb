// The articles that the API document shows and Swagger UI sends. Written for this
// purpose: nobody quoted here said these words.

export interface ExampleArticle {
  readonly summary: string
  readonly body: {
    readonly text?: string
    readonly html?: string
    readonly title?: string
    readonly url: string
    readonly outlet: string
    readonly author?: string
    readonly publishedAt: string
    readonly externalId: string
  }
}

/** By their names in the API document; the first is what "Try it out" sends. */
export const EXAMPLE_ARTICLES: Readonly<Record<'kadyrov' | 'pools' | 'page', ExampleArticle>> = {
  kadyrov: {
    summary: 'A quotation closed by the wrong mark, a pronoun, a role, and a name in marks that is not a quotation',
    body: {
      title: 'Kadyrov praises deployment to Kazakhstan',
      text: [
        'GROZNY — The peacekeepers in Kazakhstan have shown who can be relied upon, Ramzan Kadyrov, the head of Chechnya, told a local television channel on Monday.',
        '“People forget quickly. Who saved Belarus? Russia. Who came to Kazakhstan within a day? Russia again …», Kadyrov said.',
        'The Kremlin kept its distance. “We have not seen the interview yet,” presidential press secretary Dmitry Peskov told reporters. He added that the mission would end “when the president of Kazakhstan asks for it.”',
        'Later he appeared on the radio station “Moscow Speaks”. “Nobody is planning to send more troops,” the press secretary said.',
      ].join('\n\n'),
      url: 'https://wire.example/2022/01/10/kadyrov-kazakhstan',
      outlet: 'Example Wire',
      author: 'Anna Example',
      publishedAt: '2022-01-10T12:30:00+03:00',
      externalId: 'wire-20220110-17',
    },
  },
  pools: {
    summary: 'American news: an interrupted quotation, indirect speech, a quoted piece in a clause',
    body: {
      title: 'Dayton to reopen its pools',
      text: [
        'DAYTON, Ohio — Mayor Ellen Whitcomb said Tuesday that the city would reopen its two swimming pools in June.',
        '“We heard from hundreds of families,” Whitcomb said, “and every one of them asked the same question.”',
        'Council member Luis Ortega, who voted against the plan, called it “a promise that we can’t pay for.” According to the city’s finance office, the repairs will cost $2.4 million.',
      ].join('\n\n'),
      url: 'https://gazette.example/dayton-pools',
      outlet: 'Example Gazette',
      publishedAt: '2022-03-15',
      externalId: 'gazette-4711',
    },
  },
  page: {
    summary: 'A web page: navigation and script are dropped, entities decoded',
    body: {
      html: [
        '<!doctype html>',
        '<html lang="en"><head><title>Ferry returns to the island</title><script>countVisit()</script></head><body>',
        '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>',
        '<article><h1>Ferry returns to the island</h1>',
        '<p>Harbour master Ingrid Solberg announced that the ferry would run again from Friday.</p>',
        '<p>&laquo;The new engine is quieter than the old one,&raquo; she told passengers &amp; crew.</p></article>',
        '<footer>All rights reserved</footer></body></html>',
      ].join('\n'),
      url: 'https://harbour.example/ferry',
      outlet: 'Harbour Post',
      publishedAt: '2022-05-20T08:00:00Z',
      externalId: 'ferry-1',
    },
  },
}

/** Articles sent as plain text or HTML, as the API document shows them for every route that takes one. */
export const EXAMPLE_TEXTS = [
  {
    name: 'plain-text',
    type: 'text/plain',
    summary: 'A text as in a file',
    body: 'The lighthouse stays. “We have kept the lamp burning since 1874,” said keeper Marta Lind.',
  },
  {
    name: 'markdown',
    type: 'text/markdown',
    summary: 'A text in Markdown',
    body: '# The lighthouse stays\n\n“We have kept the lamp burning since 1874,” said keeper **Marta Lind**.',
  },
  {
    name: 'html-page',
    type: 'text/html',
    summary: 'A page as a browser saves it',
    body: '<!doctype html><title>The lighthouse stays</title><p>“We have kept the lamp burning since 1874,” said keeper <b>Marta Lind</b>.</p>',
  },
] as const

/** Checked against the second example article: altered words, somebody else's words, and invented ones. */
export const EXAMPLE_DRAFT = [
  'Ellen Whitcomb said: “We heard from thousands of families, and every one of them asked the same question.”',
  'The mayor, Ellen Whitcomb, called the plan “a promise that we can’t pay for.”',
  'Luis Ortega said: “I have asked the auditors to look at every invoice since 2019.”',
].join('\n\n')

/** The body of an import: newline-delimited JSON. */
export const IMPORTED_LINES = [
  JSON.stringify(EXAMPLE_ARTICLES.pools.body),
  JSON.stringify({
    text: 'The lighthouse stays. “We have kept the lamp burning since 1874,” said keeper Marta Lind.',
    url: 'https://harbour.example/lighthouse',
    outlet: 'Harbour Post',
    publishedAt: '2022-06-02',
  }),
  JSON.stringify({
    text: 'Marta Lind made a promise: “We have kept the lamp burning since 1874.”',
    url: 'https://gazette.example/lighthouse',
    outlet: 'Example Gazette',
    publishedAt: '2022-06-03',
  }),
  '{"txt": "A field that nobody knows."}',
  '',
].join('\n')

export const IMPORTED_FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Harbor Post</title>
    <item>
      <title>Pier reopens</title>
      <link>https://harbor.example/pier</link>
      <pubDate>Fri, 03 Jun 2022 09:00:00 GMT</pubDate>
      <content:encoded><![CDATA[<p>“The pier is safe again,” said engineer Olga Brandt.</p>]]></content:encoded>
    </item>
  </channel>
</rss>
`

export type ExampleName = keyof typeof EXAMPLE_ARTICLES

/** The same article as it is sent to be attributed without being stored. */
export function withoutBibliography({ body }: ExampleArticle): { text?: string; html?: string; title?: string } {
  const { text, html, title } = body
  return {
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(title === undefined ? {} : { title }),
  }
}
