import { parseQuery, type Query, type QueryBase } from '@jetstreamapp/soql-parser-js';
import type { Access } from '@/dev/org/access';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import type { Rows } from '@/dev/org/rows';
import { objectNamed } from '@/dev/org/soql-object';
import { ordering } from '@/dev/org/soql-order';
import { resolvePath } from '@/dev/org/soql-path';
import type { Place, Plan, Planning } from '@/dev/org/soql-plan';
import { selectOf } from '@/dev/org/soql-select';
import { whereTest } from '@/dev/org/soql-where-test';

/**
 * Reads a query: rows of an object with parent fields and subqueries, their number, or aggregates.
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
  return plan(rows, access, query, objectNamed(access, query.sObject ?? ''), 'whole');
}

function plan(
  rows: Rows,
  access: Access,
  query: QueryBase,
  shape: ObjectShape,
  place: Place,
): Plan {
  refuseUnknownClauses(query, place);
  const prefixes = [shape.name, ...(query.sObjectAlias === undefined ? [] : [query.sObjectAlias])];
  const planning: Planning = {
    rows,
    access,
    shape,
    place,
    path: (text) => resolvePath(access, shape, text, prefixes),
    inner: (inside, of, where) => plan(rows, access, inside, of, where),
  };
  const select = selectOf(planning, query);
  const orderBy = [query.orderBy ?? []].flat();
  return {
    shape,
    select,
    isMet: whereTest(planning, query),
    isFiltered: query.where !== undefined || orderBy.length > 0,
    compare: select.is === 'groups' ? null : ordering(planning, orderBy),
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

function parse(soql: string, error: 'malformedQuery' | 'malformedSearch'): Query {
  try {
    return parseQuery(soql);
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    throw new RestError(error, { message: `unexpected token: ${said.split('\n')[0]}` });
  }
}

/** The clauses that a query may have where it stands. */
const CLAUSES: Readonly<Record<Place, readonly string[]>> = {
  whole: [
    'fields',
    'sObject',
    'sObjectAlias',
    'where',
    'groupBy',
    'having',
    'orderBy',
    'limit',
    'offset',
  ],
  children: ['fields', 'relationshipName', 'where', 'orderBy', 'limit'],
  'semi-join': ['fields', 'sObject', 'sObjectAlias', 'where'],
};
const MOST_OFFSET = 2000;

function refuseUnknownClauses(query: QueryBase, place: Place): void {
  const other = Object.keys(query).find((key) => !CLAUSES[place].includes(key));
  if (other !== undefined)
    throw new RestError('malformedQuery', {
      message:
        place === 'whole'
          ? `This stand-in does not know ${other}`
          : `unexpected token: ${other} in a ${place === 'children' ? 'subquery' : 'semi join sub-select'}`,
    });
  if ((query.offset ?? 0) > MOST_OFFSET)
    throw new RestError('numberOutOfRange', { message: 'Maximum SOQL offset allowed is 2000' });
}
