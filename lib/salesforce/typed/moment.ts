const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Salesforce takes no day outside these; see "Date Fields" in the Salesforce help. */
export const FIRST_DAY = '1700-01-01';
export const LAST_DAY = '4000-12-31';

/** Whether a text is a day that Salesforce takes, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/**
 * A Salesforce date-time (`2026-01-15T12:34:56.000+0000`) as the wall clock of a zone shows it, to the
 * minute: `2026-01-15T13:34`, what an `<input type="datetime-local">` holds. '' for text that is no
 * date-time.
 */
export function toLocalMinute(text: string, timeZone: string): string {
  const at = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(at) ? '' : wallClock(at, timeZone).slice(0, 16);
}

/**
 * The wall clock of a zone (`2026-01-15T13:34`) as a Salesforce date-time. An hour that comes twice in
 * autumn is the first one, one that spring skips is moved on by what is skipped. Null for text that is
 * no such minute.
 */
export function fromLocalMinute(local: string, timeZone: string): string | null {
  const [day = '', clock = ''] = local.split('T');
  if (!isDay(day) || !isClock(clock)) return null;
  const asUtc = Date.parse(`${day}T${clock.slice(0, 5)}:00Z`);
  const offsets = [offsetAt(asUtc - DAY, timeZone), offsetAt(asUtc + DAY, timeZone)];
  const moments = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const same = moments.find((at) => at + offsetAt(at, timeZone) === asUtc);
  const at = same ?? asUtc - (offsets[0] ?? 0);
  return `${new Date(at).toISOString().slice(0, 23)}+0000`;
}

/** A time of Salesforce (`10:22:00.000Z`) as an `<input type="time">` holds it: `10:22`. */
export function toClock(text: string): string {
  const clock = text.slice(0, 5);
  return isClock(clock) ? clock : '';
}

/** `10:22` as a time of Salesforce, which has no zone though it ends in Z; null if it is none. */
export function fromClock(clock: string): string | null {
  return isClock(clock) ? `${clock.slice(0, 5)}:00.000Z` : null;
}

function isClock(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::\d{2}(?:\.\d+)?)?$/.test(text);
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  return Date.parse(`${wallClock(at, timeZone)}Z`) - Math.floor(at / 1000) * 1000;
}

/** A moment on the clock of a zone: `2026-01-15T13:34:56`. */
function wallClock(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return `${day}T${part('hour')}:${part('minute')}:${part('second')}`;
}
