// Which engine it was: the release, and a checksum of the trained models, so
// that a newly trained one counts as another engine without anybody having to
// remember to say so.

import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'

const PACKAGE = new URL('../../package.json', import.meta.url)
const WEIGHTS = new URL('./weights/', import.meta.url)

/** Read piece by piece, for the files together are larger than all else that an analysis keeps. */
const PIECE_LENGTH = 1 << 17

let version: string | undefined

/** "0.1.0+3f2a9c01": semantic versioning's form for a build of a release. */
export function engineVersion(): string {
  return (version ??= `${releaseVersion()}+${weightsChecksum()}`)
}

function releaseVersion(): string {
  return (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version
}

function weightsChecksum(): string {
  const hash = createHash('sha256')
  // Only what is read as a model, which is the same beside the source and beside the compiled code.
  const names = readdirSync(WEIGHTS).filter((name) => /\.(?:bin|json)$/.test(name))
  const piece = Buffer.allocUnsafe(PIECE_LENGTH)
  for (const name of names.sort()) {
    hash.update(name).update('\0')
    const file = openSync(new URL(name, WEIGHTS), 'r')
    for (let length = 1; length > 0;) {
      length = readSync(file, piece, 0, PIECE_LENGTH, null)
      hash.update(piece.subarray(0, length))
    }
    closeSync(file)
  }
  return hash.digest('hex').slice(0, 8)
}
