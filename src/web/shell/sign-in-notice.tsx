import type { JSX } from 'preact'
import { signInAddress } from '../sign-in/place-to-go.ts'

/**
 * Asks the user to sign in: before anything is typed, with a link that leads back here; later, when a key was revoked
 * or a session has ended, in another tab, so that what was typed stays.
 */
export function SignInNotice({ path, isLate }: { readonly path: string; readonly isLate: boolean }): JSX.Element {
  return isLate ? (
    <p class="notice" role="alert">
      You are not signed in, so that was not done. What you typed is still here:{' '}
      <a href="/sign-in" target="_blank" rel="noopener">
        sign in in another tab
      </a>
      , come back, and try again.
    </p>
  ) : (
    <p class="notice" role="status">
      You need a key to use this page. <a href={signInAddress(path)}>Sign in</a>
    </p>
  )
}
