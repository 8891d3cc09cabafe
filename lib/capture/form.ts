import { formOrder } from '@/lib/capture/form-order';
import { type Capture, captureFields } from '@/lib/capture/values';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import { requiredOnCreate } from '@/lib/salesforce/describe';
import {
  choicesFor,
  choicesOf,
  controllerOf,
  controlText,
  type PicklistChoice,
} from '@/lib/salesforce/picklists';
import type { FieldValue } from '@/lib/salesforce/record';
import {
  defaultRecordType,
  type RecordTypePicklists,
  recordTypeChoices,
} from '@/lib/salesforce/record-types';
import { type FieldShape, shapeOf } from '@/lib/salesforce/typed/shape';
import { fromTyped, type Typed, type Typing } from '@/lib/salesforce/typed/typed';

/** What a form goes by beside the capture and what is typed. */
export interface FormRules {
  /** The organisation's fields, by API name, in order. */
  readonly configured: readonly string[];
  readonly typing: Typing;
  /** What the picklists of the chosen record type offer; null where describe's values hold. */
  readonly picklists: RecordTypePicklists | null;
}

/** One row of a form, in order. */
export interface FormRow {
  readonly field: FieldDescribe;
  readonly shape: FieldShape;
  /** What it holds unless something is typed: the capture's value, else Salesforce's default. */
  readonly value: FieldValue;
  /** What was typed or chosen instead; undefined for nothing. */
  readonly typed: Typed | undefined;
  readonly fromChat: boolean;
  /** What a picklist offers now, by the record type and its controlling field. */
  readonly choices: readonly PicklistChoice[];
  /** The value that was chosen and no longer goes with the rest, so that it is not held any more. */
  readonly takenOut: string | null;
}

/** What is typed into a form, by API name. */
export type TypedForm = Readonly<Record<string, Typed>>;

/** The rows of the form behind a capture; the record type is the first of them where there is a choice. */
export function formRows(capture: Capture, rules: FormRules, typed: TypedForm): readonly FormRow[] {
  const { describe, values } = capture;
  const filled = values.map(({ field }) => field.name);
  const rows: FormRow[] = [...recordTypeRow(capture, typed)];
  for (const field of formOrder(describe, rules.configured, filled)) {
    const controller = controllerOf(describe, field);
    const above = rows.find((row) => row.field === controller);
    rows.push(rowOf(capture, rules, typed, field, above && heldBy(above)));
  }
  return rows;
}

/** What a row holds now, as its editor does; a record that a lookup points to by its id. */
export function heldBy({ typed, value }: FormRow): Typed | FieldValue {
  return typed ?? value;
}

function rowOf(
  { describe, values }: Capture,
  { picklists }: FormRules,
  typed: TypedForm,
  field: FieldDescribe,
  controlling: FieldValue | undefined,
): FormRow {
  const { name } = field;
  const all = picklists?.[name] ?? choicesOf(describe, field);
  const choices = choicesFor(all, controlText(controlling));
  const proposed = values.find((one) => one.field.name === name);
  const fits = (value: Typed | FieldValue) =>
    !isBound(field, all, picklists) ||
    String(value ?? '')
      .split(';')
      .every((one) => one === '' || choices.some((choice) => choice.value === one));
  const usual = proposed !== undefined && fits(proposed.value) ? proposed.value : null;
  const now = typed[name];
  const isTakenOut = now !== undefined && !fits(now);
  return {
    field,
    shape: { ...shapeOf(field), required: isRequired(describe, field) },
    value: usual ?? defaultOf(field, choices),
    typed: isTakenOut ? '' : now,
    fromChat: now === undefined && usual !== null && proposed?.fromChat === true,
    choices,
    takenOut: isTakenOut ? String(now) : null,
  };
}

/** Whether a picklist takes nothing but what it offers; others keep values of their own. */
function isBound(
  field: FieldDescribe,
  all: readonly PicklistChoice[],
  picklists: RecordTypePicklists | null,
): boolean {
  if (all.some(({ validFor }) => validFor !== null)) return true;
  return field.restrictedPicklist && picklists?.[field.name] !== undefined;
}

function defaultOf(field: FieldDescribe, choices: readonly PicklistChoice[]): FieldValue {
  if (field.type === 'boolean') return field.defaultValue === true;
  return choices.find(({ isDefault }) => isDefault)?.value ?? null;
}

function isRequired(describe: Capture['describe'], field: FieldDescribe): boolean {
  return requiredOnCreate(describe).includes(field);
}

/** Asked only where there is something to choose; the user's default type is chosen at first. */
function recordTypeRow({ describe }: Capture, typed: TypedForm): readonly FormRow[] {
  const field = describe.fields.find(({ name }) => name === 'RecordTypeId');
  const types = recordTypeChoices(describe);
  if (field === undefined || !field.createable || types.length < 2) return [];
  return [
    {
      field,
      shape: { type: 'picklist', required: true },
      value: defaultRecordType(describe),
      typed: typed.RecordTypeId,
      fromChat: false,
      choices: types.map(({ id, name, isDefault }) => ({
        label: name,
        value: id,
        isDefault,
        validFor: null,
      })),
      takenOut: null,
    },
  ];
}

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
