import type { JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import { MeContext } from '../shell/me.ts'
import type { Me } from '../shell/me.ts'
import { placeToGo } from './place-to-go.ts'

/** Paste a key, and return to the previous page. */
export function SignInPage(): JSX.Element {
  const me = useContext(MeContext)
  const [key, setKey] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const signIn = (): void => {
    setBusy(true)
    setReason(null)
    ask<Me>('POST', '/v1/session', { body: { key: key.trim() } }).then(
      () => {
        const place = placeToGo(location.search, location.origin)
        if (place === null) location.reload()
        else location.replace(place)
      },
      (error: unknown) => {
        setBusy(false)
        setReason(error instanceof Error ? error.message : String(error))
      },
    )
  }
  return (
    <main class="sign-in">
      <h1>Sign in</h1>
      {me?.key ? <SignedIn name={me.key.name} scope={me.scope} /> : null}
      {me !== null && me.key === null && !me.keyNeeded ? <p>You do not need a key here.</p> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          signIn()
        }}
      >
        <label>
          Key
          <input
            type="password"
            name="key"
            autocomplete="current-password"
            spellcheck={false}
            required
            maxLength={200}
            aria-describedby="key-hint"
            value={key}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </label>
        <p class="hint" id="key-hint">
          Your key comes from whoever runs Dixit for you. It begins with <code>dixit_</code> and is yours alone: your
          changes are signed with its name.
        </p>
        {reason === null ? null : <p role="alert">{reason}</p>}
        <button type="submit" disabled={isBusy}>
          {me?.key ? 'Sign in with another key' : 'Sign in'}
        </button>
      </form>
    </main>
  )
}

function SignedIn({ name, scope }: { readonly name: string; readonly scope: Me['scope'] }): JSX.Element {
  return (
    <p role="status">
      You are signed in as <strong>{name}</strong>, and can {scope === 'read' ? 'read' : 'read and change'} what is in
      the archive. Go back to the page you came from, or <a href="/">read an article</a>.
    </p>
  )
}
