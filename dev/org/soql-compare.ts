import type { Condition } from '@jetstreamapp/soql-parser-js';
import { readDateTime } from '@/dev/org/dates';
import type { ReadValue } from '@/dev/org/derived';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { RestError } from '@/dev/org/errors';
import { readId } from '@/dev/org/ids';
import {
  dateSpan,
  type Literal,
  likePattern,
  momentSpan,
  readLiteral,
} from '@/dev/org/soql-literal';

/** Whether a field's value meets a condition. */
export type Test = (value: ReadValue) => boolean;

/**
 * Makes a test of a condition on a field.
 * @param timeZone the user's, in which days begin
 * @throws RestError for a field that can't be filtered by, or a value that does not suit its type
 */
export function conditionTest(field: FieldDescribe, condition: Condition, timeZone: string): Test {
  if (!('operator' in condition)) throw new RestError('malformedQuery');
  if (!field.filterable)
    throw new RestError('queryColumn', {
      message: `field '${field.name}' can not be filtered in a query call`,
    });
  const { operator } = condition;
  const values = [condition.value].flat();
  const kinds = [condition.literalType].flat();
  const literals = values.map((value, at) =>
    readLiteral(kinds.length === 1 ? kinds[0] : kinds[at], value),
  );
  if (operator === 'IN' || operator === 'NOT IN') {
    const tests = literals.map((literal) => compareTest(field, '=', literal, timeZone));
    const isIn: Test = (value) => tests.some((test) => test(value));
    return operator === 'IN' ? isIn : (value) => !isIn(value);
  }
  if (operator === 'INCLUDES' || operator === 'EXCLUDES') {
    const includes = includesTest(field, literals);
    return operator === 'INCLUDES' ? includes : (value) => !includes(value);
  }
  const [literal] = literals;
  if (literal === undefined || literals.length > 1) throw new RestError('malformedQuery');
  return compareTest(field, operator, literal, timeZone);
}

function compareTest(
  field: FieldDescribe,
  operator: string,
  literal: Literal,
  timeZone: string,
): Test {
  if (operator === '!=') {
    const isEqual = compareTest(field, '=', literal, timeZone);
    return (value) => !isEqual(value);
  }
  if (operator === 'LIKE') return likeTest(field, literal);
  if (literal.is === 'null') {
    if (operator !== '=')
      throw new RestError('malformedQuery', { message: "unexpected token: 'null'" });
    return (value) => value === null;
  }
  switch (field.type) {
    case 'boolean':
      if (literal.is !== 'boolean') throw wrongLiteral(field, 'boolean', literal);
      if (operator !== '=') throw badOperator(field);
      return (value) => value === literal.boolean;
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      if (literal.is !== 'number') throw wrongLiteral(field, field.type, literal);
      return (value) => typeof value === 'number' && ordered(operator, value - literal.number);
    case 'date': {
      const span = dateSpan(literal, timeZone);
      if (span === null) throw wrongLiteral(field, 'date', literal);
      return (value) => typeof value === 'string' && within(operator, value, span);
    }
    case 'datetime': {
      const span = momentSpan(literal, timeZone);
      if (span === null) throw wrongLiteral(field, 'dateTime', literal);
      return (value) => {
        const ms = typeof value === 'string' ? readDateTime(value) : null;
        return ms !== null && within(operator, ms, span);
      };
    }
    case 'id':
    case 'reference':
      return idTest(field, operator, literal);
    default:
      return textTest(field, operator, literal);
  }
}

function textTest(field: FieldDescribe, operator: string, literal: Literal): Test {
  if (literal.is !== 'text') throw wrongLiteral(field, 'string', literal);
  const wanted = literal.text.toLowerCase();
  if (wanted === '') return (value) => operator === '=' && value === null;
  return (value) => {
    if (typeof value !== 'string') return false;
    const own = value.toLowerCase();
    return ordered(operator, own < wanted ? -1 : own > wanted ? 1 : 0);
  };
}

function idTest(field: FieldDescribe, operator: string, literal: Literal): Test {
  if (literal.is !== 'text') throw wrongLiteral(field, 'string', literal);
  if (operator !== '=') throw badOperator(field);
  const id = readId(literal.text);
  if (id === null)
    throw new RestError('badQueryFilter', { message: `invalid ID field: ${literal.text}` });
  return (value) => value === id;
}

/** Any of the literals, each of whose values (`A;B`) must be chosen. */
function includesTest(field: FieldDescribe, literals: readonly Literal[]): Test {
  if (field.type !== 'multipicklist') throw badOperator(field);
  const wanted = literals.map((literal) => {
    if (literal.is !== 'text') throw wrongLiteral(field, 'string', literal);
    return literal.text.toLowerCase().split(';');
  });
  return (value) => {
    const chosen = typeof value === 'string' ? value.toLowerCase().split(';') : [];
    return wanted.some((all) => all.every((one) => chosen.includes(one)));
  };
}

/** Types that LIKE works on. */
const TEXTS: readonly string[] = [
  'string',
  'textarea',
  'phone',
  'email',
  'url',
  'picklist',
  'combobox',
];

function likeTest(field: FieldDescribe, literal: Literal): Test {
  if (!TEXTS.includes(field.type)) throw badOperator(field);
  if (literal.is !== 'text') throw wrongLiteral(field, 'string', literal);
  const pattern = likePattern(literal.raw);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Compares with a span: equal is inside it, greater is after its end. */
function within<T extends string | number>(
  operator: string,
  value: T,
  [start, end]: readonly [T, T],
): boolean {
  return ordered(operator, value < start ? -1 : value >= end ? 1 : 0);
}

function ordered(operator: string, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    default:
      throw new RestError('malformedQuery', { message: `unexpected token: '${operator}'` });
  }
}

function wrongLiteral(field: FieldDescribe, type: string, literal: Literal): RestError {
  const quotes =
    type === 'string' ? 'should be enclosed in quotes' : 'should not be enclosed in quotes';
  const ending = (type === 'string') === (literal.is === 'text') ? '' : ` and ${quotes}`;
  return new RestError('queryColumn', {
    message: `value of filter criterion for field '${field.name}' must be of type ${type}${ending}`,
  });
}

function badOperator(field: FieldDescribe): RestError {
  return new RestError('badQueryFilter', { message: `invalid operator on ${field.type} field` });
}
