// Where words occur in a text.

import type { Span } from '../../model.ts'

const WITH_CONTEXT = /^(?<before>.*)\[\[(?<words>.+)\]\](?<after>.*)$/su
const WORD = /[\p{L}\p{N}]/u

/**
 * Every occurrence of exactly these words that does not begin or end inside a
 * word. Words that occur more than once may have context around them: "added
 * that [[she]] would" stands for the occurrences of "she" in those words.
 */
export function findVerbatim(text: string, words: string): readonly Span[] {
  const context = WITH_CONTEXT.exec(words)?.groups
  const before = context?.['before'] ?? ''
  const sought = context?.['words'] ?? words
  const whole = before + sought + (context?.['after'] ?? '')
  return placesOf(text, whole)
    .filter((at) => !isInsideWord(text, at) && !isInsideWord(text, at + whole.length))
    .map((at) => ({ start: at + before.length, end: at + before.length + sought.length }))
    .filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end))
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

function isInsideWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))
}
