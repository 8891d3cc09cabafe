/**
 * A Salesforce date-time (`2026-01-15T12:34:56.000+0000`, no colon in the offset) as milliseconds
 * since 1970, or NaN if it is not one.
 */
export function salesforceTime(text: string): number {
  return Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}

/**
 * The same moment as an HTTP date for `If-Unmodified-Since`, which knows whole seconds only.
 * @throws RangeError for text that is no date
 */
export function httpDate(text: string): string {
  const time = salesforceTime(text);
  if (Number.isNaN(time)) throw new RangeError('Not a Salesforce date-time');
  return new Date(time).toUTCString();
}
