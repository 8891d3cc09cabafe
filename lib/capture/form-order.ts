import { partsOf } from '@/lib/salesforce/compound';
import {
  type FieldDescribe,
  type ObjectDescribe,
  requiredOnCreate,
} from '@/lib/salesforce/describe';
import { controllerOf } from '@/lib/salesforce/picklists';
import { shapeOf } from '@/lib/salesforce/typed/shape';

/**
 * The fields of a form for a new record, in order: those that Salesforce requires, then the configured
 * ones, then what else is filled. The parts of a name stay together, a compound field stands for its
 * parts, and a controlling field comes before the picklist that goes by it. What the user may not set, or
 * what has no editor, is not there; the record type is asked apart.
 */
export function formOrder(
  describe: ObjectDescribe,
  configured: readonly string[],
  filled: readonly string[],
): readonly FieldDescribe[] {
  const fieldOf = (name: string) => describe.fields.filter((one) => one.name === name);
  const expanded = (name: string) =>
    fieldOf(name).flatMap((field) => {
      const parts = partsOf(describe, field);
      return parts.length > 0 ? parts : [field];
    });
  const chosen = configured.flatMap(expanded);
  const place = (field: FieldDescribe) => chosen.indexOf(field) + 1 || chosen.length + 1;
  const required = [...requiredOnCreate(describe)].sort((a, b) => place(a) - place(b));
  const wanted = [...required, ...chosen, ...filled.flatMap(fieldOf)];
  const withNames = wanted.flatMap((field) => together(describe, field, wanted));
  const ordered = withNames.flatMap((field) => {
    const controller = controllerOf(describe, field);
    return controller === null ? [field] : [controller, field];
  });
  return [...new Set(ordered)].filter(
    (field) =>
      field.createable && field.name !== 'RecordTypeId' && shapeOf(field).type !== 'readonly',
  );
}

/** A part of a name with the other parts that the form has, in the order in which a name is said. */
function together(
  describe: ObjectDescribe,
  field: FieldDescribe,
  wanted: readonly FieldDescribe[],
): readonly FieldDescribe[] {
  const name = describe.fields.find((one) => one.name === 'Name');
  const parts = name === undefined ? [] : partsOf(describe, name);
  return parts.includes(field) ? parts.filter((part) => wanted.includes(part)) : [field];
}
