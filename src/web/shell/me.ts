// Who is using the page, and what they may do.

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { z } from 'zod'
import type * as schemas from '../../api/schemas/session.ts'

/** As GET /v1/me answers it: `scope` is null for those who still have to sign in. */
export type Me = z.output<typeof schemas.Me>
export type Scope = NonNullable<Me['scope']>

/** Each allows what those before it do. */
const SCOPES: readonly Scope[] = ['read', 'write', 'admin']

/** Null until the service has said. */
export const MeContext = createContext<Me | null>(null)

/** Whether one may do this; false until the service has said, so that no button shows that would fail. */
export function useMay(scope: Scope): boolean {
  const has = useContext(MeContext)?.scope ?? null
  return has !== null && SCOPES.indexOf(has) >= SCOPES.indexOf(scope)
}
