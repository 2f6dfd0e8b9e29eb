// Checks an archive's file from the first page to the last.

import { nameFailure } from '../../archive-failure.ts'
import { type CheckObserver, describeDamage, type Fault, findDamage, findFaults, isOfDamage } from './find-faults.ts'
import { isUpToDate } from '../migrate.ts'
import { openExisting } from './open-existing.ts'

export interface CheckResult {
  readonly faults: readonly Fault[]
  /** False for an archive of an older version: only the file itself was checked. */
  readonly isUpToDate: boolean
}

/** Changes nothing, and may run while a service writes. Throws an ArchiveError, or what is wrong with its migrations. */
export function checkArchive(path: string, observer: CheckObserver = {}): CheckResult {
  const database = openExisting(path)
  try {
    observer.begin?.('damage')
    if (isUpToDate(database)) return { faults: findFaults(database, observer), isUpToDate: true }
    const damage = findDamage(database)
    return { faults: damage ? [damage] : [], isUpToDate: false }
  } catch (error) {
    if (isOfDamage(error)) return { faults: [describeDamage([error.message])], isUpToDate: true }
    throw nameFailure(error, path)
  } finally {
    database.close()
  }
}
