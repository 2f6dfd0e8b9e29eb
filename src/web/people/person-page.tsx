import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useAnswer } from '../use-answer.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import { useMay } from '../shell/me.ts'
import type { Profile, Stats } from './answers.ts'
import { askMonths } from './ask-months.ts'
import { useChanges } from './change-person.ts'
import { EditPerson } from './edit-person.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonHistory } from './person-history.tsx'
import { PersonOthers } from './person-others.tsx'
import { PersonQuotes } from './person-quotes.tsx'
import { SamePerson } from './same-person.tsx'
import { SplitPerson } from './split-person.tsx'
import { TimelinePicture } from './timeline-picture.tsx'
import { barsOf, daysOf } from './timeline.ts'
import { ChangeNotice } from './change-notice.tsx'

/** Everything the archive has about a speaker. */
export function PersonPage({ speakerId = '' }: Readonly<Record<string, string>>): JSX.Element {
  const [version, setVersion] = useState(0)
  const { answer: profile, problem } = useAnswer<Profile>(`/v1/speakers/${encodeURIComponent(speakerId)}`, version)
  useEffect(() => {
    if (profile === null) return
    // The service redirected from a merged speaker to the survivor.
    if (profile.id !== speakerId)
      history.replaceState(null, '', `/people/${encodeURIComponent(profile.id)}${location.search}`)
    document.title = `${profile.name} · Dixit`
  }, [profile, speakerId])
  if (problem !== null && profile === null) {
    return (
      <main>
        <h1>{problem.status === 404 ? 'There is no such person' : 'A person'}</h1>
        <p role="alert">
          {problem.status === 404
            ? 'Nobody in the archive has this address. They may have been deleted with the last article that quoted them.'
            : problem.message}
        </p>
      </main>
    )
  }
  return (
    <main class="person">
      {profile === null ? (
        <>
          <h1>A person</h1>
          <LateProgress label="Loading" />
        </>
      ) : (
        <Person profile={profile} version={version} onChanged={() => setVersion((before) => before + 1)} />
      )}
    </main>
  )
}

function Person({
  profile,
  version,
  onChanged,
}: {
  readonly profile: Profile
  readonly version: number
  readonly onChanged: () => void
}): JSX.Element {
  const mayChange = useMay('write')
  const [period, setPeriod] = useState(() => readPeriod())
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const changes = useChanges(profile, onChanged)
  const isBusy = changes.underWay !== null
  const [isWide, setWide] = useState(() => new URLSearchParams(location.search).has('all'))
  const bars = barsOf(useMonths(profile.id, version, isWide))
  const id = encodeURIComponent(profile.id)
  const days = period === null ? null : daysOf(period)
  const filters = (days === null ? '' : `&from=${days.from}&to=${days.to}`) + (isWide ? '&cueKind=any' : '')
  const show = (when: string | null, all: boolean): void => {
    setPeriod(when)
    setWide(all)
    const state = [...(when === null ? [] : [`when=${when}`]), ...(all ? ['all'] : [])].join('&')
    history.replaceState(null, '', `${location.pathname}${state === '' ? '' : `?${state}`}`)
  }
  const choose = (quoteId: string, isChosen: boolean): void => {
    const others = [...(chosen ?? [])].filter((one) => one !== quoteId)
    setChosen(new Set(isChosen ? [...others, quoteId] : others))
  }
  return (
    <>
      <h1 dir="auto">{profile.name}</h1>
      <ChangeNotice {...changes} onUndo={(undo) => void changes.undo(undo.changeId, undo.speakerId)} />
      <div class="columns">
        <div>
          <TimelinePicture bars={bars} chosen={period} onChoose={(when) => show(when, isWide)} />
          <h2>Quotations</h2>
          <p class="actions links">
            <a href={`/find?speakerId=${id}`}>Search these</a>
            <a href={`/v1/exports/quotes?format=csv&bom=true&speakerId=${id}${filters}`} download>
              CSV
            </a>
            {mayChange && chosen === null ? (
              <button type="button" class="plain" onClick={() => setChosen(new Set())}>
                Some are by somebody else
              </button>
            ) : null}
          </p>
          <label>
            <input type="checkbox" checked={isWide} onChange={(event) => show(period, event.currentTarget.checked)} />
            Include what they think, want or do
          </label>
          {chosen === null ? null : (
            <SplitPerson
              count={chosen.size}
              isBusy={isBusy}
              onSplit={(name) => void changes.split([...chosen], name).then(() => setChosen(null))}
              onStop={() => setChosen(null)}
            />
          )}
          <PersonQuotes
            path={`/v1/speakers/${id}/quotes?limit=20${filters}`}
            none={isWide || days !== null ? 'No quotations.' : noSayings(profile.quoteCount)}
            version={version}
            chosen={chosen}
            onChoose={choose}
          />
        </div>
        <div>
          <PersonFacts profile={profile} />
          {mayChange ? (
            <section aria-label="Correct">
              <EditPerson profile={profile} isBusy={isBusy} onEdit={(edit) => void changes.edit(edit)} />
              <SamePerson
                profile={profile}
                version={version}
                isBusy={isBusy}
                onMerge={(speakerIds, quoteCount) => void changes.merge(speakerIds, quoteCount)}
              />
            </section>
          ) : null}
          <PersonHistory
            profile={profile}
            version={version}
            isBusy={isBusy}
            onUndo={mayChange ? (changeId) => void changes.undo(changeId) : null}
          />
          <PersonOthers profile={profile} version={version} />
        </div>
      </div>
    </>
  )
}

/** The months known so far: a chart that is late or missing holds up nothing else. */
function useMonths(speakerId: string, version: number, isWide: boolean): Stats['months'] {
  const [months, setMonths] = useState<Stats['months']>([])
  useEffect(() => {
    const aborting = new AbortController()
    askMonths(speakerId, isWide, aborting.signal).then(setMonths, () => undefined)
    return () => aborting.abort()
  }, [speakerId, version, isWide])
  return months
}

/** An organization may be known only by what it wants. */
function noSayings(quoteCount: number): string {
  if (quoteCount === 0) return 'No quotations.'
  const often = quoteCount === 1 ? 'once' : `${quoteCount.toLocaleString('en')} times`
  return `Nothing they said or wrote, but ${often} what they think, want or do.`
}

/** The month or year in the address. */
function readPeriod(): string | null {
  const period = new URLSearchParams(location.search).get('when')
  return period !== null && daysOf(period) !== null ? period : null
}
