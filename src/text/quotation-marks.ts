import type { MarkStyle } from './quoted-span.ts'

// Which marks there are, which of them open, which close, and how they are
// spelled. Unicode Standard, chapter 6.2 ("Quotation marks"), and the HTML
// Standard's named character references.

export interface MarkShape {
  readonly style: MarkStyle
  /** What its shape alone suggests; “ also closes „, and » also opens in German and Danish. */
  readonly role: 'open' | 'close' | 'either'
  /** The marks that properly close it, if it opens. */
  readonly closedBy: string
}

/** Keyed by the mark in its usual spelling, to which `MARK_SPELLINGS` maps the others. */
export const MARK_SHAPES: Readonly<Record<string, MarkShape>> = {
  '“': { style: 'double', role: 'open', closedBy: '”' },
  '”': { style: 'double', role: 'close', closedBy: '”' },
  '„': { style: 'double', role: 'open', closedBy: '“”' },
  '‟': { style: 'double', role: 'open', closedBy: '”' },
  '"': { style: 'double', role: 'either', closedBy: '"' },
  '〝': { style: 'double', role: 'open', closedBy: '〞〟' },
  '〞': { style: 'double', role: 'close', closedBy: '' },
  '〟': { style: 'double', role: 'close', closedBy: '' },
  '«': { style: 'angle', role: 'open', closedBy: '»' },
  '»': { style: 'angle', role: 'close', closedBy: '«»' },
  '‹': { style: 'single-angle', role: 'open', closedBy: '›' },
  '›': { style: 'single-angle', role: 'close', closedBy: '‹›' },
  '‘': { style: 'single', role: 'open', closedBy: '’' },
  '’': { style: 'single', role: 'close', closedBy: '’' },
  '‚': { style: 'single', role: 'open', closedBy: '‘’' },
  '‛': { style: 'single', role: 'open', closedBy: '’' },
  "'": { style: 'single', role: 'either', closedBy: "'" },
  '`': { style: 'single', role: 'open', closedBy: "'’" },
  '´': { style: 'single', role: 'close', closedBy: '' },
  '「': { style: 'corner', role: 'open', closedBy: '」' },
  '」': { style: 'corner', role: 'close', closedBy: '' },
  '『': { style: 'white-corner', role: 'open', closedBy: '』' },
  '』': { style: 'white-corner', role: 'close', closedBy: '' },
  '《': { style: 'double-bracket', role: 'open', closedBy: '》' },
  '》': { style: 'double-bracket', role: 'close', closedBy: '' },
  '〈': { style: 'bracket', role: 'open', closedBy: '〉' },
  '〉': { style: 'bracket', role: 'close', closedBy: '' },
}

/** Other spellings, some several units long, and the mark each stands for. */
export const MARK_SPELLINGS: Readonly<Record<string, string>> = {
  // Wire copy and TeX; commas typed for a low mark; a doubled single mark.
  '``': '“',
  "''": '”',
  '’’': '”',
  '‘‘': '“',
  ',,': '„',
  // Leftover Markdown and JSON escapes.
  '\\"': '"',
  "\\'": "'",
  // Full width and half width.
  '＂': '"',
  '＇': "'",
  '｢': '「',
  '｣': '」',
  // Windows-1252 read as Latin-1.
  '\u0093': '“',
  '\u0094': '”',
  '\u0084': '„',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0082': '‚',
  '\u008b': '‹',
  '\u009b': '›',
  // UTF-8 read as Windows-1252.
  'â€œ': '“',
  'â€\u009d': '”',
  'â€�': '”',
  'â€ž': '„',
  'â€˜': '‘',
  'â€™': '’',
  'Â«': '«',
  'Â»': '»',
}

/** Named character references (HTML Standard, 13.5) for marks. */
export const MARK_ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  apos: "'",
}

/**
 * Words that begin with an apostrophe, which does not open a quotation: English
 * ’tis, ’em, rock ’n’ roll; Dutch ’s ochtends, ’t; German ’ne, ’nen. Those that
 * are also words without it (till, cause) count in lower case only, since a
 * quotation may well begin with them.
 */
export const ELIDED_WORDS: ReadonlySet<string> = new Set(
  'tis Tis twas Twas twere Twere twould Twould twill em Em til Til n N s S t T ne Ne nen Nen nem ner im till cause cos coz bout round gainst neath nuff'.split(
    ' ',
  ),
)
