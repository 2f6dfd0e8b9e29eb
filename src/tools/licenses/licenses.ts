// The command `npm run licenses`: prints what the service ships with, and fails
// if a license asks for more than attribution.

import { readFileSync } from 'node:fs'
import { PACKAGE_FOLDER } from '../../locations.ts'
import { listLicenses, type LockFile } from './list-licenses.ts'

const lock = JSON.parse(readFileSync(new URL('package-lock.json', PACKAGE_FOLDER), 'utf8')) as LockFile
const packages = listLicenses(lock)
const width = Math.max(...packages.map(({ name, version }) => name.length + version.length + 1))
for (const { name, version, license } of packages) {
  process.stdout.write(`${`${name}@${version}`.padEnd(width)}  ${license ?? 'no license named'}\n`)
}
const wrong = packages.filter((one) => !one.isPermissive)
process.stdout.write(`\n${packages.length} packages, ${wrong.length} of them not permissive.\n`)
for (const { name, version, license } of wrong) {
  process.stderr.write(`${name}@${version} is under ${license ?? 'no license that it names'}.\n`)
}
process.exitCode = wrong.length > 0 ? 1 : 0
