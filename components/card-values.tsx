import type { ReactNode } from 'react';
import { EmailText, NumberText } from '@/components/ui/values';
import { dayOf, fullTime } from '@/lib/i18n/time';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { salesforceTime } from '@/lib/writes/dates';

/**
 * How a field's value reads where its text alone won't do: the name behind a reference, a date in the
 * user's locale, a number or an e-mail address left to right and broken before the @. Undefined where
 * the text will do.
 */
export function cardValue(field: FieldDescribe, record: SalesforceRecord): ReactNode {
  const value = record.fields[field.name];
  if (value === null || value === undefined || value === '') return undefined;
  switch (field.type) {
    case 'reference': {
      const name = record.fields[`${field.relationshipName}.Name`];
      return <bdi>{String(name ?? value)}</bdi>;
    }
    case 'date':
      return dayOf(String(value));
    case 'datetime': {
      const at = salesforceTime(String(value));
      const by =
        field.name === 'LastModifiedDate' ? record.fields['LastModifiedBy.Name'] : undefined;
      return (
        <>
          {Number.isNaN(at) ? String(value) : fullTime(at)}
          {by && (
            <>
              {' · '}
              <bdi>{by}</bdi>
            </>
          )}
        </>
      );
    }
    case 'phone':
      return <NumberText>{String(value)}</NumberText>;
    case 'email':
      return <EmailText>{String(value)}</EmailText>;
    default:
      return undefined;
  }
}
