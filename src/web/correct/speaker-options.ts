// The speakers to choose from while a name is typed.

import type { StoredQuote } from '../shared/answers.ts'
import type { Named, SpeakerKind } from './changes.ts'

/** `speaker` is null for "nobody knows". `note` tells apart two speakers of the same name. */
export interface Option {
  readonly speaker: Named | null
  readonly name: string
  readonly note: string
}

/** Everybody quoted in an article, once each, in text order. */
export function peopleOf(quotes: readonly Pick<StoredQuote, 'speakers'>[]): readonly Named[] {
  const people = new Map<string, Named>()
  // A speaker whose name stands in for the id is still to be created.
  for (const { speakers } of quotes)
    for (const { id, name, kind, role } of speakers)
      if (!people.has(id)) people.set(id, { id: id.startsWith('new ') ? null : id, name, kind, role })
  return [...people.values()]
}

/** The most people of an article to look through. */
const MOST_SHOWN = 50

/**
 * The article's people with a word in their name that begins with the typed text, further matches from the archive, and
 * then the typed name as somebody new.
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
      ? [{ speaker: null, name: 'Unknown speaker', note: '' }]
      : NEW_KINDS.map(([kind, note]) => ({ speaker: { id: null, name, kind, role: null }, name, note }))),
  ]
}

const NEW_KINDS: readonly (readonly [kind: SpeakerKind, note: string])[] = [
  ['person', 'a new person'],
  ['organization', 'a new organization'],
  ['group', 'a group without a name'],
]

/** Ignores case and accents. */
function hasBeginning(name: string, typed: string): boolean {
  const wanted = fold(typed)
  return wanted === '' || ` ${fold(name)}`.includes(` ${wanted}`)
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
