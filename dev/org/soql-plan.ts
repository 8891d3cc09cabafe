import type { QueryBase } from '@jetstreamapp/soql-parser-js';
import type { Access } from '@/dev/org/access';
import type { ReadValue } from '@/dev/org/derived';
import type { ObjectShape } from '@/dev/org/describe/shape';
import type { Row, Rows } from '@/dev/org/rows';
import type { Path } from '@/dev/org/soql-path';

/** A query that was checked against the objects and this user's rights, ready to run. */
export interface Plan {
  readonly shape: ObjectShape;
  readonly select: Select;
  readonly isMet: (row: Row) => boolean;
  readonly isFiltered: boolean;
  readonly compare: ((a: Row, b: Row) => number) | null;
  readonly limit: number | null;
  readonly offset: number;
}

/** What a query asks for: how many rows, the rows themselves, or what they come to in groups. */
export type Select =
  | { readonly is: 'count' }
  | { readonly is: 'rows'; readonly columns: readonly Column[] }
  | { readonly is: 'groups'; readonly grouping: Grouping };

/** A field or parent field, or the rows of another object that point here. */
export type Column = { readonly is: 'path'; readonly path: Path } | Children;

export interface Children {
  readonly is: 'children';
  /** The relationship, as describe writes it. */
  readonly name: string;
  readonly plan: Plan;
  /** The rows that point at one, before the plan narrows them. */
  readonly of: (parent: Row) => readonly Row[];
}

/** Rows that agree in all that the query groups by. */
export type Group = readonly Row[];

export interface Grouping {
  /** What tells groups apart; none: all rows are one group, even if there are none. */
  readonly keys: readonly Path[];
  readonly columns: readonly GroupColumn[];
  readonly isKept: (group: Group) => boolean;
  readonly compare: ((a: Group, b: Group) => number) | null;
}

export interface GroupColumn {
  /** The alias, the grouped field's name, or `expr0` and so on. */
  readonly name: string;
  /** As the query writes it. */
  readonly written: string;
  readonly isAggregate: boolean;
  readonly read: (group: Group) => ReadValue;
}

/** Where a query stands: by itself, as a subquery in SELECT, or after IN. */
export type Place = 'whole' | 'children' | 'semi-join';

/** What a query is planned with. */
export interface Planning {
  readonly rows: Rows;
  readonly access: Access;
  readonly shape: ObjectShape;
  readonly place: Place;
  /** Finds what a dotted path means. Throws RestError. */
  readonly path: (text: string) => Path;
  /** Plans a query inside this one. Throws RestError. */
  readonly inner: (query: QueryBase, shape: ObjectShape, place: Place) => Plan;
}

/** The rows of an object that this user sees. */
export function visibleRows({ rows, access }: Planning, shape: ObjectShape): readonly Row[] {
  return rows.of(shape).filter((row) => access.canReadRow(row));
}
