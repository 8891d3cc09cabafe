import { browser } from 'wxt/browser';
import { userLocale, wordsLanguage } from '@/lib/i18n/language';

/**
 * The words for a count. `locales/` holds one message for each form that its language has, below `base`:
 * `several.one`, `several.other` in English, up to `zero one two few many other` in Arabic. A form that a
 * file leaves out is read from `other`. `$1` is the count in the user's digits, `$2` onwards are `values`.
 * `i18n.t` can't do this: it knows three forms at most and throws beyond.
 * @throws Error if `base` has no `other`
 */
export function plural(count: number, base: string, values: readonly string[] = []): string {
  const places = [formatNumber(count), ...values];
  const form = new Intl.PluralRules(wordsLanguage()).select(count);
  const words = message(`${base}.${form}`, places) || message(`${base}.other`, places);
  if (words === '') throw new Error(`locales/ has no ${base}.other`);
  return words;
}

/** A whole number in the user's locale: 86,204. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(userLocale()).format(value);
}

/** A share from 0 to 1 in the user's locale, rounded down: 86%. */
export function formatPercent(share: number): string {
  const whole = Math.floor(share * 100) / 100;
  return new Intl.NumberFormat(userLocale(), { style: 'percent' }).format(whole);
}

/** Chrome's name of a message, and '' for one that no file has. */
function message(key: string, places: string[]): string {
  // The polyfill types names as those it knows from a manifest; the file's own are not among them.
  return browser.i18n.getMessage(
    key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0],
    places,
  );
}
