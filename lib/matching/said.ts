import { normalizeEmail } from '@/lib/matching/email';
import { fold } from '@/lib/matching/fold';
import { phonesIn } from '@/lib/matching/phone';

/** Numbers (E.164) and e-mail addresses that a text gives, in its order. */
export interface Said {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** A link is no number, but one that opens a chat with a number is. */
const LINK = /\b(?:https?:\/\/|www\.)(?!(?:wa\.me\/|api\.whatsapp\.com\/))\S+/gi;
/** Days, times and amounts have digits enough to be taken for a number. */
const DATE =
  /(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?!\d)/g;
const TIME = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g;
const AMOUNT = /[€$£¥]\s?\d[\d., ]*|\d[\d., ]*\s?(?:[€$£¥%]|(?:kg|km|pcs|EUR|USD|GBP|NOK)\b)/gi;
/** So many last digits tell two readings of one number. */
const TAIL = 7;

/**
 * The numbers and e-mail addresses that somebody wrote. One number has many readings; of each the likeliest
 * is given. `country` (ISO 3166) is that of numbers without a country code. Never proof of who wrote it.
 */
export function saidIn(text: string, country: string | null): Said {
  // A phone's keyboard makes a curly one of the apostrophe in an address.
  const plain = fold(text).replaceAll('’', "'");
  const emails = [...plain.matchAll(EMAIL)].flatMap(([found]) => {
    const email = normalizeEmail(found.replace(/^[.']+/, ''));
    return email === null ? [] : [email];
  });
  const rest = [EMAIL, LINK, DATE, TIME, AMOUNT].reduce(
    (left, sign) => left.replace(sign, ' ; '),
    plain,
  );
  const phones: string[] = [];
  for (const { e164 } of rest.split('\n').flatMap((line) => phonesIn(line, country))) {
    if (!phones.some((known) => known.slice(-TAIL) === e164.slice(-TAIL))) phones.push(e164);
  }
  return { phones, emails: [...new Set(emails)] };
}
