import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Profile } from './answers.ts'
import { aliasesWith, KINDS } from './person-words.ts'

/** The body of PATCH /v1/speakers/{id}. */
export interface PersonEdit {
  readonly name?: string
  readonly kind?: Profile['kind']
  readonly aliases?: ReturnType<typeof aliasesWith>
}

/** Name, kind, and the names that the user vouches for. */
export function EditPerson({
  profile,
  isBusy,
  onEdit,
}: {
  readonly profile: Profile
  readonly isBusy: boolean
  readonly onEdit: (edit: PersonEdit) => void
}): JSX.Element {
  const [name, setName] = useState(profile.name)
  const [alias, setAlias] = useState('')
  useEffect(() => setName(profile.name), [profile.name])
  const vouched = [...new Set([...profile.vouchedAliases.map(({ alias }) => alias), ...profile.confirmedAliases])]
  return (
    <details class="edit">
      <summary>Correct name or kind, add a name</summary>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onEdit({ name: name.trim() })
        }}
      >
        <label>
          Name
          <input
            type="text"
            dir="auto"
            maxlength={300}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={isBusy || name.trim() === '' || name.trim() === profile.name}>
          Rename
        </button>
      </form>
      <label class="kind">
        Kind
        <select
          value={profile.kind}
          disabled={isBusy}
          onChange={(event) => onEdit({ kind: event.currentTarget.value as Profile['kind'] })}
        >
          {Object.entries(KINDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault()
          if (alias.trim() === '') return
          onEdit({ aliases: aliasesWith(profile, { added: alias.trim() }) })
          setAlias('')
        }}
      >
        <label>
          Another name
          <input
            type="text"
            dir="auto"
            maxlength={300}
            placeholder="President Lee"
            value={alias}
            onInput={(event) => setAlias(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={isBusy || alias.trim() === ''}>
          Add
        </button>
      </form>
      <p class="hint">In later articles this name means this person, unless they give somebody else’s full name.</p>
      {vouched.length === 0 ? null : (
        <ul class="names">
          {vouched.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>{' '}
              <button
                type="button"
                class="plain"
                disabled={isBusy}
                aria-label={`Remove: ${name}`}
                onClick={() => onEdit({ aliases: aliasesWith(profile, { removed: name }) })}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
