// English pronouns, by what they can refer to.

import type { PronounClass } from './types.ts'

/** Lower case, in all their forms. */
export const PRONOUNS: ReadonlyMap<string, PronounClass> = new Map<string, PronounClass>([
  ...'he him his himself'.split(' ').map((word) => [word, 'he'] as const),
  ...'she her hers herself'.split(' ').map((word) => [word, 'she'] as const),
  ...'they them their theirs themselves'.split(' ').map((word) => [word, 'they'] as const),
  ...'it its itself'.split(' ').map((word) => [word, 'it'] as const),
  ...'i me my mine myself'.split(' ').map((word) => [word, 'i'] as const),
  ...'we us our ours ourselves'.split(' ').map((word) => [word, 'we'] as const),
  ...'you your yours yourself one'.split(' ').map((word) => [word, 'you'] as const),
  ...'this these those what'.split(' ').map((word) => [word, 'other'] as const),
])
