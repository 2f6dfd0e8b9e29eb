import { useEffect, useState } from 'preact/hooks'
import { ask, ServiceProblem } from '../../ask-service.ts'

export type Loaded<Answer> =
  | { readonly is: 'loading' }
  | { readonly is: 'loaded'; readonly answer: Answer }
  /** `status` is the HTTP status, or 0 if no answer came. */
  | { readonly is: 'refused'; readonly status: number; readonly reason: string }

/**
 * The service's answer at an address; requested again when the address changes, and then an older request is dropped.
 */
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
