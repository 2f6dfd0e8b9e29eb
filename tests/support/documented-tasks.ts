// The tasks of docs/api.md as programs: the blocks of one language, one after
// the other.

import { readFileSync } from 'node:fs'

export type TaskLanguage = 'sh' | 'ts' | 'python'

/** The address that the page asks. */
const SHOWN = 'http://127.0.0.1:3000'

/** In the order of the page, asking the service at `url`; what makes the typed clients is left out. */
export function documentedTasks(language: TaskLanguage, url: string): string[] {
  const [, after = ''] = readFileSync('docs/api.md', 'utf8').split(/^## Five tasks .*$/m)
  const [section = ''] = after.split(/^##+ Typed clients$/m)
  const blocks = section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))
  return Array.from(blocks, ([, block = '']) => block.replaceAll(SHOWN, url))
}

/** What the programs in TypeScript and Python print, but for how each writes a list. */
export const PRINTED = [
  'Ann Lee: The pier is safe,',
  '201 2',
  /^\[ ?'Ann Lee', 'Bo Ek' ?\]$/,
  'corrected',
  'Ann Lee: The ferry sails at noon,',
  'Cy Roe: We stay in the harbour,',
]
