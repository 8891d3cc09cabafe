import { fold } from '@/lib/matching/fold';
import { internationalPhone } from '@/lib/matching/format';
import { toE164 } from '@/lib/matching/phone';
import { isValid } from '@/lib/matching/read';
import { saidIn } from '@/lib/matching/said';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { judged } from '@/lib/salesforce/search-judge';
import type { RecordsFound } from '@/lib/salesforce/search-records';

/** What of a selected text is searched for, and the number (E.164) or address that a match must have. */
export interface LookedUp {
  /** As it stands in the box: the number as it was written, or what of the text is somebody's. */
  readonly text: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What a number is written with where nothing else stands beside it. */
const NUMBER_ALONE = /^[\d\s().+/-]+$/;

/**
 * What to search for where somebody selected `text`: its e-mail address, else its number under the
 * organisation's country (ISO 3166), else its words. A number among words counts only if there is such a
 * number: an order's or an invoice's is none.
 */
export function lookedUp(text: string, country: string | null): LookedUp {
  if (NUMBER_ALONE.test(fold(text))) return { text, phone: toE164(text, country), email: null };
  const said = saidIn(text, country);
  const [email] = said.emails;
  if (email !== undefined) return { text: email, phone: null, email };
  const hasWords = /\p{L}/u.test(text);
  const phone = said.phones.find((e164) => !hasWords || isValid(e164));
  if (phone !== undefined) return { text: internationalPhone(phone), phone, email: null };
  return { text, phone: null, email: null };
}

/** Whom a number or an address is looked up for; a case that mentions it is nobody. */
const PEOPLE = ['Contact', 'Lead', 'Account'];

/**
 * The one record that has what was looked up in one of its own fields; null if several have it, nobody
 * has, there may be more, or a name was looked up, which is never proof.
 */
export function onlyMatch(
  { phone, email }: LookedUp,
  { records, isComplete }: RecordsFound,
  describes: readonly ObjectDescribe[],
  country: string | null,
): SalesforceRecord | null {
  const people = describes.filter(({ name }) => PEOPLE.includes(name));
  const [match, ...others] = judged(records, { phone, email, country }, people);
  return isComplete && match !== undefined && others.length === 0 ? match.record : null;
}
