// Where somebody wanted to go before having to sign in.

/** The address of the sign-in page that leads back to this one. */
export const signInAddress = (path: string): string => `/sign-in?to=${encodeURIComponent(path)}`

/**
 * The address in a query's `to`, if it is on this service; null if there is none or it is anywhere else, so that no
 * sign-in link can lead to another site.
 */
export function placeToGo(query: string, origin: string): string | null {
  const to = new URLSearchParams(query).get('to')
  if (to === null || !to.startsWith('/') || !URL.canParse(to, origin)) return null
  const place = new URL(to, origin)
  return place.origin === origin && place.pathname !== '/sign-in' ? place.href : null
}
