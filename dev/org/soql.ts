import {
  type FieldType,
  type OrderByClause,
  parseQuery,
  type Query,
} from '@jetstreamapp/soql-parser-js';
import type { Access } from '@/dev/org/access';
import type { ReadValue } from '@/dev/org/derived';
import { shapeOf } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import type { Row, Rows } from '@/dev/org/rows';
import { conditionTest } from '@/dev/org/soql-compare';
import { type Path, readPath, resolvePath } from '@/dev/org/soql-path';
import { meets, whereTree } from '@/dev/org/soql-where';

/** A query that was checked against the objects and this user's rights, ready to run. */
export interface Plan {
  readonly shape: ObjectShape;
  /** Null for COUNT(). */
  readonly fields: readonly Path[] | null;
  readonly isMet: (row: Row) => boolean;
  readonly isFiltered: boolean;
  readonly compare: ((a: Row, b: Row) => number) | null;
  readonly limit: number | null;
  readonly offset: number;
}

/**
 * Reads a query over one object, with parent fields.
 * @throws RestError; a name that is not known is pointed out in the query, as Salesforce does
 */
export function planQuery(rows: Rows, access: Access, soql: string): Plan {
  try {
    return planPart(rows, access, soql, 'malformedQuery');
  } catch (thrown) {
    if (!(thrown instanceof RestError) || thrown.culprit === null) throw thrown;
    throw pointedOut(soql, thrown, thrown.culprit);
  }
}

/**
 * The same for a query that is part of something else.
 * @param error the situation for text that is no query
 * @throws RestError
 */
export function planPart(
  rows: Rows,
  access: Access,
  soql: string,
  error: 'malformedQuery' | 'malformedSearch',
): Plan {
  const query = parse(soql, error);
  refuseUnknownClauses(query);
  const shape = query.sObject === undefined ? undefined : shapeOf(query.sObject);
  if (shape === undefined || !access.canRead(shape))
    throw new RestError('queryType', {
      culprit: query.sObject ?? '',
      message: `sObject type '${query.sObject}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
    });
  const prefixes = [shape.name, ...(query.sObjectAlias === undefined ? [] : [query.sObjectAlias])];
  const path = (text: string) => resolvePath(access, shape, text, prefixes);
  return {
    shape,
    fields: selected(query.fields ?? [], path),
    isMet: whereTest(rows, access, query, path),
    isFiltered: query.where !== undefined || query.orderBy !== undefined,
    compare: ordering(rows, [query.orderBy ?? []].flat(), path),
    limit: query.limit ?? null,
    offset: query.offset ?? 0,
  };
}

function pointedOut(soql: string, { situation, message }: RestError, culprit: string): RestError {
  const at = Math.max(0, soql.toLowerCase().indexOf(culprit.toLowerCase()));
  const before = soql.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const line = soql.split('\n')[before.length - 1];
  return new RestError(situation, {
    message: `\n${line}\n${' '.repeat(column - 1)}^\nERROR at Row:${before.length}:Column:${column}\n${message}`,
  });
}

/** The rows of a plan in their order, out of those given. */
export function runPlan(plan: Plan, candidates: readonly Row[]): readonly Row[] {
  const met = candidates.filter(plan.isMet);
  const ordered = plan.compare === null ? met : met.toSorted(plan.compare);
  return ordered.slice(plan.offset, plan.offset + (plan.limit ?? ordered.length));
}

function parse(soql: string, error: 'malformedQuery' | 'malformedSearch'): Query {
  try {
    return parseQuery(soql);
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    throw new RestError(error, { message: `unexpected token: ${said.split('\n')[0]}` });
  }
}

function refuseUnknownClauses(query: Query): void {
  const known = ['fields', 'sObject', 'sObjectAlias', 'where', 'orderBy', 'limit', 'offset'];
  const other = Object.keys(query).find((key) => !known.includes(key));
  if (other !== undefined)
    throw new RestError('malformedQuery', { message: `This stand-in does not know ${other}` });
  if ((query.offset ?? 0) > 2000)
    throw new RestError('numberOutOfRange', {
      message: 'Maximum SOQL offset allowed is 2000',
    });
}

function selected(
  fields: readonly FieldType[],
  path: (text: string) => Path,
): readonly Path[] | null {
  const [first] = fields;
  if (
    fields.length === 1 &&
    first?.type === 'FieldFunctionExpression' &&
    first.rawValue?.toUpperCase() === 'COUNT()'
  )
    return null;
  const seen = new Set<string>();
  return fields.map((one) => {
    if (one.type !== 'Field' && one.type !== 'FieldRelationship')
      throw new RestError('malformedQuery', {
        message: 'This stand-in knows only fields, parent fields and COUNT() in SELECT',
      });
    const text = one.type === 'Field' ? one.field : [...one.relationships, one.field].join('.');
    if ('alias' in one && one.alias !== undefined)
      throw new RestError('malformedQuery', {
        message: 'only aggregate expressions use field aliasing',
      });
    const found = path(text);
    const name = [...found.hops.map((hop) => hop.name), found.field.name].join('.');
    if (seen.has(name))
      throw new RestError('queryColumn', { message: `duplicate field selected: ${text}` });
    seen.add(name);
    return found;
  });
}

function whereTest(
  rows: Rows,
  access: Access,
  query: Query,
  path: (text: string) => Path,
): (row: Row) => boolean {
  if (query.where === undefined) return () => true;
  const tree = whereTree(query.where, (condition) => {
    if (!('field' in condition))
      throw new RestError('malformedQuery', {
        message: 'This stand-in knows no functions in WHERE',
      });
    const at = path(condition.field);
    const test = conditionTest(at.field, condition, access.user.timeZone);
    return (row: Row) => test(readPath(rows, row, at));
  });
  return (row) => meets(tree, row);
}

function ordering(
  rows: Rows,
  clauses: readonly OrderByClause[],
  path: (text: string) => Path,
): ((a: Row, b: Row) => number) | null {
  if (clauses.length === 0) return null;
  const orders = clauses.map((clause) => {
    if (!('field' in clause))
      throw new RestError('malformedQuery', {
        message: 'This stand-in knows no functions in ORDER BY',
      });
    const at = path(clause.field);
    if (!at.field.sortable)
      throw new RestError('queryColumn', {
        message: `field '${at.field.name}' can not be sorted in a query call`,
      });
    const direction = clause.order === 'DESC' ? -1 : 1;
    const nulls = clause.nulls === 'LAST' ? 1 : -1;
    return (a: Row, b: Row) =>
      compareValues(readPath(rows, a, at), readPath(rows, b, at), direction, nulls);
  });
  return (a, b) => orders.reduce((so, order) => (so === 0 ? order(a, b) : so), 0);
}

/** Empty values come first unless NULLS LAST says otherwise, in either direction. */
function compareValues(a: ReadValue, b: ReadValue, direction: number, nulls: number): number {
  if (a === null || b === null) return a === b ? 0 : (a === null ? 1 : -1) * nulls;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return String(a).localeCompare(String(b), 'en', { sensitivity: 'accent' }) * direction;
}
