import type { Database } from 'better-sqlite3'
import { isOfDamage } from './find-faults.ts'
import type { Store } from '../../store.ts'

/**
 * The same store, which on meeting damage drops the pages that SQLite keeps in
 * memory: they would stay damaged even if those on disk no longer are, as after
 * a fault of the disk or its controller.
 */
export function dropDamagedPages(database: Database, store: Store): Store {
  const call = async (method: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): Promise<unknown> => {
    try {
      return await method(...args)
    } catch (error) {
      if (isOfDamage(error) && database.open) database.exec('PRAGMA shrink_memory')
      throw error
    }
  }
  return Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => call(method as (...args: readonly unknown[]) => unknown, args),
    ]),
  ) as unknown as Store
}
