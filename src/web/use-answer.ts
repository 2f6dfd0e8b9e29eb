import { useEffect, useState } from 'preact/hooks'
import { ask, ServiceProblem } from './ask-service.ts'

/** The service's latest answer; the previous one stays while another is requested. */
export interface Asking<Answer> {
  readonly answer: Answer | null
  readonly problem: ServiceProblem | null
  readonly isWaiting: boolean
}

/**
 * Requests a path (GET), again whenever the path or `version` changes; nothing for null. Drops answers to earlier
 * requests.
 */
export function useAnswer<Answer>(path: string | null, version = 0): Asking<Answer> {
  const [asking, setAsking] = useState<Asking<Answer>>({ answer: null, problem: null, isWaiting: path !== null })
  useEffect(() => {
    if (path === null) return undefined
    const aborting = new AbortController()
    setAsking((before) => ({ ...before, isWaiting: true }))
    ask<Answer>('GET', path, { signal: aborting.signal }).then(
      ({ answer }) => setAsking({ answer, problem: null, isWaiting: false }),
      (error: unknown) => {
        if (aborting.signal.aborted) return
        setAsking((before) => ({ ...before, problem: asProblem(error), isWaiting: false }))
      },
    )
    return () => aborting.abort()
  }, [path, version])
  return asking
}

const asProblem = (error: unknown): ServiceProblem =>
  error instanceof ServiceProblem ? error : new ServiceProblem(0, String(error))
