// Keys as a table for a terminal:
//
//   ID            NAME          SCOPE  CREATED           LAST USED         EXPIRES           REVOKED
//   3f2a9c01b7d4  Night desk    write  2026-11-02 09:14  2026-11-25 08:00  never

import { styleText } from 'node:util'
import type { AccessKey } from '../../store/store.ts'
import type { Terminal } from '../command.ts'
import { displayWidth, padToWidth, wrapText } from './wrap-text.ts'

const HEADING = ['ID', 'NAME', 'SCOPE', 'CREATED', 'LAST USED', 'EXPIRES', 'REVOKED']

/** Times are in UTC, to the minute. Ends with a line break. */
export function printKeys(keys: readonly AccessKey[], { hasColor }: Pick<Terminal, 'hasColor'>): string {
  if (keys.length === 0) return 'There are no keys.\n'
  const rows = keys.map(({ id, name, scope, createdAt, lastUsedAt, revokedAt, expiresAt }) => [
    id,
    wrapText(name, Infinity).join(''),
    scope,
    toMinute(createdAt),
    lastUsedAt === null ? 'never' : toMinute(lastUsedAt),
    expiresAt === null ? 'never' : toMinute(expiresAt),
    revokedAt === null ? '' : toMinute(revokedAt),
  ])
  const widths = HEADING.map((_, column) =>
    Math.max(...[HEADING, ...rows].map((row) => displayWidth(row[column] ?? ''))),
  )
  const [heading = '', ...lines] = [HEADING, ...rows].map((row) =>
    row
      .map((cell, column) => padToWidth(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const shown = hasColor ? styleText('dim', heading, { validateStream: false }) : heading
  return `${[shown, ...lines].join('\n')}\n`
}

/** "2026-11-02T09:14:00.000Z" → "2026-11-02 09:14" */
const toMinute = (instant: string): string => instant.slice(0, 16).replace('T', ' ')
