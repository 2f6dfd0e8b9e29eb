import { useEffect, useState } from 'preact/hooks'
import { ask, ServiceProblem } from '../../ask-service.ts'

export type Loaded<Answer> =
  | { readonly is: 'loading' }
  | { readonly is: 'loaded'; readonly answer: Answer }
  /** `status` is that of HTTP, 0 where no answer came. */
  | { readonly is: 'refused'; readonly status: number; readonly reason: string }

/** What the service answers at an address; asked anew when that changes, the older answer no longer waited for. */
export function useLoaded<Answer>(path: string): Loaded<Answer> {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ is: 'loading' })
  useEffect(() => {
    const asking = new AbortController()
    setLoaded({ is: 'loading' })
    ask<Answer>('GET', path, { signal: asking.signal }).then(
      ({ answer }) => setLoaded({ is: 'loaded', answer }),
      (error: unknown) => {
        if (asking.signal.aborted) return
        const status = error instanceof ServiceProblem ? error.status : 0
        setLoaded({ is: 'refused', status, reason: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => asking.abort()
  }, [path])
  return loaded
}
