import { useEffect, useRef } from 'preact/hooks'
import { actOf } from './key-acts.ts'
import type { Act } from './key-acts.ts'

/** Handles keys on the whole page, except while typing. `onAct` returns whether it did something. */
export function useKeys(isOn: boolean, onAct: (act: Act) => boolean): void {
  const latest = useRef(onAct)
  latest.current = onAct
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTyped(event.target)) return
      const act = actOf(event)
      if (act !== null && latest.current(act)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}

/** Into a field, or within a dialog. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), textarea, select, dialog, [contenteditable]') !== null
