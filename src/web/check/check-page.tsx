import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import type { Check } from './answers.ts'
import { CheckForm } from './check-form.tsx'
import type { CheckInput } from './check-form.tsx'
import { CheckResult } from './check-result.tsx'

type State =
  | { readonly is: 'asked' | 'idle' }
  | { readonly is: 'answered'; readonly check: Check }
  | { readonly is: 'refused'; readonly reason: string }

/** Paste a draft, and see which of its quotations hold up. */
export function CheckPage(): JSX.Element {
  const [state, setState] = useState<State>({ is: 'idle' })
  const asking = useRef<AbortController | null>(null)
  const refuse = (reason: string): void => setState({ is: 'refused', reason })
  const check = (input: CheckInput): void => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    setState({ is: 'asked' })
    ask<Check>('POST', '/v1/checks', { body: input, signal }).then(
      ({ answer }) => setState({ is: 'answered', check: answer }),
      (error: unknown) => {
        if (!signal.aborted) refuse(error instanceof Error ? error.message : String(error))
      },
    )
  }
  useEffect(() => () => asking.current?.abort(), [])
  return (
    <main>
      <h1>Check a draft</h1>
      <CheckForm
        onCheck={check}
        onRefuse={refuse}
        isBusy={state.is === 'asked'}
        rows={state.is === 'answered' ? 4 : 12}
      />
      {state.is === 'asked' ? <LateProgress label="Checking the draft" /> : null}
      {state.is === 'refused' ? <p role="alert">{state.reason}</p> : null}
      {state.is === 'answered' ? <CheckResult check={state.check} /> : null}
    </main>
  )
}
