// What HTML's elements mean for reading a page as an article: which have no
// content, which start a paragraph, which are not meant for reading at all. Names
// and groups follow the HTML Living Standard, sections 4, 13.1.2 and 15.3.

/** Elements that never have content or an end tag. */
export const VOID_ELEMENTS = words(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that a browser sets apart from what precedes and follows them. */
export const BLOCK_ELEMENTS = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p plaintext pre search section
  summary table tbody td tfoot th thead tr ul xmp`,
)

/** Elements whose white space is shown as it was typed. */
export const PREFORMATTED_ELEMENTS = words('pre plaintext xmp listing')

/**
 * Elements whose words nobody reads: programs, fallbacks that a browser shows only if it cannot show something else,
 * and the reading aids above East Asian characters (`rt`).
 */
export const UNREAD_ELEMENTS = words(
  `script style template noscript noframes noembed iframe object applet canvas svg audio video map rt rp`,
)

/** Elements that a browser treats as one piece of text, up to their own end tag, whatever tags they contain. */
export const RAW_ELEMENTS = words('noscript noframes noembed iframe')

/**
 * Elements whose words are read but are not part of an article: things to click, and the boilerplate around the text.
 */
export const BOILERPLATE_ELEMENTS = words(
  'nav aside search menu button select datalist option optgroup textarea input label output progress meter',
)

/** The same, for pages that use WAI-ARIA roles. */
export const BOILERPLATE_ROLES = words(
  `navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist button listbox
  progressbar`,
)

/** The elements that an opening tag implicitly ends, besides an open paragraph. */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    td: 'td th',
    th: 'td th',
    tr: 'td th tr',
    thead: 'td th tr thead tbody tfoot caption',
    tbody: 'td th tr thead tbody tfoot caption',
    tfoot: 'td th tr thead tbody tfoot caption',
    body: 'head',
    h1: 'h1 h2 h3 h4 h5 h6',
    h2: 'h1 h2 h3 h4 h5 h6',
    h3: 'h1 h2 h3 h4 h5 h6',
    h4: 'h1 h2 h3 h4 h5 h6',
    h5: 'h1 h2 h3 h4 h5 h6',
    h6: 'h1 h2 h3 h4 h5 h6',
  }).map(([opening, ended]) => [opening, words(ended)]),
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
