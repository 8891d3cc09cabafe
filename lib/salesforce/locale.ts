/**
 * A locale of Salesforce (`en_US`, `zh_TW_STROKE`, `de_DE_EURO`) as BCP 47. What can't be read is
 * `en-US`, Salesforce's own default.
 * https://help.salesforce.com/s/articleView?id=sf.faq_getstart_what_locales_are.htm
 */
export function bcp47(locale: string): string {
  const [language = '', country] = locale.split('_');
  const tag =
    country !== undefined && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language;
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return 'en-US';
  }
}

/** ISO 3166 country of a Salesforce locale; null for one without (`eo`). */
export function countryOf(locale: string): string | null {
  const country = locale.split('_')[1];
  return country !== undefined && /^[A-Z]{2}$/.test(country) ? country : null;
}

/** The time zone if the browser knows it, else UTC. */
export function knownTimeZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
