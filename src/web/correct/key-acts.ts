// What each key does while an article is being corrected.

export type Act =
  | { readonly is: 'confirm' | 'reject' | 'edit' | 'undo' | 'add' | 'keys' | 'close' }
  | { readonly is: 'go'; readonly step: 1 | -1 }
  | { readonly is: 'move'; readonly end: 'start' | 'end'; readonly step: 1 | -1 }

export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** For the help, in the order of use. */
export const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['↓ ↑', 'the next or the previous quotation'],
  ['a', 'it is right'],
  ['x', 'it is not a quotation'],
  ['e', 'edit it: speaker, words, cue and source'],
  ['Shift ← →', 'move the end of its words, or of the selection, by one word'],
  ['Ctrl Shift ← →', 'move their beginning'],
  ['n', 'add a missed quotation: the selected words, or the next ones'],
  ['u, Ctrl Z', 'undo'],
  ['Esc', 'close'],
  ['?', 'these keys'],
]

const LETTERS: Readonly<Record<string, Act>> = {
  a: { is: 'confirm' },
  x: { is: 'reject' },
  e: { is: 'edit' },
  u: { is: 'undo' },
  n: { is: 'add' },
  '?': { is: 'keys' },
  Escape: { is: 'close' },
  ArrowDown: { is: 'go', step: 1 },
  ArrowUp: { is: 'go', step: -1 },
}

/** Null for a key that does nothing here and is left to the browser. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Act | null {
  if (altKey) return null
  const isCommand = ctrlKey || metaKey
  if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
    return { is: 'move', end: isCommand ? 'start' : 'end', step: key === 'ArrowRight' ? 1 : -1 }
  if (isCommand) return key.toLowerCase() === 'z' && !shiftKey ? { is: 'undo' } : null
  if (shiftKey && key !== '?') return null
  return Object.hasOwn(LETTERS, key) ? LETTERS[key]! : null
}
