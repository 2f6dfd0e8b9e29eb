/**
 * Whether superscript text is a footnote mark: `[1]`, `2`, `*`. `before` is the text before it. Powers and units (10⁵,
 * m²) are not, nor are the endings of ordinals.
 */
export function isFootnoteMark(raised: string, before: string): boolean {
  const words = raised.trim()
  if (/^(?:\[[^[\]]{1,30}\]|[*†‡§¶]{1,3})$/u.test(words)) return true
  return /^\d{1,3}(?:[,–-]\s?\d{1,3})*$/u.test(words) && /(?:\p{L}{3}|[.,;!?”"’)\]])$/u.test(before.slice(-3))
}
