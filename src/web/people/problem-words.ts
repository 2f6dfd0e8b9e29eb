import { ServiceProblem } from '../ask-service.ts'

/** What prevents a change to a speaker, and what to do; the service's own words if there are none better here. */
export function problemWords(error: unknown): string {
  if (!(error instanceof ServiceProblem)) return error instanceof Error ? error.message : String(error)
  const code = error.type?.split('/').at(-1) ?? ''
  return WORDS[code] ?? error.message
}

const WORDS: Readonly<Record<string, string>> = {
  'precondition-failed':
    'Somebody else has changed this meanwhile. It is shown as it is now; look again, then repeat what you did.',
  'name-taken':
    'This name leads to somebody else already. If the two are one, say so below; else take it from the other first.',
  'already-merged': 'They are one already. Load the page again.',
  'change-under-way': 'Another change of one of them is still going on. Wait a moment, then try again.',
  'nothing-to-split': 'Choose some of the quotations, not all: nothing would be left of this person.',
  'later-change': 'A later change builds on this one: undo that first.',
  'already-undone': 'It was undone before. Load the page again.',
}
