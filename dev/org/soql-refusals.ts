import type { FieldDescribe } from '@/dev/org/describe/field';
import { RestError } from '@/dev/org/errors';
import type { Literal } from '@/dev/org/soql-literal';

/** For a value that does not suit its field's type. */
export function wrongLiteral(field: FieldDescribe, type: string, literal: Literal): RestError {
  const quotes =
    type === 'string' ? 'should be enclosed in quotes' : 'should not be enclosed in quotes';
  const ending = (type === 'string') === (literal.is === 'text') ? '' : ` and ${quotes}`;
  return new RestError('queryColumn', {
    message: `value of filter criterion for field '${field.name}' must be of type ${type}${ending}`,
  });
}

/** For an operator that a field's type does not know. */
export function badOperator(field: FieldDescribe): RestError {
  return new RestError('badQueryFilter', { message: `invalid operator on ${field.type} field` });
}
