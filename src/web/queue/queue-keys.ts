import { useEffect, useRef } from 'preact/hooks'
import { actOf } from './key-acts.ts'
import type { Act } from './key-acts.ts'

/** Keys of the whole page, except while typing into a field. */
export function useQueueKeys(onAct: (act: Act) => void): void {
  const latest = useRef(onAct)
  latest.current = onAct
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A key that is held down must not answer for all that follow.
      if (event.defaultPrevented || event.isComposing || event.repeat || isField(event.target)) return
      const act = actOf(event)
      if (act === null) return
      event.preventDefault()
      latest.current(act)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
