import { readFileSync } from 'node:fs'
import { PACKAGE_FOLDER } from './locations.ts'

let version: string | undefined

/** The release, "0.1.0", from package.json. */
export function packageVersion(): string {
  return (version ??= (JSON.parse(readFileSync(new URL('package.json', PACKAGE_FOLDER), 'utf8')) as { version: string })
    .version)
}
