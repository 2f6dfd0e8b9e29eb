// One spelling for each mark and space, at the same length, so that an offset
// means the same in the text and in its folded form.
//
//   “It’s 5 °C” – he said   →   "It's 5 °C" — he said
//
// Letters stay as they are: lower-casing and normalization change lengths.

/** Straight marks, plain spaces, one kind of hyphen and of dash. The result has the length of `text`. */
export function foldText(text: string): string {
  return text.replace(FOLDED, (mark) => FOLDS.get(mark)!)
}

const SPELLINGS: readonly [folded: string, variants: string][] = [
  ['"', '“”„‟«»〝〞〟＂'],
  ["'", '‘’‚‛‹›ʼ＇`´'],
  ['-', '‐‑'],
  ['—', '‒–―'],
  // No-break, thin, ideographic and zero-width spaces and the byte order mark; not the joiners,
  // which are part of words.
  [
    ' ',
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff\t',
  ],
]
const FOLDS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([folded, variants]) => Array.from(variants, (variant) => [variant, folded] as const)),
)
const FOLDED = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'gu')
