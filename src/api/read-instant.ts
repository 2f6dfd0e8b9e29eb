// Converts dates as people and feeds write them to timestamps in UTC: "2022-01-10T09:00:00.000Z".

/**
 * Reads an ISO 8601 date, or a date-time with an offset, as a timestamp in UTC. Null for anything else, including 30
 * February and a time without an offset.
 */
export function readInstant(text: string): string | null {
  if (!DATE.test(text) && !DATE_TIME.test(text)) return null
  // Date reads 2022-02-30 as 2 March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)) return null
  const time = Date.parse(text)
  if (Number.isNaN(time)) return null
  const instant = new Date(time).toISOString()
  // Outside the years 0 to 9999 timestamps have a sign and no longer sort as text.
  return instant.length === 24 ? instant : null
}

/** An ISO 8601 date without a time: it means the whole day. */
export const isDate = (text: string): boolean => DATE.test(text)

const DATE = /^\d{4}-\d\d-\d\d$/
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/**
 * Reads an article's date as feeds and archives send it: everything that `readInstant` takes, ISO 8601 with a space for
 * the T or an offset without its colon, and the dates of RFC 822 and RFC 5322, "Mon, 10 Jan 2022 12:00:00 +0300". A
 * time without a zone is taken as UTC. Null for anything else.
 */
export function readPublicationDate(text: string): string | null {
  const trimmed = text.trim()
  return readInstant(trimmed) ?? readLooseIso(trimmed) ?? readMailDate(trimmed)
}

function readLooseIso(text: string): string | null {
  const [, date = '', time = '', zone = ''] = LOOSE_ISO.exec(text) ?? []
  return readInZone(date, time.replace(',', '.'), zone)
}

const LOOSE_ISO =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(z|utc|gmt|[+-]\d\d:\d\d|[+-]\d\d(?:\d\d)?)?$/i

function readMailDate(text: string): string | null {
  // A comment may repeat the zone: "+0100 (CET)".
  const [, day = '', month = '', year = '', time = '', zone = ''] =
    MAIL_DATE.exec(text.replace(/\s*\([^()]*\)$/, '')) ?? []
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number === 0) return null
  const date = `${fullYear(year)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return readInZone(date, time.padStart(time.length > 5 ? 8 : 5, '0'), zone)
}

/** The day of the week adds nothing, and is not checked. */
const MAIL_DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d\d),?\s+(\d{1,2}:\d\d(?::\d\d)?)(?:\s*([+-]\d\d:?\d\d|[a-z]{1,5}))?$/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** RFC 5322, 4.3: two digits from 50 on mean the 1900s. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`)

/** `zone` may be empty. */
function readInZone(date: string, time: string, zone: string): string | null {
  const offset = readOffset(zone)
  return offset === null ? null : readInstant(`${date}T${time}${offset}`)
}

function readOffset(zone: string): string | null {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  if (sign !== undefined && hours !== undefined) return `${sign}${hours}:${minutes}`
  return ZONES.get(zone.toUpperCase()) ?? null
}

/** The zones of RFC 822, and others that mean the same zone everywhere. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...['', 'Z', 'UT', 'UTC', 'GMT', 'WET'].map((zone) => [zone, 'Z'] as const),
  ['EDT', '-04:00'],
  ['EST', '-05:00'],
  ['CDT', '-05:00'],
  ['CST', '-06:00'],
  ['MDT', '-06:00'],
  ['MST', '-07:00'],
  ['PDT', '-07:00'],
  ['PST', '-08:00'],
  ['CET', '+01:00'],
  ['WEST', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['JST', '+09:00'],
])
