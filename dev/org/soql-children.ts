import type { Subquery } from '@jetstreamapp/soql-parser-js';
import type { Access } from '@/dev/org/access';
import { childName } from '@/dev/org/describe/children';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { OBJECTS } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import { groupBy } from '@/dev/org/group-by';
import type { Row } from '@/dev/org/rows';
import { type Children, type Planning, visibleRows } from '@/dev/org/soql-plan';

/**
 * Reads a subquery in SELECT: `(SELECT … FROM Cases …)`.
 * @throws RestError INVALID_TYPE for a relationship that this object does not have
 */
export function children(planning: Planning, subquery: Subquery): Children {
  if (planning.place !== 'whole')
    throw new RestError('malformedQuery', {
      message: 'This stand-in knows one level of subqueries',
    });
  const { relationshipName } = subquery;
  const found = relationship(planning.access, planning.shape, relationshipName);
  if (found === undefined)
    throw new RestError('queryType', {
      culprit: relationshipName,
      message: `Didn't understand relationship '${relationshipName}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
    });
  const { child, link, name } = found;
  const plan = planning.inner(subquery, child, 'children');
  let byParent: ReadonlyMap<unknown, readonly Row[]> | null = null;
  return {
    is: 'children',
    name,
    plan,
    of: (parent) => {
      byParent ??= groupBy(visibleRows(planning, child), ({ values }) => values[link.name]);
      return byParent.get(parent.id) ?? [];
    },
  };
}

interface Relationship {
  readonly child: ObjectShape;
  readonly link: FieldDescribe;
  readonly name: string;
}

function relationship(
  access: Access,
  parent: ObjectShape,
  wanted: string,
): Relationship | undefined {
  return OBJECTS.filter((child) => access.canRead(child))
    .flatMap((child) =>
      access.fields(child).flatMap((link) => {
        const name = link.referenceTo.includes(parent.name)
          ? childName(child.name, link.name)
          : null;
        return name === null ? [] : [{ child, link, name }];
      }),
    )
    .find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
