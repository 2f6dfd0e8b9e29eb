// How a German adjective ends that has lost its article: das Rote Kreuz → Rotes Kreuz.

/** Nouns for bodies that are neuter, by their ends. */
const NEUTER =
  /(?:amt|gericht|ministerium|präsidium|klinikum|konsulat|bistum|institut|museum|krankenhaus|theater|komitee|parlament|kabinett|militär|bündnis|unternehmen|werk|kreuz|zentrum|magazin|portal|team|orchester)$/iu

/**
 * The adjective of a noun in the nominative, which stood after the article. Both may be in any case:
 * "des Roten Kreuzes", "dem Deutschen Bundestag". City names in -er have no endings.
 */
export function germanAdjective(adjective: string, article: string, noun: string): string {
  if (!/(?:e|en)$/u.test(adjective)) return adjective
  const stem = adjective.replace(/en?$/u, '')
  if (NEUTER.test(noun)) return stem + 'es'
  const isFemale = article === 'die' || (article === 'der' && adjective.endsWith('en'))
  return stem + (isFemale ? 'e' : 'er')
}
