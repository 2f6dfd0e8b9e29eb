import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import { MeContext } from './me.ts'
import type { Me } from './me.ts'
import { VIEWS, viewOf } from './views.ts'

/** Header and view of the address that is open. Links load a page anew: nothing is carried from one to the next. */
export function Desk({ path }: { readonly path: string }): JSX.Element {
  const [me, setMe] = useState<Me | null>(null)
  const [Page, setPage] = useState<ComponentType<Record<string, string>> | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const found = viewOf(path)
  useEffect(() => {
    ask<Me>('GET', '/v1/me').then(
      ({ answer }) => setMe(answer),
      () => setMe(null),
    )
    document.title = `${found?.view.title ?? 'No such page'} · Dixit`
    found?.view.load().then((page) => setPage(() => page), setFailureOf(setFailure))
  }, [path])
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
          </ul>
        </nav>
      </header>
      {failure === null ? null : <p role="alert">{failure}</p>}
      {found === null ? <NoSuchPage /> : Page === null ? null : <Page {...found.properties} />}
    </MeContext.Provider>
  )
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
