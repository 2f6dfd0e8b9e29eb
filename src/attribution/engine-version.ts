// Which engine it was: the release, and a checksum of the trained models, so
// that a newly trained one counts as another engine without anybody having to
// remember to say so.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const PACKAGE = new URL('../../package.json', import.meta.url)
const WEIGHTS = new URL('../weights/', import.meta.url)

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
  for (const name of names.sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(new URL(name, WEIGHTS)))
  return hash.digest('hex').slice(0, 8)
}
