import type { ConditionWithValueQuery, WhereClause } from '@jetstreamapp/soql-parser-js';
import { RestError } from '@/dev/org/errors';

/** The conditions of WHERE on rows, or of HAVING on groups, as a tree. */
export type WhereTree<T> =
  | { readonly is: 'leaf'; readonly test: (one: T) => boolean }
  | { readonly is: 'not'; readonly of: WhereTree<T> }
  | { readonly is: 'and' | 'or'; readonly of: readonly WhereTree<T>[] };

/** Makes a test of one condition. */
type TestOf<T> = (condition: ConditionWithValueQuery) => (one: T) => boolean;

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | { readonly leaf: ConditionWithValueQuery };

/**
 * Makes a tree of the parser's list of conditions and parentheses. As in SOQL, AND and OR may not be
 * mixed without parentheses, and a NOT inside a chain wants parentheses of its own.
 * @param testOf makes a test of one condition
 * @throws RestError MALFORMED_QUERY
 */
export function whereTree<T>(clause: WhereClause, testOf: TestOf<T>): WhereTree<T> {
  const tokens = tokensOf(clause);
  const tree = expression(tokens, testOf);
  const rest = tokens[0];
  if (rest !== undefined) throw unexpected(rest);
  return tree;
}

function tokensOf(clause: WhereClause): Token[] {
  const tokens: Token[] = [];
  for (let at: WhereClause | undefined = clause; at !== undefined; ) {
    const { left } = at;
    if (left !== null) {
      // `left` of a negation holds nothing but its parentheses.
      for (let n = openParens(left); n > 0; n -= 1) tokens.push('(');
      if ('operator' in left) tokens.push({ leaf: left });
      for (let n = closeParens(left); n > 0; n -= 1) tokens.push(')');
    }
    if (!('operator' in at)) break;
    tokens.push(at.operator);
    at = at.right;
  }
  return tokens;
}

const openParens = (left: ConditionWithValueQuery) => left.openParen ?? 0;
const closeParens = (left: ConditionWithValueQuery) =>
  'closeParen' in left ? (left.closeParen ?? 0) : 0;

function expression<T>(tokens: Token[], testOf: TestOf<T>): WhereTree<T> {
  if (tokens[0] === 'NOT') {
    tokens.shift();
    return { is: 'not', of: simple(tokens, testOf) };
  }
  const first = simple(tokens, testOf);
  const operator = tokens[0];
  if (operator !== 'AND' && operator !== 'OR') return first;
  const all = [first];
  while (tokens[0] === operator) {
    tokens.shift();
    all.push(simple(tokens, testOf));
  }
  return { is: operator === 'AND' ? 'and' : 'or', of: all };
}

function simple<T>(tokens: Token[], testOf: TestOf<T>): WhereTree<T> {
  const token = tokens.shift();
  if (token === '(') {
    const inner = expression(tokens, testOf);
    const closing = tokens.shift();
    if (closing !== ')') throw unexpected(closing);
    return inner;
  }
  if (typeof token !== 'object') throw unexpected(token);
  return { is: 'leaf', test: testOf(token.leaf) };
}

function unexpected(token: Token | undefined): RestError {
  if (token === undefined)
    return new RestError('malformedQuery', { message: 'unexpected token: <EOF>' });
  const shown = typeof token === 'string' ? token : 'field' in token.leaf ? token.leaf.field : '(';
  return new RestError('malformedQuery', { message: `unexpected token: '${shown}'` });
}

/** Tells whether a row or group meets a tree of conditions. */
export function meets<T>(tree: WhereTree<T>, row: T): boolean {
  switch (tree.is) {
    case 'leaf':
      return tree.test(row);
    case 'not':
      return !meets(tree.of, row);
    case 'and':
      return tree.of.every((each) => meets(each, row));
    case 'or':
      return tree.of.some((each) => meets(each, row));
  }
}
