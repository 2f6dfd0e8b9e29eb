import type { JSX } from 'preact'
import { countOf } from '../shared/count-of.ts'
import type { Profile } from './answers.ts'
import { countsOf, KINDS, timeOf } from './person-words.ts'

const FEW = 8

/** Who it is: kind, roles over time, names, outlets. */
export function PersonFacts({ profile }: { readonly profile: Profile }): JSX.Element {
  const { kind, pronouns, role, aliases, confirmedAliases, vouchedAliases, roleHistory, outlets } = profile
  const vouched = new Set([...confirmedAliases, ...vouchedAliases.map(({ alias }) => alias)])
  const names = [...new Set([...vouched, ...aliases])]
  return (
    <section aria-label="Who it is">
      <p>
        {KINDS[kind]}
        {role === null ? '' : ', '}
        {role === null ? null : <em dir="auto">{role}</em>}
        {pronouns === null ? '' : `. Articles say “${pronouns}”.`}
        <br />
        {countsOf(profile)}
      </p>
      {names.length === 0 ? null : (
        <>
          <h2>Also called</h2>
          <ul class="names">
            {names.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
                {vouched.has(name) ? <span class="vouched"> ✓ confirmed</span> : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {roleHistory.length === 0 ? null : (
        <>
          <h2>Roles</h2>
          <Folded
            what="roles"
            items={roleHistory.map(({ role, firstUsedAt, lastUsedAt, articleCount }) => (
              <li key={role}>
                <bdi>{role}</bdi>{' '}
                <small>
                  {[timeOf(firstUsedAt, lastUsedAt), countOf(articleCount, 'article')].filter(Boolean).join(', ')}
                </small>
              </li>
            ))}
          />
        </>
      )}
      {outlets.length === 0 ? null : (
        <>
          <h2>Outlets</h2>
          <Folded
            what="outlets"
            items={outlets.map(({ name, articleCount }) => (
              <li key={name}>
                <bdi>{name}</bdi> <small>{countOf(articleCount, 'article')}</small>
              </li>
            ))}
          />
        </>
      )}
    </section>
  )
}

/** The first few, with the others collapsed. */
export function Folded({
  items,
  what,
}: {
  readonly items: readonly JSX.Element[]
  readonly what: string
}): JSX.Element {
  const rest = items.slice(FEW)
  return (
    <>
      <ul>{items.slice(0, FEW)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {rest.length} more {what}
          </summary>
          <ul>{rest}</ul>
        </details>
      )}
    </>
  )
}
