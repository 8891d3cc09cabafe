/** Time as Salesforce stores and writes it: whole seconds, `2026-01-15T12:34:56.000+0000`. */

/** Writes a moment (ms) as the REST API does. */
export function dateTimeText(ms: number): string {
  return `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, -1)}+0000`;
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:?\d{2})$/i;

/** Reads a date-time with a zone, with or without a colon in its offset; null if it is none. */
export function readDateTime(text: string): number | null {
  const [, date, time, zone] = DATE_TIME.exec(text) ?? [];
  if (date === undefined || readDate(date) === null) return null;
  const offset = zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase();
  const ms = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(ms) ? null : ms;
}

/** Reads `YYYY-MM-DD`, a day that exists, as ms of its midnight UTC; null if it is none. */
export function readDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? ms : null;
}

const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const HTTP_DATE = new RegExp(`^${WEEKDAY}, \\d{2} ${MONTH} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`);

/** Reads an HTTP date (`Sat, 21 Nov 2026 08:33:35 GMT`) as ms; null if it is none. */
export function readHttpDate(text: string): number | null {
  const ms = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) || new Date(ms).toUTCString() !== text ? null : ms;
}

const DAY_MS = 86_400_000;

/** When the day `days` from today begins in a time zone, as ms. */
export function startOfDay(timeZone: string, days: number, now = Date.now()): number {
  const noonUtc = Date.parse(`${localDate(timeZone, now)}T12:00:00Z`) + days * DAY_MS;
  const day = new Date(noonUtc).toISOString().slice(0, 10);
  // The zone's offset at that midnight, found from the offset at the same moment read as UTC.
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  const first = asUtc - offsetAt(timeZone, asUtc);
  return asUtc - offsetAt(timeZone, first);
}

/** The date of a moment in a time zone, `YYYY-MM-DD`. */
export function localDate(timeZone: string, ms: number): string {
  return new Date(ms + offsetAt(timeZone, ms)).toISOString().slice(0, 10);
}

function offsetAt(timeZone: string, ms: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
