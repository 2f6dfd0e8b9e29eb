// Who is using the page, and what they may do.

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Each allows what those before it do. */
const SCOPES = ['read', 'write', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

/** As GET /v1/me answers it. */
export interface Me {
  /** Whether one has to sign in to see the archive; on a laptop one need not. */
  readonly keyNeeded: boolean
  /** The key that one is signed in with; null without one. */
  readonly key: { readonly name: string } | null
  /** What one may do; null for those who still have to sign in. */
  readonly scope: Scope | null
}

/** Null until the service has said. */
export const MeContext = createContext<Me | null>(null)

/** Whether one may do this; false until the service has said, so that no button shows that would fail. */
export function useMay(scope: Scope): boolean {
  const has = useContext(MeContext)?.scope ?? null
  return has !== null && SCOPES.indexOf(has) >= SCOPES.indexOf(scope)
}
