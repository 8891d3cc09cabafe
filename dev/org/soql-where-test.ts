import type { QueryBase } from '@jetstreamapp/soql-parser-js';
import { RestError } from '@/dev/org/errors';
import type { Row } from '@/dev/org/rows';
import { conditionTest } from '@/dev/org/soql-compare';
import { readPath } from '@/dev/org/soql-path';
import type { Planning } from '@/dev/org/soql-plan';
import { semiJoin } from '@/dev/org/soql-semi-join';
import { meets, type WhereTree, whereTree } from '@/dev/org/soql-where';

/** Sub-selects after IN that one query may have. */
const MOST_JOINS = 2;

/**
 * Makes a test of rows out of WHERE.
 * @throws RestError
 */
export function whereTest(planning: Planning, { where }: QueryBase): (row: Row) => boolean {
  if (where === undefined) return () => true;
  const joins = new Set<(row: Row) => boolean>();
  const tree = whereTree<Row>(where, (condition) => {
    if ('valueQuery' in condition) {
      const join = semiJoin(planning, condition);
      joins.add(join);
      return join;
    }
    if (!('field' in condition))
      throw new RestError('malformedQuery', {
        message: 'This stand-in knows no functions in WHERE',
      });
    const at = planning.path(condition.field);
    const test = conditionTest(at.field, condition, planning.access.user.timeZone);
    return (row) => test(readPath(planning.rows, row, at));
  });
  checkJoins(tree, joins);
  return (row) => meets(tree, row);
}

function checkJoins(tree: WhereTree<Row>, joins: ReadonlySet<(row: Row) => boolean>): void {
  if (joins.size > MOST_JOINS)
    throw new RestError('malformedQuery', {
      message: 'Maximum 2 semi join sub-selects are allowed',
    });
  const top = tree.is === 'and' ? tree.of : [tree];
  const atTop = top.filter((one) => one.is === 'leaf' && joins.has(one.test));
  if (atTop.length < joins.size)
    throw new RestError('malformedQuery', {
      message: 'Semi join sub-selects are only allowed at the top level WHERE expressions',
    });
}
