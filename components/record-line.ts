import { i18n } from '#i18n';
import type { MatchChoice, MatchReason, ThreadRecord } from '@/components/thread-types';
import { shortDate } from '@/lib/i18n/time';
import type { Identity } from '@/lib/salesforce/identity';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';
import type { PersonMatch, Why } from '@/lib/salesforce/search-judge';
import { salesforceTime } from '@/lib/writes/dates';

/** A record as the thread's end names it. `kind` is the organisation's word for its object. */
export function threadRecord(
  record: SalesforceRecord,
  kind: string,
  { host }: Identity,
): ThreadRecord {
  return {
    id: record.id,
    name: fieldText(record, 'Name') ?? record.id,
    kind,
    title: fieldText(record, 'Title'),
    account: fieldText(record, 'Account.Name') ?? fieldText(record, 'Company'),
    url: lightningUrl(host, record.sobject, record.id),
  };
}

/** Why a record was found, in words: "Mobile, exact", "Mobile, without the ninth digit". */
export function matchReason(why: Why): MatchReason {
  if (why.kind === 'thread') return { is: 'linked', text: i18n.t('match.linkedInSalesforce') };
  if (why.how === 'exact') return { is: 'exact', text: i18n.t('match.exact', [why.fieldLabel]) };
  return { is: 'variant', text: i18n.t('work.variant', [why.fieldLabel, variantWords(why)]) };
}

/** A record as a row of the list tells it apart. `isNot`: the agent said it isn't them. */
export function matchChoice(
  { record, why }: PersonMatch,
  kind: string,
  identity: Identity,
  isNot: boolean,
): MatchChoice {
  const changed = salesforceTime(fieldText(record, 'LastModifiedDate') ?? '');
  const { url: _url, ...line } = threadRecord(record, kind, identity);
  return {
    ...line,
    reason: isNot ? { is: 'name', text: i18n.t('match.saidNot') } : matchReason(why),
    activity: Number.isNaN(changed) ? null : i18n.t('work.changed', [shortDate(changed)]),
  };
}

function variantWords(why: Extract<Why, { how: 'variant' }>): string {
  switch (why.variant) {
    case 'without-country-code':
      return i18n.t('work.withoutCountryCode');
    case 'without-ninth-digit':
      return i18n.t('work.withoutNinthDigit');
    case 'with-ninth-digit':
      return i18n.t('work.withNinthDigit');
    case 'mobile-mark':
      return i18n.t('work.mobileMark');
    case 'other-plan':
      return i18n.t('work.otherPlan');
  }
}

/** What a field says, null if nothing or no text. `path` as in `SalesforceRecord.fields`. */
export function fieldText(record: SalesforceRecord, path: string): string | null {
  const value = record.fields[path];
  return typeof value === 'string' && value !== '' ? value : null;
}
