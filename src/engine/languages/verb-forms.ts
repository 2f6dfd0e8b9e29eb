// Generates the forms of regular verbs from their stems: the third persons of the tenses used in
// news.

import type { Phrase } from './profile.ts'

/** The words of lists separated by spaces. */
export function words(...lists: readonly string[]): Set<string> {
  return new Set(
    lists
      .join(' ')
      .split(/\s+/u)
      .filter((word) => word !== ''),
  )
}

/** Phrases separated by commas, as lists of words, longest first. */
export function phrases(list: string): string[][] {
  const all = list.split(',').map((phrase) => phrase.trim().split(/\s+/u))
  return all.sort((one, other) => other.length - one.length)
}

/**
 * Phrases separated by commas, keyed by their first word, longest first. A word in <> is the
 * source: "по <его> словам".
 */
export function sourcePhrases(list: string): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const marked of phrases(list)) {
    const phrase = {
      words: marked.map((word) => word.replace(/[<>]/gu, '')),
      source: marked.findIndex((word) => word.startsWith('<')),
    }
    const first = phrase.words[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return byFirst
}

/** A pattern that matches any of the words, in lists separated by spaces. */
export function oneOf(...lists: readonly string[]): RegExp {
  return new RegExp(`^(?:${[...words(...lists)].join('|')})$`, 'u')
}

/** The words with that ending, except those in `but`. */
export function endingIn(ending: RegExp, list: Iterable<string>, but = ''): string {
  const others = words(but)
  return [...list].filter((word) => ending.test(word) && !others.has(word)).join(' ')
}

/** Every stem with every ending; the empty ending is written "-". */
function inflect(stems: string, endings: string): string {
  const all = endings.split(' ').map((ending) => (ending === '-' ? '' : ending))
  return [...words(stems)].flatMap((stem) => all.map((ending) => stem + ending)).join(' ')
}

/**
 * "sag" → sagt, sagte, sagten; "antwort" → antwortet, antwortete, antworteten. Without the present
 * plural, which equals the infinitive.
 */
export function germanWeak(stems: string): string {
  return [...words(stems)]
    .map((stem) => inflect(stem, /(?:[dt]|ch[mn]|[^aeiouhlrmn][mn])$/u.test(stem) ? 'et ete eten' : 't te ten'))
    .join(' ')
}

/** "sag" → sagen, which is also the present plural; "erinner" → erinnern. */
export function germanInfinitives(stems: string): string {
  return [...words(stems)].map((stem) => stem + (/e[lr]$/u.test(stem) ? 'n' : 'en')).join(' ')
}

/** "sag" → gesagt; "antwort" → geantwortet; "bericht" → berichtet; "kritisier" → kritisiert. */
export function germanParticiples(stems: string): string {
  return [...words(stems)]
    .map((stem) => {
      const form = /(?:[dt]|ch[mn]|[^aeiouhlrmn][mn])$/u.test(stem) ? `${stem}et` : `${stem}t`
      return /^(?:be|ent|er|ver|miss|wider|hinter|unter|über|resümier)|ier$/u.test(stem) ? form : `ge${form}`
    })
    .join(' ')
}

/** "déclar" → déclare, déclarent, déclarait, … */
export function frenchEr(stems: string): string {
  return inflect(stems, 'e ent a èrent ait aient ant')
}

/** With the feminine and the plural, as after être: "s’est étonnée". */
export function frenchErParticiples(stems: string): string {
  return inflect(stems, 'é ée és ées')
}

/** "avert" → avertit, avertissent, avertissait, … */
export function frenchIr(stems: string): string {
  return inflect(stems, 'it issent irent issait issaient issant')
}

export function frenchIrParticiples(stems: string): string {
  return inflect(stems, 'i ie is ies')
}

/** "répond" → répond, répondent, répondait, … */
export function frenchRe(stems: string): string {
  return inflect(stems, '- ent it irent ait aient ant')
}

/** "afirm" → afirma, afirman, afirmó, afirmaron, afirmaba, afirmaban, afirmando. */
export function spanishAr(stems: string): string {
  return inflect(stems, 'a an ó aron aba aban ando')
}

/** "respond" → responde, responden, respondió, … */
export function spanishErIr(stems: string): string {
  return inflect(stems, 'e en ió ieron ía ían iendo')
}

export function italianAre(stems: string): string {
  return inflect(stems, 'a ano ò arono ava avano ando')
}

/** "aggiung" → aggiunge, aggiungono, aggiungeva, …; the past is irregular. */
export function italianEre(stems: string): string {
  return inflect(stems, 'e ono eva evano endo')
}

/** "rifer" → riferisce, riferiscono, riferì, … */
export function italianIre(stems: string): string {
  return inflect(stems, 'isce iscono ì irono iva ivano endo')
}

export function portugueseAr(stems: string): string {
  return inflect(stems, 'a am ou aram ava avam ando')
}

/** "respond" → responde, respondem, respondeu, … */
export function portugueseEr(stems: string): string {
  return inflect(stems, 'e em eu eram ia iam endo')
}

/** "admit" → admite, admitem, admitiu, … */
export function portugueseIr(stems: string): string {
  return inflect(stems, 'e em iu iram ia iam indo')
}

/** Every stem with the endings of infinitives. */
export function infinitives(stems: string, endings: string): string {
  return inflect(stems, endings)
}

/** "afirm" → afirmado. */
export function iberianParticiples(stems: string): string {
  return inflect(stems, 'ado')
}

/** "accus" → accusato and, as after “l’ha” and “le ha”, accusata, accusati, accusate. */
export function italianParticiples(stems: string): string {
  return inflect(stems, 'ato ata ati ate')
}

/** "заяви" → заявил, заявила, заявило, заявили. */
export function russianPast(stems: string): string {
  return inflect(stems, 'л ла ло ли')
}

/** "заяви" → the past and заявив: perfective verbs, for a single act of saying. */
export function russianPerfective(stems: string): string {
  return inflect(stems, 'л ла ло ли в')
}

/** "призна" → признался, призналась, …, признавшись. */
export function russianReflexivePast(stems: string): string {
  return inflect(stems, 'лся лась лось лись вшись')
}

/** "отмеча" → отмечает, отмечают, отмечал, …, отмечая: imperfective verbs, for repeated saying. */
export function russianImperfective(stems: string): string {
  return inflect(stems, 'ет ют л ла ло ли я')
}

/** "смеё смею" → смеётся, смеются: takes the stems before -тся. */
export function russianReflexivePresent(stems: string): string {
  return inflect(stems, 'тся')
}

/** "оговарива" → оговаривается, …, оговариваясь: imperfective reflexives. */
export function russianReflexive(stems: string): string {
  return inflect(stems, 'ется ются лся лась лось лись ясь')
}

/** "констат" → констатирует, констатировал, …: of verbs in -овать, without the "ов": "констатир". */
export function russianVerbsInOvat(stems: string): string {
  return inflect(stems, 'ует уют овал овала овало овали уя')
}

/** "бурч" → бурчит, бурчат, …; takes the stem before -ит with the past's vowel: "бурча", "спори". */
export function russianVerbsInIt(stems: string): string {
  return [...words(stems)]
    .map((stem) => `${inflect(stem, 'л ла ло ли')} ${inflect(stem.slice(0, -1), 'ит ят ат')}`)
    .join(' ')
}

/** Adds the spelling without dots for each word with ё. */
export function withPlainYe(list: Iterable<string>): Set<string> {
  return new Set([...list].flatMap((word) => [word, word.replaceAll('ё', 'е')]))
}

/** "заяви" → заявив, заявила, заявило, заявили. */
export function ukrainianPast(stems: string): string {
  return inflect(stems, 'в ла ло ли')
}

/** "заяви" → the past and заявивши. */
export function ukrainianPerfective(stems: string): string {
  return inflect(stems, 'в ла ло ли вши')
}

/** "зізна" → зізнався, зізналася, зізналась, … */
export function ukrainianReflexivePast(stems: string): string {
  return inflect(stems, 'вся лася лась лося лись лися вшись')
}

/** "зазнача" → зазначає, зазначають, зазначав, …, зазначаючи. */
export function ukrainianImperfective(stems: string): string {
  return inflect(stems, 'є ють в ла ло ли ючи')
}

/** "наголошу" → наголошує, наголошують, наголошував, …, наголошуючи: of verbs in -увати. */
export function ukrainianVerbsInUvaty(stems: string): string {
  return inflect(stems, 'є ють вав вала вало вали ючи')
}

/** "застеріга" → застерігається, …: imperfective reflexives. */
export function ukrainianReflexive(stems: string): string {
  return inflect(stems, 'ється ються вся лася лась лося лись лися ючись')
}

/** "бурч" → бурчить, бурчать, бурчав, …; takes the stem with the past's vowel: "бурча", "жури". */
export function ukrainianVerbsInIty(stems: string): string {
  return [...words(stems)]
    .map((stem) => `${inflect(stem, 'в ла ло ли')} ${inflect(stem.slice(0, -1), 'ить ять ать')}`)
    .join(' ')
}

/** Pairs of forms and the words that complete them: "дал дала: понять знать" → "дал" with "понять" or "знать". */
export function supportedBy(...lists: readonly string[]): Map<string, ReadonlySet<string>> {
  return new Map(
    lists.flatMap((list) => {
      const [forms = '', completing = ''] = list.split(':')
      return [...words(forms)].map((form) => [form, words(completing)] as const)
    }),
  )
}

/** "stwierdzi" → stwierdził, stwierdziła, stwierdziło, stwierdzili, stwierdziły. */
export function polishPast(stems: string): string {
  return inflect(stems, 'ł ła ło li ły')
}

/** "powiedzi" → powiedział, powiedziała, powiedzieli, …: of verbs in -ieć. */
export function polishPastInEc(stems: string): string {
  return inflect(stems, 'ał ała ało eli ały')
}

/** "westchn" → westchnął, westchnęła, westchnęli, …: of verbs in -nąć. */
export function polishPastInNac(stems: string): string {
  return inflect(stems, 'ął ęła ęło ęli ęły')
}

/** "podkreśl" → podkreśla, podkreślają, podkreślał, …, podkreślając. */
export function polishVerbsInAc(stems: string): string {
  return inflect(stems, 'a ają ał ała ało ali ały ając')
}

/** "inform" → informuje, informują, informował, …, informując. */
export function polishVerbsInOwac(stems: string): string {
  return inflect(stems, 'uje ują ował owała owało owali owały ując')
}

/** "twierdz" → twierdzi, twierdzą, twierdził, …, twierdząc. */
export function polishVerbsInIc(stems: string): string {
  return inflect(stems, 'i ą ił iła iło ili iły ąc')
}

/** "poinformowa" → poinformowano: the impersonal past. */
export function polishImpersonal(stems: string): string {
  return inflect(stems, 'no')
}
