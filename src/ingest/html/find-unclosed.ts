import { readElements, type Element } from './element-reader.ts'

/**
 * Which of the elements selected by `isMeant` the page doesn't close itself, by their index in the order in which they
 * open, from 0. If a `<header>` is never closed, all that follows is inside it, for a reader and for a browser alike.
 */
export function findUnclosed(html: string, isMeant: (element: Element) => boolean): ReadonlySet<number> {
  const numbers = new Map<Element, number>()
  const unclosed = new Set<number>()
  let count = 0
  readElements(html, {
    open: (element) => {
      if (isMeant(element)) numbers.set(element, count)
      count += 1
    },
    close: (element, hasEnd) => {
      const number = numbers.get(element)
      if (number === undefined) return
      numbers.delete(element)
      if (!hasEnd) unclosed.add(number)
    },
    text: () => {},
  })
  return unclosed
}
