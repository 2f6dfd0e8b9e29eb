// By Mia Penn; Photo by Mia Penn; Story by Jon Soper. Edited by Tove Lind: lines about who made
// the article, not who it is about.

import type { Document } from './document.ts'

/** In tokens. */
const LONGEST = 24
const MAKING =
  /^(?:by|byline|(?:(?:words|story|text|report|reporting|photo|photos|photograph|photographs|photography|picture|pictures|image|images|video|illustration|illustrations|graphic|graphics|interview|translation|additional|written|edited|reported|compiled|produced)\s){1,2}(?:by|reporting by))\s/iu

/** Whether the paragraph is a byline or a credit. */
export function isCreditLine({ text, tokens, paragraphs }: Document, paragraph: number): boolean {
  const { first, last } = paragraphs[paragraph]!
  if (last - first > LONGEST) return false
  const start = tokens[first]!.start
  const next = tokens[first + 1]
  // “By Monday the mill had closed.”
  if (tokens[last]!.text === '.' && tokens[first]!.lower === 'by' && next !== undefined) return false
  return MAKING.test(text.slice(start, start + 60))
}
