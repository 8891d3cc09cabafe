import type { ReadValue } from '@/dev/org/derived';
import { groupBy } from '@/dev/org/group-by';
import { queryBody, type RecordBody } from '@/dev/org/record-body';
import type { Row, Rows } from '@/dev/org/rows';
import { readPath } from '@/dev/org/soql-path';
import type { Group, Grouping, Plan } from '@/dev/org/soql-plan';
import { runPlan } from '@/dev/org/soql-run';

/** What a group comes to, as the REST API writes it. */
export interface AggregateBody {
  readonly attributes: { readonly type: 'AggregateResult' };
  [column: string]: ReadValue | AggregateBody['attributes'];
}

export interface QueryAnswer {
  readonly totalSize: number;
  readonly records: readonly (RecordBody | AggregateBody)[];
}

/**
 * Runs a plan over the rows given.
 * @param version as in paths, `v66.0`
 */
export function answerQuery(
  rows: Rows,
  plan: Plan,
  candidates: readonly Row[],
  version: string,
): QueryAnswer {
  const { select } = plan;
  switch (select.is) {
    case 'count':
      return { totalSize: runPlan(plan, candidates).length, records: [] };
    case 'rows': {
      const records = runPlan(plan, candidates).map((row) =>
        queryBody(rows, row, select.columns, version),
      );
      return { totalSize: records.length, records };
    }
    case 'groups': {
      const records = groups(rows, plan, select.grouping, candidates).map((group) =>
        aggregateBody(select.grouping, group),
      );
      return { totalSize: records.length, records };
    }
  }
}

function groups(
  rows: Rows,
  { isMet, offset, limit }: Plan,
  { keys, isKept, compare }: Grouping,
  candidates: readonly Row[],
): readonly Group[] {
  const met = candidates.filter(isMet);
  const byKey = groupBy(met, (row) => JSON.stringify(keys.map((key) => readPath(rows, row, key))));
  const all: readonly Group[] = keys.length === 0 ? [met] : [...byKey.values()];
  const kept = all.filter(isKept);
  const ordered = compare === null ? kept : kept.toSorted(compare);
  return ordered.slice(offset, offset + (limit ?? ordered.length));
}

function aggregateBody({ columns }: Grouping, group: Group): AggregateBody {
  const body: AggregateBody = { attributes: { type: 'AggregateResult' } };
  for (const { name, read } of columns) body[name] = read(group);
  return body;
}
