import { useEffect } from 'preact/hooks'
import { filterQuery } from './search.ts'
import type { Search } from './search.ts'

/** Lets browsers and feed readers that are given the page find the feed of its search. */
export function useFeedLink(search: Search): void {
  const address = `/v1/quotes.atom${filterQuery(search)}`
  useEffect(() => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', href: address, title: 'This search' })
    document.head.append(link)
    return () => link.remove()
  }, [address])
}
