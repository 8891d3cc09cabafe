import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';

/** A value that a picklist offers. */
export interface PicklistChoice {
  readonly label: string;
  readonly value: string;
  readonly isDefault: boolean;
  /** Values of the controlling field that it goes with, a checkbox's as `true` and `false`; null: all. */
  readonly validFor: readonly string[] | null;
}

/**
 * What a picklist offers by its describe: active values in the organisation's order, each with the
 * controlling values that it goes with. A controlling field that the user may not see binds nothing.
 */
export function choicesOf(
  describe: ObjectDescribe,
  field: FieldDescribe,
): readonly PicklistChoice[] {
  const controller = controllerOf(describe, field);
  return field.picklistValues.map(({ label, value, defaultValue, validFor }) => ({
    label,
    value,
    isDefault: defaultValue,
    validFor: controller === null || validFor === null ? null : decoded(validFor, controller),
  }));
}

/** The field that decides which values a dependent picklist offers; null for any other field. */
export function controllerOf(
  { fields }: ObjectDescribe,
  field: FieldDescribe,
): FieldDescribe | null {
  if (!field.dependentPicklist || field.controllerName === null) return null;
  return fields.find(({ name }) => name === field.controllerName) ?? null;
}

/**
 * The choices that go with a controlling value, as `controlText` gives it. Without one, those alone that go
 * with every value.
 */
export function choicesFor(
  choices: readonly PicklistChoice[],
  controlling: string | null,
): readonly PicklistChoice[] {
  return choices.filter(
    ({ validFor }) => validFor === null || (controlling !== null && validFor.includes(controlling)),
  );
}

/** A controlling field's value as `validFor` names it; null where it has none. */
export function controlText(value: string | number | boolean | null | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : String(value);
}

/**
 * Reads `validFor`: a bit set in base64, the n-th bit from the left for the n-th value of the controlling
 * field, inactive ones counted; of a checkbox bit 0 is false and bit 1 true ("Sample Code for Dependent
 * Picklists" under DescribeSObjectResult in the SOAP API guide).
 */
function decoded(validFor: string, controller: FieldDescribe): readonly string[] {
  const bytes = Uint8Array.from(atob(validFor), (sign) => sign.charCodeAt(0));
  const isSet = (bit: number) => (((bytes[bit >> 3] ?? 0) << (bit % 8)) & 0x80) !== 0;
  const values =
    controller.type === 'boolean'
      ? [
          { value: 'false', at: 0 },
          { value: 'true', at: 1 },
        ]
      : controller.picklistValues;
  return values.filter(({ at }) => isSet(at)).map(({ value }) => value);
}
