import { ServiceProblem } from '../ask-service.ts'

/** What prevents a change to a speaker, and what to do; the service's own words if there are none better here. */
export function problemWords(error: unknown): string {
  if (!(error instanceof ServiceProblem)) return error instanceof Error ? error.message : String(error)
  const code = error.type?.split('/').at(-1) ?? ''
  return WORDS[code] ?? error.message
}

const WORDS: Readonly<Record<string, string>> = {
  'precondition-failed':
    'Somebody else has changed this in the meantime. You now see their version: check it, then repeat your change.',
  'name-taken':
    'This name already belongs to somebody else. If they are the same person, merge them below; otherwise remove it from the other first.',
  'already-merged': 'They have already been merged. Reload the page.',
  'change-under-way': 'Another change to one of them is still in progress. Wait a moment, then try again.',
  'nothing-to-split': 'Choose some of the quotations, not all: this person would have none left.',
  'later-change': 'A later change builds on this one: undo that first.',
  'already-undone': 'It has already been undone. Reload the page.',
}
