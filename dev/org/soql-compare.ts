import type { Condition } from '@jetstreamapp/soql-parser-js';
import { readDateTime } from '@/dev/org/dates';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { RestError } from '@/dev/org/errors';
import { readId } from '@/dev/org/ids';
import { dateSpan, type Literal, momentSpan, readLiteral } from '@/dev/org/soql-literal';
import { ordered } from '@/dev/org/soql-ordered';
import { badOperator, wrongLiteral } from '@/dev/org/soql-refusals';
import { includesTest, likeTest, type Test, textTest } from '@/dev/org/soql-text-tests';

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

function idTest(field: FieldDescribe, operator: string, literal: Literal): Test {
  if (literal.is !== 'text') throw wrongLiteral(field, 'string', literal);
  if (operator !== '=') throw badOperator(field);
  const id = readId(literal.text);
  if (id === null)
    throw new RestError('badQueryFilter', { message: `invalid ID field: ${literal.text}` });
  return (value) => value === id;
}

/** Compares with a span: equal is inside it, greater is after its end. */
function within<T extends string | number>(
  operator: string,
  value: T,
  [start, end]: readonly [T, T],
): boolean {
  return ordered(operator, value < start ? -1 : value >= end ? 1 : 0);
}
