// The triggers of the schema write what has changed. A write that says where it
// begins and ends moves each entity to the end of their log once, and not with
// each of its statements; and a process that begins to write begins an era.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** Gives what makes a write a transaction of its own, whose changes are logged together. */
export function logWrites(database: Database): <Answer>(write: () => Answer) => Answer {
  let hasBegunEra = false
  return (write) => {
    const logged = database.transaction(() => {
      if (!hasBegunEra) beginEra(database)
      prepare(database, BEGIN_WRITE).run()
      const answer = write()
      prepare(database, END_WRITE).run()
      return answer
    })
    const answer = logged.immediate()
    hasBegunEra = true
    return answer
  }
}

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
