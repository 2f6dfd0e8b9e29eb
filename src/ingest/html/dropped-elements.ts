// Which elements are left out when a page is read, with everything in them.

import type { Element } from './element-reader.ts'
import { BOILERPLATE_ELEMENTS, BOILERPLATE_ROLES, UNREAD_ELEMENTS } from './elements.ts'

/** Whether nobody reads its words. */
export const isUnread = ({ name }: Element): boolean => UNREAD_ELEMENTS.has(name)

/** Whether its words are never part of an article, wherever it is. */
export function isBoilerplate({ name, attributes }: Element): boolean {
  if (BOILERPLATE_ELEMENTS.has(name)) return true
  if (BOILERPLATE_ROLES.has(attributes.get('role')?.trim().toLowerCase() ?? '')) return true
  return isHidden(attributes) || (name === 'dialog' && !attributes.has('open'))
}

/** Whether it may be left out, depending on where it is. */
export function mayBeDropped(element: Element): boolean {
  return isUnread(element) || isBoilerplate(element) || element.name === 'header' || element.name === 'footer'
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return true
  const style = attributes.get('style') ?? ''
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
