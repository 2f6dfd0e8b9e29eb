// Identifies the engine by its release and a checksum of the trained models: a newly trained model
// counts as another engine without anybody having to remember to say so.

import { packageVersion } from '../package-version.ts'
import { weightsChecksum } from './learning/weights.ts'

let version: string | undefined

/** "0.1.0+3f2a9c01": semantic versioning's form for a build of a release. */
export function engineVersion(): string {
  return (version ??= `${packageVersion()}+${weightsChecksum()}`)
}
