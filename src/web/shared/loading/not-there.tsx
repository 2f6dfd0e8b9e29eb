import type { ComponentChildren, JSX } from 'preact'
import type { Loaded } from './use-loaded.ts'

/** The message in place of something that could not be loaded; `missing` if it doesn't exist, or no longer. */
export function NotThere({
  refused,
  missing,
}: {
  readonly refused: Extract<Loaded<unknown>, { readonly is: 'refused' }>
  readonly missing: ComponentChildren
}): JSX.Element {
  if (refused.status === 404) return <>{missing}</>
  return (
    <>
      <p role="alert">{refused.reason}</p>
      {refused.status === 401 ? (
        <p>
          <a href="/sign-in">Sign in</a> to read the archive.
        </p>
      ) : (
        <p>
          <a href={location.href} onClick={() => location.reload()}>
            Try again
          </a>
        </p>
      )}
    </>
  )
}
