// The triggers of the schema write what has changed. A write that says where it
// begins and ends moves each entity to the end of their log once, and not with
// each of its statements; and a process that begins to write begins an era.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/**
 * Gives what makes a write a transaction of its own, whose changes are logged
 * together. One that writes nothing, as one that is refused, leaves nothing:
 * no era begins with it, and nothing is waited for until it is on the disk.
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

/** Takes a transaction back. */
class NothingWritten extends Error {
  constructor(readonly answer: unknown) {
    super('Nothing was written')
  }
}

/** Rows that this connection has written so far, by triggers too. */
const countChanges = (database: Database): number =>
  prepare<number>(database, 'SELECT total_changes()').pluck().get() ?? 0

/**
 * From here on the log is another than that of a copy, or of what a loss of
 * power took away. To be called in an immediate transaction, or before others
 * can write.
 */
export function beginEra(database: Database): void {
  prepare(database, BEGIN_ERA).run()
}

const BEGIN_ERA = `INSERT INTO change_log_era (id, after)
  SELECT lower(hex(randomblob(8))), coalesce(max(position), 0) FROM change_log`

const BEGIN_WRITE = 'UPDATE change_log_write SET since = (SELECT coalesce(max(position), 0) FROM change_log)'

const END_WRITE = 'UPDATE change_log_write SET since = 9223372036854775807'
