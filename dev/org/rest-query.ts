import { RestError } from '@/dev/org/errors';
import { nthId } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import { refuseSwitched } from '@/dev/org/refusals';
import type { Resource, RestCall } from '@/dev/org/rest-call';
import { readBatchSize } from '@/dev/org/rest-headers';
import { planQuery } from '@/dev/org/soql';
import { answerQuery, type QueryAnswer } from '@/dev/org/soql-answer';
import { columnsOf } from '@/dev/org/soql-columns';
import { search } from '@/dev/org/sosl-search';

/** A long result that is handed out in batches. */
interface Result {
  readonly userId: string;
  readonly records: QueryAnswer['records'];
  readonly batchSize: number;
}

/** `/query`, `/queryAll` with their batches, and `/search`; the batches are kept here. */
export function queryResources(): readonly Resource[] {
  const results = new Map<string, Result>();
  const run = (resourceName: string, withDeleted: boolean) => (call: RestCall) => {
    const { state } = call;
    const { q, columns = 'false' } = queryParams(call.request, ['q', 'columns']);
    if (q === undefined || q.trim() === '')
      throw new RestError('malformedQuery', { message: 'A query string has to be specified' });
    if (!/^(?:true|false)$/.test(columns))
      throw new RestError('badParameter', { message: `columns is true or false: ${columns}` });
    const plan = planQuery(state.rows, call.access, q);
    refuseSwitched(state.switches.values.refusals, 'query', plan.shape.name);
    const batchSize = readBatchSize(call.request);
    if (columns === 'true') return columnsOf(plan);
    const known = withDeleted ? state.rows.all(plan.shape) : state.rows.of(plan.shape);
    const candidates = known.filter((row) => call.access.canReadRow(row));
    const { totalSize, records } = answerQuery(state.rows, plan, candidates, call.version);
    if (totalSize > records.length) return { totalSize, done: true, records };
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
  refuseSwitched(state.switches.values.refusals, 'search', null);
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
