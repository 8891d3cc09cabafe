import type { OpenChat } from '@/components/chat-places';
import { normalizeEmail, sameEmail } from '@/lib/matching/email';
import { internationalPhone } from '@/lib/matching/format';
import { agreement } from '@/lib/matching/verify';
import {
  emailFields,
  type FieldDescribe,
  type ObjectDescribe,
  phoneFields,
} from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { ObjectSettings } from '@/lib/settings/settings';

/** Something that the chat states and the record lacks, and where it may be written. */
export interface WriteOffer {
  readonly field: FieldDescribe;
  readonly value: string;
}

/** A fax or an assistant answers no chat. */
const NOT_THEIRS = /fax|assistant/i;

/**
 * What of the chat's number, address or handle a record lacks, and the empty field for it that the
 * organisation lets agents write and this user may; null if there is nothing to write, or nowhere.
 * `country` (ISO 3166) is that of numbers without a country code.
 */
export function writeOffer(
  record: SalesforceRecord,
  describe: ObjectDescribe,
  { editable, identity }: ObjectSettings,
  { chat, phone, words }: OpenChat,
  country: string | null,
): WriteOffer | null {
  if (!describe.updateable) return null;
  const held = ({ name }: FieldDescribe) => String(record.fields[name] ?? '');
  const empty = (
    fields: readonly FieldDescribe[],
    ...best: readonly ((field: FieldDescribe) => boolean)[]
  ) => {
    const free = fields
      .filter(({ name, updateable }) => updateable && editable.includes(name))
      // Undefined was never read, so nobody knows whether it is empty.
      .filter(({ name }) => record.fields[name] === null && !NOT_THEIRS.test(name));
    return best.flatMap((is) => free.find(is) ?? [])[0] ?? free[0];
  };
  const offer = (field: FieldDescribe | undefined, value: string) => field && { field, value };

  const phones = phoneFields(describe);
  if (phone !== null && !phones.some((one) => agreement(held(one), phone, country))) {
    const isOfInbox = ({ name }: FieldDescribe) => name.toLowerCase().includes(chat.inbox);
    const isMobile = ({ name }: FieldDescribe) => name === 'MobilePhone';
    const found = offer(empty(phones, isOfInbox, isMobile), internationalPhone(phone));
    if (found) return found;
  }
  const email = chat.email === null ? null : normalizeEmail(chat.email);
  const emails = emailFields(describe);
  if (email !== null && !emails.some((one) => sameEmail(held(one), email))) {
    const found = offer(empty(emails), email);
    if (found) return found;
  }
  const named = describe.fields.filter(
    ({ name, label, type }) =>
      type === 'string' &&
      !Object.values(identity).includes(name) &&
      `${name} ${label}`.toLowerCase().includes(words.label.toLowerCase()),
  );
  if (chat.handle === null || named.some((one) => held(one) === chat.handle)) return null;
  return offer(empty(named), chat.handle) ?? null;
}
