import fc from 'fast-check'
import t from 'tap'
import { readHtml } from '../../../src/ingest/html/read-html.ts'

const texts: readonly { readonly name: string; readonly html: string; readonly text: string }[] = [
  {
    name: 'makes a paragraph of each block',
    html: '<h2>Port strike</h2><p>Cranes stood <b>still</b>.</p><div>“No more,” said 😀 Lee.</div>',
    text: 'Port strike\n\nCranes stood still.\n\n“No more,” said 😀 Lee.',
  },
  {
    name: 'closes an unclosed paragraph',
    html: '<p>One<p>Two<ul><li>Three<li>Four</ul>',
    text: 'One\n\nTwo\n\nThree\n\nFour',
  },
  {
    name: 'collapses white space as a browser does',
    html: '<p>\n  She <b> said </b>\t so.\r\n</p>  <p> <i> Twice.</i> </p>',
    text: 'She said so.\n\nTwice.',
  },
  {
    name: 'does not split a word at inline elements',
    html: '<p><span>W</span>hat a <em>day</em>, <a href="/lee">Lee</a>’s</p>',
    text: 'What a day, Lee’s',
  },
  {
    name: 'starts a new line at <br> and a new paragraph at two',
    html: 'Ann Lee<br>Mayor<br><br>“Yes,” she said.<br /><br>\n<br>He left.</br>Now.',
    text: 'Ann Lee\nMayor\n\n“Yes,” she said.\n\nHe left.\nNow.',
  },
  {
    name: 'decodes entities once',
    html: '<p>&ldquo;It&rsquo;s 5 &lt; 6&rdquo; &mdash; said R&eacute;my &#x1F600; &amp;laquo;so&amp;raquo; AT&T &bogus;</p>',
    text: '“It’s 5 < 6” — said Rémy 😀 &laquo;so&raquo; AT&T &bogus;',
  },
  {
    name: 'replaces no-break spaces with plain ones and drops invisible characters',
    html: '<p>Mr.&nbsp;Lee &nbsp; said: «\u202Fnon\u202F», Luka&shy;shenko \u200B</p>',
    text: 'Mr. Lee said: « non », Lukashenko',
  },
  {
    name: 'keeps joiners that are part of words and emoji',
    html: '<p>\u{1F469}\u200D\u{1F680} and می\u200Cخواهم</p>',
    text: '\u{1F469}\u200D\u{1F680} and می\u200Cخواهم',
  },
  {
    name: 'adds quotation marks to <q>, inner ones when nested',
    html: '<p>Lee said <q>he told me <q>never</q> twice</q>.<p>She said <q>unclosed<p>Next',
    text: 'Lee said “he told me ‘never’ twice”.\n\nShe said “unclosed”\n\nNext',
  },
  {
    name: 'writes block quotations as in plain text, with the footer that names their source',
    html: '<p>A letter came.</p><blockquote><p>We left.<br>All of us.</p><footer>— Ann Lee</footer></blockquote><footer>Contact</footer>',
    text: 'A letter came.\n\n> We left.\n> All of us.\n\n> — Ann Lee',
  },
  {
    name: 'puts a dash before the person that a block quotation cites, and before the caption of a quoting figure',
    html:
      '<p>Two letters came on one day.</p><blockquote>I read <cite>Emma</cite>. <cite>Ann Lee</cite></blockquote>' +
      '<figure><blockquote>We left.</blockquote><figcaption>Bo Diaz, <cite>Letters</cite></figcaption></figure><p>None since.</p>',
    text: 'Two letters came on one day.\n\n> I read Emma.\n\n> — Ann Lee\n\n> We left.\n\n> — Bo Diaz, Letters\n\nNone since.',
  },
  {
    name: 'keeps an embedded post with its author’s name',
    html:
      '<p>The minister answered.</p><blockquote class="twitter-tweet"><p>I never met him.</p>&mdash; Olga Brandt ' +
      '(@obrandt) <a href="x">May 3</a></blockquote><p>So she says.</p>',
    text: 'The minister answered.\n\n> I never met him.\n\n> — Olga Brandt (@obrandt) May 3\n\nSo she says.',
  },
  {
    name: 'ignores a block quotation that contains the whole page',
    html: '<blockquote><p>The ferry sank.</p><p>Nobody drowned.</p></blockquote>',
    text: 'The ferry sank.\n\nNobody drowned.',
  },
  {
    name: 'drops footnote marks and keeps powers and units',
    html: '<p>“No,”<sup>[1]</sup> said Lee<sup><a href="#f2">2</a></sup>, the mayor<sup>*</sup> of 5 m<sup>2</sup>, 10<sup>6</sup> and the 4<sup>th</sup>.</p>',
    text: '“No,” said Lee, the mayor of 5 m2, 106 and the 4th.',
  },
  {
    name: 'separates cells with tabs and rows with line breaks',
    html: '<table><caption>Votes</caption><tr><th>Who<th>How many<tr><td>Lee<td></td><tr><td>Okafor</td><td> 4 </td></table>After',
    text: 'Votes\n\nWho\tHow many\nLee\nOkafor\t4\n\nAfter',
  },
  {
    name: 'separates paragraphs in the cells of a layout table',
    html: '<table><tr><td>Menu</td><td><p>First.</p><p>Second.</p></td></tr></table>',
    text: 'Menu\n\nFirst.\n\nSecond.',
  },
  {
    name: 'keeps the white space of <pre>',
    html: '<pre>\nQ.  Who?\n\n  A. <b>Lee</b>\r\n</pre><p>End</p>',
    text: 'Q.  Who?\n\n  A. Lee\n\nEnd',
  },
  {
    name: 'drops programs, navigation, furniture and controls',
    html: `<header><h1>The Daily</h1></header><nav><a>Home</a></nav><script>if (a < b) "said"</script><style>p{}</style>
      <div role="navigation">More</div><p>Text<button>Share</button>.</p><aside>Related</aside><noscript>No</noscript>
      <svg><title>Logo</title><text>svg</text></svg><iframe>frame</iframe><select><option>UK</select><footer>©</footer>`,
    text: 'Text.',
  },
  {
    name: 'drops hidden elements and no others',
    html: `<p>Seen <span hidden>a</span><span style="color: red; DISPLAY : none">b</span><i style="visibility:hidden">c</i>
      <span style="display:block">also</span></p><template><p>d</p></template><dialog>e</dialog><dialog open>asked</dialog>`,
    text: 'Seen also\n\nasked',
  },
  {
    name: 'drops a form outside the text',
    html: '<p>The ferry sank at dawn, Lee said.</p><form><p>Sign up <input value=x></p></form>',
    text: 'The ferry sank at dawn, Lee said.',
  },
  {
    name: 'keeps a form that wraps the page',
    html: '<form><p>The ferry sank at dawn, Lee said.</p><textarea>Comment</textarea></form><p>End</p>',
    text: 'The ferry sank at dawn, Lee said.\n\nEnd',
  },
  {
    name: 'reads only the article if it has most of the words',
    html: `<p>Subscribe now</p><main><p>Breaking</p><article><header><h1>Ferry sinks</h1></header>
      <p>The ferry sank at dawn, said the harbour master, Ann Lee.</p></article></main><p>Most read</p>`,
    text: 'Ferry sinks\n\nThe ferry sank at dawn, said the harbour master, Ann Lee.',
  },
  {
    name: 'reads the whole page if no article has most of the words',
    html: '<article><p>One teaser.</p></article><article><p>Two teaser.</p></article><article><p>Three teaser.</p></article>',
    text: 'One teaser.\n\nTwo teaser.\n\nThree teaser.',
  },
  {
    name: 'finds the body of an article in a table cell',
    html: '<table><tr><td>Menu<td itemprop="articleBody">The ferry sank at dawn.</table>',
    text: 'The ferry sank at dawn.',
  },
  {
    name: 'is not cut short by a stray end tag',
    html: '<b><article><p>The ferry</b> sank at dawn.</p></nav></article></i>',
    text: 'The ferry sank at dawn.',
  },
  {
    name: 'continues after a header that is not closed',
    html: '<div><header><h1>Holm Post</h1><div><article><p>The ferry sank.</p></article></div></div><footer>c</footer>',
    text: 'The ferry sank.',
  },
  {
    name: 'ends <noscript> at its end tag, whatever is open inside',
    html: '<p>Now<noscript><div><p>Turn on JavaScript</div></div></noscript>then<noscript><div></noscript><p>The end.',
    text: 'Nowthen\n\nThe end.',
  },
  {
    name: 'reads what usually surrounds an article if there is no article',
    html: '<style>p{}</style><header><h1>Ferry sinks</h1></header><aside><p>Lee said so.</p></aside>',
    text: 'Ferry sinks\n\nLee said so.',
  },
  {
    name: 'drops what the page calls a notice, comments or a caption, unless it is most of the page',
    html: `<div id="cookie-notice">Accept all</div><p>The ferry sank at dawn, said the harbour master, Ann Lee.</p>
      <div class="wp-caption">The ferry</div><div id="comments"><p>So what?</p></div>`,
    text: 'The ferry sank at dawn, said the harbour master, Ann Lee.',
  },
  {
    name: 'keeps the element with most of the page, whatever its name',
    html: '<div class="comments"><p>The ferry sank at dawn.</p><p>All were saved, said Ann Lee.</p></div><p>End</p>',
    text: 'The ferry sank at dawn.\n\nAll were saved, said Ann Lee.\n\nEnd',
  },
  {
    name: 'drops lines that occur on every page',
    html: `<p>Share prices fell, said Ann Lee.</p><p>ADVERTISEMENT</p><p>Photos of it were sold, Lee said.</p>
      <p>Lesen Sie auch: Die Fähre</p><p>© 2026 The Daily</p><p>Related stories</p><p>Watch what you say.</p>`,
    text: 'Share prices fell, said Ann Lee.\n\nPhotos of it were sold, Lee said.\n\nWatch what you say.',
  },
  { name: 'keeps such a line if there is nothing else', html: '<p>Advertisement</p>', text: 'Advertisement' },
  { name: 'skips NUL characters', html: '<p>The ri\0ver rose.\0</p>', text: 'The river rose.' },
  { name: 'keeps a lone <', html: '<p>1 < 2 <> 3 <', text: '1 < 2 <> 3 <' },
  { name: 'reads a truncated page to its end', html: '<p>Lee said so. <a href="', text: 'Lee said so.' },
  { name: 'returns an empty text for a page without words', html: '<div><p> &nbsp; <br></p></div>', text: '' },
]

