// Whether the service may listen at its configured address.

import type { AccessKeyStore } from '../../../store/store.ts'
import type { AnonymousAccess } from './authentication.ts'
import { isLoopback } from './is-loopback.ts'
import { nameCommand } from './name-command.ts'

interface Exposure {
  readonly host: string
  readonly allowAnonymous: boolean
  readonly databasePath: string
}

/**
 * Which requests without a key may pass at this address: none where other machines reach it, unless the operator says
 * otherwise.
 *
 * @throws Error naming the two ways out, if that would let nobody in at all
 */
export async function checkExposure(
  { host, allowAnonymous, databasePath }: Exposure,
  store: AccessKeyStore,
): Promise<AnonymousAccess> {
  if (allowAnonymous) return 'always'
  if (isLoopback(host)) return 'until-first-key'
  if ((await store.findKeyState()) === 'live') return 'never'
  throw new Error(
    [
      `Other machines can reach HOST=${host}, and there is no key. Either create one:`,
      `  ${nameCommand()} keys create --name NAME --scope write --database ${databasePath}`,
      'or let in everybody who can reach the port:',
      '  ALLOW_ANONYMOUS=true',
    ].join('\n'),
  )
}
