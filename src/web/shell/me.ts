// Who is using the page, and what they may do.

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { z } from 'zod'
import type * as schemas from '../../api/schemas/session.ts'

/** The answer of GET /v1/me: `scope` is null for those who have yet to sign in. */
export type Me = z.output<typeof schemas.Me>
export type Scope = NonNullable<Me['scope']>

/** Each scope includes those before it. */
const SCOPES: readonly Scope[] = ['read', 'write', 'admin']

/** Null until the service has answered. */
export const MeContext = createContext<Me | null>(null)

/** Whether the user may do this; false until the service has answered, so that no button appears that would fail. */
export function useMay(scope: Scope): boolean {
  const has = useContext(MeContext)?.scope ?? null
  return has !== null && SCOPES.indexOf(has) >= SCOPES.indexOf(scope)
}
