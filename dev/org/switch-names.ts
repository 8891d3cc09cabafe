import type { FieldDescribe } from '@/dev/org/describe/field';
import { shapeOf } from '@/dev/org/describe/objects';
import { readId } from '@/dev/org/ids';
import type { SwitchChange } from '@/dev/org/switches';

/**
 * Refuses a change of switches that names what this org does not have: a misspelt field would leave a
 * test believing that it was hidden.
 * @throws Error
 */
export function checkNames(change: SwitchChange): void {
  for (const [sobject, names] of Object.entries(change.hiddenFields ?? {})) {
    for (const name of names) {
      if (!fieldNamed(sobject, name).permissionable)
        throw new Error(`Salesforce lets nobody hide ${sobject}.${name}`);
    }
  }
  for (const [sobject, names] of Object.entries(change.readOnlyFields ?? {})) {
    for (const name of names) fieldNamed(sobject, name);
  }
  for (const sobject of Object.keys(change.objectRights ?? {})) objectNamed(sobject);
  const rule = change.validationRule;
  if (rule !== undefined && rule !== null) {
    objectNamed(rule.sobject);
    if (rule.field !== null) fieldNamed(rule.sobject, rule.field);
  }
  const ids = [...(change.readOnlyRecords ?? []), ...(change.hiddenRecords ?? [])];
  const wrong = ids.find((id) => readId(id) === null);
  if (wrong !== undefined) throw new Error(`no id: ${wrong}`);
}

function objectNamed(sobject: string) {
  const shape = shapeOf(sobject);
  if (shape?.name !== sobject) throw new Error(`no object ${sobject}`);
  return shape;
}

function fieldNamed(sobject: string, name: string): FieldDescribe {
  const field = objectNamed(sobject).fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`no field ${sobject}.${name}`);
  return field;
}
