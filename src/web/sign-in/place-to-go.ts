// Where somebody wanted to go who had to sign in first.

/** The address of the page to sign in at, which leads back to this one. */
export const signInAddress = (path: string): string => `/sign-in?to=${encodeURIComponent(path)}`

/**
 * The address that `to` in a query names, if it is one of this service; null
 * for any other, lest a link to sign in lead elsewhere, and for none.
 */
export function placeToGo(query: string, origin: string): string | null {
  const to = new URLSearchParams(query).get('to')
  if (to === null || !to.startsWith('/') || !URL.canParse(to, origin)) return null
  const place = new URL(to, origin)
  return place.origin === origin && place.pathname !== '/sign-in' ? place.href : null
}
