// Names in the cases of Polish: Nowaka, Nowakiem → Nowak.
//
// Rules for the most common endings of family and given names; other names stay as they are.

import type { Gender } from '../../../lexicon/honorifics.ts'
import type { NameInflection } from '../profile.ts'

/** Case endings, longest first; what is left is the same for all cases, and for husband and wife. */
const ENDING = /(?:iego|iemu|ego|emu|owi|iej|iem|ią|ej|em|im|ym|ą|ę|a|u|y|i|e|o)$/u

/** Given names of men with the endings of women's names. */
const MALE_IN_A = /^(?:kuba|barnaba|bonawentura|kosma|jarema)$/u

/**
 * `given` are given names in the nominative, in lower case; `bodyOf` puts names of organizations
 * into the nominative.
 */
export function polishNames(
  given: ReadonlyMap<string, Gender>,
  bodyOf: NameInflection['nominativeOfBody'] = (words) => [...words],
): NameInflection {
  return {
    nominativeOfBody: bodyOf,
    nominativesOf,
    stem,
    nominative: (words, isGenitive) => nominative(words, isGenitive, given),
    genderOfFamily: (word) =>
      /(?:[sc]|dz)ka$/u.test(word) ? 'female' : /(?:[sc]|dz)ki$/u.test(word) ? 'male' : 'either',
    genderOfGiven: (lower) => given.get(lower) ?? (/a$/u.test(lower) && !MALE_IN_A.test(lower) ? 'female' : 'male'),
    // "wychowanek [Polonii]"
    mayBeGenitive: (word) => /(?:ii|[oe]ni)$/u.test(word),
    mayBePlace: () => false,
    isPatronymic: () => false,
    isInflected: () => true,
  }
}

/** "prezesa" → prezes, "rzeczniczki" → rzeczniczka, "starosty" → starosta */
function nominativesOf(lower: string): string[] {
  const bare = lower.replace(/(?:iego|ego|iemu|emu|owi|iej|ej|iem|em|ym|im|ią|ą|ę|[aiyeu])$/u, '')
  if (bare === lower || bare.length < 3) return [lower]
  const stem = bare.replace(/[ck]$/u, '')
  const plain = ['', 'a', 'i', 'y', 'ia', 'ca', 'o'].map((ending) => bare + ending)
  return [lower, ...plain, `${stem}ec`, `${stem}iec`, `${stem}ek`, ...(bare.endsWith('c') ? [`${stem}ka`] : [])]
}

/** Of each part of a double name. */
function stem(word: string): string {
  return word.split('-').map(stemOfPart).join('-')
}

function stemOfPart(word: string): string {
  let left = word.toLowerCase()
  for (let times = 0; times < 2; times++) {
    const shorter = left.replace(ENDING, '')
    if (shorter === left || shorter.length < 3) break
    left = shorter
  }
  return left.replace(/(?<=\p{L}{3})[ie]$/u, '').replace(/(?<=\p{L}{2})e(?=[kclłrnń]$)/u, '')
}

function nominative(words: readonly string[], isGenitive: boolean, given: ReadonlyMap<string, Gender>): string[] {
  const family = words.at(-1)!
  if (words.length === 1) return isGenitive ? [familyOf(family, null)] : [family]
  const first = words[0]!
  if (!isGenitive && given.has(first.toLowerCase())) return [...words]
  // as a genitive, "Stanisława" is a man's name
  const forms = isGenitive && /a$/u.test(first) ? formsOf(first).filter((form) => form !== first) : formsOf(first)
  const known = [...forms, first].find((form) => given.has(form.toLowerCase()))
  if (known === undefined && !isGenitive) return [...words]
  if (known === first && !/(?:ego|iej|ej)$/u.test(family)) return [...words]
  const plain = known ?? (/[yi]$/u.test(first) ? first.replace(/[yi]$/u, 'a') : first.replace(/a$/u, ''))
  const gender = given.get(plain.toLowerCase()) ?? (plain.endsWith('a') ? 'female' : 'male')
  return [plain, ...words.slice(1, -1), familyOf(family, gender)]
}

/** The given names that a form may belong to: Marka → Marek, Zofii → Zofia. */
function formsOf(word: string): string[] {
  const bare = word.replace(/(?:iem|em|owi|ą|ę|a|u|y|i|e)$/u, '')
  // "Barbarze", "Monice", "Jadwidze", "Marcie"
  const hard = word
    .replace(/rze$/u, 'ra')
    .replace(/ce$/u, 'ka')
    .replace(/(?<!d)dze$/u, 'ga')
    .replace(/cie$/u, 'ta')
    .replace(/dzie$/u, 'da')
  return [word, bare, hard, `${bare}a`, `${bare}ia`, bare.replace(/([kłlrcn])$/u, 'e$1'), bare.replace(/i$/u, 'ia')]
}

/** Each part of a double name: "Kundę-Malec" → "Kunda-Malec". */
function familyOf(word: string, gender: Gender | null): string {
  return word
    .split('-')
    .map((part) => partOf(part, gender))
    .join('-')
}

function partOf(word: string, gender: Gender | null): string {
  if (/[ęą]$/u.test(word)) return word.replace(/[ęą]$/u, 'a')
  if (gender === 'male' && /[^aeiouyąęó](?:owi)$/u.test(word)) return word.replace(/owi$/u, '')
  if (/(?:sk|ck|dzk)iej$/u.test(word)) return word.replace(/iej$/u, 'a')
  if (/(?:sk|ck|dzk)(?:iego|iemu|im)$/u.test(word)) return word.replace(/i(?:ego|emu|m)$/u, 'i')
  if (/(?:owej|nej)$/u.test(word)) return word.replace(/ej$/u, 'a')
  if (/(?:iem|em)$/u.test(word)) return word.replace(/i?em$/u, '')
  if (/[^aeiouyąęó][yi]$/u.test(word) && !/(?:sk|ck|dzk)i$/u.test(word)) return word.replace(/[yi]$/u, 'a')
  const isOfMan = gender === 'male' || (gender === null && !/(?:[sc]k|dzk|ow|n)a$/u.test(word))
  if (isOfMan && /[^aeiouyąęó]ka$/u.test(word)) return word.replace(/ka$/u, 'ek')
  return isOfMan && /[^aeiouyąęói]a$/u.test(word) ? word.slice(0, -1) : word
}
