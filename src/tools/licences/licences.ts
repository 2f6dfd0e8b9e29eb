// The command `npm run licences`: prints what the service is delivered with,
// and fails where a licence asks for more than to be named.

import { readFileSync } from 'node:fs'
import { PACKAGE_FOLDER } from '../../locations.ts'
import { listLicences, type LockFile } from './list-licences.ts'

const lock = JSON.parse(readFileSync(new URL('package-lock.json', PACKAGE_FOLDER), 'utf8')) as LockFile
const packages = listLicences(lock)
const width = Math.max(...packages.map(({ name, version }) => name.length + version.length + 1))
for (const { name, version, licence } of packages) {
  process.stdout.write(`${`${name}@${version}`.padEnd(width)}  ${licence ?? 'says nothing'}\n`)
}
const wrong = packages.filter((one) => !one.isPermissive)
process.stdout.write(`\n${packages.length} packages, ${wrong.length} of them not permissive.\n`)
for (const { name, version, licence } of wrong) {
  process.stderr.write(`${name}@${version} stands under ${licence ?? 'no licence that it names'}.\n`)
}
process.exitCode = wrong.length > 0 ? 1 : 0
