// The licenses of the packages that the service ships with.

/** The relevant part of a package-lock.json (lockfileVersion 3). */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >
}

export interface LicensedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression: "MIT", "(MIT OR WTFPL)"; null if the package does not say. */
  readonly license: string | null
  /** Whether it asks for no more than attribution. */
  readonly isPermissive: boolean
}

/** All except development dependencies, by name. */
export function listLicenses({ packages }: LockFile): LicensedPackage[] {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license = null }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      isPermissive: license !== null && isPermissive(license),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * With "OR", one permissive license is enough; with "AND", and with an
 * exception, all must be permissive. Unknown licenses are not.
 */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  if (/[()]/.test(bare)) return false
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((license) => PERMISSIVE.has(license.trim())))
}

/** Identifiers from https://spdx.org/licenses. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  // As written by packages before SPDX: two or three clauses, which ask for no more than attribution.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
])
