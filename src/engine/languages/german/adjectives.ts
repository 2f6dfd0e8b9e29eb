// The ending of a German adjective without its article: das Rote Kreuz → Rotes Kreuz.

/** Neuter nouns for organizations, by their endings. */
const NEUTER =
  /(?:amt|gericht|ministerium|präsidium|klinikum|konsulat|bistum|institut|museum|krankenhaus|theater|komitee|parlament|kabinett|militär|bündnis|unternehmen|werk|kreuz|zentrum|magazin|portal|team|orchester)$/iu

/**
 * The nominative, without article, of an adjective that followed the article. Adjective and noun
 * may be in any case: "des Roten Kreuzes", "dem Deutschen Bundestag". City names in -er are not
 * inflected.
 */
export function germanAdjective(adjective: string, article: string, noun: string): string {
  if (!/(?:e|en)$/u.test(adjective)) return adjective
  const stem = adjective.replace(/en?$/u, '')
  if (NEUTER.test(noun)) return stem + 'es'
  const isFemale = article === 'die' || (article === 'der' && adjective.endsWith('en'))
  return stem + (isFemale ? 'e' : 'er')
}
