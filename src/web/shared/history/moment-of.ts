/** “10 January 2022 at 14:02”, for a timestamp (ISO 8601), in the reader's time zone. */
export const momentOf = (instant: string): string => MOMENT.format(new Date(instant))

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
