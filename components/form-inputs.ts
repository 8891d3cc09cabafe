import { i18n } from '#i18n';
import type { FormField } from '@/components/capture-types';
import type { RowField } from '@/components/field-types';
import { rowField, toDraft } from '@/components/field-typing';
import { complaint } from '@/components/field-words';
import type { FormRow } from '@/lib/capture/form';

/** What lookups of a form point to, by field. */
type Names = Readonly<Record<string, { readonly value: string }>>;

/**
 * The rows of a form as its inputs: `wrong` names those that kept it from being saved. Short inputs that
 * stand together share their line, two and two.
 */
export function formInputs(
  rows: readonly FormRow[],
  wrong: readonly string[],
  names: Names,
  timeZone: string,
): readonly FormField[] {
  const inputs = rows.map((row) => formInput(row, rows, wrong, names, timeZone));
  return inputs.map((input, at) => ({ ...input, half: isPaired(inputs, at) }));
}

function formInput(
  row: FormRow,
  rows: readonly FormRow[],
  wrong: readonly string[],
  names: Names,
  timeZone: string,
): FormField {
  const { field, shape, value, typed, fromChat, takenOut } = row;
  const name = names[field.name]?.value;
  const input: RowField = {
    ...rowField(field, { timeZone }),
    ...shape,
    options: row.choices.map(({ label, value: one }) => ({ label, value: one })),
    ...(name !== undefined && typeof value === 'string' && { names: { [value]: name } }),
    ...controlOf(row, rows),
  };
  const held = typed ?? toDraft(input, { [field.name]: value });
  const isEmpty = held === '' && input.required === true;
  const fault = isEmpty ? i18n.t('work.fieldNeeded', [input.label]) : complaint(input, held);
  const controller = input.control?.label ?? i18n.t('fields.recordType');
  return {
    field: input,
    value: held,
    fromChat,
    error: wrong.includes(field.name) ? fault : null,
    note: takenOut === null ? null : i18n.t('fields.takenOut', [labelOf(row), controller]),
  };
}

function labelOf({ field, takenOut }: FormRow): string {
  return field.picklistValues.find(({ value }) => value === takenOut)?.label ?? takenOut ?? '';
}

/** The row that decides what this one offers, for a hint where that is nothing. */
function controlOf({ field, choices }: FormRow, rows: readonly FormRow[]): Partial<RowField> {
  const controller = rows.find((one) => one.field.name === field.controllerName);
  if (!field.dependentPicklist || controller === undefined) return {};
  const { name, label } = controller.field;
  return { control: { name, label, choices } };
}

/** Whether an input shares its line: it is short, and so is the one that it would share it with. */
function isPaired(inputs: readonly FormField[], at: number): boolean {
  let first = at;
  while (first > 0 && isShort(inputs[first - 1])) first -= 1;
  const other = (at - first) % 2 === 0 ? at + 1 : at - 1;
  return isShort(inputs[at]) && isShort(inputs[other]);
}

const SHORT: readonly string[] = ['picklist', 'number', 'date', 'time', 'phone', 'email'];

function isShort(input: FormField | undefined): boolean {
  if (input === undefined || input.field.name === 'RecordTypeId') return false;
  return SHORT.includes(input.field.type) || ['FirstName', 'LastName'].includes(input.field.name);
}
