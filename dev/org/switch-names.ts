import type { FieldDescribe } from '@/dev/org/describe/field';
import { shapeOf } from '@/dev/org/describe/objects';
import { readId } from '@/dev/org/ids';
import { recordTypesOf } from '@/dev/org/record-types';
import type { LostRights, SwitchChange } from '@/dev/org/switches';

/**
 * Refuses a change of switches that names what this org does not have: a misspelt field would leave a
 * test believing that it was hidden.
 * @throws Error
 */
export function checkNames(change: SwitchChange): void {
  for (const rights of [change, ...Object.values(change.profiles ?? {})]) checkRights(rights);
  const rule = change.validationRule;
  if (rule !== undefined && rule !== null) fieldOrObject(rule.sobject, rule.field);
  for (const { sobject, fields, when = {} } of change.validationRules ?? []) {
    objectNamed(sobject);
    for (const name of [...fields, ...Object.keys(when)]) fieldNamed(sobject, name);
  }
  for (const { sobject, field } of change.flows ?? []) fieldOrObject(sobject, field);
  const ids = [...(change.readOnlyRecords ?? []), ...(change.hiddenRecords ?? [])];
  const wrong = ids.find((id) => readId(id) === null);
  if (wrong !== undefined) throw new Error(`no id: ${wrong}`);
}

function checkRights(rights: LostRights): void {
  const { hiddenFields, readOnlyFields, objectRights, recordTypes } = rights;
  for (const [sobject, names] of Object.entries(recordTypes ?? {})) {
    const known = recordTypesOf(sobject).filter(({ isActive }) => isActive);
    const wrong = names.find((name) => !known.some((one) => one.developerName === name));
    if (known.length === 0 || wrong !== undefined)
      throw new Error(`no active record type ${sobject}.${wrong ?? ''}`);
  }
  for (const [sobject, names] of Object.entries(hiddenFields ?? {})) {
    for (const name of names) {
      if (!fieldNamed(sobject, name).permissionable)
        throw new Error(`Salesforce lets nobody hide ${sobject}.${name}`);
    }
  }
  for (const [sobject, names] of Object.entries(readOnlyFields ?? {})) {
    for (const name of names) fieldNamed(sobject, name);
  }
  for (const sobject of Object.keys(objectRights ?? {})) objectNamed(sobject);
}

function fieldOrObject(sobject: string, field: string | null): void {
  if (field === null) objectNamed(sobject);
  else fieldNamed(sobject, field);
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
