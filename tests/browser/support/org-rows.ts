import { shapeOf } from '@/dev/org/describe/objects';
import { changePast, plantPast } from '@/dev/org/past-the-api';
import type { Value, Values } from '@/dev/org/rows';
import type { RunningOrg } from '@/dev/org/server';

type Sobject = 'Contact' | 'Lead';

const shape = (sobject: Sobject) => {
  const found = shapeOf(sobject);
  if (found === undefined) throw new Error(`The org has no ${sobject}`);
  return found;
};

/** Adds a record past the API, as if it had always been there; gives its id. */
export function addRow({ store }: RunningOrg, sobject: Sobject, values: Values): string {
  return plantPast(store, shape(sobject), values).id;
}

/** The id of the one record that has this value. */
export function idOf({ store }: RunningOrg, sobject: Sobject, field: string, value: Value): string {
  const [row, ...others] = store.rows
    .of(shape(sobject))
    .filter((one) => one.values[field] === value);
  if (row === undefined || others.length > 0)
    throw new Error(`${others.length + (row ? 1 : 0)} of ${sobject} have ${field} ${value}`);
  return row.id;
}

/** All that the fields of all records of these objects hold. */
export function valuesOf({ store }: RunningOrg, objects: readonly Sobject[]): readonly Value[] {
  return objects.flatMap((one) =>
    [...store.rows.of(shape(one))].flatMap(({ values }) => Object.values(values)),
  );
}

/** What a field of a record holds in the org now. */
export function fieldOf({ store }: RunningOrg, id: string, field: string): Value | undefined {
  return store.rows.byId(id)?.values[field];
}

/** Changes a record as Jonas Lie does, in another window of Salesforce. */
export function changeAsJonas({ store }: RunningOrg, id: string, values: Values): void {
  const row = store.rows.byId(id);
  if (row === undefined) throw new Error(`The org has no ${id}`);
  changePast(store, row, values);
}
