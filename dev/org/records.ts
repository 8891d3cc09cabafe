import type { Access } from '@/dev/org/access';
import { consequences } from '@/dev/org/consequences';
import { defaults } from '@/dev/org/defaults';
import { checkDependents } from '@/dev/org/dependent-picklists';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { checkDuplicates } from '@/dev/org/duplicates';
import { RestError } from '@/dev/org/errors';
import { runFlows } from '@/dev/org/flows';
import { checkRecordType, recordTypeDefaults } from '@/dev/org/record-type-writes';
import { checkReferences } from '@/dev/org/references';
import { refuseSwitched } from '@/dev/org/refusals';
import type { DuplicateHeader } from '@/dev/org/rest-headers';
import type { Row, Values } from '@/dev/org/rows';
import { QUEUE_IDS } from '@/dev/org/seed/queues';
import { changedStamps, createdStamps, timeOfChange } from '@/dev/org/stamps';
import type { OrgState } from '@/dev/org/state';
import { checkValidationRules } from '@/dev/org/validation-rules';
import { readValues } from '@/dev/org/write-values';

type Body = Readonly<Record<string, unknown>>;

/** What the caller of a write asks for beside it. */
export interface WriteOptions {
  readonly duplicates: DuplicateHeader;
  /** As in paths, `v66.0`. */
  readonly version: string;
}

export interface CreateOptions extends WriteOptions {
  /** Whether assignment rules run: a Lead or Case then goes to a queue. */
  readonly autoAssign: boolean;
}

/** Makes a row as a user would through the API. Throws RestError. */
export function createRow(
  state: OrgState,
  access: Access,
  shape: ObjectShape,
  body: Body,
  options: CreateOptions,
): Row {
  if (!access.canCreate(shape))
    throw new RestError('cannotCreate', {
      message: `entity type cannot be inserted: ${shape.label}`,
      fields: [],
    });
  const read = readValues(access, shape, body, 'create');
  const missing = shape.fields.filter(
    (field) =>
      field.createable &&
      !field.nillable &&
      // A person account has a last name in place of a name.
      !(field.name === 'Name' && typeof read.LastName === 'string') &&
      (read[field.name] === null || (read[field.name] === undefined && !field.defaultedOnCreate)),
  );
  refuseMissing(missing.map(({ name }) => name));
  const type = checkRecordType(access, shape, null, read);
  const written = checkReferences(state.rows, access, shape, read);
  const first = { ...defaults(shape), ...recordTypeDefaults(type) };
  const follows = consequences(state.rows, shape.name, null, { ...first, ...written });
  checkDependents(shape, written, { ...first, ...written });
  const after = { ...first, ...written, ...follows };
  checkValidationRules(state.switches.values, shape.name, written, after);
  runDuplicateRules(state, access, shape, null, written, options);
  refuseSwitched(state.switches.values.refusals, 'create', shape.name);
  refuseLocked(state);
  const queue = options.autoAssign ? QUEUE_IDS[shape.name] : undefined;
  const id = state.rows.newId(shape);
  const values = {
    ...first,
    ...(shape.name === 'Case' ? { CaseNumber: state.rows.newCaseNumber() } : {}),
    OwnerId: access.user.id,
    ...written,
    ...follows,
    ...(queue === undefined ? {} : { OwnerId: queue }),
    ...createdStamps(access.user.id, Date.now()),
    Id: id,
  };
  const row = state.rows.add(shape, id, values, false);
  runFlows(state, row, access.user.id);
  return row;
}

/** Changes a row as a user would through the API. Throws RestError. */
export function updateRow(
  state: OrgState,
  access: Access,
  row: Row,
  body: Body,
  options: WriteOptions,
): void {
  if (!access.canEditRow(row)) throw new RestError('noEditRight', { fields: [] });
  const read = readValues(access, row.shape, body, 'update');
  refuseMissing(
    row.shape.fields
      .filter((field) => !field.nillable && read[field.name] === null)
      .map(({ name }) => name),
  );
  checkRecordType(access, row.shape, row, read);
  const written = checkReferences(state.rows, access, row.shape, read);
  checkDependents(row.shape, written, { ...row.values, ...written });
  const follows = consequences(state.rows, row.shape.name, row, written);
  const after = { ...row.values, ...written, ...follows };
  checkValidationRules(state.switches.values, row.shape.name, written, after);
  runDuplicateRules(state, access, row.shape, row, written, options);
  refuseSwitched(state.switches.values.refusals, 'update', row.shape.name);
  refuseLocked(state);
  const values = { ...written, ...follows, ...changedStamps(access.user.id, timeOfChange(row, 0)) };
  state.rows.change(row, values, state.indexDelayMs);
  runFlows(state, row, access.user.id);
}

function runDuplicateRules(
  state: OrgState,
  access: Access,
  shape: ObjectShape,
  before: Row | null,
  written: Values,
  { duplicates, version }: WriteOptions,
): void {
  const write = { sobject: shape.name, before, written, header: duplicates, version };
  checkDuplicates(state, access, write);
}

/** Moves a row to the recycle bin. Throws RestError. */
export function deleteRow(state: OrgState, access: Access, row: Row): void {
  if (!access.canDelete(row.shape) || !access.canEditRow(row))
    throw new RestError('noEditRight', { fields: [] });
  refuseLocked(state);
  const values = { IsDeleted: true, ...changedStamps(access.user.id, timeOfChange(row, 0)) };
  state.rows.change(row, values, state.indexDelayMs);
}

function refuseMissing(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new RestError('requiredMissing', {
    message: `Required fields are missing: [${names.join(', ')}]`,
    fields: names,
  });
}

function refuseLocked(state: OrgState): void {
  if (state.switches.takeLock()) throw new RestError('rowLocked', { fields: [] });
}
