// Facts about a speaker, in words.

import { dayOf } from '../shared/day-of.ts'
import { countOf } from '../shared/count-of.ts'
import type { ArchiveSpeaker, SpeakerChange } from './answers.ts'

export const KINDS: Readonly<Record<ArchiveSpeaker['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Several people',
  document: 'Text',
  unnamed: 'Somebody without a name',
}

/** “412 quotations in 96 articles, from 3 May 2019 to 10 January 2022”. */
export function countsOf({ quoteCount, articleCount, firstQuotedAt, lastQuotedAt }: ArchiveSpeaker): string {
  const counts = `${countOf(quoteCount, 'quotation')} in ${countOf(articleCount, 'article')}`
  return firstQuotedAt === null || lastQuotedAt === null ? counts : `${counts}, ${timeOf(firstQuotedAt, lastQuotedAt)}`
}

/** “from … to …”, or “on …”. */
export function timeOf(first: string | null, last: string | null): string {
  if (first === null || last === null) return last === null ? '' : `until ${dayOf(last)}`
  return dayOf(first) === dayOf(last) ? `on ${dayOf(first)}` : `from ${dayOf(first)} to ${dayOf(last)}`
}

/** A change to a speaker, in a sentence. `name` is the speaker's current name. */
export function changeWords(
  { action, otherIds, before, after, quoteCount, speakerId }: SpeakerChange,
  id: string,
): string {
  if (action === 'merge') {
    const others = otherIds.length > 1 ? `${before.name} and ${countOf(otherIds.length - 1, 'other')}` : before.name
    return `${others} and ${after.name} were merged (${countOf(quoteCount, 'quotation')})`
  }
  if (action === 'split') {
    return speakerId === id
      ? `${countOf(quoteCount, 'quotation')} split off to ${after.name}`
      : `Split off from ${before.name} with ${countOf(quoteCount, 'quotation')}`
  }
  const changes = [
    before.name === after.name ? '' : `renamed from ${before.name} to ${after.name}`,
    before.kind === after.kind ? '' : `now: ${KINDS[after.kind].toLowerCase()}`,
    ...namesOf(after)
      .filter((name) => !namesOf(before).includes(name))
      .map((name) => `also called ${name}`),
    ...namesOf(before)
      .filter((name) => !namesOf(after).includes(name))
      .map((name) => `no longer called ${name}`),
    before.externalId === after.externalId ? '' : `known elsewhere as ${after.externalId ?? 'nobody'}`,
  ].filter((change) => change !== '')
  const words = changes.join(', ') || 'Corrected'
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const namesOf = ({ aliases, vouchedAliases }: SpeakerChange['before']): string[] => [
  ...new Set([...aliases, ...vouchedAliases.map(({ alias }) => alias)]),
]

/** The aliases to send with a correction: all that people vouch for, since any left out would be removed. */
export function aliasesWith(
  { confirmedAliases, vouchedAliases }: Pick<ArchiveSpeaker, 'confirmedAliases' | 'vouchedAliases'>,
  { added = null, removed = null }: { readonly added?: string | null; readonly removed?: string | null },
): (string | { alias: string; from?: string; to?: string })[] {
  const timed = vouchedAliases.filter(({ from, to }) => from !== null || to !== null)
  const always = vouchedAliases.filter(({ from, to }) => from === null && to === null).map(({ alias }) => alias)
  const names = new Set([...always, ...confirmedAliases.filter((name) => !timed.some(({ alias }) => alias === name))])
  if (added !== null) names.add(added)
  return [
    ...[...names].filter((name) => name !== removed),
    ...timed
      .filter(({ alias }) => alias !== removed)
      .map(({ alias, from, to }) => ({
        alias,
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
      })),
  ]
}
