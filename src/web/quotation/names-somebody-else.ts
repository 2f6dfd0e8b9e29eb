import type { StoredQuote } from '../shared/answers.ts'

type Said = Pick<StoredQuote, 'speakers'>

/** Whether the same words are attributed to different people or bodies; an unnamed speaker contradicts nobody. */
export function namesSomebodyElse(one: Said, other: Said): boolean {
  const [some, others] = [namedOf(one), namedOf(other)]
  return some.size > 0 && others.size > 0 && [...some].every((id) => !others.has(id))
}

const namedOf = ({ speakers }: Said): ReadonlySet<string> =>
  new Set(speakers.filter(({ kind }) => kind === 'person' || kind === 'organization').map(({ id }) => id))
