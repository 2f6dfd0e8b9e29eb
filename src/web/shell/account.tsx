import type { JSX } from 'preact'
import { ask } from '../ask-service.ts'
import { signInAddress } from '../sign-in/place-to-go.ts'
import type { Me } from './me.ts'

/**
 * In the header: the key the user is signed in with, and a button to sign out, or a link to sign in. Nothing if no key
 * is needed.
 */
export function Account({
  me,
  path,
  onRefuse,
}: {
  readonly me: Me | null
  /** The current address, with its query. */
  readonly path: string
  readonly onRefuse: (error: unknown) => void
}): JSX.Element | null {
  if (me === null) return null
  if (me.key === null) {
    if (me.scope !== null || path.startsWith('/sign-in')) return null
    return (
      <li>
        <a href={signInAddress(path)}>Sign in</a>
      </li>
    )
  }
  const signOut = (): void => {
    ask('DELETE', '/v1/session').then(() => location.assign('/'), onRefuse)
  }
  return (
    <li class="account">
      <span class="key" title={me.key.name}>
        {me.key.name}
      </span>
      <button type="button" class="secondary" onClick={signOut}>
        Sign out
      </button>
    </li>
  )
}
