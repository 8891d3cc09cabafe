import { consequences } from '@/dev/org/consequences';
import { type ReadValue, readField } from '@/dev/org/derived';
import { fieldOf, type ObjectShape } from '@/dev/org/describe/shape';
import type { Row, Values } from '@/dev/org/rows';
import { plant } from '@/dev/org/seed/plant';
import { changedStamps, timeOfChange } from '@/dev/org/stamps';
import type { OrgState } from '@/dev/org/state';
import { JONAS } from '@/dev/org/users';

/** A whole row, whatever anyone may see of it. */
export function readPast(state: OrgState, row: Row): Readonly<Record<string, ReadValue>> {
  return Object.fromEntries(
    row.shape.fields.map((field) => [field.name, readField(state.rows, row, field)]),
  );
}

/**
 * Adds a row as if it had always been there, known to search; values are taken as they are.
 * @throws Error for a field that the object does not have
 */
export function plantPast(state: OrgState, shape: ObjectShape, values: Values): Row {
  checkNames(shape, values);
  const number = shape.name === 'Case' ? { CaseNumber: state.rows.newCaseNumber() } : {};
  const follows = consequences(state.rows, shape.name, null, values);
  return plant(state.rows, shape, { ...number, ...follows, ...values });
}

/**
 * Changes a row as Jonas Lie, at least a second after its last change: stamps know whole seconds, and a
 * conflict within one would go unseen.
 * @throws Error for a field that the object does not have
 */
export function changePast(state: OrgState, row: Row, values: Values): void {
  checkNames(row.shape, values);
  const stamps = changedStamps(JONAS.id, timeOfChange(row, 1000));
  const follows = consequences(state.rows, row.shape.name, row, values);
  state.rows.change(row, { ...stamps, ...follows, ...values }, state.indexDelayMs);
}

function checkNames(shape: ObjectShape, values: Values): void {
  const unknown = Object.keys(values).find((name) => fieldOf(shape, name)?.name !== name);
  if (unknown !== undefined) throw new Error(`no field ${unknown} on ${shape.name}`);
}
