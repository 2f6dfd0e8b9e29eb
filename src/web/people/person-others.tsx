import type { JSX } from 'preact'
import { useAnswer } from '../use-answer.ts'
import { countOf } from '../shared/count-of.ts'
import type { Facets, Profile } from './answers.ts'
import { Folded } from './person-facts.tsx'

/** Whom they are quoted beside, whom they speak about, and who speaks about them. */
export function PersonOthers({
  profile,
  version,
}: {
  readonly profile: Profile
  readonly version: number
}): JSX.Element {
  const id = encodeURIComponent(profile.id)
  const said = useAnswer<Facets>(`/v1/facets?speakerId=${id}&limit=20`, version)
  const meant = useAnswer<Facets>(`/v1/facets?about=${id}&limit=20`, version)
  const isOther = ({ value }: { readonly value: string }): boolean => value !== profile.id
  const lists: [string, readonly JSX.Element[]][] = [
    [
      'Quoted alongside',
      profile.quotedBeside.map(({ id, name, articleCount }) => (
        <Other
          key={id}
          href={`/people/${encodeURIComponent(id)}`}
          name={name}
          count={countOf(articleCount, 'article')}
        />
      )),
    ],
    [
      'Speaks about',
      (said.answer?.about.values ?? [])
        .filter(isOther)
        .map(({ value, name, quoteCount }) => (
          <Other
            key={value}
            href={`/find?speakerId=${id}&about=${encodeURIComponent(value)}`}
            name={name}
            count={countOf(quoteCount, 'quotation')}
          />
        )),
    ],
    [
      'Spoken about by',
      (meant.answer?.speaker.values ?? [])
        .filter(isOther)
        .map(({ value, name, quoteCount }) => (
          <Other
            key={value}
            href={`/find?speakerId=${encodeURIComponent(value)}&about=${id}`}
            name={name}
            count={countOf(quoteCount, 'quotation')}
          />
        )),
    ],
  ]
  return (
    <section class="others" aria-label="Other people">
      {lists.map(([title, items]) =>
        items.length === 0 ? null : (
          <div key={title}>
            <h2>{title}</h2>
            <Folded items={items} what="people" />
          </div>
        ),
      )}
    </section>
  )
}

const Other = ({
  href,
  name,
  count,
}: {
  readonly href: string
  readonly name: string
  readonly count: string
}): JSX.Element => (
  <li>
    <a href={href}>
      <bdi>{name}</bdi>
    </a>{' '}
    <small>{count}</small>
  </li>
)