for (const { name, html, text } of texts) {
  t.test(`readHtml() ${name}`, async (t) => t.equal(readHtml(html).text, text))
}

const titles: readonly { readonly name: string; readonly html: string; readonly title: string | null }[] = [
  {
    name: 'the og:title first',
    html: '<title>a</title><meta property="og:title" content="Ferry &amp; fog"><h1>b</h1>',
    title: 'Ferry & fog',
  },
  {
    name: 'then the first visible h1',
    html: '<title>a</title><h1 hidden>x</h1><h1></h1><h1>Ferry\n <i>sinks</i></h1>',
    title: 'Ferry sinks',
  },
  {
    name: 'otherwise the title element',
    html: '<title> Ferry sinks &ndash;\n The Daily</title><p>x',
    title: 'Ferry sinks – The Daily',
  },
  { name: 'null if there is none', html: '<title> </title><svg><title>Logo</title></svg>', title: null },
]

for (const { name, html, title } of titles) {
  t.test(`readHtml() takes as the title ${name}`, async (t) => t.equal(readHtml(html).title, title))
}

const languages: readonly (readonly [html: string, language: string | null])[] = [
  ['<html lang="en-GB"><p>x', 'en'],
  ['<html xml:lang="DE"><p>x', 'de'],
  ['<html><body lang=uk><p lang=fr>x', 'uk'],
  ['<html><meta property="og:locale" content="pt_BR"><p>x', 'pt'],
  ['<meta http-equiv="Content-Language" content="fr, en"><p>x', 'fr'],
  ['<html lang=""><meta http-equiv="content-language" content="es">', 'es'],
  ['<html lang="english"><p>x', null],
  ['<p lang="fr">x', null],
]

