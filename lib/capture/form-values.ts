import type { FormRow } from '@/lib/capture/form';
import { type Capture, captureFields } from '@/lib/capture/values';
import type { FieldValue } from '@/lib/salesforce/record';
import { fromTyped, type Typing } from '@/lib/salesforce/typed/typed';

/**
 * What the form saves: the capture's values with those of the rows over them. Empty ones are left out, but
 * for one that was emptied over a default of Salesforce's, which would come back. Rows that can't be sent
 * are left out too: ask `unsendable` first.
 */
export function formValues(
  capture: Capture,
  rows: readonly FormRow[],
  typing: Typing,
): Record<string, FieldValue> {
  const sent: Record<string, FieldValue> = captureFields(capture);
  for (const row of rows) {
    const value = valueOfRow(row, typing);
    const isEmptied = row.typed === '' && row.choices.some(({ isDefault }) => isDefault);
    if (value !== null || isEmptied) sent[row.field.name] = value;
    else delete sent[row.field.name];
  }
  return sent;
}

/** API names of rows that hold what Salesforce would refuse: required ones that are empty, half-typed ones. */
export function unsendable(rows: readonly FormRow[], typing: Typing): readonly string[] {
  return rows
    .filter(({ shape, typed, value }) =>
      typed === undefined
        ? shape.required === true && (value === null || value === '')
        : 'fault' in fromTyped(shape, typed, typing),
    )
    .map(({ field }) => field.name);
}

function valueOfRow({ shape, typed, value }: FormRow, typing: Typing): FieldValue {
  if (typed === undefined) return value === '' ? null : value;
  const read = fromTyped(shape, typed, typing);
  return 'value' in read ? read.value : null;
}
