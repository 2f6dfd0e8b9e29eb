import { readElements, type Element } from './element-reader.ts'

/**
 * Which of the elements that `isMeant` the page does not end itself, by their
 * number in the order in which they open, from 0. Where a `<header>` is not
 * ended, all that follows stands in it, for a reader and for a browser alike.
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
