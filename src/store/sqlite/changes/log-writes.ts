// The schema's triggers record what has changed. Marking where a write begins
// and ends moves each entity to the end of the log once, and not with every
// statement; and a process that starts writing begins an era.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/**
 * Returns a function that runs a write as a transaction of its own, whose
 * changes are logged together. A write that changes nothing, such as a refused
 * one, leaves nothing behind: it begins no era, and waits for nothing to reach
 * the disk.
 */
export function logWrites(database: Database): <Answer>(write: () => Answer) => Answer {
  let hasBegunEra = false
  return (write) => {
    const logged = database.transaction(() => {
      if (!hasBegunEra) beginEra(database)
      prepare(database, BEGIN_WRITE).run()
      const before = countChanges(database)
      const answer = write()
      if (countChanges(database) === before) throw new NothingWritten(answer)
      prepare(database, END_WRITE).run()
      return answer
    })
    try {
      const answer = logged.immediate()
      hasBegunEra = true
      return answer
    } catch (error) {
      if (error instanceof NothingWritten) return error.answer as ReturnType<typeof write>
      throw error
    }
  }
}

/** Rolls back a transaction. */
class NothingWritten extends Error {
  constructor(readonly answer: unknown) {
    super('Nothing was written')
  }
}

/** Rows written so far by this connection, including those written by triggers. */
const countChanges = (database: Database): number =>
  prepare<number>(database, 'SELECT total_changes()').pluck().get() ?? 0

/**
 * From here on, the log differs from that of a copy, and from what a power
 * failure may have lost. To be called in an immediate transaction, or before
 * others can write.
 */
export function beginEra(database: Database): void {
  prepare(database, BEGIN_ERA).run()
}

const BEGIN_ERA = `INSERT INTO change_log_era (id, after)
  SELECT lower(hex(randomblob(8))), coalesce(max(position), 0) FROM change_log`

const BEGIN_WRITE = 'UPDATE change_log_write SET since = (SELECT coalesce(max(position), 0) FROM change_log)'

const END_WRITE = 'UPDATE change_log_write SET since = 9223372036854775807'
