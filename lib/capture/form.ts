import { formOrder } from '@/lib/capture/form-order';
import type { Capture } from '@/lib/capture/values';
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
import type { Typed } from '@/lib/salesforce/typed/typed';

/** What a form goes by beside the capture and what is typed. */
export interface FormRules {
  /** The organisation's fields, by API name, in order. */
  readonly configured: readonly string[];
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
    rows.push(rowOf(capture, rules, typed, field, above));
  }
  return rows;
}

function rowOf(
  { describe, values }: Capture,
  { picklists }: FormRules,
  typed: TypedForm,
  field: FieldDescribe,
  controlling: FormRow | undefined,
): FormRow {
  const { name } = field;
  const all = picklists?.[name] ?? choicesOf(describe, field);
  // A controlling field that the form can't have says nothing either.
  const choices =
    controlling === undefined
      ? all
      : choicesFor(all, controlText(controlling.typed ?? controlling.value));
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
