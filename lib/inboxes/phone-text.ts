import { LIMITS } from '@/lib/chats/limits';
import { tidy, westernDigits } from '@/lib/inboxes/text';

/**
 * A whole number in international form: `+`, then 7 to 15 digits, at most three separators between
 * two of them. A masked number has other characters, or too few digits, and never passes.
 */
const WHOLE_NUMBER = /^\+\d(?:[ .()/-]{0,3}\d){6,14}$/;

/**
 * The phone number that `text` wholly is, in its own spelling, or null. Only the international form
 * counts: digits alone may be an order number that somebody saved as a name.
 */
export function phoneIn(text: string): string | null {
  const plain = tidy(text);
  if (plain.length > LIMITS.phone) return null;
  return WHOLE_NUMBER.test(figures(plain)) ? plain : null;
}

/**
 * A whole number without its country, as a phone shows it: 7 to 15 digits, at most three separators
 * between two of them.
 */
const WHOLE_NATIONAL = /^\(?\d(?:[ .()/-]{0,3}\d){6,14}$/;

/**
 * As `phoneIn`, and the national form too: for places where nothing but somebody's number stands
 * (a phone's list of texts, a field for the number). A code of up to six digits is nobody's number.
 */
export function anyPhoneIn(text: string): string | null {
  const plain = tidy(text);
  if (plain.length > LIMITS.phone) return null;
  return phoneIn(plain) ?? (WHOLE_NATIONAL.test(figures(plain)) ? plain : null);
}

/** True if two spellings in international form are of one number. */
export function sameNumber(one: string, other: string): boolean {
  return digits(one) === digits(other);
}

function figures(text: string): string {
  return westernDigits(text).replace(/[\u2010-\u2015]/g, '-');
}

function digits(text: string): string {
  return westernDigits(text).replace(/\D/g, '');
}
