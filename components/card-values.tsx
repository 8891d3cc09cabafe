import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { RowField } from '@/components/field-types';
import { valueWords } from '@/components/field-words';
import { plainText } from '@/components/rich-text';
import { EmailText, NumberText } from '@/components/ui/values';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import { namePath } from '@/lib/salesforce/name-field';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/**
 * How a field's value reads where its words alone won't do: an address or a number left to right, an
 * e-mail address broken before the @, rich text without its markup, who changed the record beside when.
 * Undefined where the words will do.
 */
export function cardValue(
  field: FieldDescribe,
  row: RowField,
  record: SalesforceRecord,
): ReactNode {
  const value = record.fields[field.name];
  if (value === null || value === undefined || value === '') return undefined;
  switch (field.type) {
    case 'phone':
      return <NumberText>{String(value)}</NumberText>;
    case 'email':
      return <EmailText>{String(value)}</EmailText>;
    case 'url':
      return <bdi dir="ltr">{String(value)}</bdi>;
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return <NumberText>{valueWords(row, value)}</NumberText>;
    case 'datetime': {
      const by =
        field.name === 'LastModifiedDate' ? record.fields['LastModifiedBy.Name'] : undefined;
      if (!by) return undefined;
      return (
        <>
          {valueWords(row, value)} · <bdi>{by}</bdi>
        </>
      );
    }
    case 'string':
    case 'textarea':
      if (!field.htmlFormatted) return undefined;
      return <bdi>{plainText(String(value), i18n.t('fields.image'))}</bdi>;
    default:
      return undefined;
  }
}

/** The name of the record that a reference points to, by its id; nothing where it was not read. */
export function nameBehind(
  field: FieldDescribe,
  record: SalesforceRecord,
): Readonly<Record<string, string>> {
  const path = namePath(field);
  const id = record.fields[field.name];
  const name = path === null ? null : record.fields[path];
  return typeof id === 'string' && typeof name === 'string' ? { [id]: name } : {};
}
