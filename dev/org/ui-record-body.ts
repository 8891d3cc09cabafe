import { createHash } from 'node:crypto';
import { readDateTime } from '@/dev/org/dates';
import { type ReadValue, readField } from '@/dev/org/derived';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { recordTypeInfos } from '@/dev/org/describe-record-types';
import { MASTER_RECORD_TYPE } from '@/dev/org/record-types';
import type { RestCall } from '@/dev/org/rest-call';
import type { Row, Value } from '@/dev/org/rows';

/** A record as the User Interface API writes it, with the fields named, which this user sees. */
export function uiRecordBody(call: RestCall, row: Row, names: readonly string[]) {
  const { values, shape } = row;
  const fields = call.access.fields(shape).filter(({ name }) => names.includes(name));
  const bodies = fields.map((field) => {
    const value = readField(call.state.rows, row, field);
    return [field.name, { displayValue: shown(field, value), value: written(field, value) }];
  });
  const recordTypeId = values.RecordTypeId ?? MASTER_RECORD_TYPE;
  const info = recordTypeInfos(call.access, shape, call.version).find(
    (one) => one.recordTypeId === recordTypeId && !one.master,
  );
  const body = {
    apiName: shape.name,
    childRelationships: {},
    fields: Object.fromEntries(bodies),
    id: row.id,
    lastModifiedById: values.LastModifiedById ?? null,
    lastModifiedDate: iso(values.LastModifiedDate),
    recordTypeId,
    recordTypeInfo:
      info === undefined
        ? null
        : {
            available: info.available,
            defaultRecordTypeMapping: info.defaultRecordTypeMapping,
            master: false,
            name: info.name,
            recordTypeId,
          },
    systemModstamp: iso(values.SystemModstamp),
    weakEtag: readDateTime(String(values.SystemModstamp)) ?? 0,
  };
  return { ...body, eTag: createHash('md5').update(JSON.stringify(body)).digest('hex') };
}

/** How a value would be shown; only picklists are, by their labels. */
function shown(field: FieldDescribe, value: ReadValue): string | null {
  if (field.type !== 'picklist' || typeof value !== 'string') return null;
  return field.picklistValues.find((one) => one.value === value)?.label ?? value;
}

function written(field: FieldDescribe, value: ReadValue): ReadValue {
  return field.type === 'datetime' && typeof value === 'string' ? iso(value) : value;
}

/** Here stamps end in `Z`, where the REST API has `+0000`. */
function iso(value: Value | undefined): string | null {
  const ms = typeof value === 'string' ? readDateTime(value) : null;
  return ms === null ? null : new Date(ms).toISOString();
}