t.test('readHtml() returns the language of the page, not of a paragraph', async (t) => {
  for (const [html, language] of languages) t.equal(readHtml(html).language, language, html)
})

t.test('readHtml() returns well-formed text without NUL for any input', async (t) => {
  const tags = fc.constantFrom(
    ...'<p> </p> <q> </q> <nav> </nav> <pre> <br> <td> <tr> <table> </table> <h1> </h1> <title> </title> <svg> </svg>'.split(
      ' ',
    ),
    ...'<article> </article> <form> </form> <b> </b> <script> </script> <li> <!-- --> &nbsp; &#0; &#xD800; &lt < > " \uD83D'.split(
      ' ',
    ),
    ' ',
    '\n',
  )
  const html = fc.array(fc.oneof(tags, fc.string({ unit: 'binary' }), fc.string()), { maxLength: 60 })
  const isSound = (words: string) => words.isWellFormed() && !words.includes('\0') && words === words.trimEnd()
  const property = fc.property(html, (pieces) => {
    const { text, title } = readHtml(pieces.join(''))
    return isSound(text) && (title === null || (title !== '' && isSound(title)))
  })
  t.doesNotThrow(() => fc.assert(property))
})

t.test('readHtml() loses no words and adds none, whatever the tags around them', async (t) => {
  const tag = fc.constantFrom(
    '<p>',
    '<div>',
    '<b>',
    '<table><tr><td>',
    '</b>',
    '<br>',
    '</p>',
    '<li>',
    '<pre>',
    '</div>',
  )
  const property = fc.property(fc.array(tag, { maxLength: 40 }), (tags) => {
    const words = tags.map((_, at) => `word${at}`)
    const { text } = readHtml(tags.map((tag, at) => `${tag} ${words[at]}`).join(' '))
    return text.split(/\s+/).join(' ').trim() === words.join(' ')
  })
  t.doesNotThrow(() => fc.assert(property))
})

