// Whom one may mean, as one types a name.

import type { StoredQuote } from '../shared/answers.ts'
import type { Named, SpeakerKind } from './changes.ts'

/** `speaker` is null where nobody knows who it was. `note` tells two of a name apart. */
export interface Option {
  readonly speaker: Named | null
  readonly name: string
  readonly note: string
}

/** Whoever is quoted in an article, each once, in the order of the text. */
export function peopleOf(quotes: readonly Pick<StoredQuote, 'speakers'>[]): readonly Named[] {
  const people = new Map<string, Named>()
  // Whose name stands for an id is still to be made.
  for (const { speakers } of quotes)
    for (const { id, name, kind, role } of speakers)
      if (!people.has(id)) people.set(id, { id: id.startsWith('new ') ? null : id, name, kind, role })
  return [...people.values()]
}

/** As many of an article as one looks through. */
const MOST_SHOWN = 50

/**
 * Those of the article whose name has what is typed at the beginning of a word,
 * whom the archive knows besides, and then the typed name as somebody new.
 */
export function optionsFor(typed: string, people: readonly Named[], found: readonly Named[]): readonly Option[] {
  const name = typed.trim().replaceAll(/\s+/g, ' ')
  const fitting = people.filter((one) => hasBeginning(one.name, name)).slice(0, MOST_SHOWN)
  const ids = new Set(fitting.map(({ id }) => id))
  const known = [...fitting, ...found.filter(({ id }) => !ids.has(id))]
  return [
    ...known.map((speaker, index) => ({
      speaker,
      name: speaker.name,
      note: [speaker.role, index < fitting.length ? 'in this article' : 'in the archive'].filter(Boolean).join(', '),
    })),
    ...(name === ''
      ? [{ speaker: null, name: 'Nobody knows who', note: '' }]
      : NEW_KINDS.map(([kind, note]) => ({ speaker: { id: null, name, kind, role: null }, name, note }))),
  ]
}

const NEW_KINDS: readonly (readonly [kind: SpeakerKind, note: string])[] = [
  ['person', 'a new person'],
  ['organization', 'a new organization'],
  ['group', 'a group without a name'],
]

/** Whatever its case and its accents. */
function hasBeginning(name: string, typed: string): boolean {
  const wanted = fold(typed)
  return wanted === '' || ` ${fold(name)}`.includes(` ${wanted}`)
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
