import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useAnswer } from '../use-answer.ts'
import { countOf } from '../shared/count-of.ts'
import { dayOf } from '../shared/day-of.ts'
import type { ArchiveSpeaker, Profile, Suggestions } from './answers.ts'
import { PersonSearch } from './person-search.tsx'

/** Who may be the same person, with the reason, and anybody else the user finds. Several are merged at once. */
export function SamePerson({
  profile,
  version,
  isBusy,
  onMerge,
}: {
  readonly profile: Profile
  readonly version: number
  readonly isBusy: boolean
  /** `quoteCount`: the total number of quotes that move. */
  readonly onMerge: (speakerIds: readonly string[], quoteCount: number) => void
}): JSX.Element {
  const [chosen, setChosen] = useState<readonly ArchiveSpeaker[]>([])
  const [found, setFound] = useState<readonly ArchiveSpeaker[]>([])
  const path = `/v1/speakers/${encodeURIComponent(profile.id)}/suggestions?limit=20`
  const { answer } = useAnswer<Suggestions>(path, version)
  const suggested = (answer?.items ?? []).map(({ speaker, reason }) => ({ speaker, reason }))
  const listed = [
    ...suggested,
    ...found
      .filter(({ id }) => !suggested.some(({ speaker }) => speaker.id === id))
      .map((speaker) => ({ speaker, reason: 'You found them.' })),
  ]
  const asked = chosen.filter(({ id }) => listed.some(({ speaker }) => speaker.id === id))
  return (
    <details class="same">
      <summary>Merge duplicates{suggested.length === 0 ? '' : ` (${countOf(suggested.length, 'suggestion')})`}</summary>
      <ul class="choices">
        {listed.map(({ speaker, reason }) => (
          <li key={speaker.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.some(({ id }) => id === speaker.id)}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked ? [...chosen, speaker] : chosen.filter(({ id }) => id !== speaker.id),
                  )
                }
              />
              <strong>
                <bdi>{speaker.name}</bdi>
              </strong>
              {speaker.role === null ? null : <bdi>, {speaker.role}</bdi>} ({countOf(speaker.quoteCount, 'quotation')})
            </label>
            <small dir="auto">
              {whereOf(speaker)} {reason} <a href={`/people/${encodeURIComponent(speaker.id)}`}>View</a>
            </small>
          </li>
        ))}
      </ul>
      {listed.length < 2 || asked.length === listed.length ? null : (
        <button type="button" class="plain" onClick={() => setChosen(listed.map(({ speaker }) => speaker))}>
          Choose all
        </button>
      )}
      <PersonSearch
        label="Search for others"
        leftOut={[profile.id, ...listed.map(({ speaker }) => speaker.id)]}
        onChoose={(speaker) => {
          setFound([...found, speaker])
          setChosen([...chosen, speaker])
        }}
      />
      <button
        type="button"
        disabled={isBusy || asked.length === 0}
        onClick={() => {
          onMerge(
            asked.map(({ id }) => id),
            asked.reduce((sum, { quoteCount }) => sum + quoteCount, 0),
          )
          setChosen([])
          setFound([])
        }}
      >
        {asked.length === 0
          ? 'Merge'
          : `Merge ${asked.length > FEW ? countOf(asked.length, 'other') : LIST.format(asked.map(({ name }) => name))} with ${profile.name}`}
      </button>
    </details>
  )
}

const LIST = new Intl.ListFormat('en-GB')

/** The most to name. */
const FEW = 3

/** Where and when they were last quoted, which tells apart people of the same name. */
function whereOf({ outlets, lastQuotedAt }: ArchiveSpeaker): string {
  const where = [outlets[0]?.name, lastQuotedAt === null ? null : dayOf(lastQuotedAt)].filter(Boolean)
  return where.length === 0 ? '' : `${where.join(', ')}.`
}
