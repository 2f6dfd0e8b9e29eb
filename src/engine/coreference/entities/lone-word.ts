// Names of one word that are more likely an organization's than a person's: people are mentioned
// with their given names somewhere.

import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { isPlainWord } from '../../language/names/plain-words.ts'
import { clusterOf } from '../../language/word-clusters.ts'

/** "McLenney", "O’Dowd" */
const PERSONAL = /^(?:ma?c\p{L}{3}|o['’])/u

/** "Zentrova", "Greenpeace": whether a name is a single word not known as anybody's name. */
export function isLoneWord(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    /^[\p{L}\p{N}'’-]+$/u.test(lower) &&
    !GIVEN_NAMES.has(lower) &&
    !PERSONAL.test(lower) &&
    (clusterOf(lower) === null || isPlainWord(lower))
  )
}
