import type { OrderByClause } from '@jetstreamapp/soql-parser-js';
import type { ReadValue } from '@/dev/org/derived';
import { RestError } from '@/dev/org/errors';
import type { Row } from '@/dev/org/rows';
import { type Path, readPath } from '@/dev/org/soql-path';
import type { Planning } from '@/dev/org/soql-plan';

/**
 * Makes a comparison of rows out of ORDER BY, null without one.
 * @throws RestError for a field that is not known or can't be sorted by
 */
export function ordering(
  { rows, path }: Planning,
  clauses: readonly OrderByClause[],
): ((a: Row, b: Row) => number) | null {
  return comparison(clauses, (clause) => {
    if (!('field' in clause))
      throw new RestError('malformedQuery', {
        message: 'This stand-in knows no functions in ORDER BY without GROUP BY',
      });
    const at = sortable(path(clause.field));
    return (row: Row) => readPath(rows, row, at);
  });
}

/** Gives the path back, or throws where its field can't be sorted by. */
export function sortable(path: Path): Path {
  if (path.field.sortable) return path;
  throw new RestError('queryColumn', {
    message: `field '${path.field.name}' can not be sorted in a query call`,
  });
}

/** Compares by each clause in turn; `readOf` makes what reads a clause's value. */
export function comparison<T>(
  clauses: readonly OrderByClause[],
  readOf: (clause: OrderByClause) => (one: T) => ReadValue,
): ((a: T, b: T) => number) | null {
  if (clauses.length === 0) return null;
  const orders = clauses.map((clause) => {
    const read = readOf(clause);
    const direction = clause.order === 'DESC' ? -1 : 1;
    const nulls = clause.nulls === 'LAST' ? 1 : -1;
    return (a: T, b: T) => compareValues(read(a), read(b), direction, nulls);
  });
  return (a, b) => orders.reduce((so, order) => (so === 0 ? order(a, b) : so), 0);
}

/** Empty values come first unless NULLS LAST says otherwise, in either direction. */
function compareValues(a: ReadValue, b: ReadValue, direction: number, nulls: number): number {
  if (a === null || b === null) return a === b ? 0 : (a === null ? 1 : -1) * nulls;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return String(a).localeCompare(String(b), 'en', { sensitivity: 'accent' }) * direction;
}
