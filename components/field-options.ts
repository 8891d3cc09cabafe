import type { RowField } from '@/components/field-types';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import {
  choicesFor,
  choicesOf,
  controllerOf,
  controlText,
  type PicklistChoice,
} from '@/lib/salesforce/picklists';
import type { FieldValue } from '@/lib/salesforce/record';
import type { RecordTypePicklists } from '@/lib/salesforce/record-types';

/**
 * What a picklist's row needs: its choices by the record type where its lists are at hand, else by
 * describe, and the field that decides among them. Nothing for other fields.
 */
export function pickable(
  describe: ObjectDescribe,
  name: string,
  picklists: RecordTypePicklists | null,
): Pick<RowField, 'options' | 'control'> {
  const field = describe.fields.find((one) => one.name === name);
  if (field === undefined || field.picklistValues.length === 0) return {};
  const choices = picklists?.[name] ?? choicesOf(describe, field);
  const controller = controllerOf(describe, field);
  return {
    options: optionsOf(choices),
    ...(controller && {
      control: { name: controller.name, label: controller.label, choices },
    }),
  };
}

/** A dependent picklist's row with the options that go with its controlling field's value. */
export function offered(field: RowField, controlling: FieldValue | undefined): RowField {
  if (field.control === undefined) return field;
  return {
    ...field,
    options: optionsOf(choicesFor(field.control.choices, controlText(controlling))),
  };
}

function optionsOf(choices: readonly PicklistChoice[]) {
  return choices.map(({ label, value }) => ({ label, value }));
}
