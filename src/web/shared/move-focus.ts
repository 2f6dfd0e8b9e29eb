const STEPS: Readonly<Record<string, 'first' | 'last' | 1 | -1>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
}

/**
 * Arrow keys, Home and End in a list: the focus goes to the button of another
 * item; `selector` finds the button of each. Only from one item to another:
 * fields that stand in one have keys of their own.
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
