import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** How to call the command here: by its own name where it is installed, as in the image; otherwise through npx. */
export function nameCommand(path = process.env['PATH'] ?? ''): 'dixit' | 'npx dixit' {
  // npm and npx put their own folders in front, which the user's shell doesn't have.
  const folders = path.split(delimiter).filter((folder) => folder !== '' && !folder.includes('node_modules'))
  return folders.some((folder) => existsSync(join(folder, 'dixit'))) ? 'dixit' : 'npx dixit'
}
