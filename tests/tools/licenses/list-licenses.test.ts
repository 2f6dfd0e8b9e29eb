import { readFileSync } from 'node:fs'
import t from 'tap'
import { isPermissive, listLicenses, type LockFile } from '../../../src/tools/licenses/list-licenses.ts'

t.test('isPermissive() separates licenses that only require attribution from those that require more', async (t) => {
  for (const license of [
    'MIT',
    'ISC',
    'Apache-2.0',
    '(MIT OR GPL-3.0)',
    '(MIT AND ISC)',
    '(BSD-2-Clause OR MIT OR Apache-2.0)',
  ]) {
    t.ok(isPermissive(license), license)
  }
  for (const license of [
    'GPL-3.0',
    'AGPL-3.0-only',
    'LGPL-2.1-or-later',
    'MPL-2.0',
    '(MIT AND GPL-2.0)',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'CC-BY-NC-4.0',
    '',
    '(MIT OR (GPL-2.0 AND ISC))',
  ]) {
    t.notOk(isPermissive(license), license)
  }
})

t.test('listLicenses() leaves out development dependencies, and names packages without a license', async (t) => {
  const lock: LockFile = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', license: 'GPL-3.0' },
      'node_modules/@org/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/c': { version: '3.0.0' },
      'node_modules/d': { version: '1.0.0', license: 'GPL-3.0', dev: true },
    },
  }
  t.same(listLicenses(lock), [
    { name: '@org/a', version: '1.0.0', license: 'MIT', isPermissive: true },
    { name: 'b', version: '2.0.0', license: 'GPL-3.0', isPermissive: false },
    { name: 'c', version: '3.0.0', license: null, isPermissive: false },
  ])
})

t.test('Everything delivered with the service has a permissive license', async (t) => {
  const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')) as LockFile
  const packages = listLicenses(lock)
  t.ok(packages.length > 50)
  t.same(
    packages.filter(({ isPermissive }) => !isPermissive),
    [],
  )
})
