import type { Access } from '@/dev/org/access';
import type { FieldDescribe } from '@/dev/org/describe/field';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import { readId } from '@/dev/org/ids';
import { type RecordType, recordTypesOf } from '@/dev/org/record-types';
import type { Row, Values } from '@/dev/org/rows';

/**
 * Checks what a write has to do with record types: the one it names, and the values of picklists that
 * its record type does not offer.
 * @returns the record type of the row after the write; null without any
 * @throws RestError
 */
export function checkRecordType(
  access: Access,
  shape: ObjectShape,
  before: Row | null,
  written: Values,
): RecordType | null {
  const offered = access.recordTypes(shape);
  if (offered === null) return null;
  const known = recordTypesOf(shape.name);
  const named = written.RecordTypeId;
  if (typeof named === 'string') refuseUnavailable(offered, named);
  const id = named === undefined ? before?.values.RecordTypeId : named;
  const fallback = before === null ? (offered[0] ?? null) : null;
  const type = known.find((one) => one.id === readId(String(id))) ?? fallback;
  if (type !== null) checkOffered(shape, type, written);
  return type;
}

/** What the fields of a new row of a record type hold before anyone writes them. */
export function recordTypeDefaults(type: RecordType | null): Values {
  if (type === null) return {};
  const chosen = Object.entries(type.picklists)
    .filter(([, { defaultValue }]) => defaultValue !== null)
    .map(([name, { defaultValue }]) => [name, defaultValue] as const);
  return { ...Object.fromEntries(chosen), RecordTypeId: type.id };
}

/** Ids that are none, or of other objects, are refused like those of any reference. */
function refuseUnavailable(offered: readonly RecordType[], named: string): void {
  const id = readId(named);
  if (id === null || !id.startsWith('012') || offered.some((one) => one.id === id)) return;
  throw new RestError('badReference', {
    message: `Record Type ID: this ID value isn't valid for the user: ${id}`,
    fields: ['RecordTypeId'],
  });
}

/** Their values are a process that administrators set up for each record type. */
const PROCESSES: readonly string[] = ['Lead.Status', 'Case.Status', 'Opportunity.StageName'];

function checkOffered(shape: ObjectShape, { picklists }: RecordType, written: Values): void {
  for (const field of shape.fields) {
    const offer = picklists[field.name];
    const value = written[field.name];
    if (offer === undefined || typeof value !== 'string' || !isChecked(shape, field)) continue;
    const wrong = (field.type === 'multipicklist' ? value.split(';') : [value]).find(
      (one) => !offer.values.includes(one),
    );
    if (wrong !== undefined)
      throw new RestError('badPicklistValue', {
        message: `${field.label}: bad value for restricted picklist field: ${wrong}`,
        fields: [field.name],
      });
  }
}

function isChecked(shape: ObjectShape, field: FieldDescribe): boolean {
  return field.restrictedPicklist || PROCESSES.includes(`${shape.name}.${field.name}`);
}
