import type { Access } from '@/dev/org/access';
import { dateTimeText, readDate, readDateTime } from '@/dev/org/dates';
import type { FieldDescribe } from '@/dev/org/describe/field';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import type { Value, Values } from '@/dev/org/rows';

/**
 * Reads the body of a write as values for an object's fields, under their exact names.
 * @throws RestError for unknown and unwritable fields, values of the wrong type, too long, not allowed
 */
export function readValues(
  access: Access,
  shape: ObjectShape,
  body: Readonly<Record<string, unknown>>,
  mode: 'create' | 'update',
): Values {
  const writes = Object.entries(body).filter(([name]) => name !== 'attributes');
  const fields = writes.map(([name]) => {
    const field = access.field(shape, name);
    if (field === undefined)
      throw new RestError('noSuchColumn', {
        message: `No such column '${name}' on sobject of type ${shape.name}`,
      });
    return field;
  });
  const closed = fields.filter((one) => !(mode === 'create' ? one.createable : one.updateable));
  if (closed.length > 0) throw notWritable(closed.map(({ name }) => name));
  return Object.fromEntries(
    writes.map(([, value], at) => {
      const field = fields[at];
      if (field === undefined) throw new Error('one field per write');
      return [field.name, readValue(field, value)];
    }),
  );
}

function notWritable(names: readonly string[]): RestError {
  return new RestError('fieldNotWritable', {
    message: `Unable to create/update fields: ${names.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
    fields: names,
  });
}

function readValue(field: FieldDescribe, value: unknown): Value {
  if (value === null) return emptied(field);
  switch (field.type) {
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType('boolean', value);
      return value;
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return readNumber(field, value);
    case 'date':
      if (typeof value !== 'string' || readDate(value) === null) throw wrongType('date', value);
      return value;
    case 'datetime': {
      const ms = typeof value === 'string' ? readDateTime(value) : null;
      if (ms === null) throw wrongType('datetime', value);
      return dateTimeText(ms);
    }
    default:
      if (typeof value !== 'string') throw wrongType('string', value);
      return readText(field, value);
  }
}

function emptied(field: FieldDescribe): Value {
  if (field.type === 'boolean') throw wrongType('boolean', null);
  return null;
}

function readNumber(field: FieldDescribe, value: unknown): number {
  if (typeof value !== 'number') throw wrongType(field.type === 'int' ? 'int' : 'double', value);
  if (field.type === 'int' && !Number.isInteger(value)) throw wrongType('int', value);
  const whole = field.type === 'int' ? field.digits : field.precision - field.scale;
  if (Math.abs(value) >= 10 ** whole)
    throw new RestError('numberOutOfRange', {
      message: `${field.label}: value outside of valid range on numeric field: ${value}`,
      fields: [field.name],
    });
  return Number(value.toFixed(field.scale));
}

/** Texts are trimmed, an empty one is null; the lines of a long text end in CRLF, as forms send them. */
function readText(field: FieldDescribe, written: string): Value {
  const text =
    field.type === 'textarea'
      ? written.trim().replace(/\r\n|\r|\n/g, '\r\n')
      : written.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  if (text === '') return null;
  if (field.type === 'reference') return text;
  if (text.length > field.length)
    throw new RestError('tooLong', {
      message: `${field.label}: data value too large: ${text} (max length=${field.length})`,
      fields: [field.name],
    });
  if (field.type === 'email' && !/^[^\s@<>(),;:"[\]\\]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text))
    throw new RestError('badEmail', {
      message: `${field.label}: invalid email address: ${text}`,
      fields: [field.name],
    });
  if (field.restrictedPicklist) checkPicklist(field, text);
  return text;
}

function checkPicklist(field: FieldDescribe, text: string): void {
  const values = field.type === 'multipicklist' ? text.split(';') : [text];
  const known = field.picklistValues.filter(({ active }) => active).map(({ value }) => value);
  const wrong = values.find((value) => !known.includes(value));
  if (wrong !== undefined)
    throw new RestError('badPicklistValue', {
      message: `${field.label}: bad value for restricted picklist field: ${wrong}`,
      fields: [field.name],
    });
}

const TOKEN_NAMES: Readonly<Record<string, string>> = {
  string: 'VALUE_STRING',
  number: 'VALUE_NUMBER',
  boolean: 'VALUE_BOOLEAN',
};

function wrongType(type: string, value: unknown): RestError {
  const name = value === null ? 'VALUE_NULL' : (TOKEN_NAMES[typeof value] ?? 'START_OBJECT');
  const shown = TOKEN_NAMES[typeof value] === undefined ? '' : ` value ${value}`;
  return new RestError('badJson', {
    message: `Cannot deserialize instance of ${type} from ${name}${shown} or request may be missing a required field at [line:1, column:1]`,
  });
}
