/** “10 January 2022”, for a timestamp in UTC (ISO 8601). */
export const dayOf = (instant: string): string => DAY.format(new Date(instant))

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
