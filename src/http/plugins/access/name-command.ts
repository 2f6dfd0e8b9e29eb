import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** How the command is called here: by its own name where it is installed, as in the image; elsewhere by npx. */
export function nameCommand(path = process.env['PATH'] ?? ''): 'dixit' | 'npx dixit' {
  // npm and npx put folders of their own in front, which a shell does not have.
  const folders = path.split(delimiter).filter((folder) => folder !== '' && !folder.includes('node_modules'))
  return folders.some((folder) => existsSync(join(folder, 'dixit'))) ? 'dixit' : 'npx dixit'
}
