import { engineVersion } from './engine/engine-version.ts'
import { packageVersion } from './package-version.ts'

/** What is running, by name: the release, and the engine that it reads with. The same in metrics and on the command line. */
export const describeBuild = (): Readonly<Record<string, string>> => ({
  version: packageVersion(),
  engine: engineVersion(),
})
