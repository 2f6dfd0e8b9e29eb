/** “10 January 2022 at 14:02”, of an instant (ISO 8601), where the reader is. */
export const momentOf = (instant: string): string => MOMENT.format(new Date(instant))

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
