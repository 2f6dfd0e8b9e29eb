import { useEffect } from 'preact/hooks'
import { filterQuery } from './search.ts'
import type { Search } from './search.ts'

/** Adds the search's feed to the page, where browsers and feed readers find it. */
export function useFeedLink(search: Search): void {
  const address = `/v1/quotes.atom${filterQuery(search)}`
  useEffect(() => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', href: address, title: 'This search' })
    document.head.append(link)
    return () => link.remove()
  }, [address])
}
