import { RestError } from '@/dev/org/errors';
import { nthId } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import { queryBody, type RecordBody } from '@/dev/org/record-body';
import type { Resource, RestCall } from '@/dev/org/rest-call';
import { readBatchSize } from '@/dev/org/rest-headers';
import { planQuery, runPlan } from '@/dev/org/soql';
import { search } from '@/dev/org/sosl-search';

/** A long result that is handed out in batches. */
interface Result {
  readonly userId: string;
  readonly records: readonly RecordBody[];
  readonly batchSize: number;
}

/** `/query`, `/queryAll` with their batches, and `/search`; the batches are kept here. */
export function queryResources(): readonly Resource[] {
  const results = new Map<string, Result>();
  const run = (resourceName: string, withDeleted: boolean) => (call: RestCall) => {
    const { state } = call;
    const { q } = queryParams(call.request, ['q']);
    if (q === undefined || q.trim() === '')
      throw new RestError('malformedQuery', { message: 'A query string has to be specified' });
    const plan = planQuery(state.rows, call.access, q);
    const batchSize = readBatchSize(call.request);
    const known = withDeleted ? state.rows.all(plan.shape) : state.rows.of(plan.shape);
    const rows = runPlan(
      plan,
      known.filter((row) => call.access.canReadRow(row)),
    );
    const { fields } = plan;
    if (fields === null) return { totalSize: rows.length, done: true, records: [] };
    const records = rows.map((row) => queryBody(state.rows, row, fields, call.version));
    const locator = nthId('01g', results.size + 1).slice(0, 15);
    const result = { userId: call.access.user.id, records, batchSize };
    if (records.length > batchSize) results.set(locator, result);
    return batch(call, resourceName, locator, result, 0);
  };
  const more = (resourceName: string) => (call: RestCall) => {
    const [, locator = '', start] = /^(01g\w{12})-(\d+)$/.exec(call.param('locator')) ?? [];
    const result = results.get(locator);
    if (result === undefined || result.userId !== call.access.user.id)
      throw new RestError('badQueryLocator');
    return batch(call, resourceName, locator, result, Number(start));
  };
  return [
    { url: '/query', handlers: { GET: run('query', false) } },
    { url: '/query/:locator', handlers: { GET: more('query') } },
    { url: '/queryAll', handlers: { GET: run('queryAll', true) } },
    { url: '/queryAll/:locator', handlers: { GET: more('queryAll') } },
    { url: '/search', handlers: { GET: runSearch } },
  ];
}

function runSearch({ state, access, request, version }: RestCall) {
  const { q } = queryParams(request, ['q']);
  if (q === undefined || q.trim() === '') throw new RestError('malformedSearch');
  return { searchRecords: search(state, access, q, version) };
}

function batch(
  call: RestCall,
  resourceName: string,
  locator: string,
  { records, batchSize }: Result,
  start: number,
) {
  const end = start + batchSize;
  const totalSize = records.length;
  const rest = `/services/data/${call.version}/${resourceName}/${locator}-${end}`;
  return end >= totalSize
    ? { totalSize, done: true, records: records.slice(start) }
    : { totalSize, done: false, nextRecordsUrl: rest, records: records.slice(start, end) };
}
