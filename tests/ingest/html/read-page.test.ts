// Real-world pages, with everything that surrounds their articles.

import t from 'tap'
import { readPage } from '../../../src/ingest/html/read-page.ts'

/** Six paragraphs, enough for any library to find them. */
const STORY = [
  'The river Holm rose by two metres on Thursday night and flooded the old town, the fire brigade said on Friday.',
  '“We lost the bakery, which had stood since 1890,” said Edda Quist, the mayor. “And we lost the school.”',
  'Some three hundred people spent the night in the gymnasium, where volunteers had put up beds and a kitchen.',
  'Per Holm, who runs the ferry, said that nobody had called him. “I heard it from my neighbour,” he said.',
  'The council will meet on Monday to decide who pays for the dam, which was built in 1961 and never repaired.',
  '“It was only a question of time,” said Nora Blick, who teaches hydrology and had warned the town for years.',
] as const

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

/** A newspaper page with the story, `within` between its third and fourth paragraphs and `after` after the last. */
function page({ before = '', within = '', after = '' }): string {
  return `<!doctype html><html lang="en"><head><title>Flood hits Holm</title></head><body>${before}
    <div class="site"><div class="story-body"><h1>Flood hits Holm</h1>
    ${paragraphs(STORY.slice(0, 3))}${within}${paragraphs(STORY.slice(3))}</div>${after}</div></body></html>`
}

const around: readonly (readonly [name: string, parts: Parameters<typeof page>[0], unwanted: RegExp])[] = [
  [
    'a cookie notice',
    {
      before: `<div class="cookie-banner"><p>We value your privacy. By clicking “Accept all” you agree to the use of
        cookies, says our privacy team. You can choose “Reject” at any time, and change it later.</p></div>`,
    },
    /Accept all|privacy/,
  ],
  ['a menu', { before: '<ul class="menu"><li><a href="/a">World</a><li><a href="/b">Sport</a></ul>' }, /World|Sport/],
  [
    'readers’ comments',
    {
      after: `<div id="comments"><h3>Comments</h3><div class="comment"><b>riverman66</b><p>She said “the dam will hold”
        last year. Liar!</p></div><div class="comment"><b>Tina</b><p>Poor thing, said nobody.</p></div></div>`,
    },
    /riverman|Liar|Poor thing/,
  ],
  [
    'teasers of other articles',
    {
      after: `<div class="more-stories"><h3>More stories</h3><ul><li><a href="/a">“I am not leaving,” says the
        coach</a></li><li><a href="/b">Five ways to dry a house</a></li></ul></div>`,
    },
    /coach|Five ways/,
  ],
  ['an advertisement between paragraphs', { within: '<div class="ad-slot">Advertisement</div>' }, /Advertisement/],
  ['an advertisement in a paragraph', { within: '<p>Advertisement</p>' }, /Advertisement/],
  [
    'a newsletter box between paragraphs',
    {
      within: `<div class="newsletter-signup"><h4>The Morning Post</h4><p>Sign up to our newsletter and “never miss a
        story” again.</p><input type=email></div>`,
    },
    /Morning Post|never miss/,
  ],
  [
    'links to other articles',
    { within: '<p>Read more: <a href="/a">“Not again,” says dam keeper</a></p>' },
    /dam keeper/,
  ],
  ['a photo credit', { within: '<p>Photo: Lars Bo / Holm Post</p>' }, /Lars Bo/],
  [
    'a line for sharing it',
    { after: '<div class="share"><p>Share this article on your favourite network</p></div>' },
    /Share/,
  ],
  [
    'the footer',
    { after: '<div class="footer"><p>© 2026 Holm Post. All rights reserved.</p><p>Contact and imprint</p></div>' },
    /rights reserved|imprint/,
  ],
]

for (const [name, parts, unwanted] of around) {
  t.test(`readPage() drops ${name}`, async (t) => {
    const { text } = readPage(page(parts))
    for (const paragraph of STORY) t.ok(text.includes(paragraph), paragraph)
    t.notMatch(text, unwanted)
  })
}

const kept: readonly (readonly [name: string, html: string, words: readonly string[]])[] = [
  [
    'the footer that names the source of a block quotation',
    page({
      within: `<blockquote><p>We know how hard this is, and the school will open again as soon as the roof is safe for
        children and for teachers.</p><footer>— <cite>Rosa Pell</cite>, head of the school</footer></blockquote>`,
    }),
    ['We know how hard this is', '— Rosa Pell, head of the school'],
  ],
  [
    'a list of quotations',
    page({
      within: `<ul><li>Ivo Rask: “We will pay our share of it, as we always have.”</li><li>Olga Brandt: “Nobody asked the
        people who live there, and nobody will.”</li><li>Jon Soper: “No comment.”</li></ul>`,
    }),
    ['Ivo Rask: “We will pay our share', 'Olga Brandt: “Nobody asked', 'Jon Soper: “No comment.”'],
  ],
  [
    'quotations marked up as such',
    page({ within: '<p>She said <q>we will rebuild</q> twice that night in the hall.</p>' }),
    ['“we will rebuild”'],
  ],
  [
    'questions in bold and their answers',
    `<html><body><article><h1>Five questions</h1>${STORY.map((text) => `<p><strong>What happened then?</strong></p><p>${text}</p>`).join('')}</article></body></html>`,
    STORY,
  ],
  [
    'a fragment',
    '<p>“We won,” said Ann Lee.</p><ul><li>Bo Marsh: “No.”</li><li>Cy Dole: “Yes.”</li></ul>',
    ['“We won,” said', 'Bo Marsh: “No.”', 'Cy Dole'],
  ],
  ['a page that is a form', `<html><body><form id="aspnetForm">${paragraphs(STORY)}</form></body></html>`, STORY],
  [
    'a page named like the surroundings of articles',
    `<html><body class="has-comments"><div class="related-layout">${paragraphs(STORY)}</div></body></html>`,
    STORY,
  ],
  [
    'a page in which libraries find no words',
    '<html><body><a href="/a">“We won,” says Ann Lee</a></body></html>',
    ['“We won,” says Ann Lee'],
  ],
]

for (const [name, html, words] of kept) {
  t.test(`readPage() keeps ${name}`, async (t) => {
    const { text } = readPage(html)
    for (const each of words) t.ok(text.includes(each), each)
  })
}

t.test('readPage() reads a page that would take libraries minutes by its elements alone', async (t) => {
  const nested = `${'<div>'.repeat(5_000)}${STORY[0]}`
  t.equal(readPage(nested).text, STORY[0])
  const long = paragraphs(Array.from({ length: 13_000 }, () => STORY[1]))
  t.equal(readPage(long).text.split('\n\n').length, 13_000)
})
