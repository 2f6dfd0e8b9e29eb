import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask, whenSignedOut } from '../ask-service.ts'
import { signInAddress } from '../sign-in/place-to-go.ts'
import { Account } from './account.tsx'
import { MeContext } from './me.ts'
import type { Me } from './me.ts'
import { SignInNotice } from './sign-in-notice.tsx'
import { VIEWS, viewOf } from './views.ts'

/** Header and view for the current address. Links load a new page: no state is carried over. */
export function Desk({ path }: { readonly path: string }): JSX.Element {
  const { me, isSignedOut } = useMe()
  const [Page, setPage] = useState<ComponentType<Record<string, string>> | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const found = viewOf(path)
  useEffect(() => {
    document.title = `${found?.view.title ?? 'No such page'} · Dixit`
    found?.view.load().then((page) => setPage(() => page), setFailureOf(setFailure))
  }, [path])
  const here = path + location.search + location.hash
  const isStranger = me?.scope === null && path !== '/sign-in'
  useEffect(() => {
    // Pages that open without a key say what they are for; of the others a stranger would see nothing.
    if (isStranger && path !== '/') location.replace(signInAddress(here))
  }, [isStranger])
  return (
    <MeContext.Provider value={me}>
      <header>
        <nav aria-label="Dixit">
          <ul>
            <li>
              <a href="/" class="name">
                Dixit
              </a>
            </li>
          </ul>
          <ul>
            {VIEWS.flatMap(({ link, path: pattern }) =>
              link === undefined
                ? []
                : [
                    <li key={link.href}>
                      <a href={link.href} aria-current={pattern.test(path) ? 'page' : undefined}>
                        {link.text}
                      </a>
                    </li>,
                  ],
            )}
            <li>
              <a href="/docs">API</a>
            </li>
            <Account me={me} path={here} onRefuse={setFailureOf(setFailure)} />
          </ul>
        </nav>
      </header>
      {isStranger || (isSignedOut && me !== null) ? <SignInNotice path={here} isLate={isSignedOut} /> : null}
      {failure === null ? null : <p role="alert">{failure}</p>}
      {found === null ? <NoSuchPage /> : Page === null ? null : <Page {...found.properties} />}
    </MeContext.Provider>
  )
}

/**
 * Who is using the page, and whether the service has meanwhile stopped recognizing them. `me` then stays as it was, so
 * that unfinished work is still there after signing in in another tab.
 */
function useMe(): { readonly me: Me | null; readonly isSignedOut: boolean } {
  const [me, setMe] = useState<Me | null>(null)
  const [isSignedOut, setSignedOut] = useState(false)
  useEffect(() => {
    const askWho = (): void => {
      ask<Me>('GET', '/v1/me').then(
        ({ answer }) => {
          setMe((before) => (answer.scope === null ? (before ?? answer) : answer))
          if (answer.scope !== null) setSignedOut(false)
        },
        () => undefined,
      )
    }
    const lookAgain = (): void => {
      if (document.visibilityState === 'visible') askWho()
    }
    whenSignedOut(() => setSignedOut(true))
    document.addEventListener('visibilitychange', lookAgain)
    askWho()
    return () => document.removeEventListener('visibilitychange', lookAgain)
  }, [])
  return { me, isSignedOut }
}

const setFailureOf =
  (set: (reason: string) => void) =>
  (error: unknown): void =>
    set(error instanceof Error ? error.message : String(error))

const NoSuchPage = (): JSX.Element => (
  <main>
    <h1>No such page</h1>
    <p>
      <a href="/">Paste an article</a> to see who said what.
    </p>
  </main>
)
