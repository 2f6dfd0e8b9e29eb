// Accessibility faults of a page, as axe finds them.

import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Checked on a narrow screen in dark mode, and on a wide one in light mode; axe needs the policy of the page to be bypassed. */
export const SCREENS = [
  ['on a desktop', { viewport: { width: 1280, height: 800 }, bypassCSP: true }],
  ['on a phone in dark mode', { viewport: { width: 390, height: 800 }, colorScheme: 'dark', bypassCSP: true }],
] as const

/** Each fault with the element that has it, and whether the page is wider than its screen. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    const { scrollWidth } = document.documentElement
    return [
      ...violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`),
      ...(scrollWidth > innerWidth ? [`${scrollWidth} wide on a screen ${innerWidth} wide`] : []),
    ]
  })
}
