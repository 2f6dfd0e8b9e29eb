// The tasks of docs/api.md as programs: all code blocks of one language in
// sequence.

import { readFileSync } from 'node:fs'

export type TaskLanguage = 'sh' | 'ts' | 'python'

/** The address used on the page. */
const SHOWN = 'http://127.0.0.1:3000'

/** The blocks in page order, with the service at `url`, without those that generate the typed clients. */
export function documentedTasks(language: TaskLanguage, url: string): string[] {
  const [, after = ''] = readFileSync('docs/api.md', 'utf8').split(/^## Five tasks .*$/m)
  const [section = ''] = after.split(/^##+ Typed clients$/m)
  const blocks = section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))
  return Array.from(blocks, ([, block = '']) => block.replaceAll(SHOWN, url))
}

/** What the TypeScript and Python programs print, apart from how each formats a list. */
export const PRINTED = [
  'Ann Lee: The pier is safe,',
  '201 2',
  /^\[ ?'Ann Lee', 'Bo Ek' ?\]$/,
  'corrected',
  'Ann Lee: The ferry sails at noon,',
  'Cy Roe: We stay in the harbour,',
]
