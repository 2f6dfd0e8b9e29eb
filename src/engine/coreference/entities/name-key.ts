// Keys for comparing names. The text itself is never changed.

import { eastSlavicStem } from '../../languages/slavic/east-slavic-names.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { NAME_SUFFIXES } from '../../../lexicon/name-suffixes.ts'
import { TITLES } from '../../../lexicon/titles.ts'
import { rememberWords } from '../../../text/remember-words.ts'

const ACCENTS = /\p{M}/gu
const SHORT_FORMS = [
  'abe abraham',
  'al albert alan alfred',
  'alex alexander alexandra alexis',
  'andy andrew',
  'angie angela',
  'art arthur',
  'barb barbara',
  'ben benjamin',
  'bernie bernard',
  'beth elizabeth',
  'betty elizabeth',
  'bill william',
  'billy william',
  'bob robert',
  'bobby robert',
  'brad bradley',
  'cathy catherine',
  'charlie charles',
  'chris christopher christine christina',
  'chuck charles',
  'cindy cynthia',
  'dan daniel',
  'danny daniel',
  'dave david',
  'deb deborah',
  'debbie deborah',
  'dick richard',
  'don donald',
  'doug douglas',
  'ed edward edwin',
  'eddie edward',
  'fred frederick',
  'gabe gabriel',
  'gene eugene',
  'greg gregory',
  'hank henry',
  'harry harold henry',
  'jack john',
  'jake jacob',
  'jeff jeffrey',
  'jerry gerald jerome',
  'jim james',
  'jimmy james',
  'joe joseph',
  'joey joseph',
  'jon jonathan',
  'josh joshua',
  'kate katherine',
  'kathy kathleen katherine',
  'katie katherine',
  'ken kenneth',
  'kim kimberly',
  'larry lawrence',
  'liz elizabeth',
  'lou louis',
  'maggie margaret',
  'matt matthew',
  'max maxwell maximilian',
  'meg margaret',
  'mike michael',
  'mitch mitchell',
  'nancy ann',
  'nate nathan nathaniel',
  'nick nicholas',
  'pam pamela',
  'pat patrick patricia',
  'peggy margaret',
  'pete peter',
  'phil philip phillip',
  'ray raymond',
  'rich richard',
  'rick richard',
  'rob robert',
  'ron ronald',
  'russ russell',
  'sam samuel samantha',
  'sandy sandra',
  'steve steven stephen',
  'stu stuart',
  'sue susan',
  'ted edward theodore',
  'terry terrence theresa',
  'tim timothy',
  'tom thomas',
  'tommy thomas',
  'tony anthony',
  'val valerie',
  'vince vincent',
  'walt walter',
  'wes wesley',
  'will william',
  'zach zachary',
  'newt newton',
  'mitt willard',
  'sasha alexander',
  'dima dmitry',
  'volodya vladimir',
]
/** Short form → the given names that it may stand for. From general knowledge. */
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT_FORMS.map((line) => line.split(' ')).map(([short, ...long]) => [short!, long]),
)

/** Lower case without accents and full stops: "Erdoğan" → "erdogan", "J." → "j". */
export const wordKey = rememberWords(
  (word) => word.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replaceAll('’', "'").replace(/\./gu, ''),
  4096,
)

/** Whether two given names, as keys, can be one person's: "bill" and "william", "j" and "james". */
export function givenNamesAgree(left: string, right: string): boolean {
  if (left === right) return true
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return (
    (short.length >= 3 && long.startsWith(short)) ||
    isLongForm(left, right) ||
    isLongForm(right, left) ||
    isSpelling(left, right)
  )
}

function isLongForm(short: string, long: string): boolean {
  return LONG_FORMS.get(short)?.includes(long) ?? false
}

/** "dmitri" and "dmitry", "sergei" and "sergey": transliterated names vary at the end. */
function isSpelling(left: string, right: string): boolean {
  return (
    left.length > 3 && left.replace(/(?:i|y|ii|iy|ei|ey|yi)$/u, '') === right.replace(/(?:i|y|ii|iy|ei|ey|yi)$/u, '')
  )
}

/** A Cyrillic family name without its case ending: "пескова" → "песков". Other words are returned unchanged. */
export function nameStem(key: string): string {
  return eastSlavicStem(key) ?? key
}

/**
 * The key of a whole name, without titles, article and suffixes: "the Trump campaign" → "trump
 * campaign", "Mr. Lee" → "lee".
 */
export function compareKey(name: string): string {
  const words = name
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\s.-]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  let first = 0
  while (first < words.length - 1 && isTitleWord(words[first]!.toLowerCase())) first++
  let last = words.length - 1
  while (last > first && NAME_SUFFIXES.has(words[last]!.toLowerCase())) last--
  return words
    .slice(first, last + 1)
    .map(wordKey)
    .join(' ')
}

function isTitleWord(lower: string): boolean {
  return lower === 'the' || lower === 'former' || HONORIFICS.has(lower) || TITLES.has(lower)
}
