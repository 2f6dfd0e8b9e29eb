// What ends and begins a sentence, in languages other than English.
//
//   am 3. Mai              a German ordinal
//   z. B., т. е., В. Путин  a letter with a full stop
//   « Oui. » Il partit.    a space before the closing mark
//   ¿Qué? ¡No!             marks that begin a sentence
//   «Нет!» — сказал он     a dash that continues the sentence after a quotation

import type { Token } from './document.ts'
import type { Writing } from '../languages/profile.ts'

export const STOPS = /^(?:[.!?…。！？]|\.{2,})$/u
export const BEGINNING = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}“‘"'«„([@#—–`]|(?![©®™])\p{Extended_Pictographic})/u

const DASH = /^[—–-]$/u

/** Whether the token at `at` ends a sentence, provided that what follows looks like a beginning. */
export function endsForeignSentence(writing: Writing): (tokens: readonly Token[], at: number, last: number) => boolean {
  return (tokens, at, last) => {
    const token = tokens[at]!
    if (token.text === '.') return !isInnerStop(tokens, at, last, writing)
    if (STOPS.test(token.text)) return true
    if (!token.text.endsWith('.') || at === last || !/^\p{Lu}/u.test(tokens[at + 1]!.text)) return false
    if (writing.abbreviationsAfterNumbers.has(token.lower)) return at > 0 && /^\p{N}/u.test(tokens[at - 1]!.text)
    return writing.closingAbbreviations.has(token.lower)
  }
}

/** A full stop after an ordinal or a single letter. */
function isInnerStop(tokens: readonly Token[], at: number, last: number, writing: Writing): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before === undefined || next === undefined || at === last || before.end !== tokens[at]!.start) return false
  if (/^\p{L}$/u.test(before.text)) return /^[\p{L}\p{N}]/u.test(next.text)
  return (
    writing.hasOrdinals &&
    /^\p{N}{1,2}$/u.test(before.text) &&
    /^\p{L}/u.test(next.text) &&
    !writing.sentenceOpeners.has(next.lower)
  )
}

/** Whether the token after `at` closes a quotation although a space precedes it, as in French. */
export function closesForeignSentence(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at + 1]!
  return (
    /^[»›]$/u.test(next.text) &&
    (at + 2 > last || tokens[at + 2]!.start > next.end || /^\p{P}/u.test(tokens[at + 2]!.text))
  )
}

/** Whether a sentence can begin with the token at `at`. */
export function beginsForeignSentence(tokens: readonly Token[], at: number, last: number): boolean {
  const { text } = tokens[at]!
  if (/^[¿¡]/u.test(text)) return true
  // »Kommt!«, sagte er. »Wir gehen.«
  if (/^[»›]$/u.test(text)) return at < last && tokens[at + 1]!.start === tokens[at]!.end
  if (DASH.test(text)) return at < last && BEGINNING.test(tokens[at + 1]!.text) && !DASH.test(tokens[at + 1]!.text)
  return BEGINNING.test(text)
}
