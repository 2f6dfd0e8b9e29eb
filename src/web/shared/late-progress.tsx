import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A sign of progress, shown only if something takes longer than a second. */
export function LateProgress({ label }: { readonly label: string }): JSX.Element | null {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setLate, 1000, true)
    return () => clearTimeout(timer)
  }, [])
  return isLate ? <progress aria-label={label} /> : null
}
