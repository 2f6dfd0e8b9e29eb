import { engineVersion } from './engine/engine-version.ts'
import type { TrainedReader } from './model.ts'
import { packageVersion } from './package-version.ts'

/**
 * What is running: the release, the engine with its models, and the reader for
 * English if given. Used in metrics and on the command line.
 */
export const describeBuild = (
  reading: { readonly engine: string; readonly reader?: TrainedReader } = { engine: engineVersion() },
): Readonly<Record<string, string>> => ({
  version: packageVersion(),
  engine: reading.engine,
  ...(reading.reader === undefined ? {} : { reader: reading.reader }),
})
