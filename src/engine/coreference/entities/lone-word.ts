// Names of one word that are rather a body's than a person's: people have
// their given names beside them somewhere.

import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { isPlainWord } from '../../language/names/plain-words.ts'
import { clusterOf } from '../../language/word-clusters.ts'

/** "McLenney", "O’Dowd" */
const PERSONAL = /^(?:ma?c\p{L}{3}|o['’])/u

/** "Zentrova", "Greenpeace": whether a name is one word that nobody is known to be called by. */
export function isLoneWord(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    /^[\p{L}\p{N}'’-]+$/u.test(lower) &&
    !GIVEN_NAMES.has(lower) &&
    !PERSONAL.test(lower) &&
    (clusterOf(lower) === null || isPlainWord(lower))
  )
}
