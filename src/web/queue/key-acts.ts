// What each key does in the review queue.

export type Act = 'confirm' | 'reject' | 'else' | 'skip' | 'undo' | 'next' | 'before'

const ACTS: Readonly<Record<string, Act>> = {
  a: 'confirm',
  x: 'reject',
  e: 'else',
  s: 'skip',
  u: 'undo',
  ArrowRight: 'next',
  ArrowLeft: 'before',
}

export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Null for a key that does nothing here and is left to the browser. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Act | null {
  if (shiftKey || ctrlKey || metaKey || altKey) return null
  return Object.hasOwn(ACTS, key) ? ACTS[key]! : null
}