// In quadratic time these would take minutes.
const floods: readonly (readonly [name: string, html: string])[] = [
  ['opening angle brackets', '<'.repeat(1_000_000)],
  ['nested elements', '<div>'.repeat(200_000)],
  ['nested elements with many names', Array.from({ length: 150_000 }, (_, at) => `<x${at}>`).join('')],
  ['unmatched end tags', '<b>'.repeat(100_000) + '<div>' + '</b></i>'.repeat(100_000)],
  ['nested articles with headers', '<article>'.repeat(60_000) + '<header>x</header>'.repeat(30_000)],
  ['nested forms', '<form>x'.repeat(150_000)],
  ['entities', '&amp;'.repeat(200_000)],
  ['unterminated entities', '&ampamp'.repeat(150_000)],
  ['nested quotations', '<q>'.repeat(250_000)],
  ['attributes', `<p ${'a=b '.repeat(250_000)}>x`],
  ['spaces', `<p>${' '.repeat(1_000_000)}x`],
  ['line breaks', '<pre>' + '\n'.repeat(1_000_000)],
  ['unterminated comments', '<!--'.repeat(250_000)],
  ['styles', '<p style="' + 'display '.repeat(125_000) + '">x'],
]

for (const [name, html] of floods) {
  t.test(`readHtml() can handle a flood of ${name}`, async (t) => {
    const started = performance.now()
    readHtml(html)
    t.ok(performance.now() - started < 10_000, 'within ten seconds')
  })
}
