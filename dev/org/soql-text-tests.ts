import type { ReadValue } from '@/dev/org/derived';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { type Literal, likePattern } from '@/dev/org/soql-literal';
import { ordered } from '@/dev/org/soql-ordered';
import { badOperator, wrongLiteral } from '@/dev/org/soql-refusals';

/** Whether a field's value meets a condition. */
export type Test = (value: ReadValue) => boolean;

/** Compares texts, whose case does not count. Throws RestError for what is no text. */
export function textTest(field: FieldDescribe, operator: string, literal: Literal): Test {
  if (literal.is !== 'text') throw wrongLiteral(field, 'string', literal);
  const wanted = literal.text.toLowerCase();
  if (wanted === '') return (value) => operator === '=' && value === null;
  return (value) => {
    if (typeof value !== 'string') return false;
    const own = value.toLowerCase();
    return ordered(operator, own < wanted ? -1 : own > wanted ? 1 : 0);
  };
}

/** For INCLUDES: any of the literals, each of whose values (`A;B`) must be chosen. */
export function includesTest(field: FieldDescribe, literals: readonly Literal[]): Test {
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

/** For LIKE. Throws RestError for a field that is no text. */
export function likeTest(field: FieldDescribe, literal: Literal): Test {
  if (!TEXTS.includes(field.type)) throw badOperator(field);
  if (literal.is !== 'text') throw wrongLiteral(field, 'string', literal);
  const pattern = likePattern(literal.raw);
  return (value) => typeof value === 'string' && pattern.test(value);
}
