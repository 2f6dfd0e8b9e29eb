const STEPS: Readonly<Record<string, 'first' | 'last' | 1 | -1>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
}

/**
 * Arrow keys, Home and End in a list move the focus to another item's button; `selector` finds the button in each. Not
 * from within a field, which uses these keys itself.
 */
export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, selector: string): void {
  const step = STEPS[event.key]
  if (step === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const from = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement))
  const to = step === 'first' ? 0 : step === 'last' ? buttons.length - 1 : from + step
  if (buttons[to] === undefined) return
  event.preventDefault()
  buttons[to].focus()
}
