import { nameBehind } from '@/components/card-values';
import { offered, pickable } from '@/components/field-options';
import type { RowField } from '@/components/field-types';
import { rowField } from '@/components/field-typing';
import { compoundText, partsOf, partsToRead } from '@/lib/salesforce/compound';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { RecordTypePicklists } from '@/lib/salesforce/record-types';

/** What the rows of one record go by. */
export interface RowSource {
  readonly describe: ObjectDescribe;
  readonly record: SalesforceRecord;
  /** Fields that an agent may edit, by API name; a compound field's name stands for all its parts. */
  readonly editable: readonly string[];
  /** The zone of the user's clock. */
  readonly timeZone: string;
  /** What its record type's picklists offer, null where describe's values hold. */
  readonly picklists: RecordTypePicklists | null;
  /** Names of records that were picked here, by id. */
  readonly picked: Readonly<Record<string, string>>;
}

/**
 * A field of a record as its row needs it: amounts in the record's currency, date-times on the user's
 * clock, a dependent picklist with what fits the record, a name or an address with its parts.
 */
export function recordRow(source: RowSource, field: FieldDescribe): RowField {
  const { describe, record } = source;
  const words = partsToRead(describe, field);
  if (words.length === 0) return plainRow(source, field);
  const parts = partsOf(describe, field).filter((part) => mayEdit(source, part, field));
  return {
    ...plainRow(source, field),
    type: parts.length > 0 ? 'parts' : 'readonly',
    ...(parts.length > 0 && {
      // Within the group the agent may change the controlling part too, so nothing is filtered here.
      parts: parts.map((part) => ({
        ...rowField(part),
        ...pickable(describe, part.name, source.picklists),
      })),
    }),
    say: (values) => compoundText(describe, field, values) || String(values[field.name] ?? ''),
    ...(!describe.updateable && { fixed: true }),
    names: nameBehind(field, record),
  };
}

function plainRow(
  { describe, record, timeZone, picklists, picked }: RowSource,
  field: FieldDescribe,
): RowField {
  const currency = record.fields.CurrencyIsoCode;
  const row = rowField(field, {
    timeZone,
    names: { ...picked, ...nameBehind(field, record) },
    ...(field.type === 'currency' && {
      unit: { is: 'money', currency: typeof currency === 'string' ? currency : null },
    }),
    ...(!describe.updateable && { fixed: true }),
  });
  const own = { ...row, ...pickable(describe, field.name, picklists) };
  return own.control ? offered(own, record.fields[own.control.name]) : own;
}

/** Whether the organisation and the user's rights let an agent change a field. */
export function mayEdit(
  { editable }: Pick<RowSource, 'editable'>,
  field: FieldDescribe,
  compound?: FieldDescribe,
): boolean {
  const isListed =
    editable.includes(field.name) || (compound !== undefined && editable.includes(compound.name));
  return isListed && field.updateable && !field.calculated;
}
