// Languages that are not read, although it is known how they are written. Our own lists from
// general knowledge of the languages.

import { PLAIN_WRITING, TITLE_ABBREVIATIONS } from './plain-profile.ts'
import type { UnreadProfile } from './profile.ts'
import { words } from './verb-forms.ts'

const PLAIN: Omit<UnreadProfile, 'code'> = { ...PLAIN_WRITING, extraction: 'none' }

const CZECH_CLOSING = 'apod. atd. str. mld.'

export const UNREAD_LANGUAGES: readonly UnreadProfile[] = [
  {
    ...PLAIN,
    code: 'cs',
    hasOrdinals: true,
    abbreviations: words(
      TITLE_ABBREVIATIONS,
      CZECH_CLOSING,
      'p. pí. sl. doc. ing. mgr. bc. judr. mudr. phdr. gen. plk. sv. ul. nám. tř. tzv. tj. např. mj. resp. č. tis. mil. hod. min. cca.',
    ),
    closingAbbreviations: words(CZECH_CLOSING),
  },
  ...['da', 'no', 'nb', 'nn', 'fi', 'et', 'lv', 'sk', 'sl', 'hr', 'hu', 'is'].map((code) => ({
    ...PLAIN,
    code,
    hasOrdinals: true,
  })),
  { ...PLAIN, code: 'be', isCyrillic: true, ownLetters: 'ў' },
  { ...PLAIN, code: 'bg', isCyrillic: true },
  { ...PLAIN, code: 'kk', isCyrillic: true, ownLetters: 'әөүұқңһғ' },
  { ...PLAIN, code: 'ky', isCyrillic: true, ownLetters: 'өүң' },
  { ...PLAIN, code: 'mk', isCyrillic: true, ownLetters: 'јљњџѓќѕ' },
  { ...PLAIN, code: 'mn', isCyrillic: true, ownLetters: 'өү' },
  { ...PLAIN, code: 'sr', isCyrillic: true, hasOrdinals: true, ownLetters: 'ђјљњћџ' },
  { ...PLAIN, code: 'tg', isCyrillic: true, ownLetters: 'ғқҳҷ' },
]
