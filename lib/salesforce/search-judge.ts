import { sameEmail } from '@/lib/matching/email';
import { ranked } from '@/lib/matching/rank';
import { agreement, type PhoneVariant } from '@/lib/matching/verify';
import {
  emailFields,
  type FieldDescribe,
  type ObjectDescribe,
  phoneFields,
} from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** Who is looked for: the chat's number in E.164, its address as `normalizeEmail` gives it. */
export interface Wanted {
  readonly phone: string | null;
  readonly email: string | null;
  /** ISO 3166 country under which fields are read. */
  readonly country: string | null;
  /** The chat's own address in its inbox, where an organisation keeps such addresses in a field. */
  readonly threadId?: string | null;
  /** That field by API name, by object. */
  readonly threadFields?: Readonly<Record<string, string>>;
}

/** Why a record counts as the person in the chat. */
export type Why = {
  /** `thread`: the record itself keeps the chat's address. */
  readonly kind: 'phone' | 'email' | 'thread';
  readonly field: string;
  readonly fieldLabel: string;
} & ({ readonly how: 'exact' } | { readonly how: 'variant'; readonly variant: PhoneVariant });

export interface PersonMatch {
  readonly record: SalesforceRecord;
  readonly why: Why;
}

/**
 * The records that are the person, best first. Only what a field of the record itself says makes it a
 * match: being found never counts, nor does a name.
 */
export function judged(
  records: readonly SalesforceRecord[],
  wanted: Wanted,
  describes: readonly ObjectDescribe[],
): PersonMatch[] {
  const matches = records.flatMap((record) => {
    const describe = describes.find(({ name }) => name === record.sobject);
    const reasons = describe === undefined ? [] : reasonsFor(record, wanted, describe);
    const why = reasons.find(({ how }) => how === 'exact') ?? reasons[0];
    return why === undefined ? [] : [{ record, why }];
  });
  return ranked(matches);
}

function reasonsFor(record: SalesforceRecord, wanted: Wanted, describe: ObjectDescribe): Why[] {
  const { phone, email, country, threadId } = wanted;
  const keeper = describe.fields.find(({ name }) => name === wanted.threadFields?.[describe.name]);
  if (keeper !== undefined && threadId != null && text(record, keeper) === threadId) {
    return [{ kind: 'thread', ...named(keeper), how: 'exact' }];
  }
  const phones = phoneFields(describe).flatMap((field): Why[] => {
    const agrees = phone === null ? null : agreement(text(record, field), phone, country);
    return agrees === null ? [] : [{ kind: 'phone', ...named(field), ...agrees }];
  });
  const emails = emailFields(describe).flatMap((field): Why[] => {
    const agrees = email !== null && sameEmail(text(record, field), email);
    return agrees ? [{ kind: 'email', ...named(field), how: 'exact' }] : [];
  });
  return [...phones, ...emails];
}

function named({ name, label }: FieldDescribe): { field: string; fieldLabel: string } {
  return { field: name, fieldLabel: label };
}

function text(record: SalesforceRecord, { name }: FieldDescribe): string {
  const value = record.fields[name];
  return typeof value === 'string' ? value : '';
}
